/** A young woman in a shop: slangy, lower case, quick. */
export const checkoutGirl = `
# assumed-shared-values
i literally thought everyone at work hated the ponytail thing as much as me. nope. asked two of them, they'd never thought about it
just assumed shell was straight and kept asking about boyfriends. two years. never asked never checked
our gc is all girls so i figured we're all on the same page. we are not on the same page lol
kinda thought the older ladies would be judgy about my piercings so i never spoke to them. totally made that up in my head
# stayed-silent
manager said to priya in front of a whole queue "do you even speak english". i scanned a cucumber. i scanned it twice
security guy follows the black kids round the shop and ive seen it loads and ive never said a thing to anyone | solidarity
she went bright red and looked at me and i just went on my phone. i hate that i did that
was gonna say something but then the moment kinda went? and then its weird to bring it up
we all heard him. like ALL of us. you could of heard a pin drop and then someone put the radio on
didnt wanna make it a thing so i left it
# went-along
we had this name for the lad on trolleys and i thought it was hilarious, now i feel sick about it
liked the story. screenshotted it. sent it round. im as bad as whoever posted it
everyone was doing the impression of her walk so i did it as well, better than them tbh
laughed cos he's the supervisor and he was looking at me to see if i'd laugh
was properly bitching about jade in the stockroom and she was behind the door, not my finest hour
# did-not-notice
my mate uses a wheelchair and came to meet me at work and i realised you cant even get to the staff room. been here 3 yrs??
never clocked that its always the lads who get put on electronics and us on clothes till someone said it out loud | hiring-and-advancement
i'm white so it just dont happen to me, so i had no clue
someone had to actually point it out to me and i was like ohhhh
went over my head completely, i thought he was just being friendly with her
# minimised
told her he's harmless, he's like that with everyone
i was like its not that deep babe. it was that deep
he's old tho, so i let him off
maybe he just meant it nice?? thats what i kept saying to myself
said dont let it get to you, which is such a nothing thing to say
# disclaimers
said sorry and then sent a voice note thats 4 mins of why i'm not actually a bad person
im not racist i've got loads of mixed mates. heard myself. shut up ellie
got really defensive when tash said it hurt her, like i went straight to "well you do it too"
i didnt mean it like that is basically my catchphrase
# fear-of-getting-it-wrong
scared of saying the wrong thing so i just dont talk to him, which is prob worse
dunno if i can ask about her hijab or if thats rude?
if i say something they'll all go "ooh here she goes"
what if i stick up for her and she didnt want me to, and then its awkward forever
i overthink everything i typed like was that offensive was that offensive
# mindset-growing
in school i was honestly a bit of a mean girl. im not now. i'm like 70% not now
my nan says stuff and i used to just agree and now i can hear it
still catch myself judging people by their trolley lol, working on it
been here since i was 16 and looking back i've changed so much, got a long way to go tho
# listening-to-understand
i always go "omg same" and then talk about me. gonna stop doing that
sat on the loading bay with him for my whole break and just let him get it out
i'm the worst for looking at my phone when people tell me things. put it in my pocket this week and it was mad how much more they say
didnt try and fix it, didnt slag him off, just heard her
# empathy-not-sympathy
said aww hun to her and it was so fake. like what would i even feel like if it was me closing up alone with him every night
i had an eating thing at 15 and people tilted their heads at me. i dont wanna be a head tilter
tried to think what its like to have no bank of mum n dad and that boss. you'd just put up with it wouldnt you
# talked-over
in team huddle its dave dave dave and then 'any questions' and then dave
i said about moving the baskets like 3 wks ago, nobody cared, steve says it and its on the noticeboard with his name
every time kelly starts talking someone goes "yeah but" and she just stops
im loud so i talk over the shy ones, i know i do
# asking-not-assuming
asked the new girl what she actually wanted help with instead of following her round the shop. she said just tills
"do u want advice or do u want me to be angry with you" best question ever
was gonna tell the manager for him but i asked first n he was like pls dont
gonna ask them what pronouns to put on the badge and not guess
# believing-people
she told me about the customer and i just went ok. i believe you. she cried
my first thought was "him?? no way". and thats exactly why girls dont say anything
dont ask for proof, shes not on trial
people believed him cos he's fit and funny
# consent-and-boundaries
customer grabbed my wrist to look at my tattoo. nobody gets to do that
he kept asking for my snap, i said no, he asked my mate for it instead
my supervisor messages me at like midnight "u up". im 19
im really touchy with people, play with their hair n that. should prob ask first
it's not a maybe, its a no
# power-and-hierarchy
he does the rota so if you're not nice to him you're on every saturday night till you die
im on zero hours. course i laughed
the area manager comes in and everyone turns into a different person
duty manager's going out with the boss's son so she can say what she likes to us
# barriers-to-speaking-up
told hr, hr told him, he told everyone. never again
theres a number on the back of the toilet door but like who's gonna ring it
u get called a drama queen and then no one wants to be on shift with you
cant afford to lose this job thats literally it
who would i even tell. its a franchise, he owns it
# leaders-accountable
they sacked chantelle for eating a doughnut and he's still here after what he did to the sunday girls
store manager acts like its nothing so everyone acts like its nothing
head office need to actually DO something when people complain not just send a survey
he got moved to another shop. so now its their problem. brilliant
# peers-accountable
told my brother his jokes are grim and i'm not laughing any more
next time they start on her i'm gonna be like nah leave her out of it
my mate pulled me up on something i said on a night out. mortified but fair
me and tash made a pact to call each other out
went and stood next to her and asked where the peas were so he'd go away. he went
# whose-voices
if a love island girl says it its all over tiktok, my mum's a carer and nobody gives a toss
took celebs. always takes celebs
the girls at my school said stuff about that teacher for years but they were "those girls"
manager listens to the uni students more than the full timers
# race-and-gender
my friend temi gets called aggressive for saying stuff i say all the time and i get called sassy. same words
its different for black girls, like they dont get to be the victim
only brown girl on our floor n customers always ask her where she's really from then ask her to smile, i've never had both
# solidarity
if u care about women being followed home then care about trans women and migrants and all that too? its the same creeps
went on the pride march with work and then they wouldnt let the lad with the asylum thing have his hours. make it make sense
stop and search, catcalling, its all people with power picking on people who cant do nothing
# keeping-focus
feel like whenever its about girls someone goes what about x and then its not about girls any more
can we do one thing at a time cos my head hurts
# who-leads
the inclusion champion thing is always the same posh girl from head office n she's lovely but like
should be someone who's actually been through it up there, not the manager reading off a card
# hiring-and-advancement
lads get team leader in a year. i've been here four. maths aint mathing
asked my mate what he's on. £1.20 more. same till!!
they only promote full timers n the full timers are all people without kids
the training course for management, you only hear about it if the boss likes you
# amplify-and-sponsor
told the area manager it was mia's display, cos he was about to thank the wrong person
put my friend's name down for the supervisor thing cos she'd never do it herself
gonna big up the quiet ones in huddle
# share-the-load
why do the girls always end up cleaning the kettle
asked amina to explain islam to me on her break, she just wanted her sandwich. i'll google it
the only gay lad gets asked to do the pride window every year. hes not even arty
# learning-and-training
follow a couple of accounts now that explain stuff properly, learning loads
the e learning was dead but the drama group who came in were sick, want more of that
dont really know what allyship means so i'd like like a beginners guide
# team-norms
we made a rule no phones out in huddle and everyone says one thing
nights out: someone stays sober and nobody goes home on their own
they put up a list of whats ok n not ok in the staff room, we wrote it ourselves
rotas two weeks ahead now so people can sort their kids
# offering-support
walked her to the bus every shift since
got her a tea and told her i'm here whenever, no pressure
i'll come with you if you wanna tell someone, i said. ill hold your bag lol
messaged him the next day and the day after just to check
im not perfect at this but im not going anywhere
# time-and-energy
got college and this and my nan. im so tired
cba this week sorry x honest answer
always start off well with things like this then life happens
# scepticism
nothing ever changes here so
theyll put a poster up and thats us done
bit cringe tbh, feels like the company wants a gold star
lol ok sure
been asked this in like five surveys, still waiting
# hope-and-progress
actually felt proud of us this week
its way better since the new manager, you can actually say stuff
an old guy in the queue told another customer to stop being rude to us. restored my faith
ngl this app thing makes me think, thank you
# no theme
nah im good
on holiday xx
whats this for
did anyone find a silver hoop
cant think of anything soz
delivery came late again
my shift starts at 2 so will do after
dunno
hiya
nothing happened was dead quiet
`;
