import lexicon from './lexicon.json' with { type: 'json' };

/** Where people come from, what they speak and what they believe: never a person, folded as in `folded`. */
const demonyms = new Set(
  `
aboriginal adventist afghan african afrikaner akan alaskan albanian alevi algerian american amharic anglican anglo
angolan apache arab arabic argentine argentinian armenian ashkenazi asian atheist aussie australian austrian
azerbaijani azeri bahai bahraini bajan bangladeshi barbadian basque bavarian belarusian belgian bengali beninese
berber berliner bhutanese bolivian bosniak bosnian bostonian botswanan brazilian brit british brummie bulgarian
burkinabe burmese californian cameroonian canadian cantonese caribbean catalan caucasian chechen cherokee chilean
chinese colombian congolese copt coptic corsican croat croatian cuban cypriot czech danish dari dominican druze
dubliner dutch ecuadorian egyptian emirati english eritrean estonian ethiopian ethnic european evangelical farsi
fijian filipina filipino finnish flemish french fulani gabonese gambian geordie georgian german ghanaian glaswegian
greek greenlander guatemalan gujarati guyanese gypsy haitian hausa hawaiian hebrew hindi hispanic hmong honduran
hungarian hutu icelander icelandic igbo indian indigenous indonesian inuit iranian iraqi irish islander israeli
italian ivorian jamaican japanese jordanian kazakh kenyan khmer kikuyu kinyarwanda kiwi korean kosovan kurd kurdish
kuwaiti kyrgyz lankan lao latin latina latino latinx latvian lebanese liberian libyan lingala lithuanian
liverpudlian londoner lutheran luxembourger maasai macedonian malay malayalam malaysian maldivian malian maltese
mancunian mandarin maori mapuche marathi mauritian melanesian methodist mexican moldovan mongolian montenegrin
mormon moroccan mozambican namibian native navajo ndebele nepali nicaraguan nigerian nordic norwegian omani oromo
pagan pakistani palestinian panamanian papuan paraguayan parisian pashto pashtun pentecostal persian peruvian polish
polynesian portuguese presbyterian puerto punjabi qatari quechua rastafarian rican rohingya roma romani romanian
russian rwandan salvadoran salvadorian samoan sardinian saudi scandinavian scottish scouser senegalese sephardi serb
serbian shia shiite sicilian sikh singaporean sinhala sinhalese sioux slovak slovene slovenian somali sotho spaniard
spanish sudanese surinamese swahili swede swedish swiss syrian tagalog taiwanese tajik tamil tanzanian tatar telugu
texan thai tibetan tigrinya tobagonian togolese tongan traveller trinidadian tswana tunisian turk turkish turkmen
tutsi ugandan ukrainian urdu uruguayan uyghur uzbek venezuelan viennese vietnamese walloon welsh wiccan wolof xhosa
yank yazidi yemeni yorker yoruba zambian zealander zimbabwean zoroastrian zulu
`
    .trim()
    .split(/\s+/),
);

/** In the singular somebody may be called so: Dane, Finn, Jain. */
const onlyMany = new Set(
  'danes finns scots poles romans normans flemings jains saxons bretons britons sunnis'.split(' '),
);

const ofCountries = /^(?:dutch|french|irish|english|welsh|scots|cornish|manx|norse)(?:wo)?m[ae]n$/;

/** One or many of them: "Nigerian", "Swedes", "Frenchwomen". */
const isDemonym = (key: string): boolean =>
  demonyms.has(key) ||
  onlyMany.has(key) ||
  (key.endsWith('s') && demonyms.has(key.slice(0, -1))) ||
  ofCountries.test(key);

