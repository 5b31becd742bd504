/** A man in telephone sales, thirty: matey, numbers, some self-irony. */
export const salesFloor = `
# assumed-shared-values
Always thought the whole floor loved the gong. Turns out if you've got PTSD from the army you don't love the gong. I'd never asked anyone.
Pretty much assumed people here are motivated by money because I am. Did a straw poll. Two out of nine.
I go round saying "we all love a bit of competition". Yeah. I do.
Invited everyone to the races as an incentive. One's a Methodist and one's in recovery. I just never imagined anyone wouldn't fancy it.
# stayed-silent
Heard Craig on a call doing the Indian accent at the Indian lad's desk. I had my headset on, I could have not heard it. That's what I went with.
Team leader told Steph that she'd close more in a skirt. I updated my pipeline.
There was an email thread going round. I saw the subject line, I saw who it was about, I marked it as read.
We were in the taxi and he was all over her, and I sat in front and chatted to the driver about football.
Bottled it. Simple as that. Had my chance, bottled it.
# went-along
We do a wheel of forfeits. I spun it. I filmed it. She had to do a dance.
"Don't be such a girl" is probably my most used phrase after "hi it's Liam from".
Crowd's laughing, you laugh. It's basically rapport.
Had a bet on how long the new starter would last. I won twenty quid. She left crying.
I've told the story about Kelly and the photocopier to people who've never even met Kelly.
# did-not-notice
They put the ladies' loo figures in the staff survey: one for 60 women. I've got my pick of four.
The leaderboard only counts new deals. All the women are on renewals. I'd looked at that board every day and only seen my own name.
My nan's carer told me what she gets per hour and I realised I don't look at anyone below me.
It just isn't on your radar when the radar's set to you.
# minimised
Told her he's like that with the lads too, it's how he shows he likes you.
Sales is sales, if you want nice go work in a library. My words.
In fairness to him he had a monster quarter to close. I always find something in fairness to him.
I genuinely said "it's 2024, nobody means it any more".
# disclaimers
First thing I did was send her a list of the women I've promoted. Who does that. Me.
I said fair point, BUT, and then did a full ten minute pitch for myself.
I overcame her objection. Like it was a call. "I hear you, and what I'd say is..."
I'm the least sexist bloke on this floor, ask anyone. That's how I opened.
# fear-of-getting-it-wrong
I can ring a thousand strangers a week and I can't ask one colleague if she's all right after her miscarriage.
Don't want to be that guy who makes a speech.
What if I say something and it ends up with HR and it's my word they're reading out?
Half of me thinks step in, half thinks stay in your lane, and by the time they've agreed it's home time.
# mindset-growing
I listen to recordings of my calls from five years ago and I want to crawl under the desk. So that's something.
I've got a sister who won't let me get away with anything, and it's slowly sinking in.
Not there. Not near there. Nearer.
Acceptance on a good month, when I'm behind target I turn into a right caveman.
# listening-to-understand
We're taught to listen for buying signals. That's not listening, that's fishing.
I muted myself, actually muted, so that I couldn't jump in. Recommend it.
I go quiet when people talk but inside I'm handling the objection already.
Lad told me about his divorce, I didn't offer a single solution, we just sat in the smoking shelter in the rain.
# empathy-not-sympathy
"Gutted for you mate" – that's me, that's all I've got in the locker. I never go and stand where they're standing.
I tried working her accounts for a day as an experiment. Nine callers asked for my manager, two asked what I look like. I see it different now.
I was the fat kid, so if I go back there I can half feel it.
# talked-over
Weekly forecast call: eleven men talking, Joanne trying to unmute at the right moment.
She'd prepped the pitch. Ten minutes in, I'd taken it over, I only meant to help.
I'm a talker, I fill silences for a living. It's other people's silences I'm filling.
Boss goes "great idea Dan". It was Nasreen's idea from Monday, word for word.
# asking-not-assuming
Rather than giving her the small accounts "because of the kids" I asked what she wanted. Whales. She wanted whales.
"D'you want me to have a word or d'you want me to just know?" That's my new opener.
Ringing round my team, no agenda: what'd make this place better for you?
I'd no idea he needed a quiet corner till I asked why he takes calls in the stairwell.
# believing-people
She told me what he'd said on the call and I went to pull the recording. To check. I'd never have checked on one of the lads.
Believed him. Didn't ask who else was there. It was enough that he told me.
We take a customer's word for it and refund them on the spot. Our own people, we open an investigation.
# consent-and-boundaries
We ring people who've said no for a living, so I suppose it bleeds into other things. No's a no after hours.
Bear hugs when someone hits target. Some of them go stiff as a board, I only noticed when I watched for it.
He's got her personal number off the CRM and he's been texting her pictures of his car.
If they don't answer your DM, don't send another DM.
# power-and-hierarchy
Leads get handed out by one man with a favourites list. Whole floor laughs at that man's jokes.
Top biller. You can smash the printer, you can say what you like to reception, you're top biller.
I've been made team leader and overnight nobody disagrees with me. I'd like to think I got cleverer.
She's on probation. What's she going to say?
# barriers-to-speaking-up
Snitches get the dead leads.
There's an app for reporting. It asks for your staff number on page one.
They all saw what happened to Meg: complained in May, "restructured" in June.
HR's door's glass and faces the whole floor. Everyone sees who goes in.
# leaders-accountable
The MD takes clients to strip clubs and then does the International Women's Day post.
They've a three strikes policy. He's on about nine, he does forty per cent of revenue.
If a director got walked out just once for it you'd see how fast the jokes stop.
# peers-accountable
I told Craig, pack the accent in. He goes "woke". I go "yeah, and?"
Next time the wheel comes out I'm walking over and taking it down.
My best mate on the floor pulled me aside, told me I'm being a prat to the temps. Bought him a pint for it.
We've got a code now, someone says "smoke break" and you know you've gone too far.
# whose-voices
Celebs have PR. The girl at the kebab shop doesn't. That's who got heard and who didn't.
The big client's complaint about our rep took a morning, the reps' complaints about the big client have taken four years.
Because it was someone famous and the women looked like the women in adverts. That's why it sold.
# race-and-gender
Nasreen gets called "feisty" for what makes me a closer, and then on top of that they ask her what she'd do if her family found out. I'd never get either.
White girls get hit on, Black girls get talked about like they're furniture, and I've sat there through both.
# solidarity
My cousin's trans. The stuff that gets said on the phones about him and what gets said about women, it's the same blokes and the same laugh.
If the firm's gonna stick up for women it should stick up for the agency lads who get binned for having an accent.
Foodbank, asylum hotel, call centre: all folk getting spoken down to. I'm in for all of it.
# keeping-focus
One product, one pitch. Start bundling and no one buys.
I worry that we go wide and lose the point. It was about women not being safe at work.
# who-leads
They've got Tamsin leading on inclusion. Tamsin went to school with the CEO's daughter.
Maybe the bloke with the microphone, me, should hand over the microphone.
# hiring-and-advancement
I hire people I'd have a pint with. I've now got eleven of me.
The base salaries are all over the shop and the ones at the bottom have all got ponytails.
Patches are where the money is, and patches go to mates.
Put a woman on every interview, and not just to show them round.
# amplify-and-sponsor
Gave Nasreen the gong for the deal they'd clapped me for.
Going to bring Steph to the key account dinner and shut up so they talk to her.
I told the sales director straight, promote her or you'll lose her, and you can quote me.
# share-the-load
Who does the tuck shop, the raffle, the new starter buddying? It's not on anyone's targets and it's always the girls.
I'm taking the buddy role this quarter.
Asked Kwame to explain the whole Black Lives Matter thing to us at lunch. Poor guy had a wrap. I've got Google.
# learning-and-training
Did the two hour thing on Teams. Camera on. Actually asked a question.
Someone recommended a podcast about men and friendship, nine episodes in.
I want scripts. I'm sales, give me a script for when someone says something off.
# team-norms
Binned the wheel. New rule voted by the whole team.
Socials are now one booze, one no booze, alternating.
We start the huddle with whoever's newest and it's two minutes each with a timer.
# offering-support
Told Meg I'd put in writing what I saw. And I did. Sent it yesterday.
I'll sit next to her on the client do so she's got someone who isn't him.
I rang him on his day off, just to see. He said nobody else had.
Not brilliant at this but I'm in your corner.
# time-and-energy
Month end. Ask me on the first.
I'm on the phone nine hours, I can't hear another human by six.
Every January I'm all over this stuff and every March I've forgotten.
# scepticism
They'll A/B test our feelings.
Great, another dashboard. Will Craig be gone? No? Then no.
Heard a rumour it's because a client put it in the tender. That'd fit.
It's all fluff till it hits commission.
# hope-and-progress
Floor's better. I can't put my finger on it, it's just lighter.
Two of the old guard have gone and the new lot are sound.
Somebody thanked me for backing her up. Been buzzing since.
# no theme
On target this month, thanks for asking.
Got the wrong Liam I think.
Skip me.
New headsets have come, they're decent.
Could do with the aircon fixed.
nothing to say really
I've only been here a week so.
Is there a prize?
`;
