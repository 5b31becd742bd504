/** A trans man who works for a charity; gentle, wordy, lower stakes. */
export const charityFundraiser = `
# assumed-shared-values
We're a charity, so I sort of breathe in the idea that everyone here is good and agrees with me about what good is. I don't think we've ever said it out loud, let alone checked.
I organised a clothing swap because I'd love a clothing swap. It turns out that for some people being asked to try on things in front of colleagues is a nightmare. I of all people should have thought. | did-not-notice
I tend to decide someone's conservative from their shoes and then not talk to them. I've been wrong about the shoes three times now.
I just assumed the volunteers, mostly retired, wouldn't want me at the Thursday lunch. Beryl asked why I'd never come.
# stayed-silent
The donor said something about "those people" and there was a cheque on the table. I looked at the cheque.
They misgendered the new person and I, who know precisely how that feels, coughed.
In the team photo someone told her to stand at the back because she's big. We all shuffled along. I shuffled along.
I rehearsed it all the way there and all the way back, and in between, where I ought to have said it, nothing.
# went-along
I laugh at trans jokes sometimes, to be easy company. It's a horrible sort of ticket to buy.
There's a drawer of funny letters from beneficiaries. We read them aloud at Christmas. I do the voices.
When people moaned about the office manager I added a moan, so as to have something to add.
# did-not-notice
I've fundraised with photos of sad children for eight years. A young man came to intern and he'd been in one. He hadn't known. Neither had I.
Before I transitioned people interrupted me. After, they stopped. I noticed for about a month and then I got used to being listened to, and forgot. | talked-over
All of our events are up steps. A trustee in a wheelchair joined. That's how we found the steps.
I honestly hadn't thought about what it costs to get here by bus.
# minimised
I told him that the director's just passionate. Passionate is what we call shouting when it's for a good cause.
I thought, well, she's oversensitive, she's always been anxious. As if anxious people can't be hurt.
"It was a clumsy compliment" – I offered that to her like a cushion.
I keep weighing it against real problems, famine and so on, and then of course it weighs nothing.
# disclaimers
When a colleague told me I'd spoken over her I said that I know all about being silenced. I do. It wasn't my turn.
I apologised so elaborately that she ended up reassuring me.
I've got this reflex to show my credentials: marched here, volunteered there. She'd only asked me to return the projector with the cable.
It wasn't meant that way! I typed with an exclamation mark, as if that was a plaster.
# fear-of-getting-it-wrong
Even me. I know what a wrong pronoun does, and so when I'm not sure of someone's I get so tense that I avoid sentences altogether.
I don't speak about race since I'm scared of being one more white person having a moment.
I'd like to comfort her but what if comfort is the last thing she wants and I'm just another person needing something from her?
# mindset-growing
I've had to change my mind about my own self in public, so you'd think changing it about others would be easy. It isn't, but I've had practice.
I'm gentler than I used to be, less certain, more useful. Not always.
I used to think that kindness was enough. I'm learning that it needs a skeleton.
# listening-to-understand
I took her to the bench by the canal, and let her be angry without tidying it.
I want so badly to be the one who understands that I say "yes, yes" before I've understood.
I kept quiet, and not the kind of quiet where you're packing your suitcase of replies.
# empathy-not-sympathy
Our whole industry is built on sympathy. Pound coins for the poor things. I'd like to learn the other one.
I thought about being twenty-three, the flat tied to the job, a boss who knocks at night. I stayed there till it got properly cold.
I remember being looked at like that in changing rooms. I went from that memory to hers, carefully, because it's hers.
# talked-over
Funny thing about testosterone: my ideas got better overnight, apparently. The same ideas. | race-and-gender
In supporter meetings we let the loud donors run on, and the volunteers who actually do the soup have three minutes at the end.
Miriam said legacy leaflets. Nobody looked up. I said "what Miriam said" and they wrote "legacy leaflets (Sam)". | amplify-and-sponsor
# asking-not-assuming
I'd been so careful about not mentioning his accident that he thought I'd forgotten. I asked him, do you like to talk about it or not? He likes to talk about it.
I sent round a form before the retreat: food, sleep, prayer, anything you'd rather not do. So easy.
Instead of writing their stories for them we asked the families how they'd want to be described. "Employed", one said.
# believing-people
When people told me it's a phase I learned what disbelief does to you. So I'd like to be someone who starts at yes.
She was vague about the dates and they held it against her. Trauma doesn't keep a diary.
My first question was "did anyone see". I'm sorry for that.
# consent-and-boundaries
People ask about my body at the coffee machine. I'm friendly so they think the shop's open.
We photograph beneficiaries and call the form consent. They sign it in the queue for food. | power-and-hierarchy
He'd said he doesn't want a birthday fuss. We made a birthday fuss. He went home.
I touched a colleague's pregnant belly without a word. I mean I spoke to the belly, not to her.
# power-and-hierarchy
The big donor's allowed to be "a character".
We depend on volunteers and they depend on us for references for their asylum case. That's a terribly steep slope and we call it friendship.
The founder's a saint, and you can't report a saint. | barriers-to-speaking-up
# barriers-to-speaking-up
If you complain in a charity you're hurting the children.
It's a tiny sector. Everyone's sat on everyone's board.
I've seen a person raise something and be asked whether she'd considered that she might be burnt out.
# leaders-accountable
The trustees heard, sighed, and asked what it'd do to the spring appeal.
We wrote a safeguarding policy for overseas and hadn't got one for head office. It was head office that needed it.
He "stepped back to spend time with family", with a farewell do. I want us to say the real reason just once.
# peers-accountable
I said to my friend in comms: that caption makes them sound like puppies. She laughed and then she changed it.
I'll practise "I don't find that funny, sorry" in the mirror. I'm going to leave off the sorry.
Beryl told the other volunteers off, with her knitting in her lap. "We don't talk like that about guests." That's my role model.
# whose-voices
We listen to the people who give money and we talk about those who get the soup.
The survivors from the villages had testified to a commission years before. There wasn't a photogenic one.
A celebrity ambassador cried and it trended. The caseworker's cried every week since 2009.
Trans women of colour started half of the marches I've been on, and they're at the back of the history and the front of the statistics. | race-and-gender
# race-and-gender
My colleague Ngozi says that feminism meetings ask her to park her colour outside and anti-racism meetings ask her to make the tea.
On our leaflets white women speak and brown women are helped.
# solidarity
I can't separate them. The law that polices my toilet, the landlord who wants "favours", the border guard. Someone deciding whose body counts.
When the disabled activists chained themselves to the bus, I realised I'd been waiting for them at my protests without ever having gone to theirs.
I'd like us as a charity to sign the letter for the migrant care workers, even if it isn't strictly "our issue".
# keeping-focus
I go back and forth. I'm one of the others, I know what being left out is. And still I see how quickly women's own complaint disappears in the list.
We've got five strategic priorities, which is to say none.
# who-leads
Our CEO's always been a lady called something like Arabella. The caseworkers have always been women from the estates. There's a staircase missing in between.
I was asked onto the panel as "the trans voice". I suggested we rotate, and that somebody from the hostel goes next.
# hiring-and-advancement
"Degree essential" – for a job that's mostly kindness and spreadsheets.
Unpaid internships. We say we fight poverty.
I got a rise after I transitioned. I'm just leaving that there.
# amplify-and-sponsor
I'm putting Ngozi's byline on the report, we've always published "the team", meaning the head of comms.
I introduced our youngest caseworker to the foundation people and told them what she's built. Then I went for a walk so they'd have to talk to her.
# share-the-load
They ask the refugees on our staff to tell their story at every gala. It's a job, it should be paid, and it's allowed to be no. I've offered to do the speech about the accounts instead.
The women on the team remember everyone's birthdays, allergies and mothers. I've begun keeping a list of my own.
# learning-and-training
I joined a reading circle on disability justice and I'm the slowest in it.
I don't know enough about Islam to work where I work. Started with a local course at the mosque, with excellent cake.
# team-norms
We start each meeting by saying how we're arriving. It was mortifying for a month, now I'd miss it.
No phone calls to caseworkers on their days off, full stop. It's up on the wall, signed by the CEO.
# offering-support
I wrote to her: no need to answer, I'm around on Thursday with soup. She came on the third Thursday.
I offered to be the one who opens her emails from him first.
An imperfect ally with a car, that's what I am. The car has been useful.
# time-and-energy
I'm running on fumes since the appeal. There's a version of me that'd answer this thoughtfully, and he's asleep.
Caring's my job, by the evening I've got no caring left for my colleagues, if I'm honest.
# scepticism
We've "been on a journey" since 2017. I'd like to arrive at a bus stop.
I fear it's for the funder's report.
We do a lot of reflecting here. It's cheaper than a pay rise.
# hope-and-progress
Someone corrected someone on my pronouns, in a meeting, in passing, and the meeting just went on. I went and cried in the good way.
The soup kitchen guests have two seats on the board now. I never thought I'd see Derek second a motion.
# no theme
I'm on study leave, sorry.
Raffle tickets are still available!
I'd rather think about it more.
I've no example and don't want to make one up.
Is the box broken or is it me.
We've moved to the second floor.
Not for me this week, thank you though.
`;
