/** A bus driver and union man in Birmingham, Caribbean family, forty-four; talks to you as if across a table. */
export const busDepot = `
# scepticism
Management found out what an ally is about the same week the tender came up. Funny that.
Right, so I tell you my deepest thoughts, you tell the boss "themes", boss nods, I drive the 50 in the morning. Where's the bit where something happens?
I've been to the workshop. There was a flipchart. My words were on the flipchart. The flipchart's behind the boiler, I saw it Tuesday.
Movements come, movements go, I've worn the T-shirts. The depot manager's office has had the same door.
Everyone's an ally in March.
All this and they still haven't put a light in the yard. Start with the light and I might believe you.
# went-along
There's a driver we call Pampers because of an accident he had once on the night service. I've called him it in front of his kid.
The canteen's a comedy club and I'm on most nights. Fat jokes, wife jokes, gay jokes. You get a taste for the laugh.
They were all hooting the horn at the schoolgirls at the stop. I didn't hoot. I flashed the lights. I've told myself that's different.
I sent on that clip of the woman falling off the platform at the gala, with a caption, because I'm good at captions.
When my lot start on about Pakistanis I go quiet or I nod, and I know what it is to be on the other end of a nod. | solidarity
Someone says "she only got the job for her you-know-whats" and I go mmhm. It's a little mmhm. It's still signing the petition.
# talked-over
Branch meeting: forty drivers, six women, and if you read the minutes you'd think it was forty men and a tea urn.
Patience worked out the new rota on the back of an envelope and it's called the Kelly rota now, because Kelly had the marker pen.
I talk. My wife says I come in before people's full stops. I'd never thought of a full stop as somebody's property.
They let her get as far as the word "but". That's her whole speech. "But."
# stayed-silent
Passenger spat at our Somali driver and I was sitting right behind, going home, in uniform. I got off at the next one.
I heard two inspectors in the toilets talk about what they'd do to the new girl. I stayed in the cubicle until they'd washed their hands. They did wash their hands, I'll say that.
My brother uses a word for gay people at every Sunday dinner. I pass the rice.
As the rep, I'm meant to be the mouth. When it was about one of our own officials I found that I'd lost it.
She asked me straight, in the yard, "you saw, didn't you?" And I said I had to get my bus out.
# disclaimers
You want me to own something. All right. But you've got to see what I've had to put up with in this city since I was eight. And there it is, the but. Five seconds, it took me.
I'm a Black man, I know about being treated bad, so when she said I'd been sexist I told her about my life. It's a good story, my life. It wasn't an answer.
I never laid a finger on anyone, I said. She hadn't said finger. She'd said words.
My girls adore me, ask them. I've actually said to people "ask my daughters", like they're referees.
# minimised
A bit of chat never killed a woman driver, I told the meeting. One of them had handed in her notice that morning.
I put it in the book as "verbal". He had her by the coat.
Everybody gets it on the night routes, I said to him, it's not racial, it's drunk. He'd been called a monkey. That's not drunk.
I said maybe he's lonely. That's what I came up with. He's lonely.
# power-and-hierarchy
The controller puts you on the 8 or he puts you on the 11, and on the 11 you don't get a wee for four hours. So people bring the controller patties.
When you've a badge and a car park space and the other one's on probation, there's no such thing as only asking.
I'm big, I'm loud and I'm the rep. Folk agree with me in the corridor and vote different on paper.
He could get you a house through his cousin, a van through his brother and a warning through his clipboard.
# barriers-to-speaking-up
She'd been to the union and the union was me, and I drink with him. Why would she trust me? I had to sit with that one.
If it gets out that you complained, your mirror's broken and your relief turns up late. No one's done anything. It's just luck, isn't it, bad luck, every shift.
A man my age doesn't tell people that a woman's got her hands on him. They'd laugh. They'd ask what's the problem.
There's cameras on every bus for tickets and none in the yard. Tells you what they want to know about.
# peers-accountable
I had the boys round for dominoes and when the joke came I put my palm on the table and said not in this house. Silence, and then someone shuffled the tiles.
Told the inspector, man to man, in the yard: if I hear that again I'm walking you to the office myself.
My plan is the horn thing. Next driver who does it with me on the bus, I'm getting on the mike.
A young driver told me Pampers isn't funny and the man's got a condition. I've dropped it, and I tell the others to drop it.
# whose-voices
Women on the buses in Montgomery, women cleaning the buses here. The ones the story remembers are the ones with a photographer.
If you're a driver with an accent and you report a crash they breathalyse you. If you're the man in the Audi they take a statement.
They never put a mike in front of my mother. Nursing auxiliary, thirty-one years. She could've told you all about hands.
# race-and-gender
My sister's the only Black woman on the whole inspectors' grade. She says the white women complain to her about men, and the Black men complain to her about whites, and nobody's ever asked about her Tuesday.
They call my daughter "loud" at school. Her friend Sophie's "confident". Same volume, I've measured. | did-not-notice
# solidarity
I've been stopped eleven times in that car. So when a woman tells me about walking home with her keys in her fist, I don't need a diagram. It's the same street.
Windrush taught my family what a government can do with a form. Then you look at the women on spouse visas with those husbands. Same form.
I told the branch: we don't get to be against racism on the platform and against the gay lads in the canteen.
# keeping-focus
We put eleven motions in one year and won none. Pick your one, boys.
I say this as a Black man: let the women have their hour without me bringing my own banner in.
# who-leads
The equality rep's been the same white lady from accounts since I started. I've nothing against her. She's never been spat at.
They offered me the race champion post. No time off for it, no budget and a lanyard. I said give it to someone with power and let me tell them what to do.
# hiring-and-advancement
We're seven in ten on the wheel and nought in ten upstairs.
Patience passed the controller's exam with the top mark. They said she needs "more exposure". She's been driving through Birmingham in a glass box for twelve years.
# share-the-load
I've noticed every Black History Month that it's us cooking. I'd like to be a guest at it for once, and let the managers do the goat.
The women organise the hardship fund and the wreaths. I've taken the wreaths. You learn a lot about people ordering a wreath.
# amplify-and-sponsor
I stood up and said this is the Patience rota, it was on Patience's envelope, and I'll be calling it that until I die.
# listening-to-understand
I had a lady driver in the rep's office and I didn't reach for the rule book. I turned my chair so I wasn't behind the desk, and I said go on, and I kept saying it.
# believing-people
The lad said a passenger had touched him. Big lad. I nearly laughed, I'll be honest, and then I looked at his knee going. I said I believe you, mate. Let's get you off the road for today.
# asking-not-assuming
I'd put all the women on days for safety. Not one of them had asked me to. Half of them need the night money.
# consent-and-boundaries
I do like a squeeze of the arm. Patience said "Winston, that's my arm". She's right, it's hers.
# offering-support
I've a flask and a spare seat in the rep's room from five every morning. They know they can come and not say a word.
# fear-of-getting-it-wrong
I want to back the trans driver and I don't know the first thing, so I've been giving her a big thumbs up every morning like a fool.
# hope-and-progress
Two years back you'd not see a woman on a night route without somebody riding along. Last week there were five out and nobody mentioned it. I noticed, though. I was proud.
# time-and-energy
Split shift. Up at three, home at eight. I'd love to better myself but I'm horizontal.
# learning-and-training
The college does an evening on the law for reps, harassment and that. I've signed me and Kelly up. Kelly doesn't know.
# team-norms
We've voted a canteen charter in. It's above the microwave: no nicknames they didn't pick, no clips, everyone washes their own plate.
# leaders-accountable
They suspend a driver for a phone on his lap. The operations director had three complaints and got a farewell lunch. Our people see that.
# mindset-growing
My pastor's moved a bit, I've moved a bit, my father's not moved at all. I've sat at that table and heard myself in both directions.
# no theme
Roadworks on the Stratford Road all month.
Nothing to say today, boss.
I'm on rest days.
Who do I ask about my tax code?
Phone died halfway so this might be blank.
Up the Villa.
`;
