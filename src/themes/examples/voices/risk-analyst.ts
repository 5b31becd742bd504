/** An analyst in a bank: gay man, dry, numerate, thirty-something. */
export const riskAnalyst = `
# assumed-shared-values
I'd modelled my colleagues as copies of myself with different hair. Zero observations, high confidence.
I assumed my straight colleagues would be weird about the wedding, so I told no one. They found out and were hurt that I hadn't invited them. | mindset-growing
Everyone here went to the same three universities, so we mistake sameness for agreement.
As a gay man I took it as given that other minorities on the desk see things as I do. Fascinatingly, people are people. I'd never enquired.
# stayed-silent
They were calling the intern "Diversity" by week two. Just "Diversity, coffee?". I had a spreadsheet open. I have always got a spreadsheet open.
A partner's hand on the small of her back, all the way down the staircase. I was two steps behind, reviewing the shape of the banister.
He used the f-word, the one for me, about a client. I let him finish his anecdote.
I had a bonus discussion the following week, so I discovered nuance. | power-and-hierarchy
Nobody on that desk has ever mentioned it again, me included. It's practically a treaty.
# went-along
I do the bitchy commentary on what the women wear to the Christmas party. It's expected of me. I'm very good at it.
The guys were scoring the new grads, and they turned to the gay one for an expert opinion. Reader, I gave it.
I've laughed at jokes about people like me in order to be asked to the next lunch.
We've a chat called "the real meeting" where we slate whoever's speaking in the actual one.
# did-not-notice
I did the headcount by floor for a regulatory return and there it was: everybody Black works below the fourth floor. I take the lift past them every day.
Never had to think about how I'm getting home, so never thought about why she leaves the drinks at eight.
I can pass. I forget that not everyone can take it off at the door.
It was an outlier in my data and I'd been deleting it.
# minimised
"That's trading for you" – as though trading were a medical condition.
I priced it as a one-off.
I told her to document it and move on, which was a way of saying please stop telling me.
When he apologised to no one I said he's of his time. His time is now. He's thirty-four.
# disclaimers
I responded to feedback about my tone by mentioning that I was bullied at school. True, and beside the point.
I can't be sexist, darling. Except I can, and I'd said that to a woman who was telling me how.
Every one of my apologies is hedged.
I said the numbers had put me under pressure. The numbers had not called her useless.
# fear-of-getting-it-wrong
I'm out, I'm loud, and I'm petrified of talking about race at work. | race-and-gender
If I object it's "there he goes". I've only so many objections before they're discounted to nothing.
I worry that if I speak for her I'll be speaking over her.
The downside's unlimited and I can't hedge it, so I don't take the position.
# mindset-growing
Ten years ago I thought I'd completed the course by being oppressed myself. Turns out there's a second module, and a third.
My view of myself has been downgraded, with a stable outlook.
I used to laugh at trans people, in gay bars, with gay men. I don't now, and I'm not finished being embarrassed about it.
# listening-to-understand
A colleague told me about her miscarriage and I didn't say anything clever. For me that's a marathon.
I listen for the punchline. Lately I've tried listening for the person.
Mine's: "That happened to me too!" and off we go, about me.
# empathy-not-sympathy
I sent flowers, which is what you do instead of thinking.
I know what it's like to scan a room before you mention your weekend. If I start from that, then I can get somewhere near what she does before she wears the headscarf to a client.
Imagine having his hand there and having to be charming. Actually imagine it, for a whole dinner. I managed the starter.
# talked-over
In risk committee I've seen one woman make the same point three times, like a smoke alarm, and then a man says "do I smell burning?".
I monologue. I'm told it's entertaining. I'm told by people who haven't managed to say anything else.
Amit built the model, Charles demoed the model, and "Charles's model" won the award.
# asking-not-assuming
I'd been introducing his partner as "wife". He's a widower. One question, three years late.
Before fighting someone's battle I now ask if she'd like one.
Asked the graduates what they'd actually want from a mentor. None of them said "lunch".
# believing-people
She told me who it was and I thought: but he's so good with my mum. As if that's evidence.
Innocent until proven guilty is for courts. I was being asked to be a friend.
I believed him the first time. I can't describe what it did to his face.
# consent-and-boundaries
Gay men get groped at work dos as a joke, and then we do it to women as a joke. I did it as a joke. She hadn't agreed to be in the sketch. | went-along
"You're coming out with us, I won't take no for an answer." Listen to that sentence.
He got her number from the emergency contacts list. The emergency contacts list!
I outed a colleague once, meaning well. It wasn't mine to tell.
# power-and-hierarchy
Managing directors can interrupt, arrive late, and stand close. It's basically in the contract.
Her whole year comes down to a number one man types in December.
The security guards say good morning sir to people who've never looked at them. Those people decide if they're outsourced.
He's untouchable as long as the book's up.
# barriers-to-speaking-up
I've sat on the compliance side. The caller's always anonymous for about an hour.
You complain, they compensate, you sign, you vanish, he's promoted.
I was told "think very carefully about whether you want that on your file".
In a desk of six, who else would it be?
# leaders-accountable
They clawed back a bonus for a late trade ticket. Not for the thing in Frankfurt.
Tone from the top: our CEO walked out of a client lunch when the client started. Lost the account. Best day I've had here. | hope-and-progress
Until misconduct costs more than it earns, it's a business model.
# peers-accountable
I told the lads on the desk that the scoring's over. I got called a buzzkill, which on a trading floor is promotion.
When Charles does his voice I'm going to say "who's that meant to be?" and let him explain it.
My husband told me I'd been vile about his sister's weight. He was right, and he said so in the car and not at the table.
# whose-voices
When it's an heiress the market moves. When it's a cleaner at the same hotel, no print.
Gay men told the world about that director years before. We weren't the kind of victims that sell.
Credibility is a currency and they don't mint it in Hackney.
Whose story breaks depends on whose lawyer's cousin edits the paper.
# race-and-gender
The pride network's white and the race network's straight. My friend Chinedu attends both and speaks in neither.
There's one Black woman at director level. I've heard her called lucky, scary and articulate, sometimes by the same person.
# solidarity
They came for us first, in my memory, and women stood there with us. So when it's women, or migrants, or trans kids, I do the arithmetic: it's my turn to stand.
The same bill targets protesters, travellers and asylum seekers. You can draw the line to the harassment thing in one stroke.
I can't march for my own rights and then be squeamish about cleaners striking on the second floor.
# keeping-focus
Diversified portfolios are for money. A campaign should be concentrated.
Every single time, someone adds another letter or another cause, and I say it as one of the letters: finish the women's one.
# who-leads
"Women in Finance" is chaired by whichever duchess is between charities.
They asked me to front the inclusion film. White, male, gay, camera-ready. I said try Chinedu, then try not cutting him.
# hiring-and-advancement
I reran the bonus data and controlled for everything. The gap was still sitting there, with its feet up.
"Not quite partner material." The material's tweed.
The grad scheme filters on unpaid internships. So it filters on parents.
Require a mixed shortlist or leave the seat empty.
# amplify-and-sponsor
I put Amit's name on the first slide in forty point.
I've three favours left with the head of desk and I'm spending one on Yetunde.
I asked to have her in the room with the regulator, since it's her work. She was magnificent and he noticed.
# share-the-load
The desk's one woman was asked to "do something for March". I did something for March.
I get asked to explain every letter of the acronym. I've made a reading list, it's their turn.
# learning-and-training
I've been reading about class, the last thing this bank will talk about.
The session with the actors was uncomfortable and I'd pay to go again.
I'd like to understand how the pay stats are built before I shout about them.
# team-norms
We binned the 7 pm "quick sync". Written, agreed, enforced.
Off-site had a no-photos rule and a bar tab that ended at ten, and for once nobody needed to apologise on the Monday.
Meetings begin with whoever dialled in.
# offering-support
I said I'd sit beside her in the canteen until people got bored of staring. It took nine days.
I keep a spare desk lunch for anyone hiding from the desk. Door's open.
I'm a flawed and rather self-absorbed ally, but I answer my phone.
# time-and-energy
Stress test week. My empathy's been reallocated.
It slips. Not because I stopped caring. Because something with a deadline cared louder.
# scepticism
The lanyard is rainbow, the loan book's the same.
They ran the numbers and found it was cheaper to seem nice.
I give it two quarters.
# hope-and-progress
A client apologised to our junior, unprompted, in writing. It's on the fridge.
The desk's a third women now. Revenue's up. I mention it constantly.
# no theme
Out of office until Thursday.
Market was flat.
Pass, thanks.
Wrong channel?
The chairs are new and hideous.
I'm on jury service.
No view.
Will revert.
`;
