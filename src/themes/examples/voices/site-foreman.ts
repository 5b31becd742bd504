/** A foreman on building sites: blunt, short, dry. */
export const siteForeman = `
# assumed-shared-values
Thought everyone on the scaffold saw it like I do. Never put the question to one of them.
Reckoned the lads were all fine with how we talk up there. Turns out two of them hate it, they just never let on.
I order the same for the whole gang at breakfast. One of them is Muslim. Nobody told me and I never thought to check.
I always say "we all know what's right on this site". Do we? I've never heard anyone but me say it.
Took it as read that the Romanian boys don't mind the jokes because they grin.
I speak for the crew in the progress meeting. Realised I'm mostly speaking for me.
# stayed-silent
Plasterer called the surveyor "sweetheart, go find a grown-up". I was mixing. I carried on mixing.
Client slagged off my apprentice to his face over nothing. I checked my tape measure till he'd gone.
Four of us sat in that cabin and heard it through the wall. Four of us finished our tea.
I had a good ten seconds to say oi. Didn't. Drove home with the radio off. | mindset-growing
We watched him corner the cleaner by the lift. Someone should've walked over. I was someone.
Kept my helmet down and let it blow over.
# went-along
Stuck the calendar back up myself when the girl from safety had taken it down. Got a cheer for it.
I did the voice. I always do the voice. Everyone laughs so I kept doing it.
Wolf whistle goes up, I join in, it's like yawning.
Called the new labourer Tinkerbell because the rest did.
There's a sweepstake on which temp gets the sack first. I'm holding the money.
I chuckled at the one about his wife. Wasn't even funny, I just didn't want to be next.
# did-not-notice
Eleven years I've been ordering gloves. Not one pair in a small. The new girl asked and I had no answer.
Didn't clock that he always eats in his van. Missus asked me why and then I couldn't unsee it.
One portaloo, no lock. Never bothered me. Never had to bother me.
I didn't see anything wrong till the safety lass showed me the list of who gets sent to do the sweeping.
It went right past me. I was stood there and it went right past me.
# minimised
It's a building site not a church, is what I told her.
He only patted her on the back. People want to make a film out of everything.
I said he's old, he'll be retired by Easter, don't make a fuss.
Bit of rough and tumble, I thought, and went on with my day.
Told the boy that worse was done to me with a nail gun and I turned out alright.
# disclaimers
Yeah I shouted. But you try pouring concrete with half a crew.
I always start with "no offence". Then comes the offence.
When she pulled me up on it I went on about my own mum being a bricklayer's wife. Who asked.
I'm not one of those blokes. Out it comes, every time. Before sorry, before anything.
I said I was joking. Then I said I was tired. Then I said she was touchy. Never did get to the sorry.
# fear-of-getting-it-wrong
Don't know what you're allowed to say these days so I say good morning and that's it.
I wanted to go over to him but what if I make it worse. So I stood there like a lemon.
The lass on the digger, I daren't even joke with her. Scared one wrong word and I'm in the office.
If I open my mouth about race I'll put my boot in it, guaranteed. | race-and-gender
I've got hands like shovels and a mouth to match. I'm worried that helping looks like bullying.
# mindset-growing
Used to think it was all moaning. I don't think that now. Not saying I'm a saint.
My dad was worse than me, my lad's better than me. I'm somewhere on the road between.
Five years back I'd have binned this message. Now I'm typing with one finger in the van.
Some days I'm alright. Then somebody drops a slab on my foot and I'm my father again.
Still got a way to go, but I catch it now. Usually about a second too late.
# listening-to-understand
Shut the van door, turned the engine off and let him talk. That's all I did. Twenty minutes.
I've always got the answer ready before they've got the question out. Going to pack that in.
When one of them's got something to say I keep on working while he says it. Then I wonder why they stop telling me.
Bit my lip and heard him to the end. Turned out it wasn't about money at all.
My habit is fixing. You tell me your wall's wonky, I've got the level out before you've finished.
# empathy-not-sympathy
I felt bad for him. Then I thought, no, what's it like to be sent to the bottom of the job every time because of your name.
Tried to put myself in her boots. Only woman on the gantry, forty blokes looking up. I lasted about a minute in my head.
"Poor sod" is what I said. Didn't cost me anything and didn't help him.
I was the outsider once, in Germany in '91, no language, getting the broom. I'd forgotten that till this week.
# talked-over
She's the engineer. He's the client. He asked me every question. I answered every question.
I finish other people's sentences, usually with the wrong ending.
Had the briefing, I spoke forty minutes, they spoke none. Then I asked any questions with one hand on the door.
Young Dean worked out the fix for the pump. The boss shook my hand for it.
Everyone shouts, so who shouts loudest wins. The quiet ones pack up.
# asking-not-assuming
Went round the gang and asked each one what he'd change. Got nine different answers.
I'd sorted him lighter duties without a word to him. He was livid. Should've asked did he want it.
"What do you need from me?" That's it. Didn't know it was that easy.
Next week I'll ask the new starters how they want to be called instead of making it up on the spot.
Asked her whether she wanted me to have a word with him or leave it. She said leave it. So I left it. | consent-and-boundaries
# believing-people
He told me the forklift lads go for him. I said "you sure?" Wish I'd said "right, tell me".
She doesn't make things up. I've known her eight years. So why did I go and check with the other fella first?
First thing you do is take it as true. You can sort out the details later.
When a lad tells me he's been robbed I don't ask for a receipt. When she told me that, I did.
# consent-and-boundaries
I lift people out of the way by the shoulders. Always have. One of them told me don't, and fair enough.
No means no also when it's about coming for a pint.
He kept going on at her for her number. She'd said no three times. That's not chatting, that's hunting.
I ring the apprentices on a Sunday. They pick up because they think they have to. | power-and-hierarchy
Slapping backsides with the hi-vis. It was a laugh till you ask the backside.
# power-and-hierarchy
I do the list for Monday. Whoever I don't like is digging in the rain. They all know it and so do I.
Agency lads get told "don't come tomorrow" by text. So course they don't complain. | barriers-to-speaking-up
The contractor's son can do what he likes. Who's going to tell him?
I've got the keys, the overtime and the van. You'd laugh at my jokes too.
One word from the site manager and you're off. He knows it, he uses it, everyone smiles at him.
# barriers-to-speaking-up
Grass, that's the word. Say anything and you're a grass till you retire.
Report to who? The bloke's brother-in-law?
Complain and you'll find your hours cut. No one will say it's because of that.
They gave us a phone number. Goes to the same woman who does the rota with him.
He's on a visa through the firm. He's not going to say boo.
# leaders-accountable
Company binned a labourer for swearing and gave the contracts manager a bonus after he grabbed someone. Go figure.
If the gaffer does it, they all do it. Starts with me then.
They put up posters. I'd rather they'd put out the one man everyone knows about.
Same rule for the crane driver as for the tea boy. We can't replace the crane driver, that's the trouble.
When it gets out it's always "lessons will be learned". By who? Nobody ever carries the can.
# peers-accountable
Told Baz to knock it off. He sulked till dinner. Fine by me.
Going to have a quiet one with my brother-in-law about the way he talks to the canteen staff.
One of the sparks started on her and my mate just said "not on my job". Shut him right up. I'd like to be that bloke.
I'll say "that's enough" next time, in front of the lads and not afterwards.
It's for us to pull each other up. The office never hears it anyway.
# whose-voices
If a tea lady says it it's gossip, if a film star says it it's news.
Same complaint from us got filed. Came from the architect and there was a meeting by noon.
Nobody rang the papers when it was the girls packing fish.
It needed a rich bloke and a red carpet before my wife's story counted for anything.
They listen to the ones with clean shoes.
# race-and-gender
There's one black woman on the whole job. She gets it from both sides, the skin and the sex, and I only ever thought of one at a time.
Our only Asian lass in the office gets asked is she the cleaner. The white girls don't.
For her it's not two separate troubles. It's one big one with extra weight on.
# solidarity
It's the same boot whether it's on a woman's neck or a foreigner's.
You see the police pull our Kofi's van over every other week. Mine never. If we stand up for the girls we stand up for him.
Union used to say an injury to one. That goes for gay lads and all.
Immigrants get cheated out of wages and that's harassment too if you ask me.
# keeping-focus
Keep it to one thing. You can't plaster three walls with one bucket.
Start with police and migrants and you've lost half the lads before break.
I came for the sexual harassment bit. If it's about everything, it's about nothing.
# who-leads
They made the posh lass from head office diversity lead. She's nice. She's never been on a site.
Why's it always the same well-dressed white woman on the leaflet? Shove over and let someone else hold the mike.
Those who've got the seat should get up off it now and then.
# hiring-and-advancement
I hire whoever my mates send me. Guess what my mates look like.
Put the apprenticeships where the girls' schools can see them. We only ever go to the one boys' college.
She does what he does, and he's on two quid more an hour. Found out by accident.
Good jobs go to the ones who drink with me. Never thought of it like that.
Foreman's jobs never get advertised, you get a tap on the shoulder.
# amplify-and-sponsor
Going to send Aneta to the client meeting instead of me. It's her drawing.
I got my start because old Frank put my name in. Time I did that for someone.
Told the boss straight: that was the lad's idea, not mine.
I'm putting the lass forward for the crane ticket. She's ready, she just hasn't got a dad in the firm.
# share-the-load
Every time it's the women who do the whip-round and wash the mugs. I've put myself on for mugs.
It's not up to our one black bloke to teach the rest of us manners.
I can look it up myself instead of asking the girl in the office to explain it all again.
I'll do the first aid, the birthday cards and that. Fair's fair.
# learning-and-training
Did the toolbox talk on it. Better than I expected. Want the next one.
I'd read something about it if it was short and not written by a professor.
Don't have the words for half of this. Need somebody to give me the words.
Booked on the half-day course at the college, the 9th.
# team-norms
New rule at the morning briefing: everyone gets asked by name, newest first.
No drink on the Friday do till the food's come. We've had bother every year.
Wrote up on the cabin wall what we don't do here. Five lines. Everyone signed.
We start at half seven now and not at six, so the ones with kids can manage.
# offering-support
Gave her a lift home after. Didn't ask anything. She knows the van's there.
I'm not good with words but I can stand next to somebody.
I'll go with him to the office if he wants to say it out loud.
Rang him a week later to see how he was doing. You're meant to follow up, I never used to.
# time-and-energy
Twelve hours in the rain, six days. I've nothing left for this by tonight.
Handover's Friday. Ask me after handover.
I mean well on a Monday. By Thursday I'm just trying to get home.
# scepticism
Seen it before. Leaflets, a bloke with a laptop, then nothing.
They'll have it on the website by Christmas and on the site by never.
Talk's cheap and so is this firm.
Head office wants a tick. Here's a tick.
Doubt it. Ten years I've been hearing "this time it's different".
# hope-and-progress
Credit where it's due, nobody's had to ask for a locked loo since March.
The young ones don't put up with it and good on them.
Crew's quieter but friendlier. I like coming in again.
One of the old boys said sorry to her. Out loud. Never thought I'd live to see it.
# no theme
Crane's down till Wednesday.
Nothing this week boss.
Where do I put my hours in?
Skip has not been collected again.
Rained off since Monday.
Don't understand the question.
My phone won't open the link.
All good here.
Same crew, same job, same pie van.
Can someone bring the keys for the container back.
`;
