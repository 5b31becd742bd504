/** A claims handler in an office, woman of sixty, Welsh; whole stories told plainly, two or three sentences each. */
export const insuranceClerk = `
# scepticism
We get one of these every time there's something in the papers. I fill it in, I get an automatic thank-you, and Derek still runs the department.
I asked at the last session what would happen with our answers and the lady said they'd "feed into the piece". I've worked in insurance forty years, I know what feeding into the piece means. It means the bin.
They cancelled the counselling line in the spring and sent us this in the autumn. Make of that what you will.
I'd sooner they spent the money on a second person for nights than on another campaign with balloons.
It's very nicely designed. I'll give it that. I've yet to meet the person who was changed by a nicely designed thing.
The directors all wore the badge for the photographer. I was there when they took them off again.
There's always a great fuss at the start and a quiet email at the end. I've stopped getting my hopes up.
Is anybody above grade nine answering these? Only it'd be good to know before I bare my soul.
# went-along
We had a fellow with a stutter in the post room, and at the leaving do someone did the speech in his voice. I had tears running down my face. They were the laughing sort, I'm sorry to say.
I was the one who started calling her the Duchess. It stuck. She asked me once who'd come up with it and I said I'd no idea.
The rep tells one about Irish women every quarter. I groan and slap his arm, which is just a way of clapping, isn't it.
When the girls are picking over somebody's divorce at break, I pull my chair in like the rest of them.
I said "boys will be boys", out loud, to a mother of three.
There was a list going round of who'd had work done. I added a name. I even put a little star.
They were mimicking the Indian call centre and I gave them my version, since I'd been on the phone to them all day. It brought the house down. That's nothing to be proud of.
# talked-over
At the claims review our actuary, a lovely shy girl, got as far as "the figures for March" four weeks running. We still don't know about March.
I'd sorted that backlog. I'd written the whole procedure. Then the manager stood up and thanked Gareth for his leadership.
My husband says I've never let a man finish and my daughter says I've never let anyone. So I sat on my hands on Tuesday and heard three people I'd never heard before.
It's funny how you can say a thing at ten past and it's a silly worry, and he says it at quarter past and it's an action point.
Seven on the call and I could tell you the opinions of two of them, in great detail.
She'd put her hand up, the little yellow hand on the screen, and it stayed up there like a flag till the meeting closed.
Someone asks me a question and our Bryn answers it. I'm stood there. I'm the one they asked.
# stayed-silent
I watched the area manager read out her typing mistakes to the whole office, in a funny voice. I'd have known what to say if it'd been my daughter. It wasn't, so I carried on with my envelopes.
The cleaner told me. I said that's terrible, and I changed the subject, and I've avoided being last in the office with her since. That's what I did with it.
When he leaned over her I coughed. I'd like to think it was a brave cough. It was just a cough.
All of us on that landing heard the shouting and there wasn't a door that opened.
I had my mouth open, and then I thought of my pension, three years off, and I shut it again. | power-and-hierarchy
He called the temp a name I won't write here. I went and stood in the stationery cupboard until it was over.
Nineteen ninety-four, the Christmas do at the Angel. I've never told anyone what I saw on those stairs, and I could have stopped it by just carrying on walking up.
# disclaimers
I did tell her I was sorry, only it came out as sorry you took it like that. There's a difference, she said, and she's right.
It's my generation, I always say. But my sister's my generation and she manages.
When my niece picked me up on a word, I gave her chapter and verse about what we were allowed to say in 1975. She hadn't asked for a history lesson.
I wanted her to know I'm not that kind of person. I wanted it so badly that I didn't let her tell me what I'd done.
I've good friends who are Black, I said. I don't. I've a neighbour. I could hear how it sounded even while I said it.
I can own it. I can own it if they'd own theirs first, was what I wrote, and then I looked at that sentence for a long time.
# minimised
She showed me the messages and I said well, he does put a kiss on everything, he puts kisses on invoices.
Old Mr Pritchard was a groper, everybody knew, and we told the new girls to keep a filing tray between them. A filing tray! As if it were the weather and you needed a mac.
I remember saying "you'll laugh about this one day". It's been eleven years and she hasn't.
It was a silly prank, I told HR when they asked. She'd been locked in there for an hour.
I thought, there's always two to a quarrel. There weren't two. There was him.
You've a lovely figure, take it as a compliment, is what I told my own apprentice.
# power-and-hierarchy
He'd only to say "leave it with me" and your promotion was left with him for good. Nobody put in for anything without asking how his mood was.
I supervise four girls, and they all said yes to the Saturday. I thought what a willing lot. Then I thought: what else could they say to me?
The broker brings in two million, so the broker parks where he likes, and puts his arm where he likes.
She's agency and her week ends on a Friday. You'd be surprised what a person will smile at from Monday to Thursday when her week ends on a Friday.
When the old man walked through, you stood up straight and you pulled your skirt down. No one had ever told us to do it.
# barriers-to-speaking-up
Where would you go? There's the manager, that's him. There's personnel, that's his golf partner's wife. There's the helpline, and that's in Birmingham and they put you on hold.
I kept a diary of it all, dates and everything. It's in my knitting bag. Who do I give it to?
There was a girl who made a statement, and they were ever so nice to her, and she was in the Swansea office by the summer.
They ask you "would you be prepared to repeat that in front of him". No, love. That's why I'm telling you in a cupboard.
You'd be known for it. In a town this size you'd be known for it at the chemist's.
# consent-and-boundaries
He'd come up behind and massage your neck while you were typing. You can't type with your shoulders up round your ears.
I've always kissed everybody hello and it was my own grandson who said "Nan, I don't like it, can we do a wave". So now I ask. Even at work.
She'd told him not to ring her at home and he rang her at home to say he understood.
The young ones have it right: just ask. "Would you like a hug?" It takes two seconds.
# whose-voices
You'd get ladies from Bridgend ringing a radio show to say the same thing, twenty years ago, and the presenter would put a song on.
When it's the actress we all know her name. Tell me the name of one of the chambermaids. I couldn't either.
My claim forms taught me this: a doctor writes two lines and we pay, a cleaner writes two pages and we send an investigator.
# did-not-notice
I'd thought the ramp was for deliveries. Twenty-two years I'd thought that. | assumed-shared-values
It was our Sian who asked why all the tea rota names were women's. I'd typed that rota. I'd typed it every month since decimalisation, it feels like. | share-the-load
You never see who's not there. The Somali lads from the post room have never once come to a do, and it took me till now to wonder.
# hope-and-progress
The new lad cleared the cups without being asked and nobody gave him a medal. That's how I know things have moved.
Somebody told Derek he'd had his turn. In a meeting. With people there. I went home and told the cat.
I'm grateful I've been asked, to be honest. No one's asked me a question like that since I started.
# offering-support
I took the temp for her dinner and I told her I'd seen it, and I'd say I'd seen it, to anybody she liked.
I can't do much, but I've got a spare room and a kettle and I've told two of them so.
# hiring-and-advancement
I trained four managers. I was never once asked if I'd like to be one.
When they drew up the new grades my job came out just under his, and his has the same forms in a different colour.
# mindset-growing
I've had more changes of mind since I turned sixty than in all the years before. It's a bit like a late growth spurt, with aches.
I'd love to say I'd got there. I'm on the bus, let's say that. I've missed my stop a few times.
# empathy-not-sympathy
I always send a card. There's a lovely one with lilies. It was only when I tried to write what I'd want to read, in her shoes, that I found I'd no idea what it'd be like, and I sat there till the tea was cold trying to find out.
# time-and-energy
I look after my mother and two grandchildren and there's a queue on the phones. I've read your question twice and I've not got an answer left in me.
# learning-and-training
I got my grandson to explain the letters to me, all of them, and I wrote them on the back of a calendar. Now I'm reading a book about it from the mobile library.
# team-norms
Our team sat down and agreed: nobody rings anybody after half past five, birthdays go by alphabet not by who's a woman, and no wine at the lunch do.
# no theme
My password's run out again.
I've been on the coach to Llandudno, back Thursday.
There's nothing I want to put, thank you.
Is it meant to be this small, the writing?
Lovely weather for it.
I've put the wrong week, disregard.
`;
