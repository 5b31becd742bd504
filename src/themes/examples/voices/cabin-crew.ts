/** A purser with an airline, woman, thirty-six, Dutch; fluent, brisk. */
export const cabinCrew = `
# assumed-shared-values
I briefed a crew of twelve nationalities with "you all know how we do things". Nine of them had joined that month. I meant: you all do things my way.
In Holland we say what we think, and I had supposed that my crew would say what they think. They come from places where you don't. I mistook politeness for agreement all year. | asking-not-assuming
I book the crew hotel bar for the layover without a thought, and then wonder why three of them have jet lag every single time.
I was convinced the cockpit saw us as waitresses. I had that opinion for ten years and never exchanged more than coffee with a first officer.
# stayed-silent
The captain made his remark over the interphone and I answered "cabin secure". That is all that was said.
Row 22 clicked his fingers at my colleague and called her boy. He is fifty and a father. I handed over the chicken.
I watched the passenger's hand as she leaned across for the tray. She watched me watching. Then the trolley had to go on.
After landing I could still have gone up to him. I had my coat on, the bus was there.
# went-along
We rate first class on a napkin. Faces, bodies, wallets. I've kept some of those napkins.
The cockpit tells the blonde one, I tell it in the galley, and someone else takes it to the next flight. That's how it gets round the world.
We used to call the trainee "Excess Baggage". I made the label. We thought it was hilarious.
# did-not-notice
The uniform heels. I've worn them for fourteen years, and only when a new girl asked "who are these for?" did I look down.
I never noticed that we say "sir" on one side of the curtain and "you alright there?" on the other.
My Kenyan colleague gets her bag searched in every port. I'm through in a minute, chatting, waiting for her and looking at perfume. | race-and-gender
One can fly over a thing every week and never see it from the ground.
# minimised
I said, it's a long flight, he'd been drinking, forget it.
"He's a senior captain, they're all like that" – I said it as comfort.
I kept telling myself it had just been turbulence, that he'd stumbled. There was no turbulence.
In the report I wrote "minor passenger interaction".
# disclaimers
I got feedback that I'm harsh, and I answered that I'm Dutch. It's a nationality and not an excuse.
I notice I say sorry with a smile and a hand on the heart, like for a delay. We regret any inconvenience.
She told me it had hurt her, and what she got from me was the history of my bad month.
# fear-of-getting-it-wrong
I announce ladies and gentlemen and then I worry for ten thousand kilometres about who I've left out.
If I get up and say something to the captain, and I'm wrong, I've spoilt the trust for the whole flight. That thought makes me sit.
I'd like to ask him about his home, with the war, and I don't dare. Maybe he comes to work so as not to think of it.
# mindset-growing
At twenty-two I was proud to be called one of the boys by the cockpit. It took fifteen years to ask what was wrong with being one of the girls.
I go up and down. Cruising altitude one day, on the ground with technical problems the next.
I've learned, and I have to keep learning it at each new base.
# listening-to-understand
On the jump seat you sit side by side and look at the same wall. People tell you everything if you just leave the wall alone.
Passengers I can listen to for hours. With colleagues I'm already solving it with one hand on the oven.
He talked from Lima to Madrid, I said maybe ten words and two of them were "and then?".
I want to stop saying "yes but look on the bright side".
# empathy-not-sympathy
I'd pitied her for having to go home to that man. After she described one evening, minute by minute, pity was the wrong word. I could hear the key in the door.
What would I do at twenty, far from home, sharing a hotel corridor with the man who decides my roster? I tried it on for size and it didn't have a way out.
A sad face and a free drink, that's how we do sympathy.
# talked-over
Crew briefing: the captain, the captain, the captain, boarding.
She'd said the door felt stiff. They only listened when the engineer, a man, put his hand on it and said that the door felt stiff.
I speak five languages and in all five I interrupt.
# asking-not-assuming
I had always put him on the back galley so he could pray. One day I asked. He said: I'm an atheist, I hate the back galley.
Before I report a passenger on behalf of a colleague I ask if that's what she wishes.
New opening for my briefings: what do you need from me today? There's a silence, then someone says it.
# believing-people
When a girl says the passenger touched her, you change her section at once. You don't go and look at the passenger first to see if he's the type. I went and looked.
I told her: I wasn't there, you were. That's enough for me.
He complained about the hotel manager and we said it must be a misunderstanding. We always think that the boys misunderstand.
# consent-and-boundaries
Crew are not part of the service. Not our arms, not our hair, not our room number.
He'd written "no" down as "playing hard to get" in his head. She'd moved floors twice.
I kiss everybody three times. At the new base people froze, so now I wave like the queen.
Sharing the crew list with someone's private phone on it, just since he asked nicely. I did that. I won't again.
# power-and-hierarchy
Four stripes. With four stripes you can be late, rude and funny.
I write the check flight reports. My juniors tell me they love my briefings.
The roster department can send you to Dubai for Christmas or home to your kids. Nobody contradicts the roster department.
# barriers-to-speaking-up
She reported a captain, and after that her requests just never came through. No one decided it, it was "the system".
The form goes to the base manager. The base manager flies with him.
Cabin crew on six-month contracts: you think they'll write a report about anybody?
People would say I'd led him on. I had a drink with him, you see. So I left it.
# leaders-accountable
They took a stewardess off the line for a photo in a bikini and left the captain flying.
I want to hear the head of flight operations say in front of pilots what happens next time. And then I want to see it happen.
Safety culture they can do, no blame, all reported. Why does it stop at the cockpit door?
# peers-accountable
I tore up the napkin in front of them. Someone said "oh come on". I said no, really, we're too old for it.
The first officer told his captain on the bus: that wasn't OK back there. I could have kissed him (I asked nothing and kissed nobody).
My friend at the base told me my jokes about the Germans land badly with the German. Point taken.
# whose-voices
A presenter is groped in business class and it's in the papers. We're groped every weekend.
The unions wrote about it in the seventies. Stewardesses, in those skirts. Who listened to a skirt?
They trust the complaint of a gold card.
# race-and-gender
Passengers ask my Kenyan colleague for the white purser. Then another wants a selfie with her because she's so exotic. I've never been both invisible and an exhibit in one flight.
# solidarity
We deport people on our planes. If I make speeches about dignity for crew then I've got to think about row 34, with the two policemen. 
Cleaners, caterers, ground staff: they come on in the dark at minimum wage, and get shouted at too. It's one struggle.
The gay stewards were the first who stood with us against the old captains. I don't forget that.
# keeping-focus
On a checklist you do one line at a time, and you don't skip because something further down looks interesting.
I sometimes think all the other topics are invited so that we don't have to talk about men and women.
# who-leads
The inclusion board: four European women from head office. I was asked to be the fifth. I've said they should take Wanjiru, and that I'd share her shifts so she's free.
# hiring-and-advancement
Five per cent of our pilots are women, and at the open day they sent the boys to the simulator and the girls to the galley.
Height, weight, a "pleasant appearance". Still in the file, I've seen it.
Pursers are chosen by pursers. I looked at my last three recommendations. Dutch, Dutch, Dutch.
# amplify-and-sponsor
I wrote a commendation for the junior who spotted the smoke, by name, to the very top.
I'm taking Wanjiru with me to the training department and telling them she should be teaching it.
# share-the-load
The translating always falls on the same three people, on their breaks. I've asked for it to be paid, and until then I'm doing the Spanish.
I let my Muslim colleague explain about the meals to every new crew. There's a manual. I can explain it out of the manual.
# learning-and-training
I did the course about intervening, the five Ds. I've used two of them already.
I read a history of stewardesses who went to court. I recommend it to the whole base.
# team-norms
We agreed at the base: in the galley no comments about bodies, passengers' or ours.
Layovers: one dinner where nobody has to drink, and we go back to the hotel in pairs.
# offering-support
I changed seats with her for the rest of the flight and on landing I waited till she'd called home.
I'm going with her to the base manager. I wrote a statement too.
My door on the crew floor is 412. They know they can knock.
# time-and-energy
Four time zones in five days. My good will is somewhere in the hold.
I sleep, I fly, I wash my uniform. It isn't that I don't want to.
# scepticism
There's a video with violins. The man in the video is one of the reasons we need the video.
When tickets sell badly it'll be the first thing they cut.
# hope-and-progress
On Sunday the whole cockpit was women and the passengers clapped, and then they just read their papers. That second part was the progress.
The new captain introduces every one of us by name. It changes the plane.
# no theme
Greetings from Bogotá.
I was on standby.
My suitcase is in Frankfurt.
Nothing this time.
Can I answer from the plane, without wifi?
The new menu is nice.
Which week are we in?
`;
