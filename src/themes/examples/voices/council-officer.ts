/** A council officer in Glasgow, woman, forties; tells whole small stories, often with two themes in one. */
export const councilOfficer = `
# assumed-shared-values
We moved the team day to a Saturday because I like a Saturday. Two colleagues look after parents at the weekend and one keeps the Sabbath. It had never crossed my mind to ask, I'd been that certain it would be popular. | team-norms
I told the union meeting that "everybody in housing" was behind the walkout. I'd spoken to four people, all of whom I go to the gym with.
I was brought up Catholic, Labour and loud, and I treat the whole office as if they'd been at the same kitchen table.
I'd presumed the refugees we house would want to live next to other folk from their country. One of them finally told me he'd crossed a sea to get away from folk from his country. | asking-not-assuming
# stayed-silent
The councillor told my wee trainee that she'd go far with legs like that. I said "that's us out of time, councillor". I called that handling it.
In the depot kitchen two of the men were having a right go at the Roma families. I rinsed a cup that was clean.
I had the complaint in my hand, signed, two pages. It was Friday. By Monday it was in the shredder and I was in a meeting about biscuits. | barriers-to-speaking-up
He made her cry in front of the whole of planning, and I remember exactly what I did, I refilled the stapler.
# went-along
We've a game on the bus to site visits: guess the benefit. I've won it. Written down like that I could be sick.
There's a voice we put on for a certain kind of tenant. My voice is the best in the department.
I said she'd got the job on her knees. I don't even believe it. It got the table laughing and I was having a bad week. | whose-voices
When the director says something off you do the wee laugh, don't you. The wee laugh costs nothing. I've done it for eleven years. | power-and-hierarchy
# did-not-notice
A man came to the counter in a chair and spoke to the top of my desk, because that's what he could see. The counter's been that height since 1974 and I've been behind it since 2003.
Our forms have "Mr and Mrs". A colleague had been writing "n/a" through it for the two women in every second application, and not once had I looked at the corner of the page.
I take the stairs two at a time. I'd no notion the lift's been off on a Wednesday afternoon for a year.
It turns out that all the women with young kids had the desks nearest the draughty door. It was the new cleaner who noticed.
# minimised
I told her, he's like that with all of us, hen, you'll get used to him.
What I said was "at least he didn't touch you".
I've a whole cupboard of reasons for that man. His wife left, his back's bad, he's from Paisley.
I wrote it up as "a breakdown in communication". There'd been no breakdown, he had communicated perfectly. | leaders-accountable
# disclaimers
I got pulled up for calling someone a wee soul, and I talked for a full quarter of an hour about how it's affection where I'm from. I could see her waiting for me to stop.
My pal said I'd been rude to the cleaner. I told her my granny was a cleaner. Which of those is a reply to which?
I did apologise. Then I cc'd everyone so they'd see me doing it.
It's a terrible thing to admit, but when I hear someone's been hurt by me I start assembling the defence before they've reached the verb. | listening-to-understand
# fear-of-getting-it-wrong
I practised her name in the toilets, all four syllables, and then at the meeting I lost my nerve and called her "my colleague here". | asking-not-assuming
I'm feart of putting it in an email, feart of saying it out loud, and feart of what she thinks of me for doing neither.
I never know if they want me, a white woman with a lanyard, anywhere near it. So I hover at the edges with leaflets. | race-and-gender
What if she says yes, help me, and I make a mess of it?
# mindset-growing
When the first Syrian families came I was all casseroles and pity. I'm less casseroles now. I'm still learning when to leave folk alone. | empathy-not-sympathy
I voted one way all my days and sneered at anybody who didn't. It took my own brother to move me off that, and I'm still sliding back at the news.
If you'd met me at thirty you'd not have liked me. At forty-six I'm a mixed bag.
# listening-to-understand
A tenant shouted at me for ten minutes about damp. I didn't say "I hear you". I just heard him. At the end he asked if I wanted his chair.
My weakness is I nod too quick. Folk see you nodding and they know you've filed them already.
She'd start and stop, start and stop, and every time she stopped I wanted to hand her a word. I kept my words in my pocket and it all came out in the end.
My man says I listen like I'm waiting for a bus. So this week I tried missing the bus.
# empathy-not-sympathy
I gave a young mum in temporary housing my "och, that's awful". She looked at me and said "have you ever had to wash a baby in a kettle's worth of water?" I haven't. I went home and I thought about the kettle.
I try asking myself, not "how sad is that", but what's the bus fare, who's at the door, what happens if she says no.
I sat in the waiting room of my own office for an hour, took a ticket and everything. That's a different building from the other side.
# talked-over
At the planning committee I said there's a school there, you'll have bairns crossing. The minutes have it under Alasdair.
I count "can I just come in there". I said it fourteen times on Monday. I'd come in there fourteen times.
We've an officer with a slow way of speaking, she's precise, and the chair holds up his hand like a lollipop man.
The community meeting was two hours of us telling the community what it thinks. | whose-voices
# asking-not-assuming
I was going to get him a phone with big buttons. He said, "I'm blind, no' daft. What I need is for you to read me the meter."
I stopped the young lassie on her way out and said: is there anything about how we run this that's making it harder for you? There was. It took me ten minutes to fix.
I've started every home visit with "what would be a good outcome for you?" and left off the twelve questions about the boiler.
# believing-people
He told me his landlord had changed the locks and I said have you got that in writing. In writing! From the man who'd changed the locks. | barriers-to-speaking-up
She'd a black eye and a story about a door. I didn't pick at the story, I said: whatever you tell me, I'm on your side of it. A week later she told me the other one.
We've a box on the form, "claimant alleges". I've started leaving out the alleges.
# consent-and-boundaries
Home visits. I used to look in the bedrooms. It's their bedroom! Nobody'd ever said I could. | power-and-hierarchy
He'd got her number from a parking form and he'd "just wanted to say hello". Three nights running, past eleven.
The Burns supper: the men kiss all the women, it's a tradition. One of the women stuck her hand out for shaking and there was a silence like a funeral. Good on her.
I've decided that when someone says "I'd rather not talk about it", I'm going to say "right you are" and mean it.
# power-and-hierarchy
I decide who gets the ground-floor flat. I forget that. They never forget it. They bring me tablet at Christmas.
The director's PA warned all the new girls about the director. All of us knew, and not one of us would have said it above a whisper, because he signs the regradings. | barriers-to-speaking-up
Temps laugh louder. You can tell who's permanent with your eyes shut.
# barriers-to-speaking-up
If I put in a grievance, it goes to Morag. Morag goes to Arran every summer with the man it's about.
A tenant said: "If I complain about him, who comes to fix my heating? Him."
We've got a dignity at work policy and a confidential phone line, and since the business with Janice there's not a soul would touch either of them.
# leaders-accountable
The leader of the council got a warning in private for what a bin man got his jotters for in public.
I don't need another values statement. I need to see the next head of service who shouts at folk lose the next pay increment.
The chief exec stood up, said "that happened on my watch and I should've stopped it", and named what'd change by when. I've waited my whole career for that. | hope-and-progress
# peers-accountable
I went back to Alasdair after committee and said, that was my point, and I'd like you to say so next time. And he did, and the roof stayed on. | talked-over
When my pal starts on about "that scheme" I'll remind her I grew up on it.
I told my own manager that her wee impressions of the interpreter had to stop. I thought I'd be sick on her carpet. She's not done one since.
# whose-voices
A professor of housing said in a report what Mrs Docherty on the eleventh floor had said at every meeting since the flood. He got the front page, she got a dehumidifier.
The film stars got believed in a week. The lassies from the children's homes here gave evidence for thirty years.
Whoever writes in good English on thick paper gets an answer. I know as I'm the one who opens the post. | power-and-hierarchy
# race-and-gender
The women's aid group asked for "local women". Our Somali tenants are local women. Nobody had pictured them.
Funmi's in the same grade as me and the same age. I've never been asked in a meeting if I'm there to do the teas, never mind where I learned to type.
# solidarity
When they were putting folk out of their flats at dawn in a van, the whole street came and sat down. Muslim grannies, wee neds, students. That's what I think of when I hear "will this movement stand with others".
I've seen the same shrug for the lassie that got followed, the boy that got called a poof and the family wi' the bricks through the window. It's one shrug.
# keeping-focus
I've sat on enough working groups. You start with women's safety and you finish with parking.
I know it all joins up. I still think that if we don't say "women" out loud and stay on it for a while, the word will quietly go missing.
# who-leads
Our equalities lead's a lovely lassie from Bearsden. The interpreters' group wanted Funmi. Funmi wasn't even asked to apply. | hiring-and-advancement
I've chaired the women's forum six years. I'm standing down in May so that it's somebody else's forum.
# hiring-and-advancement
We advertise for "excellent written English" for a job lifting mattresses.
Three acting-up posts, three fellas, three chats in the car park. I never saw an advert, did you?
Equal pay claim's been going fifteen years. Some of the home carers have died waiting. That's the pay gap, it's got graves. | scepticism
# amplify-and-sponsor
I'm taking Funmi to the housing conference and it's her that's giving the paper; I'm doing the slides.
I told committee: the officer who worked that out is at the back and she's called Kirsty, stand up Kirsty.
# share-the-load
Every time there's a visit from the minister they ask the same two colleagues to stand at the front for the picture. They've also got caseloads. I've told comms to come and get me and put me at the back.
I do the sandwiches for the retirals now. There was uproar. I put pickle in everything.
# learning-and-training
I signed up for the BSL class on a Thursday. I can say "hello", "housing" and "sorry".
I'd never read a thing by a traveller woman in my life. I've read two now and I'm raging I wasn't given them at school.
# team-norms
New rule for site visits: two of us, always, and nobody goes on about the state of the place on the bus home.
We put the meetings at ten so the ones with nursery drop-off needn't run, and we finish on the hour even if the director's mid-flow.
# offering-support
I said I'd go in with her, and if she changed her mind on the stairs we'd just go for a scone. We went for a scone. The next week we went in.
He's back on Monday after all that. I've moved my desk so he'll not be sitting on his own.
I'll get it wrong, I told her, but I'll not get bored of you.
# time-and-energy
I've two hundred cases and a mother with dementia. I read the question on the bus, thought "aye", and got off at my stop.
I start every one of these full of it, and by the Thursday I'm eating crisps in the car.
# scepticism
The last culture programme came with a tent. I've still got the lanyard from the tent.
I'll tell you what'll happen. There'll be a launch, with scones, and then an election.
They've asked us what we think. They asked us in 2018 and 2021 as well. Maybe they think we've moved.
# hope-and-progress
The young ones in the office call each other out and then go for chips together. I couldn't have imagined it. It's braw.
Our counter's been lowered. It's only a joiner and a Tuesday, but I stood there and had a wee greet. | did-not-notice
# no theme
I've not got anything for this the day.
The heating's on at last.
I was at my sister's in Oban all week.
Could someone please move the white van out of bay 6.
I've read it and I've nothing sensible to say.
Parking permits are due.
Is there a version of this in large print?
Happy new year when it comes.
`;
