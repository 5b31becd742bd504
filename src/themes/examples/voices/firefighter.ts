/** A watch manager in the fire service, forty-eight: stories with a point. */
export const firefighter = `
# assumed-shared-values
Watch breakfast, everyone chips in, everyone eats the same fry-up. Jaz had been scraping his into the bin for a year. I was so sure we were all one family that it never came up. | did-not-notice
I told the new recruits "we're all here for the same reason". Went round the table afterwards out of curiosity. We weren't, not by a mile.
I'd have put my pension on the lads backing the new facial hair rule. Three of them were dead against it. Never asked, just spoke for them at the branch meeting.
You serve together that long, you stop checking what's in the other fella's head. You just fill it in with what's in yours.
# stayed-silent
Training ground, the instructor makes the woman do the ladder again and again till she drops it. Twelve of us stood in a line. You could hear the flag. | power-and-hierarchy
I pulled people out of burning buildings and I couldn't get one sentence out in the mess room.
He said it over the radio, so the whole district heard. The whole district said "received".
She put her transfer in. I signed the form and asked about her holiday. I knew full well why.
There was a poster in the appliance bay that shouldn't have been there. I parked in front of it for eight months.
# went-along
Initiation, they call it. I've had it done to me, I've done it, I've held the hose. | power-and-hierarchy
We'd a name for her locker. I painted it on.
The lads were on about the dispatcher's voice again and I did my impression of it. Big laugh. She was on the open line, it turned out.
You clap because everybody's clapping.
# did-not-notice
Tunics are cut for men. I'd been ordering them since '04. It took her sleeve catching on a valve before anybody looked. 
Turns out the women shower at home because our shower door's got a gap. I had to be shown the gap.
I'd driven through that estate a thousand times with the blues on. It never struck me how it looks to the kids there when we turn up with the police. | solidarity
I was blind to it and I'm paid to spot danger.
# minimised
Black humour keeps you sane in this job, I told her. Truth is it kept me comfortable.
"He'd run into a fire for you." I said that about him as if it cancelled it out.
We logged it as horseplay.
I thought she was making a fuss about a wet towel. It was never about the towel, was it. | mindset-growing
# disclaimers
I held my hands up, then I explained for half an hour how the watch culture had been handed down to me. So who had I blamed? Dead men.
My first reaction to the report was that our watch is different. Everyone's watch is different.
I told the investigator I'd got two commendations. He hadn't asked.
I kept saying I'd never meant any harm by it, as though harm had to fill in a form first.
# fear-of-getting-it-wrong
I can talk a man off a roof. I can't ask our trainee if she's being treated right. Scared I'll come over all wrong and she'll wish I hadn't.
Every instinct says step in, and then I picture the tribunal.
What if I'm seeing things that aren't there? Then I've split the watch for nothing.
# mindset-growing
Came in at nineteen with my dad's opinions and his boots. The boots wore out first.
I'm better than I was, I'm not where I want to be, and when we've had a bad job I go backwards.
It was having a daughter join the cadets that turned me round, and I'm only halfway round.
# listening-to-understand
After a bad shout you sit on the tailboard and you don't say anything, you just let them come to it. I do that for fires. I'd never done it for this.
I'm trained to take charge. Someone talks and I'm already sectorising. I had to sit on my hands.
She told me all of it, and I asked "is there more", and there was.
Drop: "right, here's what we do". Keep: tea first.
# empathy-not-sympathy
I felt sorry for him up to the point where I tried to picture going to sleep in that dormitory knowing what they'd do. Then I felt something else.
She's not after a medal or a hug. She wants me to know what it's like to gear up beside men who've said that about her.
I was the probationer once. I forget on purpose.
# talked-over
Debrief after a job: I speak, the pump operators speak, then we run out of tea. The control room never gets a go and they'd seen the whole thing. | whose-voices
She'd called the flashover thirty seconds before anyone. In the write up it says "crew identified".
We've got two who can't let a pause alone, and I'm both of them.
# asking-not-assuming
I moved her off nights as a kindness. She'd not asked for kindness, she'd asked for boots that fit. Should've started there. | did-not-notice
Before I do anything I say: what would you like to happen here? Some want me to blow the roof off, some just want it known.
Asked the retained lads what makes it hard for them. Parking. It was parking. All my big ideas and it was parking.
# believing-people
He told me what went on at his last station. My mind went straight to the fella he'd named, good bloke, I've known him years. I stopped myself. I said I'm with you.
We turn out to every alarm as if it's real. Even the ones that aren't. I'd like us to do that for people.
She didn't have witnesses. Course she didn't. That's how it's done.
# consent-and-boundaries
Playfighting's fine till one's not playing.
Somebody'd been through her kit bag. "Just a laugh." It's her bag, it's her stuff. | went-along
He kept turning up at the end of her road in his car. She'd told him to stop.
I clap people on the back of the neck, I always have. One of them ducked. I've not done it since.
# power-and-hierarchy
Rank's rank. I say jump on the fireground and they jump, which is right. Trouble is they keep jumping in the kitchen.
The station commander's nephew. No more to be said. Nobody does say any more.
Probationers need my signature at twelve months. For twelve months I could tell them the moon's a chip pan. | barriers-to-speaking-up
# barriers-to-speaking-up
You report a firefighter and next time you're in a building with your back to him. That's what goes through your head.
It got out who'd rung the line. It always gets out. His car was done with a key.
It goes up the chain and the chain is them.
She thought of saying something, but where? The union rep's on the watch as well.
# leaders-accountable
The chief said "not in my service". It's been in his service since before he joined it, and nobody at the top's paid for it yet. | scepticism
Two got sacked, quite right. The man who trained them to it got a retirement do with a brass band.
If officers don't stop it dead the first time, they've allowed it. I'm an officer.
# peers-accountable
I shut down the dispatcher jokes. One sentence over the breakfast table. It went cold for a day and then it went normal.
Smithy's the one I'd need to speak to. He was at my wedding. That's why it's got to be me.
Next one who says it gets asked to repeat it slowly, for the record.
She grabbed my elbow at the drill and said "you don't see how you talk to him". I hadn't. Fair do's. | did-not-notice
# whose-voices
Tower block residents wrote letters about that cladding for years. Working people, a lot of them foreign. No one read them till it was too late. That's who doesn't get heard.
Had it been nurses accusing a chip shop owner we'd never have known about it.
Control room staff are women mostly. What they say about calls from us is never in any report.
# race-and-gender
We've got one Black woman in the brigade. They use her in every photo and they've never once put her on the command course.
Jaz's sister wanted to join. She said she could take being the only girl, or the only Sikh, but not both before breakfast.
# solidarity
The strike taught me that: it's nurses, posties, us, whoever's being leant on. Women being harassed, refugees being spat at, it's leaning.
I've seen how the lads talk to the Pride contingent and how they talk about the girls in control. One tap, two buckets.
# keeping-focus
You fight one fire at a time or you lose the street.
I'm all for equality for all sorts. But each time the women's thing gets raised someone raises the other thing and we all go home.
# who-leads
They've brought in an equality manager, nice lass, white, from an insurance firm. The Asian firefighters' association met for years in a shed and weren't asked.
I've been offered the culture lead on this station. I'd be telling women what it's like to be a woman. I'd sooner carry her bag.
# hiring-and-advancement
Our intake tests got changed and suddenly women passed. Nothing wrong with the women, it was the test.
The promotion board's three blokes I've known since training school. I got my stripe in six minutes.
Women do community safety, men do rescue. Guess what gets you promoted.
# amplify-and-sponsor
I've put Jaz up for the crew commander course and I've told the board why.
In the write up it'll say her name and what she called and when.
# share-the-load
We roster the washing up now. Before that it "just happened". It just happened to be her.
They send Jaz to every school with brown kids in it. He's got a mortgage exam. I said I'd go, I'll learn.
# learning-and-training
Read the whole of that culture review. 88 pages. Twice.
I want realistic drills for this like we do for road traffic collisions, not a slideshow.
# team-norms
Mess rules, on a sheet, with all our names on: no pictures, no "just banter", no one's bag but your own.
Night out's now a curry and bowling and it's over by eleven. Turnout's doubled.
# offering-support
I told her: day or night. She's rung once, at night, and I picked up.
I'll walk in with you, I said, in uniform.
Stood next to him on parade when no one else would.
I'm a clumsy sort of ally. But I check in on a Sunday, same as with my mum.
# time-and-energy
We're on the overtime list, three under, and I've got nothing left after a night shift but toast.
You do care, you do. And then the bells go.
# scepticism
There's been an inquiry, a review and a review of the inquiry. Same brass.
They'll print it on a mug.
Wait till the papers stop writing about us. That'll be the end of the programme.
# hope-and-progress
Last drill night there were four women on the ground and nobody remarked on it. Not one person. I drove home grinning.
Lad of twenty two told the old hand "we don't do that any more". We! I could've hugged him.
# no theme
Quiet night, two bins and a cat.
Annual leave.
Pump's back from the workshop.
Don't have one for this week.
No.
Can't access it from the station computer.
The new boots have come, see the stores.
All fine on Blue Watch.
`;
