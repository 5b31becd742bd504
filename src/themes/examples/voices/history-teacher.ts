/** A history teacher: reflective, full sentences, classroom and staff room. */
export const historyTeacher = `
# assumed-shared-values
I teach twelve year olds not to confuse "everyone" with "me and the people I sit with", and then I walk into the staff room and do precisely that.
For a decade I've organised the retirement drinks in the Feathers. A colleague who doesn't drink told me, kindly, that she'd always taken it as a hint.
I thought it went without saying that my department felt the way I do about the dress code. It had gone without saying, and that was the problem.
I was astonished when the vote on uniform skirts went the other way. I had honestly believed we were of one mind.
I talk about "our community" to the parents. I couldn't tell you what half of them believe.
# stayed-silent
The deputy head told the trainee she'd get better behaviour if she smiled. I was photocopying. I photocopied the same page eleven times.
In the corridor a Year 11 boy said something foul to the lunchtime supervisor. I had a cover lesson to get to.
The governors interrupted my headteacher to ask her male deputy. I was taking notes. I noted nothing.
I tell my students that bystanders make history. I was a bystander at the Christmas lunch.
No one contradicted him. Afterwards we all agreed in the car park that someone ought to have.
# went-along
We have a nickname for the SEN coordinator. I didn't invent it but I've spread it about.
On the ski trip the men's minibus had what they called "the debate". I took part in the debate.
I gave the head's joke about the dinner ladies a warm laugh, a laugh with my whole face.
Staff room gossip is my vice. I knew who had cried in the toilets before she had dried her eyes.
When everyone mocked the new phonics lady's outfit I said "bless her", which is just mocking in a cardigan.
# did-not-notice
I counted who I call on in class, because a trainee had suggested it. Boys 31, girls 9. I'd have sworn it was even.
I have taught the suffragettes for years without once mentioning an Indian one. It was a pupil who brought in the photograph. | race-and-gender
I'm six foot two. I walk across the car park after parents' evening whistling. It took my colleague asking me to walk with her before I understood that others don't whistle.
We'd been booking the parents' evening on Eid. Nobody in the office had looked.
My blind spot was the size of a bus, and apparently everyone else had been waving at it.
# minimised
I told her that teenagers say things like that and she should rise above it.
"He's a dinosaur" was my formula, and it let me treat a grown man as though he were extinct.
I remember thinking, well, nobody died.
There's a voice in me which immediately wants to hear from the defence.
I suggested that the parent had probably meant it as banter. He had not meant it as banter, he'd meant it as a threat.
# disclaimers
My apology had a thesis, three supporting paragraphs and a conclusion in which I came out rather well.
I'd like it on record that I voted for the women's officer. There, I'm doing it again.
In feedback I said I was "playing devil's advocate". He has enough advocates.
I said that I'd been raised by a single mother and therefore couldn't possibly. She waited until I'd finished, which took some time.
I always want to be marked on effort.
# fear-of-getting-it-wrong
I hesitated about using the word "Black" in front of the class and ended up saying something far worse.
I worry about being the teacher in the viral clip.
A pupil came out to me, and I was so anxious not to blunder that I answered like a terms and conditions page.
I'd like to speak to the girl's father, but suppose I make things harder for her at home?
What stops me is the thought of everybody turning round to look.
# mindset-growing
I found my old lesson plans from 1999. It's humbling to meet your former self and find you wouldn't employ him.
I have been a slow reader of this particular book, but I've turned some pages.
I don't think one arrives. I think one keeps handing in drafts.
I'd have said "I don't see colour" with real pride ten years ago. I wince at that now, and in ten years I shall wince at something I say today.
My stage depends on the day of the week, on a Monday I'm a model citizen.
# listening-to-understand
I asked a girl why she had stopped coming to history club, and then I shut up, which is against my training.
Teachers listen for the right answer. I'd like to learn to listen when there isn't one.
The habit I want to lose: I say "I know exactly how you feel" and then tell a story about me.
He talked about his placement and I managed not to correct even the dates.
I heard her out without getting my red pen ready.
# empathy-not-sympathy
I set my class the task of writing from someone's shoes, and I've not done that homework myself since university.
I felt so very sorry for her that she ended up patting my arm.
What would I have done, at twenty-two, on a temporary contract, alone in the lab with the head of science? Truthfully? I'd have stayed polite, too.
I was bullied at school, and if I let myself remember it, and don't simply say that I remember it, I can follow him at least part of the way.
# talked-over
In department meetings I use my classroom voice. No one can compete with a classroom voice.
She proposed moving the exam. Silence. Then Roger proposed moving the exam and we all got out our diaries.
Our teaching assistants sit through the whole of INSET without a single person asking what they think.
I finish my colleague's sentences as if they were gap-fill exercises.
The three men from maths have a conversation and the rest of us attend it.
# asking-not-assuming
I asked a non-binary pupil what they'd like to be called in the letter home, before I wrote it, as it could have gone badly wrong. | consent-and-boundaries
I've a new question for trainees: not "everything all right?", but "which part of today would you like to talk about?"
I was about to move her out of the class for her own good. I asked her first and she wanted him moved.
Next term each form tutor will simply ask the lunchtime staff what they need. Extraordinary that we haven't.
# believing-people
The girls said he stood too close. We asked for examples, dates, witnesses. I'm ashamed of how much homework we set them.
I decided to take it as the truth until somebody showed me otherwise, rather than the other way about.
When a pupil tells me a thing like that, I know what to say. When my colleague did, I said "are you certain?"
If three boys say the football's gone missing I believe it. It's worth asking what I do when one girl says something.
# consent-and-boundaries
I used to sit on the edge of pupils' desks, and pat shoulders. I've stopped, and I now ask before I lean over anyone's work.
He kept giving her lifts she hadn't asked for.
We teach consent in Year 9 with a video about tea. Then we tell the supply teacher to give the visitor a hug.
I add former pupils on Facebook. I never once considered that they might feel unable to decline.
A no that has to be repeated was not heard the first time, it was ignored.
# power-and-hierarchy
I write the references. A trainee can't tell me that my joke was off.
When the headteacher says "my door's always open", we notice that his chair is higher than the other one.
He chooses who teaches the sixth form. So people bring him coffee.
Supply staff can be not-called-back. It's never said. It's a very quiet sort of power.
The whole lesson of history, as far as I can see, is what people do when nobody can stop them.
# barriers-to-speaking-up
To complain about the head you write to the chair of governors, who's his neighbour.
The last person who put something in writing spent the next year teaching bottom set on a Friday afternoon.
There's a policy. It's forty pages and it begins by saying you should raise it with your line manager. And if it's your line manager?
Trainees say nothing, because they need the signature.
One girl told me she wouldn't report it because then that's who she'd be until she left.
# leaders-accountable
The academy chain got rid of a dinner lady over a text message and gave the head of sport a talking-to for far worse.
What the head walks past becomes the rule of the school.
I'd have more faith in the behaviour policy if it applied to the governors.
It's not enough that he left "for personal reasons". He has another school now.
# peers-accountable
I told Roger, over marking, that he'd done it again. He said "done what", so I told him what.
A fellow teacher raised an eyebrow at me when I made a remark about parents. One eyebrow. It worked.
I plan to say, in the meeting itself, "I think we've wandered into something unkind".
I asked a mate to stop sharing those clips. We've played cricket together for twenty years, and if not me, who?
# whose-voices
History's written by the victors and the news by the publicists.
When private school girls testified, there was an inquiry. Girls in care had testified for years and there was a file.
My pupils asked me why they know the name of the film producer and not of a single hotel maid.
The first people who said it were poor, or Black, or both, and they were in the footnotes.
A posh voice is halfway to being evidence.
# race-and-gender
Our one Black woman teacher is asked to be a role model at eight and the disciplinarian at nine, and no one asks the same of me.
Feminism on our syllabus begins with ladies in hats. My student of Bengali descent asked where her great-grandmother was.
She gets remarks that the white women don't get and the Black men don't get. There's a particular shelf for her.
# solidarity
The pupils see it faster than we do: the boy stopped and searched and the girl followed home are telling the same story.
If we stand up for the women on our staff and say nothing about Section 28 coming back by the side door, I don't think we've understood it.
I've taught civil rights and the miners and the suffragettes as separate units. They weren't separate.
I'd like our union branch to back the asylum-seeking families as loudly as it backed equal pay.
# keeping-focus
A lesson with seven objectives has none. I'd say the same for a movement.
I'm torn, because each cause is just, and each new one pushes the last off the board.
Let's not turn it into a general assembly about everything wrong with the world.
# who-leads
It's the confident white woman from the grammar school who always gets to chair equality. I know since I'm married to her.
Perhaps my contribution to the equalities group is to resign from it so there's a seat.
We asked the Black History Month speaker to come, we wrote her speech's title, and we introduced her for ten minutes. Whose stage was it?
# hiring-and-advancement
Two thirds of our teachers are women and one in eight of the heads round here.
We appointed the candidate who "fitted in". We've been fitting in for forty years.
Maternity leave cost her the head of year post. It isn't written anywhere.
I'd like the pay points published, all of them, mine included.
# amplify-and-sponsor
I'm going to say "as Nadia suggested" until they're sick of it.
I've put our teaching assistant up for the training route and written to the university myself.
I let the new teacher lead the visit and stood at the back, which hurt, as I do like leading the visit.
# share-the-load
We ask Mr Adeyemi to take every assembly on racism. He teaches physics.
Somebody has to wash up in the staff room, and for some reason it's never anyone with a beard. I've a beard. I've begun.
I should prepare those lessons from the library, and not from my colleague's private life.
# learning-and-training
I've started a reading group in the department. First text in October, everybody welcome, biscuits.
We had an INSET on it that was really very good, and I've nine pages of notes.
I need someone to correct my vocabulary as I correct theirs.
# team-norms
We've decided that nobody sends email after six. It's in the handbook now.
Meetings start with the quietest person's item.
The staff do will be a picnic with families this year and not a bar.
The department drew up ground rules, like we make the children do in September.
# offering-support
I've told the trainee I'll sit in on any lesson she likes, at the back, on her side.
I went with him to the meeting. I said nothing, I just had a pen and a kind face.
I'm an imperfect sort of friend in these matters, but I keep turning up.
I took her Friday duty so that she could go home.
# time-and-energy
It's report season. I've a hundred and eighty of them and a cold.
I come home emptied. I'm not proud of that being my answer.
Good resolutions last until half term.
# scepticism
We had a working party in 2006, 2013 and 2019. I've kept the biscuits' receipts, nothing else remains.
Inspection's coming, hence the sudden interest.
They'll laminate it.
Will any of this reach the people who most need it? They didn't open the message.
# hope-and-progress
A Year 8 boy told another to apologise, and he did, and then they went back to football. I sat down for a moment.
There's more kindness in the staff room since September, I'm not imagining it.
My former pupil is now a union rep. I was absurdly moved.
The girls' debating team asked the governors the question we never dared to ask. There's hope.
# no theme
Half term, thank heavens.
I can't think of anything for this one.
The photocopier on the second floor has been repaired.
Marking. So much marking.
My form came second on sports day.
I've just joined the school so I shall wait.
Sorry, submitted too early by mistake.
Could the text box be bigger?
A perfectly ordinary week.
`;
