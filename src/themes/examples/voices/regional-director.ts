/** A regional director: polished business English, long sentences. */
export const regionalDirector = `
# assumed-shared-values
I have always opened our town halls by saying that we share the same values. On reflection, that is something I announce rather than something I have ever asked about.
My working hypothesis was that anybody who joins a purpose-led business must think as I do on these matters. I have not tested that hypothesis with a single direct report.
We designed the family leave policy around what I would have needed. It transpired that no one had consulted the people who actually take it. | asking-not-assuming
I read the absence of challenge in my leadership team as alignment, which in hindsight was rather convenient.
I presumed that our colleagues in Jakarta would find the new office hours agreeable, because I would have found them agreeable.
# stayed-silent
At the client dinner the chairman made a remark about our associate's figure. The conversation paused, looked at me as the senior person, and I asked for the wine list.
In the succession meeting a colleague was described as "too emotional". I disagreed strongly and internally.
I was copied on an email thread that was unkind to a point I found shocking. I archived it.
I had the standing and the opportunity to object, and I exercised neither.
There was a moment in that board call for somebody to intervene. I let it go by, and it has not come back.
# went-along
I repeated an anecdote about a former assistant for a number of years, since it reliably got a laugh from clients.
On the golf course one adapts one's conversation. I adapted mine rather thoroughly.
When the partners began speculating about who she was seeing, I contributed a theory.
I described the remark as "robust humour" in the minutes, which is to say I excused it.
I smiled at the table, as one does, and so endorsed it.
# did-not-notice
It was only when my PA went on leave that I discovered how many people had been waiting outside my door for permission to speak.
Our flagship office has eleven steps at the entrance. I had described it to investors as welcoming.
A junior analyst observed that every portrait on the executive floor is of somebody who looks like me. I have had an office on that floor since 2009.
I have enjoyed the considerable comfort of never having had to consider how I would be received in a meeting.
The data had been in the quarterly pack all along; I had never turned to that page.
# minimised
I characterised the matter as a personality issue and asked both parties to be professional about it.
My instinct is to seek balance. In this instance the balance amounted to finding excuses for the more senior person.
I recall saying that it was hardly a hanging offence. It had driven a capable woman out of the department.
I advised her to take it as a compliment, and I believed at the time that I was being helpful.
We described it as an isolated incident. It was the fourth isolated incident.
# disclaimers
I notice that my acknowledgements tend to arrive with an appendix on market conditions.
I have an excellent record on this agenda, and I have become aware of how frequently I cite it when nobody has questioned it.
My statement expressed regret for how it had been perceived. A colleague pointed out that this is not the same as regret for what I did.
I was rather wounded by the feedback, and I made sure that everyone attended to the wound.
I explained at some length the context in which the decision had been taken. The context was that I took it.
# fear-of-getting-it-wrong
I am conscious that a careless phrase from someone in my role travels, so I have retreated into speaking points.
I should like to raise the subject of race with my team and have so far not done so for fear of being clumsy. | race-and-gender
I hesitate to mentor younger women one to one, because I worry how it might be interpreted.
There is a concern, perhaps a vanity, that I will be seen as having joined late and for the wrong reasons.
I was unsure whether offering condolences about the news from her country would be welcome or intrusive, and the hesitation hardened into silence.
# mindset-growing
Had you asked me in 2010 I would have called myself enlightened. I would be more cautious with the word today.
I would place myself at acceptance in the boardroom and, I fear, at minimisation in the car home.
My thinking has shifted more in the last eighteen months than in the two decades before, and it is plainly not finished.
The older I get, the less certain I am that I have understood, which my daughter tells me is the beginning of it. 
I am still unlearning a management style that rewarded people for resembling me.
# listening-to-understand
I asked the question and then, with considerable effort, refrained from answering it myself.
My tendency under pressure is to rebut. In last week's session I took notes instead, and at the end I had nothing to rebut.
One habit to drop: converting every concern into an action point within ninety seconds of hearing it.
I listened to our union representative for an hour without once defending the company. It was instructive and rather uncomfortable.
One to keep: I ask people to continue when they stop, as the important part usually follows the pause.
# empathy-not-sympathy
I had expressed my sympathies and considered the matter handled. It had not occurred to me to ask what it was to be her, on that floor, the following morning.
I asked myself what recourse I would have had at twenty-four, with rent due and the one person who could help being the person who did it.
Charity is comfortable for the giver. I have been rather charitable.
I was once the only foreigner in a boardroom in Osaka, and it is the nearest I can come to what my colleague describes as her every day.
# talked-over
I tend to summarise contributions before they have been completed, which I had taken to be a service.
The finance director's recommendation was received coolly; when I restated it, it was approved. I did not correct the record.
A colleague timed our executive committee. Two of us accounted for seventy per cent of it.
Our female board member is regularly asked whether she would mind holding her point, and by the time we return to it we have run out of time.
# asking-not-assuming
I have begun to ask returning parents how they would like their first month to look rather than presenting them with a plan.
"Would it help if I took this further, or would you prefer that I simply know?" is now written on the first page of my notebook.
Instead of announcing a wellbeing initiative I held six open conversations about what people would find useful. They did not want yoga.
I had arranged for her to be spared the travel. She had wanted the travel. A conversation of two minutes would have told me.
# believing-people
She gave me an account. I asked for corroboration. I have never asked a client for corroboration of a complaint.
I resolved to proceed from the position that people seldom invent such things, and it changed the tone of the entire meeting.
When the allegation concerned somebody I like, my standard of proof rose without my noticing.
I told him that I believed him, and only afterwards did we speak about procedure.
# consent-and-boundaries
I place a hand on people's arms when I make a point. It had not struck me that the gesture only ever goes downward in the organisation. | power-and-hierarchy
Attendance at the dinner was "entirely optional", and I noticed who had not felt able to leave before midnight.
I have stopped telephoning direct reports at weekends; an invitation to be available is difficult to decline.
He pursued a junior colleague with messages long after she had asked him to confine himself to work matters.
We ought to speak plainly about what an invitation means when the person invited cannot comfortably refuse.
# power-and-hierarchy
I set her bonus. It is therefore meaningless for me to say that she was free to disagree.
Graduates rotate at the discretion of a single partner, who is aware of it, as are they.
My calendar moves other people's evenings. I had thought of it as merely my calendar.
The disparity was the point: he could end her career with a paragraph and she could at most embarrass him.
An intern will not tell a managing director that he is standing too close. That is what an intern is.
# barriers-to-speaking-up
Our whistleblowing line is operated by the same law firm that defends us. Colleagues are not naïve.
The two people who raised concerns in my division in recent years both left, with agreements that prevent me from asking why.
One is marked as a troublemaker, never in writing.
I asked why it had not been brought to me and was told, very politely, that I was the reason.
For those on sponsored visas, a complaint is a gamble with their right to remain.
# leaders-accountable
We tolerated conduct from a rainmaker that we would have dismissed a receptionist for.
Consequences here are inversely proportional to revenue.
I intend to begin with my own appraisal and publish what my team said of me.
The board should ask for the number of upheld complaints as regularly as it asks for margin.
If we mean zero tolerance, there can be no exemption for the founding partners.
It is the institution's responsibility to act, not the injured party's to insist.
# peers-accountable
I called a fellow director that evening and told him that what he had said was beneath him. We are still on speaking terms.
I propose to challenge it in the room the next time it occurs, with courtesy and without delay.
Among regional heads we have agreed to correct one another when we slip. I was corrected on Thursday.
As a friend of his, I am probably the only one whose objection he would take seriously, and so the duty falls to me.
# whose-voices
A celebrated actress is quoted; a hotel chambermaid is, at best, counted.
The public believed it once several women of a certain profile had confirmed it. Those without a profile had been confirming it for years.
In our own firm a complaint by a client executive is investigated within the day, and one by the catering staff within the year.
One must ask why the founder of the movement, a Black woman from the Bronx, was unknown to most of us until Hollywood adopted her phrase. | race-and-gender
Credibility appears to be allocated by salary band.
# race-and-gender
Our women's network speaks on behalf of women and is, without exception, white. The experience of our two Black women directors does not enter into it.
I had been thinking of gender in one meeting and ethnicity in another, while she sits in both meetings at once.
She remarked that she is introduced as a success story and managed as a risk. I have heard no white woman say the same.
# solidarity
I have come to think that one cannot coherently oppose the abuse of power in offices and be indifferent to it at borders and police stations.
Our LGBT colleagues stood with the women's network last year. I should like us to return it.
Discrimination against disabled applicants stems from the same arrogance; I see no reason to treat it as a separate file.
# keeping-focus
I would counsel against widening the remit. An agenda that embraces everything tends to be accountable for nothing.
My concern is dilution: in attempting to address each injustice, we may lose sight of the one we were asked to address.
There is merit in finishing one thing properly before adopting another.
# who-leads
We appointed another accomplished white woman to the diversity role, and congratulated ourselves.
I have been asked to chair the inclusion council. The better answer, I think, is to decline and propose someone who has lived it.
Sharing the platform would mean that I actually speak less, which I find I had not budgeted for.
# hiring-and-advancement
Our executive search firm delivers the shortlist we deserve, as we describe the person we already have.
I have asked for the median pay by grade and gender to be placed before the remuneration committee.
We should adopt something like a rider: no shortlist without at least two candidates from under-represented groups.
High-visibility accounts are allocated over lunch. I intend to allocate them on paper.
# amplify-and-sponsor
I shall put forward Ms Okonkwo for the advisory board, and shall say in writing why.
In the investor call I credited the analyst by name, which appeared to astonish her.
To mentor is pleasant and cheap. I should like this year to sponsor: to spend some of my own capital on somebody's promotion.
I have opened my address book to two colleagues who never had access to one.
# share-the-load
We rely upon a handful of colleagues from minorities for every panel, brochure and focus group, alongside their actual jobs.
It is invariably a woman who is asked to organise the farewell. I organised the last one, not especially well.
I shall do my own reading before asking anybody to relive their experience for my education.
# learning-and-training
I have enrolled in the inclusive leadership programme at the business school; the first module is in September.
I lack the language. I should like a patient tutor and a glossary.
I have read two books since the spring and revised several opinions. A third is on the way.
# team-norms
We have introduced a rule for the executive meeting: the most junior person present speaks first.
The summer party will have a finishing time, an alternative to alcohol that is not orange juice, and two sober hosts.
I have proposed written agreements for each team on availability outside working hours.
# offering-support
I told him that my door was open and then, having reflected on how little that means, I went to his.
I offered to accompany her to the meeting with HR, in whatever capacity she preferred.
What I can offer is steadiness: I shall ask again next month, and the month after.
I am a flawed ally at best, but I am at your disposal.
# time-and-energy
With the audit and the reorganisation I have given this the attention left over, which was none.
It is a matter of competing priorities, and I am ashamed at which ones win.
The intention is sincere at the start of each quarter and exhausted by its end.
# scepticism
I have commissioned enough of these programmes to know how rarely they outlive their sponsor.
I suspect that our enthusiasm has more to do with the annual report than with anybody's Monday morning.
There is a whiff of theatre about it: the pledge, the photograph, the return to business.
Whether it will alter a single decision on pay or promotion I rather doubt.
# hope-and-progress
I am encouraged. Two years ago a discussion of this kind would have been unthinkable at this table.
The exit interviews have improved markedly since the change of leadership in Leeds, and I am grateful to those who pushed for it.
A young colleague interrupted me last week in order to let another colleague finish. I was delighted.
# no theme
I am travelling this week and shall respond at the next opportunity.
No comments at present, thank you.
Please direct this to my assistant.
The quarter closed in line with expectations.
I do not believe this applies to my present role, which is on secondment.
I was unable to open the attachment.
I should prefer not to answer.
The offsite is confirmed for the ninth; travel details to follow.
A fair question, to which I have no reply as yet.
`;