/** Words that are never taken for a person's name, folded as in `folded`. */
const kept = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri january february march july september october november december
feb mar apr jul aug sep sept oct nov dec
me too metoo denial polarization polarisation minimization minimisation acceptance adaptation reflect acknowledge listen
engage ally allies allyship imperfect timesup idc intercultural continuum
tarana burke hammer mitchell hr ceo cfo cto coo vp dei edi eap lgbt lgbtq lgbtqia lgbtqi bame bipoc poc woc
slack zoom teams jira github gitlab google microsoft excel outlook linkedin netflix youtube whatsapp facebook instagram
twitter tiktok trello notion figma miro confluence sharepoint powerpoint kubernetes docker python javascript typescript
java linux windows android iphone ipad apple amazon scrum kanban myers briggs trafford sligo mayo donegal kilkenny waterford wexford tipperary roscommon leitrim antrim tyrone
kaiserslautern siemens lidl aldi tesco sainsburys asda ikea starbucks costa deloitte pwc kpmg ey mckinsey accenture bosch bmw volkswagen toyota
honda boeing airbus lufthansa ryanair dhl ups fedex walmart target nike adidas zara unilever nestle pfizer bayer novartis
hsbc barclays santander lloyds paypal visa mastercard nvidia intel ibm hp dell cisco samsung sony nokia ericsson huawei vodafone
telekom bt openai anthropic siri tech god jesus christ allah buddha santa cinderella 
spider-man batman barbie disney marvel lego monopoly nobel olympics wimbledon eurovision superbowl tinder grindr
uber airbnb spotify reddit wikipedia chatgpt copilot salesforce
workday sap oracle asana monday loom calendly hollywood bbc cnn nhs oscars weinstein 
christian christians muslim muslims jewish jew jews hindu hindus sikh sikhs buddhist catholic catholics protestant
orthodox islam islamic christianity judaism hinduism ramadan eid diwali christmas xmas easter hanukkah passover
thanksgiving halloween yom kippur lent holi vesak nowruz juneteenth pride black history women womens international
africa america asia europe australia antarctica oceania afghanistan albania algeria andorra angola argentina armenia
austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina
botswana brazil brunei bulgaria burkina faso burundi cambodia cameroon canada chile china colombia comoros congo
croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland
france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali
malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain
sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga trinidad tobago tunisia
turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe
england scotland wales britain uk usa usa eu un holland scandinavia balkans
london paris berlin munich hamburg frankfurt cologne stuttgart leipzig dresden vienna zurich geneva basel bern brussels
antwerp amsterdam rotterdam utrecht delft copenhagen aarhus stockholm gothenburg malmo oslo bergen helsinki tampere
reykjavik dublin cork belfast glasgow edinburgh aberdeen cardiff swansea manchester liverpool birmingham leeds
sheffield bristol nottingham lyon marseille lille nantes bordeaux toulouse strasbourg ghent bruges liege aachen bonn essen dortmund dusseldorf
hanover bremen nuremberg mannheim freiburg linz graz salzburg innsbruck lausanne basle malaga zaragoza granada braga coimbra
faro genoa palermo bari pisa verona trieste patras odesa lodz katowice ostrava debrecen timisoara varna plovdiv nis novi 
 derby hull exeter norwich luton swindon slough dundee inverness galway limerick derry lisburn addis ababa mecca
 basra kabul kandahar peshawar jaipur kanpur nagpur indore kochi goa mysore surat vadodara coimbatore noida gurgaon
ibadan kano enugu benin kumasi tamale mwanza arusha kigali gulu bulawayo maputo luanda kinshasa bamako ouagadougou niamey
chengdu wuhan nanjing xiamen qingdao tianjin suzhou dalian nagoya sapporo fukuoka kobe daegu incheon cebu davao medan surabaya
bandung penang johor hobart canberra christchurch calgary winnipeg halifax quebec tijuana monterrey guadalajara
puebla medellin cali recife curitiba guayaquil cusco valparaiso concepcion
nashville memphis tucson sacramento oakland berkeley pittsburgh cleveland columbus cincinnati indianapolis
milwaukee orleans tampa baltimore manhattan queens bronx hollywood silicon oregon arizona nevada utah colorado
kansas nebraska iowa missouri arkansas mississippi tennessee kentucky alabama louisiana michigan illinois wisconsin minnesota
pennsylvania vermont massachusetts connecticut delaware maryland alaska hawaii ontario manitoba yorkshire
lancashire cornwall sussex norfolk cumbria munster ulster leinster connacht bavaria saxony catalonia andalusia
lombardy tuscany sicily flanders wallonia kerala gujarat bihar assam rajasthan maharashtra telangana queensland
nottingham leicester newcastle oxford cambridge york brighton southampton plymouth madrid barcelona
valencia seville bilbao lisbon porto rome naples turin bologna venice palermo athens thessaloniki istanbul ankara
izmir warsaw krakow gdansk wroclaw poznan prague brno bratislava budapest bucharest cluj belgrade zagreb
ljubljana sarajevo skopje tirana riga vilnius tallinn kyiv kiev lviv minsk moscow petersburg tbilisi yerevan baku
jerusalem aviv haifa beirut damascus amman baghdad tehran riyadh jeddah dubai dhabi doha cairo alexandria casablanca
rabat algiers tunis lagos abuja accra nairobi mombasa kampala dakar johannesburg cape durban pretoria
harare lusaka mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune karachi lahore islamabad dhaka colombo
kathmandu beijing shanghai shenzhen guangzhou hong kong taipei tokyo osaka kyoto seoul busan hanoi saigon bangkok
jakarta manila kuala lumpur sydney melbourne brisbane perth adelaide auckland wellington york boston chicago seattle
francisco angeles dallas houston denver atlanta miami philadelphia washington portland detroit
minneapolis toronto montreal vancouver ottawa calgary mexico bogota lima quito caracas aires montevideo rio
 brasilia havana texas california florida ohio 
jenkins grafana datadog dunedin murphys parkinsons alzheimers unicef unesco naacp covid gdpr hipaa stem nato fifa uefa faq asap covid19 tu eth phd mba msc bsc ngo ngos sme kpi okr okrs kpis
`.trim();

/** Given names and short forms from many places, beside those of `lexicon.json`, folded as in `folded`. */
const moreGiven = `
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

