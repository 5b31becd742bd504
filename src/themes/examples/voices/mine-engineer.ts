/** An Australian engineer at a mine, fly-in fly-out; laconic. */
export const mineEngineer = `
# assumed-shared-values
Ran the camp on the theory that everyone wants the pub quiz. Found out half of them were sitting in their dongas wishing for somewhere dry. Didn't ask, did I. | team-norms
I reckoned all the blokes on my crew were as sick of the talk as I was. I only had to ask one to find out I was on my own.
Told the contractors "we've all got the same idea of a fair go". Then someone told me what the Aboriginal fellas get paid. | hiring-and-advancement
Figured the women on site were happy because they weren't whingeing. | barriers-to-speaking-up
# stayed-silent
Crib room. Shift boss is going on about the new geo, what he'd do. I had my sandwich. It was a bloody long sandwich.
Saw old mate hanging round outside her room at eleven at night. Went to bed. Told myself he'd dropped something.
Pre-start meeting, safety share, any issues anyone? Two hundred hi-vis and not one hand, mine included.
Reckon I've let about a thousand of them go through to the keeper.
# went-along
Dubbed the trainee "Barbie". Stuck it on her hard hat. She wore it for a swing, and I thought that meant she liked it. | assumed-shared-values
Had a laugh with the drillers about the cultural awareness day. Did the didgeridoo noise. Yeah. I know.
Boys put a bet on who'd crack onto the new medic first. I was bookie.
# did-not-notice
Harness is made for a bloke. She'd been taping hers. I'd been signing the checklist.
Ten years I've driven past the community on the way to the airstrip. Never once wondered who lives there or whether we ever talk to them. | whose-voices
Lights are out between the mess and the far dongas. I'd never walked it. I'm in the near ones.
It was the first female shift boss who worked out that there's no bin in the ladies' portaloo. Think about that. I hadn't.
# minimised
Bit of stick never hurt anyone, that was my line. She left after one swing.
I told her he's had a few, he won't remember it in the morning. She would, but.
We put it down as "interpersonal".
He's a good operator, I said. That was my answer to a question about where he'd put his hands.
# disclaimers
My apology went: sorry, but you've got to understand what it's like out here. She's out here. She understands.
I've worked with women for years, never had a complaint. Turns out that's not the same as never earning one.
Got my back up straight away, told HR I've got three sisters. As if they'd sent a letter in.
# fear-of-getting-it-wrong
You don't know where to look, what to say, if you can hold a door. I've started going the long way round.
Wanted to do the acknowledgement of country properly, got scared I'd butcher the name and flicked it to the grad.
What if I stick my head up and I'm the next one cut when iron ore drops?
# mindset-growing
Dad was a shearer. I had a lot to hose off. Still find bits.
I'm a slow learner with a long swing to think in.
Used to reckon all that was city stuff. Can't reckon that any more, not since my niece started on the trucks.
# listening-to-understand
Long drive back from the pit with her. I shut up and drove. That's four hours of it, and I reckon I got about half.
I go straight to root cause. She wasn't a pump.
Elder came and talked to us for a morning. No slides. First time in years I didn't check the phone.
# empathy-not-sympathy
Felt crook for her. Then had a think about where I'd go, three weeks on, no lock, camp manager's his mate, next plane Thursday. Couldn't find the exit either.
Sorry business isn't a pat on the back. I had to lose my brother before I understood why they needed the whole week.
# talked-over
She'd flagged that wall was moving. Twice. Then it moved, and the super said "as I've been saying".
I've got a voice made for haul trucks. Kills a meeting dead.
Contractors' rep had two minutes at the end of the agenda. The agenda ran over. It always runs over.
# asking-not-assuming
Put three questions up in the crib room with a pen on a string: what's crook, what's good, what do you want. Filled both sides.
I'd moved her to day shift thinking I was doing her a favour. Lost her the loading. Could've asked. | hiring-and-advancement
Asked the traditional owners where they'd want the road. Took a cup of tea. We'd spent two hundred grand guessing.
# believing-people
She told me and I thought about the paperwork first. Second I thought, nah, she's telling me the truth.
You'd believe a bloke who said he'd smelled gas. You wouldn't say are you sure you're not just sensitive.
# consent-and-boundaries
Your room's your room. No one's got a right to knock after nine, I don't care how thirsty he is.
He'd follow her to the gym, same time every day, machine next door. "Free country."
Mate of mine wouldn't take nah for an answer on the dance floor, so I'd call it what it is.
# power-and-hierarchy
Out here the super's the law, the landlord and the bus driver.
Labour hire get tapped on the shoulder and they're gone on the arvo flight. So they'll cop anything.
Grads would eat the dirt if I told them it was a technical standard.
# barriers-to-speaking-up
She rang the hotline and they asked which site, which crew, which gender. There's three women on that crew.
You dob, you're done. Nobody'll sit at your table and it's a long swing.
Nearest cop's four hours away and he plays in our footy side.
# leaders-accountable
Parliament did a report. Company did an apology. Site manager did another eighteen months and then got Perth.
They'll sack you for no seatbelt by lunchtime. Do that for this. Same rule, same speed.
GM flew up, ate in our mess, read out what'd gone wrong with his own name in it. Fair play to the bloke.
# peers-accountable
Told the drillers the didgeridoo stuff's finished, starting with me. Copped it for a day. | went-along
If I see old mate outside her door again I'm walking him home.
Young fella said "that's not on, Pete". To me. Right in front of everyone. Took me a beer to see he was right.
# whose-voices
Took a staffer in Canberra with a good lawyer to get it on the news. The women in these camps had told the company since the camps were built.
Aboriginal women have been saying it for two hundred years. No microphone out bush.
# race-and-gender
Only Noongar woman on the crew. She gets the bum jokes same as the others and then the "you lot" jokes on top, and when we did the women's morning tea no one asked about the second bit.
# solidarity
Boss bullying a cleaner, cops on the black fellas' backs, blokes hassling women. If we only care about the last one because it was on telly we haven't got it.
We downed tools for a sparky's hand. We could down tools for this, and for the refugees picking fruit down the road.
# keeping-focus
Fix one leak at a time. Run round with a bucket for all of them and the place floods.
If it turns into every ism there is, the blokes'll glaze over and so will I.
# who-leads
They flew in a diversity manager. Nice shoes. She asked where the women's network meets. It's a ute.
Should be one of the community women running that session. I'll do the sausages.
# hiring-and-advancement
We've got a 30 per cent target for women and they're all in admin.
Roster's two and one. Tell me which mother wrote that roster.
Blokes from my old footy club: five. Locals from the community: nil. I did the hiring.
# amplify-and-sponsor
Put in the report it was Tayla's call on the wall. Sent it to Perth with her name up top.
Backed an Aboriginal trainee for the surveying ticket. Signed my name under his, and if he's no good that's on me. He's good.
# share-the-load
The barbie gets cooked by blokes and cleaned up by women. Had that pointed out and couldn't argue. On the scrubbing brush since.
Uncle's asked to do a welcome every time a suit visits, no pay, no petrol. Reckon we could look after the history ourselves and pay the man.
# learning-and-training
Listened to the whole inquiry on the plane. Three flights' worth.
Did the cultural course down at the art centre. Learned more than in uni.
# team-norms
Wet mess shuts at nine now, four drinks tops, crew voted for it.
Pre-start: everyone says one thing, leading hand speaks last.
# offering-support
Told her my swipe and my radio channel. Any hour. I'd rather be woken up.
Flew back a day late so she didn't have to sit on that plane alone with him.
Not much of a talker. I'm around but.
# time-and-energy
Day fourteen of twenty-one. Brain's dust.
You get home, you've got a week, you're asleep for three of it. This stuff gets what's left.
# scepticism
Stickers on the trucks. Same blokes in the trucks.
They did all this in 2014 with a wallet card. Still got the card. Still got the problem.
# hope-and-progress
Camp's got locks, lights and a lady camp boss. Only took thirty years, but it's a better joint.
Crew chat's turned decent. Somebody posts their kid's artwork. I like it.
# no theme
No dramas.
Stuck in Karratha, cyclone.
Nothing from me this swing.
Who do I see about my travel points?
Reception's too crook to load the page.
Dozer's back up.
Yeah nah.
`;
