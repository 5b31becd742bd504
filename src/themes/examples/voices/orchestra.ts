/** A second violin in an orchestra, thirty-six: careful, dry, used to watching the stick. */
export const orchestra = `
# stayed-silent
The conductor stopped us to tell the flute that she played "like a housewife". Eighty people had instruments in their hands and not one made a sound. I counted my rests.
On the coach somebody was going on about the new cellist being there "for the brochure". I had my headphones on with nothing playing, and I kept them on.
I sit eleven inches from my desk partner and I heard what the leader said to her. I turned the page.
I wrote a very brave email, and I sent it to my drafts. | fear-of-getting-it-wrong
We all knew why the last répétiteur had left. Knowing is what we did about it. | leaders-accountable
# went-along
The brass have names for every soprano, and I know them, which means that I've asked. I've used a couple as well.
After the concert there's the pub, and in the pub there's the game of guessing who slept with whom to get the chair. I play. I'm rather good at it, I am ashamed to say.
Maestro does an imitation of our Korean soloist as soon as she's left the hall. The strings titter. I am strings. | power-and-hierarchy
I said "oh, you are awful", which is what one says instead of "stop".
# scepticism
The board has adopted a charter. We adopted one in my first season too; it's framed, next to the fire drill.
As long as the man is booked through 2031 I don't see what my reflections are for. | power-and-hierarchy
There will be a working group, and it will report to the people it's about. I have been in that piece before and I know how it finishes.
I wish I believed in it. But each time we've been asked for candour, the only person who changed was the one who had been candid. | barriers-to-speaking-up
# peers-accountable
At the interval I said to the principal horn, not unkindly, that the joke had landed on someone. He went red and then he went over to her. I've decided that it's easier than the Sibelius.
A colleague took me aside about the way I correct the trainees' bowings in public. He was right, so I asked him to do it again if I slip.
If the guessing game starts on the next tour I'll say that I'm out, and say why, and buy the round anyway.
I have agreed with my desk partner that whichever of us hears it first will put the bow down. Two bows down is a thing people notice. | solidarity
# power-and-hierarchy
Freelancers smile a lot. One bad word from a section leader and the phone doesn't ring, so they laugh at whatever he laughs at, and we think how well they fit in. | barriers-to-speaking-up
He decides who sits where, who tours and who gets the solo, all by himself, and he calls it musicianship.
I'm tenured and the woman next to me is on trial. We said precisely the same thing in the meeting. Hers was called "attitude".
Nobody has ever told the maestro to lower his voice, because everybody in the room was engaged by him.
I teach at the conservatoire as well. My students bring me coffee and agree with my fingerings. I'd put it down to charm, until I remembered that I mark their finals.
# barriers-to-speaking-up
It's a world of four hundred people. Whoever you complain to has played quartets with whoever you complain about.
The form wants your name, your instrument and your desk. With those three I could pick out anybody in the building. So could he.
She didn't say a word for two seasons because her visa hung on the contract. I used to think that she was shy. | power-and-hierarchy
# minimised
He is a genius, and we all say so directly after saying what he did. The one doesn't cancel out the other, but it's been a great help in not thinking about it.
I told her it was only his manner. She asked me how I'd like to be on the receiving end of a manner.
# who-leads
The four principals, the chairman and the agent would fit on one photograph, and you'd think it was one man getting older.
# race-and-gender
Women of my background get "fiery", and men get "passionate". My friend, who is Nigerian and plays the double bass, gets asked where to put the flight cases.
# whose-voices
When the scandal broke in the big house everybody read about the soprano. The chorus ladies had been saying it for ten years, with no agent and no paper to print it.
# listening-to-understand
You'd think that musicians could listen. I listen for my entry. I tried, this week, to hear her out as if I had no part to play. It's tiring and it is not like waiting.
# fear-of-getting-it-wrong
I'd like to ask our trans colleague which pronoun to use for the programme note and I have been preparing the question for so long that it has become an event.
# hope-and-progress
Blind auditions used to be a joke here. This season half of those who got through are women, and the hall sounds no worse. Slow, but I can hear it.
# mindset-growing
I came up in a school where you were shouted at and were grateful. I find that I've kept a good deal of that, and I'm putting it down piece by piece.
# no theme
We open on Friday and the harp is still in Rotterdam. Forgive my brevity.
Nothing from me. I've had a cold, and four services.
I can't open the attachment on my telephone. Could the library print it?
`;