const words = new Set(lexicon.words.split(' '));
const given = new Set([...lexicon.given.split(' '), ...moreGiven.split(/\s+/)]);
const family = new Set(lexicon.family.split(' '));
const keptWords = new Set(kept.split(/\s+/));

/** An ordinary English word, in any of its regular forms. */
export const isWord = (key: string): boolean =>
  words.has(key) || everyday.has(key) || endings.some(([ending, stem]) => isStem(key, ending, stem));

/** An ordinary English word as it stands, not only by its ending: "moral", but not "Morales". */
export const isPlainWord = (key: string): boolean => words.has(key) || everyday.has(key);

function isStem(key: string, ending: string, stem: string): boolean {
  if (!key.endsWith(ending)) return false;
  const cut = key.slice(0, key.length - ending.length) + stem;
  return cut.length >= 3 && words.has(cut);
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ness', ''],
  ['est', ''],
  ['est', 'e'],
];

// Spoken and typed English that dictionaries of this size leave out.
const everyday = new Set(
  'defo tbf tbqh afaik iirc imho fwiw lmao rofl smh ffs wtf ikr nvm brb ttyl tldr jfyi teh townhall kudos im ive id ill ok okay lol tbh imo btw omg fyi asap ppl pls plz thx ty idk ngl gonna wanna gotta kinda sorta dunno mustnt neednt shant mightnt oughtnt darent yall twas tis woulda coulda shoulda mighta musta oughta lemme gimme innit outta hafta tryna yeah yep yup nope nah hmm umm erm ugh haha hehe wow oops didnt dont doesnt cant couldnt wouldnt shouldnt wasnt isnt arent werent havent hasnt hadnt wont theyre youre thats whats whos hes shes ive weve theyve id itd youd theyd theyll youll itll aint til cuz coz bc bcs prob probs def obvs mum mom mums dad dads mate mates pub insta selfie emoji emojis hijab hijabi niqab allyship onboarding offsite standup standups retro retros roadmap webinar webinars microaggression microaggressions mansplain mansplaining mansplained neurodivergent nonbinary cisgender latinx queer trans pronoun pronouns bipoc upskill reorg covid wifi app apps admin admins demo demos devs dev intern interns min mins tho altho w yr yrs hr hrs sec secs info vs etc eg ie aka'.split(
    ' ',
  ),
);

/** A given name that is no English word. */
export const isGiven = (key: string): boolean => given.has(key) && !everyday.has(key);

/** A family name; it may be an English word as well. */
export const isFamily = (key: string): boolean => family.has(key) || given.has(key);

/** Never a person here: themes, months, places, languages, tools, and the public figures of the programme. */
export const isKept = (key: string): boolean => keptWords.has(key) || isDemonym(key);

/** A word of the name of somebody whom the programme's own history names: "Harvey Weinstein". */
export const isFigure = (key: string, before: string | undefined, after: string | undefined): boolean =>
  figures.some(([first, last]) => (key === first && after === last) || (key === last && before === first));

const figures = [
  ['tarana', 'burke'],
  ['murphy', 'law'],
  ['harvey', 'weinstein'],
  ['alyssa', 'milano'],
  ['milton', 'bennett'],
  ['mitchell', 'hammer'],
] as const;

/** English words that are given names too: a name only where the sentence says so. */
export const isBoth = (key: string): boolean => both.has(key);

const both = new Set(
  'jordan austin chad georgia virginia carolina florence christian young will may grace hope mark rose bill jack frank rob bob nick pat art ray sue faith joy dawn april june august holly ivy lily daisy heather ruby pearl amber jade crystal chase drew dean grant lance miles wade dale glen clay cliff heath hunter mason carter cooper parker taylor turner baker earl max ian gene guy john peter jean jay jim jimmy johnny billy bobby harry larry mike rick dick vic ted teddy tony tom tommy tim josh eve iris violet olive ginger penny patty polly molly sally sandy robin martin gloria victor norm earnest ernest skip chuck buck bud rusty rocky buddy sonny kit kitty angel sky reed rod russ sage stone summer autumn destiny trinity chance colt ace sam rex van don ken lee les stu gaz wayne carol belle jasmine melody harmony charity patience prudence constance mercy poppy randy dot peg cam sol gal fang'.split(
    ' ',
  ),
);

/** Abbreviations of work and of the world: initials of a person only where the sentence says so. */
export const isAbbreviation = (key: string): boolean => abbreviations.has(key);

const abbreviations = new Set(
  'ai am api as at be bi bu by cc cv dc dj do ea ed ee em er eu ex ft ga gm go gp hq hr ic id if ii in ip is it iv jd kc ko ks la ld ll lp me md mc mm mp mr ms my na nb ng no nz ny of oh ok on op or ot pa pc pe pm po pr ps pt qa ra rd re rn sa sc so sd sr st ta tl tv uk ul un up us ux ui vc vp vi wc we wc wfh xl xs yes'.split(
    ' ',
  ),
);
