/** A planning engineer at a shipyard, nonbinary, twenty-nine; quick notes with exact details and plans with dates. */
export const planningEngineer = `
# peers-accountable
Plan: if the welders do the song again on Thursday's launch, I walk up during verse one and ask them to stop. Not after. During.
Had a word with Mikkel by the bike shed about how he answers the apprentices. He said nobody had told him before. Four years.
Next design review, the first eye-roll gets a "what was that?" from me. I've told two others so they can back me up.
I got told off by a pal over coffee for calling the crane girls "the girls". Fine, it's gone from my vocabulary as of today.
# team-norms
By the first of the month: no stand-ups before 9, cameras optional, and the agenda goes out the night before so people who think slowly get to think.
We wrote three rules on the hull drawing in red: one speaker at a time, no nicknames, anyone may call a pause.
The Friday bar's moving to the canteen with a quiz, finishing when the last ferry goes.
From September everybody's calendar shows when they can't be reached, and we've agreed nobody asks why.
# asking-not-assuming
In my next five 1:1s I'll ask "what's one thing I do that makes your week harder?" and then keep my mouth closed.
Before I fill in the shift wishes for our deaf plater I'll go down and ask him. I've been doing it by guess.
Small thing: ask people how they want their name on the drawing. Took me a year to find out that Nguyen's his family name.
# amplify-and-sponsor
I'm going to hand the Bergen presentation to Signe, tell the client she did the stability work, and stay in my seat.
I've written to the head of yard to say who should lead block 14. It isn't me. She'd never write it herself.
At handover I'll read out who found what. Names, not departments.
# share-the-load
I'll take over the onboarding folder from Aisha by the 15th; she's been doing it for three years since she "was so good at it".
Coffee, cake list, minutes: rota by badge number, starts Monday, mine ends in a 2 so I'm on minutes.
I've stopped asking my trans colleague in procurement every pronoun question that the yard can think of, I've found a guide.
# learning-and-training
Booked: the two evening sessions on being an active bystander, 12th and 19th. I've asked that it's during working time for the platers.
Will finish the report on women in the trades before the holiday; I've read the foreword three times.
# hiring-and-advancement
I want our apprentice ad rewritten before the spring fair. It's got a picture of a lad with a flag.
Ask payroll for the starting grades by year and gender, table by end of the quarter. If they say no I'll ask why in writing.
Nobody's ever been made foreman from the paint hall, and the paint hall's where the women are. I'd missed the connection until I drew it. | did-not-notice
# offering-support
I'll take the 5.40 bus with the new apprentice for the first couple of weeks. It's a lonely stop.
I said I'd be at the next desk when she makes the call, with headphones on, no music.
He's back after his accident on Wednesday. I'll meet him at the gate so he needn't do the walk by himself.
# leaders-accountable
I'm asking at the town hall what happened to the findings from dock 3. In front of the microphones, politely.
The yard director broke the smoking rule on the slip and laughed. A painter got three days for it in May. That's all you need to know about how the other rules work here.
I'd back any petition that says managers' bonuses depend on this too.
# consent-and-boundaries
No more pulling people into photos. I run the yard's account and I'll ask each person, each time, with a real chance to say no.
Stop going round the table with "tell us something personal". Some of us have reasons.
The changing-room jokes about who's looking at whom: my body's not a topic, and I'd like to be able to say so without a speech.
# fear-of-getting-it-wrong
I'd love to do something, honestly, and my nightmare's that it turns into the Big Enby Moment and everyone claps.
Half my draft sentences begin "I might be wrong but". That's how scared I am.
# stayed-silent
They laughed at the Latvian crew's lunchboxes and I went to look for a drawing that I was holding.
The foreman told her to fetch a "striped bucket of paint", first day, everybody in on it. I knew. She went to three stores. I knew the whole time.
# went-along
I did once send her for the striped paint. Everyone gets sent, I thought. We filmed her asking.
I do the gruff voice with the welders, and the gruff jokes with it, until nobody remembers that I'm not one of them.
# talked-over
The client looks at the tallest person. I'm 1.58 m and I've designed the thing.
Block meeting, minute by minute: Ole 17, Per 12, Signe 1 (interrupted), me 0.
# barriers-to-speaking-up
The form has two boxes for sex, so at question one you've got to lie or explain. I closed the tab.
In a yard of 400 where everybody's somebody's nephew, "confidential" means they lower their voice.
# power-and-hierarchy
The foreman's word is your overtime, and your overtime's your mortgage. So there's your consent to the jokes.
Apprentices don't get to be offended until they've got the certificate.
# minimised
I filed it under "yard humour", subsection "harmless", where I file most of what they say about me as well.
I said he was having a rough patch at home. He's been having it for nine years.
# did-not-notice
The muster list counts lifejackets for 80 kg. I approved it, twice, at 52 kg.
I can walk through the hall in a hood and be taken for a boy. I hadn't thought about what it's like to cross it when you can't.
# assumed-shared-values
Thought the queer people at the yard would obviously want a flag on the crane. Asked. They wanted a lock on the changing cubicle.
Took the crew's grunt for agreement. A grunt isn't data.
# scepticism
Flag on the crane in June, same changing room in July.
They asked us for commitments with dates. I'd like to see theirs, with dates.
A consultant with clean boots told us that culture's a choice. Whose, though?
# mindset-growing
I came out of engineering school thinking feelings were tolerances. I've since had to recalculate.
It's two forward and one back with me. Tuesday was one back.
# time-and-energy
Sea trials next week. Sleep's a rumour.
I've got the will, I've no spoons left.
# hope-and-progress
The platers corrected a supplier on my pronoun. The platers! I went behind the crane for a minute.
Since the rota the meetings are shorter and Signe's got louder.
# whose-voices
The accident was "alleged" when the Latvians reported it and "serious" when the insurer did.
Cleaners told them about the gas weeks before. There's no box for cleaners on the sheet.
# race-and-gender
Aisha says that on the yard she's the woman, in the women's group she's the Muslim, and at home she's the engineer.
# solidarity
If the club supports the women's hall it should support the posted workers in the containers. They've no toilets either.
# keeping-focus
I know I benefit from the longer list. I'd still rather we fixed the one thing we put on the poster.
# who-leads
They want me on the diversity board because I'm photogenic for it. The painters have waited thirty years. Painters first.
# listening-to-understand
Note to self: when Signe's talking, put down the pencil. You're drawing your reply.
# believing-people
She said the foreman does it when the hall's empty. I've never seen it. Of course I've never seen it. I believe her.
# empathy-not-sympathy
I gave him the "that sucks, man". Then I imagined carrying my whole name through that gate in a language they mock, six days out of seven.
# disclaimers
I was going to say that I'm hardly the person to be accused of this. I'd like that sentence struck from the record.
# no theme
Gantry's closed for painting.
On leave, will do the next one.
My badge doesn't work at gate B.
Ferry was cancelled, so was I.
Nothing that I'd want to write down.
`;
