/** A scientist in a pharmaceutical laboratory, Indian, precise and a little formal. */
export const labScientist = `
# assumed-shared-values
I design experiments with controls, yet I concluded that my whole group supports flexible hours from a sample of one, namely myself.
Because we are all PhDs I presumed we would share a certain outlook. At the retreat it emerged that we do not even agree what "respect" means. I had never posed the question.
I believed my parents' generation of colleagues would disapprove of my marriage, so I hid it for three years. When I finally told them they brought sweets. I had tested nothing.
I simply extrapolated from my friends to the entire site.
# stayed-silent
The visiting professor told my postdoc that she was "decorative". I had the next slide ready, and I advanced to the next slide.
In the safety committee they laughed about the technician's stammer. I studied the minutes of the last meeting.
I witnessed it under good lighting, at close range, with no obstruction. I reported nothing.
For the whole of that conference dinner I composed a reply. The taxi came first.
# went-along
I too have referred to the animal house staff as "the zoo".
Somebody photoshopped the boss's wife onto a pipette advertisement. I forwarded it to my old lab.
We gossip about who is sleeping with whom in crystallography; I hold, I must admit, the most complete data.
I laughed at the accent, though it is my own father's accent. | race-and-gender
# did-not-notice
The fume hood sash is set for someone 1.80 m tall. A new student of 1.52 m had been breathing what the hood was meant to remove. None of us had seen it in six years.
Our participant panels were all men between 20 and 35. I had used the data for a decade before somebody asked about dosage in women.
I come from an upper caste family. It was a colleague's remark, quite gentle, which made me aware of what I have never had to be aware of.
It was in front of me and I had no detector for it.
# minimised
I calculated that one remark in two years was within noise.
I said "scientists are awkward people", which is true, and was not the explanation.
I had an alternative hypothesis for each of his messages. The simplest hypothesis I did not consider.
My advice to her was to let it go, since her contract renewal was in March.
# disclaimers
My acknowledgement contained more caveats than a grant report.
When a student said my feedback was humiliating I cited my own supervisor, who was worse. As if I should be compared with him.
I explained that in my culture we are direct. She is from the same city as I am.
I said I am sorry if the tone was received as harsh. "If" and "received" did all the work.
# fear-of-getting-it-wrong
I do not know which questions about her illness are permitted, so I ask about the mass spectrometer.
I would like to intervene, but my sample of one social situation per week is insufficient for good judgement.
It may be presumptuous for me to speak about what Black colleagues face. I am brown, not Black, and I fear to claim too much. | race-and-gender
If I were mistaken about him, could I ever correct the publication, as it were?
# mindset-growing
My priors have moved. Slowly, but they have moved.
At home in Pune we had a maid who sat on the floor. I was thirty before I could see this as something other than the weather. I am now forty and still discovering the floor. | did-not-notice
I would report acceptance, plus or minus one stage, depending on sleep.
I consider myself a reaction that has not gone to completion.
# listening-to-understand
I let my student speak without correcting her terms, which was physically difficult.
I tend to review what people tell me as though it had been submitted. Major revisions. I should like to simply read it.
He spoke for half an hour and my entire contribution was one glass of water.
To keep: notes put away. To drop: "have you considered".
# empathy-not-sympathy
I sent a kind email. Then I asked myself what it would be to hold a student visa, a hostile supervisor and eleven weeks of savings. The kind email looked very small.
I had pitied her as one pities a specimen.
I recalled my first winter in Sheffield, no one pronouncing my name, and I could approach what he feels to a first approximation.
# talked-over
My result was presented at group meeting by the man to whom I had explained it at lunch.
The principal investigators discuss; the technicians who made every measurement hold the door. | whose-voices
I have noticed I begin to answer at about 70 % of the question.
She tried to raise the contamination three times. On the third a man from another group raised it, and we evacuated.
# asking-not-assuming
I had planned a ramp for him. He wanted the heavy door propped open. It took one question, which I asked last. | did-not-notice
Each Thursday I now ask one member of the group what I could do differently, and I write down the answer without commenting.
I asked her: would you like me to write to the professor, or accompany you, or do nothing? She chose nothing. It is her choice.
# believing-people
I require p < 0.05 of a compound. From a frightened student I require nothing.
She told me and I asked whether there were any other possible interpretations. In my field that is rigour. In hers it was abandonment.
I decided to accept the account as given.
# consent-and-boundaries
He measures the temperature of the room with his hand on people's shoulders.
A colleague kept asking our visiting student for a walk after she had declined. He called it persistence, a scientific virtue.
We require signed consent for a blood sample of 5 ml. Then we film the team in the laboratory for social media without a word.
I now ask whether it is convenient before I approach someone at the microscope. They cannot see you coming.
# power-and-hierarchy
A letter of recommendation from him is the only currency in our field. He knows the exchange rate.
My students thank me for criticism. It occurred to me that they have no alternative.
The authorship order is decided by one man on his sofa.
A visa tied to one laboratory is a leash.
# barriers-to-speaking-up
There is an ombudsman, who sits on the professor's foundation board.
The student before her complained. He is now selling insurance, that is what we are told, as a warning.
The form asks for evidence, date, time, witnesses. Such things occur precisely when there are none.
To be known as sensitive is to be finished in this department.
# leaders-accountable
The university knew for nine years, because he brought four million in grants.
I should like to see the institute director take the training first and publish the complaint numbers annually.
The rule must hold for the Nobel candidate as for the doctoral candidate.
# peers-accountable
I told my colleague in the corridor that his remark to the technician was not worthy of him. He blinked and then nodded.
Next time the seminar turns on someone I will ask the speaker a real question instead, loudly, and break the pattern.
Two of us professors have agreed to tell each other the truth about how we treat our students.
# whose-voices
The discovery is believed when it comes from Harvard. So is the accusation.
Farm women in my state have protested against their landlords for generations. There was no journalist in the field.
Only when the victims were known faces did the world find the story credible.
# race-and-gender
I am asked at conferences whether I am somebody's wife, and then where I learned such good English. My white women colleagues get the first question only.
The "women in science" prize has gone to eleven women, all European.
I stand at the crossing of two roads and am told to choose a pavement.
# solidarity
Dalit students, gay students, women students: different admissions office, identical treatment.
If we care only about harassment in laboratories like ours, and not about the migrant women cleaning them at 5 a.m., I doubt our sincerity.
The students protested against police violence with the same placards turned round. I found that logical.
# keeping-focus
One variable at a time. Otherwise you learn nothing.
I fear that by including everything we shall lose statistical power, so to speak.
# who-leads
The equality champion of the faculty is, for the third time, a professor from the same two colleges. She does it well. Yet.
I was invited to the panel as co-chair and told that the other chair would do the talking.
# hiring-and-advancement
Of twelve group leaders one is a woman, and she is the one with no technician.
Letters for men say brilliant, letters for women say hard-working. I went through my own. I had done it as well.
We should advertise the post, and not telephone it.
The equipment budget follows the friendships.
# amplify-and-sponsor
I have asked the editor to make her the corresponding author.
At the symposium I declined and named two junior colleagues from Lagos and Dhaka, with their talk titles.
I say to the visitors: this is Dr Kaur's method. I say it before they can turn to me.
# share-the-load
Cleaning the cold room, ordering gloves, comforting undergraduates: an unwritten job description with a gender.
Our only Black student has been photographed for the prospectus four times and has yet to be given a bench of her own.
I shall read the report myself instead of requesting a summary from those whom it describes.
# learning-and-training
I have begun an online course on inclusive mentoring and set myself an examination at the end.
I should like references, primary literature if possible.
The workshop gave me three sentences to use. I have them on a card in my coat.
# team-norms
Group meeting now has a rotating chair, beginning with the technicians.
We wrote a laboratory agreement on working hours: no one is expected on Sundays, cells or no cells.
Authorship is discussed at the start and not at the end, this is our new rule.
# offering-support
I told her I would be in my office until eight, every day that week, with the door open and no agenda.
I travelled with him to the hearing. Three hours by train. We talked about cricket.
I make mistakes in this, but I do not go away.
# time-and-energy
The grant is due on Friday; until then I have no capacity for virtue.
My good resolutions have a half-life of about six days.
# scepticism
We received bronze for a form. The form was written by the people it concerned, in their evenings. Nothing else was observed.
I see no mechanism by which this would produce a change.
There is a positive result every time management measures itself.
# hope-and-progress
For the first time our intake is balanced, and the corridor sounds different.
A student corrected the professor's pronunciation of her name and he practised it. I recorded this as an effect.
# no theme
The centrifuge is under repair.
Nothing to report.
I am at a conference in Basel.
Please resend, my filter removed the link.
N/A this week, I was on leave.
Experiments proceeding.
I have no data on this question.
Which time zone is the deadline in?
`;
