/** A vet in a rural practice, forty-four: whole little stories, told on the way to the next farm. */
export const vetPractice = `
# stayed-silent
A farmer told our student that she hadn't the arms for calving. I was standing there with the ropes in my hand and I passed them to her and said nothing at all. She noticed the nothing. | power-and-hierarchy
There's a client who calls the receptionist "the foreign one". I've heard it through the hatch for two years and I go on writing up my notes. It isn't that I agree. It's that I'm always between two appointments.
The senior partner tore into the nurse over a catheter in front of the owner. All of us found something to disinfect. I think she'd have forgiven him sooner than us. | power-and-hierarchy
I could've said it there and then on the yard. I waited till I was in the car, and told the dog.
When he made that crack about her weight I was looking straight at her, so I can't even say that I missed it. I dropped my eyes.
# went-along
We have a wall of daft clients' names, and some of them are only daft if you're not from there. I've added two myself. I thought it was harmless till our new locum read them out, one by one, and none of them was funny.
The lads at the mart do a routine about lady vets, and I do the punchline for them. It gets me through the gate. It won't get the next one through.
The nurses were taking apart the one who'd gone part-time, and I threw in a bit of my own to keep in with them. Cheap of me. | peers-accountable
My boss tells the same dirty one at every Christmas lunch, and I've a special laugh for it. It comes out on its own by now. | power-and-hierarchy
Everyone imitates the Dutch rep, so I did, and he came round the corner. He laughed as well. What else was he to do?
# scepticism
The group that owns us sent a poster about belonging the same week as it cut the nurses' sick pay. So you'll forgive me if I don't hold my breath.
I've filled in three of these since the takeover. Not one thing that I wrote came back as anything but a slide.
I'd say it's well meant. I'd also say that nothing in this building will be different by lambing.
They ask what we think and then the rota comes out exactly as before. I'm running out of reasons to answer. | leaders-accountable
It's always the decent ones who turn up to these talks. The fella it's meant for was out on a call, as he is every time.
# peers-accountable
I rang the other partner that night and told him that what he'd said to the student wasn't on. He huffed. On Monday he said sorry to her, out by the boot wash where I could hear.
When the next client starts about the receptionist I'm going to say "her name is Ilinca", and wait, and if he takes his cows elsewhere, then let him.
One of the nurses pulled me up for talking across her in consults. I'd asked them all to, and I still felt my ears burn. Worth it, though. | talked-over
My plan is a small one: when a colleague does the voice, I'll ask him to explain what's funny. I've practised it on the horse.
I'll have a word with Donal before the next meeting, on his own, because he listens when he isn't being watched.
# power-and-hierarchy
I own a third of the practice, and it had never struck me that when I float an idea at lunch it isn't an idea. It's an instruction with a sandwich.
The student's placement is graded by the same man who drives her round in his jeep for ten hours a day. What's she to say if he's out of order? Nothing is what. | barriers-to-speaking-up
Our nurses could run the place, and they ask permission to order swabs. We built that, us with the letters after our names.
If a big dairy client is rude we swallow it, since he's a fifth of the turnover. Money makes up the rules out here. | barriers-to-speaking-up
I've noticed that I interrupt people below me and never people above me. That tells me it isn't a habit, it's rank. | talked-over
# barriers-to-speaking-up
She told me months afterwards. She'd been counting up who was related to whom. In a valley like this you can't complain about anyone without complaining about his cousin.
If you're on a three-month contract you don't rock anything. I forget that, because I've not been on one since I was twenty-five. | power-and-hierarchy
There's nobody to go to but the partners, and it was a partner. | power-and-hierarchy
# minimised
"That's just Con, he's from another time." I've said that sentence more often than I've wormed sheep. He isn't from another time, he's here on Tuesdays.
I told her that he'd had a hard winter. She'd had the same winter. I'd explained away a nasty thing since I like him.
# hope-and-progress
A year ago nobody would have asked the receptionist to the practice meeting. She chaired it this week, and the sky stayed where it was.
The young ones coming out of college don't laugh at that stuff any more. They don't make a fuss, they just don't laugh. It gives me heart.
# did-not-notice
The calving jacks are all set up for somebody six foot two. I'm six foot one and I'd never given it a thought until I saw the student stand on a bucket.
# talked-over
She had the diagnosis, I had the louder voice, and the farmer shook my hand. I let him.
# listening-to-understand
I tend to be writing up the prescription while people are still telling me what's wrong. This week I put the pen in my pocket until the nurse had finished, and she told me something I'd have missed.
# time-and-energy
Up at three for a caesarean, clinic till seven, accounts after that. I do care about this. I can't find the hour it's supposed to live in.
# no theme
Bluetongue's back in the next county, so we're vaccinating flat out. Will read this when I've washed.
Signal is bad up here, and the form has frozen twice. If this arrives, it arrived.
The new ultrasound is grand. Picture's clear even in the rain. The van has a puncture.
`;
