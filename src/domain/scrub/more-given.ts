/** Given names and short forms from many places, beside those of `lexicon.json`, folded as in `folded`. */
export const moreGiven = `
wojtek gosia zosia kuba maciek ania krzys bartek przemek james maria terry frances phoebe carly nils dieter serge lea meg kirsty cian cormac fergus dermot clive geoff anke uschi ute
wei ming xin jing feng aiko rei eun chinua zuri tamar shira bess babs trish tash dom zed mel viv hye asher yaw hala hui lin
jurgen gunter gunther jorg gotz soren sorine xiomara ixchel guadalupe lupe harpreet gurpreet manpreet jaspreet amandeep
navdeep mandeep hardeep sukhdeep rajinder balwinder abebe almaz bekele tadesse haile selam tigist kwabena kwadwo kojo
kwasi yaa akosua afia esi ekow nana adwoa femi tunde bola wale sade folake yetunde titi bukola dayo kemi simi ngozi emeka
chidi chioma obinna ifeoma nkechi uche amaka ikenna nnamdi ebele adaeze thandi thandeka sipho lerato thabo nomsa sibusiso
bongani mandla zanele nokuthula tendai tatenda farai rudo chipo tafadzwa wanjiku wambui njeri achieng otieno kamau
mwangi kiprop chebet juma baraka neema zuwena fatoumata fatou aminata mamadou ousmane moussa ibrahima cheikh modou awa
aissatou binta abdirahman abdirahim abdullahi hodan ayaan ifrah halima hibo khadra sahra yusuf yousef youssef ahmed ahmad
mohamed mohammad muhammad mohammed mehmet mustafa hassan hussein hossein ali omar umar othman uthman bilal hamza imran irfan
tariq tarek khaled khalid walid rashid rasheed nadia noor nour nura layla leila laila lina rania reem rima salma samira
yasmin yasmine zahra zainab zaynab maryam mariam mahmoud nabil jamal jamil karim kareem samir sami rami reza mehdi amir
arash babak behrouz dariush farhad kaveh navid omid parisa nasrin niloufar shirin shahin soraya azadeh mahsa golnaz
priya arjun aarav aarti aditi aditya akash amit amrita anand ananya anil anita anjali ankit anuj aparna arun asha ashok
ashwin bhavna chandra deepak deepika deepti devi dinesh divya gaurav geeta gita gopal govind harish indira ishaan jaya
jyoti kabir kajal kamal kavita kavya kiran krishna lakshmi lata leela madhu mahesh manish manoj meena meera mohan mukesh
nandini naveen neha nikhil nisha nitin pallavi pooja prakash pranav prasad prashant preeti rahul raj rajesh rajiv rakesh
ramesh ravi rekha rohan rohit sachin sandeep sangeeta sanjay sanjana sarita shalini shankar shreya shweta smita sneha
sonali sonia suman sunil sunita suresh swati tanvi tejas uma usha varun vijay vikas vikram vinay vinod vivek yash
mei ling meiling xiaoming xiaoli xiuying jiahui jiayi yifan yuxuan zihan haoran weiwei jianguo minh linh thanh trang tuan
quang hieu huong phuong thuy nguyen hyun jihoon minjun seoyeon jiwoo sooyoung haruto yuki sakura hiroshi kenji takashi
yumi naoko akiko keiko satoshi daisuke ayumi kaori makoto haruka ofa leilani malia keanu sione tevita mele lani kahu
aroha tane wiremu hemi ngaire mateo thiago joao jose jesus juan jorge javier diego santiago alejandro alejandra ximena
camila valentina lucia lucas luis luiz miguel ramon raul ricardo roberto rodrigo rosa ruben sergio sofia tomas vicente
yolanda pilar paco pepe pancho nacho chema concha lola lupita marisol esperanza inmaculada ignacio gonzalo gustavo
fernanda fernando francisco guillermo hector hernan ines ivan julio jimena paulo paula pedro adao caetano marcelo vitor
henrik jonas lindqvist lars anders bjorn bjarne birgit ingrid inge astrid sigrid solveig torsten thorsten sven svenja
ulrike uwe wolfgang heike heinz hans horst jens jochen juergen kai katrin katja lukas lutz matthias moritz petra rainer
sabine silke stefan steffen susanne tanja tobias ulrich volker aoife niamh siobhan saoirse sinead caoimhe ciara orla
roisin grainne eoin oisin cillian declan padraig seamus fionn tadhg conor eamon bronwyn rhys gareth dafydd sian cerys
angharad ewan euan hamish iain ailsa morag catriona piotr pawel tomasz tomek krzysztof wojciech malgorzata agnieszka
kasia gosia basia ania zosia jacek marek maciej lukasz grzegorz zbigniew dmitri dmitry dmitriy oleksandr olena oksana
svetlana sergei sergey mykola taras bohdan vladimir nikolai natasha tatiana yelena katya misha sasha vanya zoltan laszlo
istvan gyorgy ferenc imre katalin eszter agnes jiri vaclav zdenek bozena jitka milos dusan goran zoran dragan jovana
marcus dave deano gazza shaz baz kev trev bev deb debs tel tez jez jaz loz daz smudge davey stevo johnno robbo simmo
wazza macca shazza kezza chloe zoe becca becky gemma jade kelly kerry kylie leanne lindsay lynne mandy michelle natalie
nicola rachel rebecca samantha shelley stacey stephanie tracey vicky wendy alan andy barry brian bruce colin craig
damian daniel darren dave david dennis derek duncan eric fraser gareth gavin gerald gordon graeme howard hugh jason
jeff jeremy joel jonathan keith kenneth kevin kyle leon liam lewis luke malcolm marcus matthew michael neil nigel oliver
patrick paul philip phil raymond richard robert roger ronald ross russell ryan scott sean shane simon stephen steve
steven stuart thomas trevor william dolores consuela latoya lakisha shaniqua tyrone jamal deshawn kwame kofi ama amina
oluwaseun seun adeyemi oluwaseyi wanjiru chinedu thandiwe aisha ayesha fatima khadija zara zayn sana
`.trim();
