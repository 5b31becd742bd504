/** A software tester who moved from Pune to Cork, thirty-one: polite, exact, a little formal English. */
export const testerFromPune = `
# stayed-silent
In the demo the architect said that even my mother could have found this bug, and the junior girl who wrote it was on the call. I had the unmute button under my finger for the entire time. The call ended and I had not pressed it. | power-and-hierarchy
They were discussing in the kitchen how all Indians stand too close. I was the only Indian there, and I just made my tea and came back. Afterwards I was angry only on myself. | race-and-gender
My teammate was being asked about her marriage plans in the stand-up, each day. I used to think that somebody senior will stop it. Everyone was thinking same only.
I saw the message before it was deleted. I did not take screenshot and I did not say that I had seen it.
# went-along
When they make fun of the call centre accent I am the one who does it the best, so they ask me and I perform. It is my cousin's accent. It was mine also.
I put the laughing emoji on his comment on her photo. It is one click and it says: I am with you people. I removed it after one week, when nobody was looking.
The seniors call the new graduate "Baby Shark". I also started, because it felt like being in the team at last. | power-and-hierarchy
They were gossiping that she is leaving because of a love problem and I have supplied one detail. I should not have.
# scepticism
In my previous company also there was ambassadors and badges. The manager who got the ambassador badge was the same person that people were afraid of. So I am waiting to see.
Every quarter they tell us "your feedback has been heard". Heard by whom? I am raising the same point since 2022. | leaders-accountable
Honestly I think that this will end when the budget ends.
Please do not mind, but answering questions does not reduce anybody's working hours. I will believe when I see one rule changed.
# peers-accountable
I told Kieran in private chat that the accent thing is hurting me. He wrote back in two minutes, he was sorry, he had thought that I enjoyed. Now he is the one who is stopping others.
Next time when somebody asks her the marriage question, I will ask him the same question back, in the same stand-up.
A friend informed me that I'm not letting the other tester finish. I asked him to give me a sign with the hand, and in Thursday's meeting he gave it twice. | talked-over
I have decided to step in when it happens in front of me, not to write to HR from behind. A colleague can correct a colleague. That's also respect.
# power-and-hierarchy
My permit is with the company. So when my manager asks "are you okay to work on Sunday", there is just one answer and both of us know it. | barriers-to-speaking-up
In our review the lead talks first, and after that no one has a different opinion. It's not that we have been convinced. He writes the ratings.
At home the boss is sir. Here he says "call me Fergus", but Fergus can still end my project with one mail. The first name does not change who is who.
The vendor staff eat at another table, and they can't book the rooms. They test the same product as I do. Who has the blue badge decides who is a person.
I became a lead in April. Suddenly my jokes are very funny.
# barriers-to-speaking-up
If I complain, then my name is in the ticket, and the ticket goes to his friend. So people are telling me things at the bus stop, not in the office.
She was thinking nobody would take it serious because she had laughed at first. I had not known that a laugh can lock a door.
A person who sends money home cannot take the same risk as a person with a house in Cork. | power-and-hierarchy
# minimised
I said to her that he is friendly with everybody in this style. It was easy to say. He's never friendly with me in this style.
We called it a culture difference. It was not culture, it was one rude man.
# hope-and-progress
When I came, there were two women in sixty engineers. Now eleven are there and one of them is my lead. Nobody gave a speech about it. I find that beautiful.
After the talk Fergus has begun asking the vendor staff for their opinion. It's a small change, but it has stayed for six weeks.
# assumed-shared-values
I was quite sure that all of us in QA think alike about respect. In the lunch discussion I found that two of my closest friends don't see any problem. I had simply never asked.
# did-not-notice
I was booking the retro for Friday two o'clock since one year. Yusuf was always late and I'd marked him as not interested. Friday at two is his prayer.
# asking-not-assuming
I had been sending the Hindi film jokes to Lakshmi, who is Tamil, and I never asked if she would like it. I asked. She would not.
# hiring-and-advancement
We give the automation tasks to the boys and the documentation to the girls, and in the promotion round they say that she has no automation experience.
# amplify-and-sponsor
She found the memory leak and I wrote her name in the subject of the mail, so it went with her name up to the director.
# learning-and-training
I have read the module two times. The first time I thought it's about other people. Please give more examples from remote teams.
# time-and-energy
Release is on Thursday, and the build is red since Monday. I'm answering from the bus with half of one eye.
# no theme
I am new since last week only and I don't know the team. Let me answer in the next round.
The VPN is not working from the train.
Test environment is down, so I've got five minutes, but no thoughts.
`;
