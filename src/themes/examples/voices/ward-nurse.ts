/** A nurse on night shifts: warm, tired, precise about scenes. */
export const wardNurse = `
# assumed-shared-values
I set out the Christmas rota the way I would have wanted it. Half my colleagues don't keep Christmas, and I had never had that conversation with any of them.
We're all carers, so I took for granted that we all care about the same things. We've never once talked about it.
I told the student how patients like to be spoken to. What I meant was how I like to be spoken to.
In my head the whole night team was agreed. Then one of the healthcare assistants said "you lot decided that", and she was right.
I presumed Father Brendan would be against it because he's a priest. Never asked him. He'd been for it longer than me.
# stayed-silent
The registrar threw the chart across the desk at the junior. I picked the chart up and put it back in the trolley. That is all I did.
A relative told our porter to go back where he came from. I adjusted the drip. I adjusted it for a very long time.
I heard what he said to her behind the curtain, and I went to do the two o'clock obs.
I had the sentence ready, and then the phone rang and I was so grateful for that phone.
We looked at each other over our masks, all three of us. Nobody took theirs off to speak.
I never brought it up afterwards either, and she has never looked at me the same way since.
# went-along
In the tea room we do impressions of the patients, and of one patient's accent in particular. I do the best one.
We all called the male midwife "the tourist". I thought it was affectionate.
When the surgeon sings his song about the scrub nurse we join in on the chorus. It's easier to sing.
I passed on what I'd heard about her and the consultant. By handover it was all over the unit.
I tittered. There's no other word for it. A grown woman of fifty, tittering, so that he'd like me.
# did-not-notice
I've been a nurse for twenty six years and it took a student to ask why the pulse oximeter reads wrong on darker skin. I'd never wondered.
Somebody pointed out that we only ever interrupt the same two people at handover. I genuinely hadn't seen it.
I can take my break where I like. It hadn't crossed my mind that our Filipino colleagues go and sit in the linen room.
My eyes were on the monitors. What was going on beside the monitors was invisible to me.
It's a luxury not to see it, isn't it. I've had that luxury all my life.
# minimised
I told her he does that to everyone, as though that helped.
"He's under a lot of pressure in theatre." I've said it so often I could have it printed on a mug.
I decided it must have been a misunderstanding, because the alternative was a great deal of paperwork.
It's only words, I said. She'd worked three nights with those words.
I put it down to the painkillers. He was confused, I said. He wasn't all that confused.
Oh, that's just Malcolm. Ignore him, love.
# disclaimers
I said I was sorry and then I said I'd been on my feet for eleven hours. The second half rubbed out the first.
I trained in the eighties, it was different then. That's what I always say. I notice it comes out before anybody has accused me of anything.
My first thought was: but I'm the one who always organises the collection for the women's shelter. As if it were a voucher.
I explained to her for ten minutes how I hadn't meant it that way. She only wanted me to say that it had hurt.
When the trainer talked about bias I thought of everybody on the ward except myself. I'm one of the nice ones, you see.
# fear-of-getting-it-wrong
I wanted to say something to the family, but I was terrified of using the wrong word for who she is.
What if I ask and she starts to cry and I've got four other patients? So I don't ask.
I lie awake thinking that I've offended someone, so now I say as little as possible.
I worry that I'd be the white nurse charging in to save everyone. So I hover.
If I report it and I'm mistaken, I've ruined a man's career. If I don't and I'm not... I go round and round.
# mindset-growing
When I qualified I thought treating everybody the same was the whole of it. I'm less sure every year, and I think that's a good thing.
I'd like to say acceptance. On nights three and four I'm somewhere far further back.
I'm not the nurse I was at thirty. She was quicker with a drip and much quicker to judge.
It goes in spirals with me. I think I've got it and then I'm back at the beginning, only a floor higher.
I'm learning, slowly, at fifty-two, from girls who could be my daughters.
# listening-to-understand
I sat on the edge of the bath and she talked, and for once I didn't reach for the leaflet.
We're trained to fix. Someone says it hurts and the hand's already on the drugs trolley. I'd like to leave the hand where it is for a bit.
I let the silence go on. It's the hardest thing there is on a ward.
She told me and I didn't say "at least". I'm quite proud of that.
I was composing my answer while he was still speaking. I noticed because I'd no idea what he'd said.
What I want to keep: I sit down. You hear differently when you're sitting down.
# empathy-not-sympathy
I gave her the head tilt. You know, the nurse's head tilt. It looks down on people even when you're kneeling.
I tried to imagine coming off shift at seven, the first bus gone, and him leaning on my car. Not "how sad". What would I actually do?
I was a patient myself last spring and it all looks different from the bed.
I pitied her, and she could smell it.
It isn't the same as what he went through, but I remembered being twenty and shouted at in a sluice room, and that brought me nearer.
# talked-over
At the ward round the pharmacist began the same sentence four times. I counted because I was the one who cut in twice.
I said the potassium was high. Nobody reacted. The SHO said the potassium was high and got thanked.
Matron leaves no gaps. You'd need a crowbar to get a word in.
The healthcare assistants know the patients best and in handover they get no turn at all.
Doctors talk across the bed, over the patient and over me.
# asking-not-assuming
"Do you want me to come with you, or would that make it worse?" I'd never have thought to ask that a year ago.
I'd assumed she wanted days off after it. What she wanted was to work, with people round her. I only know because I asked.
I've started asking the new nurses from Kerala what would make the first months easier, rather than handing them what helped me.
Instead of "are you ok" I asked "what's the hardest part of your night". You get a real answer to that.
I checked how he'd like us to refer to him, before the handover and not after it.
# believing-people
She told me about the consultant and I believed her. Just like that. It was easier than I'd thought.
We believe pain when it's white and calm. When our Nigerian colleague said she was in pain we said she was dramatic. | race-and-gender
I caught myself thinking "there are two sides". There weren't. There was what she told me.
The first person she told asked what she had been wearing. I was the second, so I only said: I believe you.
I'd never ask a patient to prove that it hurts. I asked my friend to.
# consent-and-boundaries
I explain every touch to patients. I don't do it with colleagues, I just squeeze past with my hands on their hips.
He turned up at the nurses' home with flowers after she had said she wasn't interested. Twice.
We talk about consent forms all day long, and then we message students at midnight about swapping shifts.
I hug people when they cry. I never asked if they wanted holding.
When somebody says "I'd rather not", I'm going to leave it there and not ask why.
# power-and-hierarchy
He signs off her competencies. So when he asks her for a drink it isn't really a question.
In theatre the surgeon is God and I hand God his scissors. God can say what he wants.
I'm band seven. When I say "no pressure" to a band two, there's pressure.
The agency nurses keep their heads bent, because one call to the bank and they're off the list.
I realised that students laugh at my stories because I fill in their forms.
# barriers-to-speaking-up
The last one who put in an incident form about a doctor was moved to outpatients. For her own good, they said.
You'd have to report it on a system that emails him.
There's a freedom to speak up guardian. Nobody knows who, and the poster is in the corridor outside his office.
You get a name. "Difficult". And then you don't get the course, or the leave, or the benefit of the doubt.
She can't risk it, she sends money home to four people.
# leaders-accountable
The trust spent two years protecting a man because his waiting list was the shortest. Then they sent us on a course.
Our new ward manager apologised in front of everybody. I have never seen a manager do that. It changed the whole week. | hope-and-progress
If I were the chief nurse I'd deal with it the same way whether it's a cleaner or a professor.
They knew. There were four letters. Nothing happened to him and he got the clinical lead post.
Policies are lovely. I want to see what happens to the first senior person who breaks one.
# peers-accountable
I took her aside in the sluice and said, that was unkind, what you said about his accent.
When one of the girls starts on about "that lot" I'm going to ask "which lot?" and wait.
A patient's husband was at it again with the student and I stepped in between with the commode. You do what you can.
My friend told me I'd been sharp with the juniors. I was cross for an hour and grateful for a month.
I'll be the one who says it on the night shift, because on nights there's no one else to say it.
# whose-voices
It took actresses. Care workers had been saying it in every home in this county since before I trained.
If the consultant's wife is groped it's a scandal. If the domestic is, it's a staffing issue.
Who's believed? The one with the title before the name.
Women have told each other for decades, in cloakrooms. It counted once somebody with a camera heard.
The patients who complain in good English are answered first. I've watched the pile.
# race-and-gender
I'm a black nurse and a woman, and people ask me which one it was about. It doesn't come apart like that.
In our hospital the white sisters become matrons and the black sisters become "experienced".
I've been on courses for women and courses for ethnic minority staff. I don't fit into either room completely.
I'm the only one with a headscarf on the unit. I'm everybody's example, good or bad.
# solidarity
When they came for the overseas staff about visas, the ones who marched with us against harassment were nowhere. I'd like us to do better than that.
It's about who can be pushed around. Trans patients, asylum seekers, girls on zero hours. Same push.
My son's gay and I can't separate what he gets from what I get.
We wash everyone who comes through that door. I don't see why we would stop at women when we stand up for people.
# keeping-focus
I'm uneasy. We had only just begun to speak about what happens to women and already the talk has moved along.
I think there's a danger of stirring it all into one pot until it tastes of nothing.
Not everything at once please. We have one problem on this ward and I'd like to see it solved.
# who-leads
The white matrons chair the equality group. I sit there as one of them and wonder whether I should give up the chair.
It is always assumed that a nice lady like me will lead on this. I'd follow, gladly.
They put me on the panel because I'm a woman and I'm presentable. My Ghanaian colleague would've had more to say.
# hiring-and-advancement
Look at the bands on the wall. It gets whiter and more male with every step up.
They recruit nurses in Manila and promote nurses from Surrey.
I'd like an independent person on every interview panel, not just three of us who trained together.
She has acted up as sister for two years, unpaid. He got the post in four months.
The good secondments never reach the notice board.
# amplify-and-sponsor
I put Precious's name on the audit poster, first, where it belongs.
At the next governance meeting I'm going to say "that was Anjali's suggestion" every single time.
I'd like to mentor one of the healthcare assistants through her access course. She'd make a better nurse than me.
A sister recommended me when I was twenty-four, in a room where I wasn't. I owe that to somebody.
# share-the-load
Why is it always Blessing who is asked to talk to the diversity visitors? She has patients. I'll do it.
The women bring in the cakes and organise the cards and clean the fridge. I said no to the fridge this week. A small revolution.
I asked our only deaf colleague to explain it all to me. Then I thought: there are books.
I've taken over the translating rota, so that it isn't always her being fetched out of her break.
# learning-and-training
I'm reading a book about how medicine ignores women. Every chapter makes me furious.
I want to learn how to respond in the moment. A drill, like we do for cardiac arrests.
There's a study day in June, I've put my name down and paid for it myself.
I haven't got the vocabulary and I'd like somebody patient to teach me.
# team-norms
We agreed that handover has a chair and a clock, and nobody interrupts. It takes less time, not more.
No more leaving dos in the pub only, half of us don't go into pubs.
We've made a little pact on nights: whoever's upset gets ten minutes, no questions, the others cover.
Breaks are on the board now, so that it's not always the same ones who go without.
# offering-support
I stayed after my shift and sat with her in the canteen. She didn't say a lot, we ate toast.
I told her: I might get it wrong, but I'm here, and I'll be here next week too.
I walk the students to the staff car park when we finish late.
I rang her on her first day back, and I'll ring again on Friday.
I can't change the consultant. I can swap onto her shifts so she isn't alone with him.
# time-and-energy
Short by three again tonight. I can't do anything properly, least of all this.
I meant to write something thoughtful but I've just come off four nights and I can't think straight.
You run out of kindness around four in the morning. That's just physiology.
# scepticism
Another initiative with a logo. The last one is still in the cupboard with the lanyards.
We'll all fill it in, there will be a lovely graph, and he will still be here.
I'd like to believe it. I have believed it before.
Rainbow badges for everyone and the same people in charge.
# hope-and-progress
A junior doctor apologised to a nurse this week, and no one made him.
It is better than when I trained, it truly is. We couldn't have had this conversation.
The students come in knowing things it took us thirty years to say. It gives me heart.
We tried the new handover and Mercy spoke. First time in months. I nearly clapped.
# no theme
Nothing to add this week, we had norovirus on the ward.
I was on annual leave.
The lift in block C is out again, use the other one.
I don't have an example.
Please could the reminder come later, I'm asleep at nine.
Lovely sunrise this morning over the car park.
Sorry, I think I already did this one.
Can't write now, bleep going.
Thank you for asking.
We've got new beds and they're very good.
I'd rather not say.
Busy but fine.
`;
