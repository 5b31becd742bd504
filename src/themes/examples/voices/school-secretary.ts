/** A school secretary, fifty-eight: sees everybody pass her hatch, tells it at length and with commas. */
export const schoolSecretary = `
# stayed-silent
The deputy head made a remark to our student teacher about her skirt, right at my hatch, with me sat there like the third wise monkey, and I asked him if he wanted his post. She looked at me, I looked at the franking machine.
We were all in the staff room when they were saying those things about the traveller family, and not one of us, and I include the whole of the inclusion team, opened her mouth. We buttered our toast.
I've typed the minutes of that meeting for eleven years, and I have left out what he says to Mrs Okafor for eleven years, because he asks me to. | power-and-hierarchy
I rehearsed it the whole way home on the bus, and I was magnificent.
# went-along
There's a good deal of giggling at my hatch about the PE teacher, and I do like to be included, so I'll admit that I have fetched and carried some of it myself.
When the caretaker does his Indian voice on the tannoy I say "oh, Barry", which is only another way of laughing, isn't it.
They'd a sweepstake on when the new head would cry, and I put in my pound so as not to look stuffy. | power-and-hierarchy
# scepticism
We have had the assembly, the display, the wristbands and now this. I do hope that I'm wrong, but I've ordered the display boards, and I know how long they stay up.
It's the governors who'd have to change, and they don't fill in forms, they have me do it.
I was told that the last survey was anonymous, and then we got a talk on "some negativity in the office". There are two of us in the office. So you'll understand. | barriers-to-speaking-up
I shan't hold it against you if nothing comes of this, nothing generally does.
# peers-accountable
I did say to Barry, on the quiet, over the boiler, that the voice wants to stop, and I must say he took it like a lamb. I'd been putting it off since the Jubilee.
If the ladies start on about the PE teacher again I shall say, "Shall we ask her?" and I think that will do it.
My friend Jean in the kitchen told me that I'm short with parents who don't speak much English. I was stung. I've thought about it since and she's quite right, and I've asked her to kick me.
I'm going to have a word with the other governors' clerk about how he talks of the single mums. He and I go back a long way, so it should come from me.
# power-and-hierarchy
The head only has to sigh and we all start apologising. She doesn't know that she does it, I'm sure. But she'll never hear the truth in that room, not while she's holding our appraisals. | barriers-to-speaking-up
Supply teachers get the chair with the wobble and the mug that nobody wants, and nobody asks them anything, since they'll be gone on Friday.
I'm "only the secretary", and yet who decides which parent gets through to the head? I do, twenty times a day, and I have my favourites.
The trainee needs him to sign her off, so she laughs at things that aren't amusing. I watched her do it, and I thought of myself at the building society in 1985. | barriers-to-speaking-up
# barriers-to-speaking-up
A dinner lady doesn't go to the head about a teacher, it isn't done. She goes to me, and I don't go either.
You'd have to put it in writing, and his wife opens the letters.
The young ones are on a year's contract, so they wait for somebody safe to say it, and those of us who are safe have got used to not. | stayed-silent
# minimised
"Oh, he's harmless", I said. I've thought a lot about that word. Harmless to whom? Not to the girl who asked for her desk to be moved.
I smoothed it over, as I do, with a cup of tea and a bit of "he didn't mean it", and she went back in to him.
# talked-over
Mrs Okafor explained the safeguarding change twice, and nobody took it down until Mr Pratt explained it, worse. I minuted it under her name. It's the only power I've got, and I used it.
# believing-people
The child said so, and the assistant said so, and we sat round asking how we could be sure. You start with believing her, and you be sure later.
# asking-not-assuming
I'd always spelt his name the easy way for him. I asked. He said nobody had asked since nursery.
# hope-and-progress
When I began here the women weren't allowed trousers, and last week the head boy told a governor that his joke was off. In front of me! I could have hugged him.
# mindset-growing
I was brought up to think that a lady doesn't make a fuss. At fifty-eight I'm finding out how much that has cost other ladies.
# team-norms
What if in staff meetings whoever's lowest paid goes first? We tried it once by accident, when the head was late, and it was the best meeting of the year.
# leaders-accountable
I'd like the governors to come down and say what they've done about it, out loud, with a date on.
# fear-of-getting-it-wrong
I never know if I'm to say Black or people of colour, and so I say nothing and offer a biscuit.
# did-not-notice
Every letter home begins "Dear Mum and Dad", and I've been sending them out since I started. It took a little lad with two grans to point it out.
# share-the-load
Whenever there's an international evening it's Mrs Okafor who's asked to organise it. She's from Croydon.
# time-and-energy
It's census week, and I've had my coat on to go home since four. I'd like to say more and I can't.
# no theme
The photocopier man has been and the photocopier is worse.
Thank you, I've nothing for you this week, I was off with my knee.
Please could these come on a Monday, as Fridays I have the bank.
`;
