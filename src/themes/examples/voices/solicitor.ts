/** A solicitor, mid-career, mother, Black British; exact and weary. */
export const solicitor = `
# assumed-shared-values
I'd filed our senior partner under "would never get it". We had lunch. He had been thinking about it longer than I had. I'd convicted him without a hearing.
Because my trainees are young I took their agreement for granted, and drafted a policy in their name that two of them can't stand.
I say "as women we" far too easily. The woman opposite me votes, prays and parents differently from me and I've never once asked her.
It had simply been my premise, never pleaded and never tested, that the whole team wanted hybrid working.
Everyone in my book group shares my opinions and I'd let the book group stand in for the country.
# stayed-silent
Opposing counsel called our paralegal "the help". I corrected a date in the schedule.
The judge assumed I was the defendant. My own junior was beside me, and he shuffled his bundle. I think of him, and then I think of the times when I was the one shuffling. | race-and-gender
In chambers he stood behind her chair the entire time. I clocked it, my pupil clocked it. We talked costs.
At the partners' retreat the story about the au pair came out again. I went to look at the sea.
Seven years on I still draft what I ought to have said.
I saw her being managed out, and I signed the leaving card.
# went-along
I've called opposing women "shrill" in front of clients because it makes the client laugh.
There was a running joke about the office manager's divorce, and I kept it running.
We did Secret Santa and somebody bought her a duster. I'd chipped in.
I gossiped about who got partnership and on whose sofa. As a woman. About a woman.
It was crude and I said "oh, you are awful" in that voice which means carry on.
# did-not-notice
I instruct junior barristers off a list. I printed the list. Of thirty names I had used four, all with the same surname as a building at Oxford. | hiring-and-advancement
It took my au pair to observe that I never learned the name of the man who does our bins.
I'm Black, I'm a woman, and I'd still walked past the step at our front door every day for six years without thinking of anybody's wheels. So much for lived experience.
I wasn't aware that our night secretaries come in by the goods entrance. I've only ever come in by the front.
Someone had to draw me a diagram of who sits where. It was a very clear diagram.
# minimised
I gave her the lawyer's answer: what would a tribunal say? And a tribunal would say not much, so I said not much.
"That's just the culture at the Bar." I've said it to four pupils and each of them nodded.
I reframed an assault as an awkward taxi ride because it was easier to fit in my afternoon.
My reflex is to put the other side's case, even over dinner, even to my sister.
He'd had a difficult year, hadn't he. We're all so fond of his difficult year.
# disclaimers
I'm trained never to make an admission. It shows. My apologies are all without prejudice.
I answered her complaint with my CV.
First words out of my mouth were that I of all people couldn't have meant it like that. Being Black isn't an alibi.
I conceded on liability and fought her on quantum. That's how I apologise.
I gave mitigation when nobody had passed sentence.
# fear-of-getting-it-wrong
I advise on discrimination for a living and I'm still scared to ask our receptionist about her transition in case I phrase it badly.
If I name it I'm the angry one. So every sentence gets vetted before it leaves my mouth. | race-and-gender
I hesitate to correct the younger ones, as I don't want to become the woman who pulled up the ladder or the woman who fusses.
What holds me back is the possibility that I've misjudged, and you can't withdraw a remark like a claim.
# mindset-growing
At twenty-five I thought I'd been born finished. At forty-one I'm reconsidering most of it.
It's not a straight line, I overrule myself constantly.
I grew up with very strict ideas about gay people, from church. I've travelled. My mother hasn't, and I go back and forth between the two of them in my head.
I used to think that making it was the point. Lately I think it's who comes up with you, but ask me on billing day and I'm twenty-five again.
# listening-to-understand
I cross-examine. My husband says so, my son says so. This week I asked one question and then put my pen down.
You learn in practice to hear only what's relevant. People aren't relevant, they're just talking to you.
I didn't take a note. If you don't take a note you have to actually hear it.
She talked and I fought the urge to tell her the limitation period.
The habit to keep: repeating back. The habit to bin: repeating back and improving it.
# empathy-not-sympathy
I drafted her a very compassionate email. From my house, with the heating on, about a woman in a hostel.
I asked myself what my options would have been as a nineteen-year-old office junior, with him as my only reference. I came up with: none that didn't cost the job.
I've been patronised by so much pity in my life that you'd think I'd know better than to hand it out.
Not "I'm so sorry", but "walk me through the Monday after". You understand more of it.
# talked-over
I make the point, the silk repeats it, the client thanks the silk. We bill for both.
I'm told that I interrupt when I'm excited. I'm told by people I've interrupted.
Six men and a polycom. I've known the polycom to get more airtime than my associate.
I was two words into my submission when the partner kindly made it for me.
She'd drafted the whole opinion. It went out under his initials.
# asking-not-assuming
I asked my trainee whether she wanted me to intervene with the client or whether she'd rather do it herself with me in the room. Those were both better than what I'd been planning.
Returning from maternity leave I was given light matters, "to ease you in". Nobody asked. So now I ask everybody.
Before I refer her anywhere I'll find out what she's hoping for.
The question was "what would be useful from me". The answer was "carry on treating me normally".
# believing-people
In my job belief is for juries. With a friend it should've been immediate.
When it was the cleaner's word against the associate's, I noticed which way the room leaned, and I noticed myself leaning.
I told him I accept what you say. His shoulders came down an inch.
She didn't owe me evidence, she owed me nothing.
# consent-and-boundaries
Colleagues touch my hair. Past tense, I hope. They'd ask before they touched my sandwich. | race-and-gender
"Client entertainment" isn't a waiver.
The client kept phoning her personal mobile at weekends; she had asked for email only.
He drove her home although she'd already ordered a cab. She'd said no, thank you, twice.
I press people to come for drinks. I call it being welcoming, but a third invitation is pressure.
# power-and-hierarchy
Training contracts: two years during which one person can end your career by being lukewarm.
I've become the one whose jokes are funny. It coincided with equity.
He brings in a fifth of the firm's income and he knows it and so does the management committee.
A pupil can't say no to a barrister. Write that on the wall.
The clerk allocates the work. You don't fall out with the clerk, whatever the clerk says to you.
# barriers-to-speaking-up
I know the law on victimisation by heart and I'd still tell my own sister to think twice.
It's a small Bar. You complain in one city and they've heard of it in the next.
Who'd she tell? The head of chambers was at school with him.
Every woman I know who spoke was described afterwards as "brave", which turns out to be a synonym for unemployed.
NDAs. I've drafted them. I know just how they keep people quiet.
# leaders-accountable
They found the allegation proven, and he kept his title, his room and his parking space.
I want to see a rainmaker sent home, once. I'd believe everything after that.
It should be written into partnership agreements: you do this, you lose points. Lawyers understand points.
The managing partner took the training himself, in the front row, without his phone. It set a tone.
# peers-accountable
I rang Giles and told him he wasn't to speak to my associate like that again. I'm told he's been telling people I was very fair.
Between equity partners we could say it to one another. We don't. I shall.
I said in the robing room: you wouldn't say that in front of your daughter. He actually thought about it.
A friend took me to task for the way I speak to waiters. Quite right.
# whose-voices
A Black woman coined the phrase and ran with it for eleven years on no budget. Then a film star typed it.
We believe the witness who looks like the jury.
When the woman is a cleaner the newspapers call it a claim. When she's an actress it's a revelation.
My grandmother's generation of nurses from Barbados said all of this. There wasn't a hashtag, there was a boat.
Our complaints are read in order of postcode, I sometimes think.
# race-and-gender
People think I'm a secretary, then a client, then at last counsel. My white friend gets straight to counsel and my brother gets straight to defendant.
I don't leave my Blackness in the cloakroom when I go into the women's network, though it'd be appreciated if I did.
"Strong." They call me strong and then they don't help.
At the dinner I was the only one, again, and the waiter handed me a tray.
The pay gap report has one line for women and one for ethnicity. I fall down the crack in between.
# solidarity
You can't be outraged about the casting couch and indifferent to stop and search. My nephew and my niece live in the same house.
Police officers abuse women too, look at the news; so it's a single conversation about unchecked authority.
Trans women are at the sharp end of this. If we leave them out because it's complicated, then we've learned nothing.
Hotel cleaners, migrants on tied visas, disabled clients in care: same fact pattern.
# keeping-focus
I've seen good claims lost because we pleaded everything.
I'd like harassment dealt with before we move to the next motion, or else every motion will be adjourned.
It worries me that when it gets broad, it gets vague, and vague is comfortable for those in charge.
# who-leads
The firm's diversity partner's a lovely woman called Henrietta. There's always a Henrietta.
White women got the seat at the table, and some of them have been guarding the chair ever since.
I was asked to speak for eight minutes after her forty. Sharing a stage isn't lending someone the microphone at the end.
# hiring-and-advancement
We recruit from five universities and call it the talent pool. It's a paddling pool.
I found out what the man in the next room earns. I've the same clients, more hours and better results.
An inclusion clause in panel appointments, that would do more than all the breakfasts.
The good work goes to whoever's in the corridor at half past seven, so not to anyone with a nursery run.
My appraisal says "more gravitas". I'd like to see that defined by grade and gender.
# amplify-and-sponsor
I'm nominating Sade for the panel, and I'll ring round the other partners before the vote.
I corrected the client: "that was Ms Begum's argument, I only wore the wig."
Someone spent her credibility on me in 2011. I intend to spend some of mine this year.
Bring the junior to the conference, give her the witness, then say in front of everyone that she did it.
# share-the-load
I've been on the cover of our brochure four times. It's unpaid modelling. Let someone else do the outreach evenings.
My white colleagues send me articles about racism. I know, thanks.
A male partner organised the leaving lunch, booked the table and did the collection. It can be done, we have precedent.
# learning-and-training
I'm going through the judicial college's equal treatment bench book, which is free and rather good.
A session on what to say in the moment, with practice, not slides. I'd go twice.
I'd never read anything by a disabled author. I'm on my second.
# team-norms
We've put it in the engagement letter: no calls to juniors after seven.
New convention in team meetings, trainees speak first and partners last.
I'd like a code for client events. Who's invited, when it ends, who looks after whom.
# offering-support
I told the trainee: you can use my name, my office and my husband's car.
I sat beside her at the disciplinary, as her companion, which is a lovely word for it.
I've sent her a message every Sunday evening since it happened, because Sunday evenings are when one dreads it.
I'm nobody's perfect ally, but I turn up with tea.
# time-and-energy
Completion week. I've slept nine hours since Monday.
I've been tired of explaining since about 1998.
The billable hour has no code for this, so it comes out of my evening, so it doesn't happen.
# scepticism
I'll believe in the charter when somebody loses a bonus over it.
This is disclosure by numbers: the firm wants to be able to say we asked.
We had unconscious bias training in 2015. Everyone's now conscious and nothing's moved.
I'm minded to reserve judgment, and my money.
# hope-and-progress
The new intake is a third Black and brown and they're loud. I could cry.
A junior told a partner no, with reasons, and lived. We've come some way.
My pupil supervisor of long ago wrote to apologise last month. I hadn't expected to be glad, but I was.
# no theme
In court all day, nothing from me.
No instructions.
Please extend the deadline.
I am out of the office until the 14th.
The trial went part heard.
I'd prefer to think about that and come back.
Not this week.
Wrong form, apologies.
`;
