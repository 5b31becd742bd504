/** A dispatcher who learned English late: simple grammar, direct, from Poland. */
export const poleInLogistics = `
# assumed-shared-values
I was thinking that everybody in the office has same opinion like me, because nobody says other. Now I see nobody says nothing.
In my country is normal to joke like this, so I believed for all is normal.
I made plan for the Sunday shift and was sure all agree. I did not ask them even one time.
I always say "you know what I mean". Maybe they don't know. Maybe they mean different thing.
I believed that women in the team want easier routes. This was only my idea.
# stayed-silent
The driver was shouting on the girl from the gate and I was looking in my papers like there is something very important.
I have heard it, I understood it also, my English is enough for this. But I didn't open the mouth.
After he went away I told her that he is stupid. When he was there I told nothing.
Everybody from our office saw. We were waiting that somebody else will do something.
I wanted to say stop and in my head was no word. So I was quiet and I am ashamed.
Four years ago. I still see her eyes looking who will help. I didn't help.
# went-along
They call one colleague "Google" because he is slow. I am calling him also.
When they laugh I laugh, sometimes I don't understand the joke but I laugh, because then you are in the group.
I was making fun from the Ukrainians with the others. And I am from other side of same border.
Boss makes comments about women drivers in the radio, I answered him with another one.
About the new secretary was big talk in the smoking place, and I have added my part.
# did-not-notice
My wife told me why do you bring always only the men with you. I did not see this before.
In the cabin of truck is the seat not for small persons. Twelve years I work here, I discovered yesterday.
I don't have such problem, so for me it did not exist.
The cleaning woman is one hour waiting for the bus in the dark. Every day I drive past with my car and didn't see her.
It must come new person with fresh eyes to see what we do wrong.
# minimised
I told that in my old company it was much more bad, here is paradise.
He is just temperament man, this is what I said to her.
I think people here are sometimes too sensitive, for everything is meeting.
One bad word, so what, I was saying. But it was not one word, it was each day one word.
Maybe she understood wrong, I thought first. Always I look for reason why he is not guilty.
# disclaimers
I say sorry but always comes my "but" after. But I was stressed, but the customer was waiting.
I explained that in Polish it doesn't sound so bad. She was not asking how it sounds in Polish.
When somebody is criticising me I start to tell how much I do for this company.
I am good person, I help everybody, this I told first. To her problem I did not come.
# fear-of-getting-it-wrong
My English is not so fine and I am afraid I will say word which is insult and I don't know it.
Better I ask nothing than I ask wrong.
I have wanted to help the colleague with the headscarf but maybe she thinks I am thinking she can't alone.
What if I understood false and make big problem for a innocent man?
Every time before I say something I am translating three times and then it is too late.
# mindset-growing
When I came here nine years ago I had the head from my village. Now it is half village, half something new.
Step by step I change. My daughter says: too slow, papa.
Before I thought gay people is only in television. Now one is my best colleague and I must throw away many old thoughts.
I am not on the end of the way, I am maybe in middle.
# listening-to-understand
I try not to answer immediately. I count and I breathe and he speaks more.
My mistake: I hear the first sentence and already I know everything. Then I am explaining.
She was speaking long time and I only made coffee and listened. At the end she said thank you, for what, I did nothing.
I don't want to give always advice. Sometimes a man needs only ear.
# empathy-not-sympathy
I said "poor you" and this was like giving coin to beggar.
I remembered how I was in the first year here, alone, nobody understood me. So I can feel little bit how is he.
I tried to think I am her, with him in one small cabin for nine hours. My hands became wet.
Not to be sorry from far, but to go inside the situation.
# talked-over
On meeting I start to speak slowly because language, and somebody finishes for me, always wrong.
I was telling the solution on Tuesday. On Thursday tells it the English colleague and everybody is happy.
The chef speaks, speaks, speaks, we look on the clock.
I am also loud, I know. The women from customs office stop to speak when I start.
# asking-not-assuming
I asked him "how can I help you, or you want I do nothing?" He was surprised and then he told.
Before, I changed her route without asking because I thought is dangerous for woman. She was angry and she had right.
I want go to each driver and ask one thing: what makes your day heavy.
I asked how to say his name right. After two years. He was smiling.
# believing-people
When a driver tells that the ramp people insult him I must first believe and after check.
She told me and I said "really, him? cannot be". This was bad from me.
Why would somebody tell such story for fun? So I believe.
I don't need that she shows me the messages. Her word is enough.
# consent-and-boundaries
We kiss for greeting on three times in my family, here one colleague made a step back. I understood, now I give only hand.
He has sent her photos in the night, she wrote please no, he has sent again.
If she says no for a dinner then it is no, not "maybe later".
I took the phone number from the list and wrote to her private. This is not okay, I know now.
# power-and-hierarchy
I give the routes. Who has good route and who has bad route, this I decide. People are very friendly to me, now I understand why.
The big chief can say everything, we can say nothing, it is like weather.
Agency people, they have contract for one week. How will they say no to somebody with contract forever?
Who has papers from the boss, he is in the hand of the boss.
# barriers-to-speaking-up
If you complain, tomorrow you have the oldest truck.
I don't know even where to go with a complaint, and in which language.
People are afraid for the visa, for the flat, everything is from the company.
Personal office is friend of the chief, everybody knows it, so nobody goes.
He complained one time and now nobody sits with him in the break.
# leaders-accountable
The chief came to late for safety training and looked in telephone. So what should learn the others.
Best seller can do all. If I do the half from this, I am on the street.
I want that they punish same the big and the small.
The firm has known. They did nothing because he brings customers.
# peers-accountable
I told my friend Marek that it is enough with this jokes on the radio. Between us Poles I can tell it.
When next time the ramp man calls her "princess" I will say: she has a name.
We must stop each other, not the boss must.
My colleague told me: you was hard today with the boy. Good that he told.
# whose-voices
When I say there is problem, they say "we will see". When the English manager says the same, is problem.
In television speak always the same rich people about the poor people.
It was necessary that a famous woman is crying. Our women in packing cry since long time and no camera.
Who speaks without accent is believed more.
# race-and-gender
The black woman in dispatch, drivers ask her always where is the boss. She is the boss. To the white woman they don't ask it.
For foreign women it is two walls, one because woman and one because foreign.
She is only one like this in the whole depot and everybody looks what she makes.
# solidarity
If it is bad to treat women like this then it is bad to treat also the Roma like this, the gays, all.
Police stops always the dark drivers. This belongs also to this topic for me.
I was cheated as immigrant on the wage. I understand the women better because of that.
We should stay together, all who have no power.
# keeping-focus
If we speak from everything, at the end we did nothing. I would stay by the women.
For me is too much topics in one pot.
First finish one work, then begin other.
# who-leads
For the diversity they took the blond manager from London. She is friendly but what she knows about night shift.
Maybe should lead somebody who has lived it, and the boss should carry the chairs.
# hiring-and-advancement
Foreign people are good enough for driving, for planning office they look for native.
Same work, I get two euro less, because I did not know I must negotiate.
We hire always cousin from somebody. I also brought my cousin.
Women apply not, because in the advert is written everything for strong man.
# amplify-and-sponsor
I said to chief: this was idea of Oksana, not of me.
I want to take young colleague to the customer so they see him.
Somebody gave me chance and recommended me. Now I want recommend Ali for the office.
# share-the-load
Kitchen is always cleaned from the women. I made plan on the door, with men inside. With my name first.
Every time the one Turkish colleague must explain what is Ramadan. We have internet, we can read.
I can write the protocol, also with mistakes.
# learning-and-training
I am reading now articles about this with dictionary. New words every day.
The training was good but too quick. I would like second time.
I miss words for this, in Polish also.
# team-norms
We agreed: in the radio no bad jokes, and who makes one pays the coffee.
Briefing we do now in simple English and everybody has one minute.
Party without vodka until ten o'clock, this was my proposal, haha, from me.
# offering-support
I told her, I go with you to the boss if you want, I stand behind you.
I brought him to the doctor and I waited. Talking we did not so much.
I am not perfect but you can call me.
After the incident I wrote him each evening short message, how are you.
# time-and-energy
I drive sixty hours, at home are three children, I have no power for thinking about this.
This week is too much work, sorry, maybe after holidays.
In the beginning I was trying hard, then came the season and I forgot.
# scepticism
I have seen communism, I know how it looks when they hang up nice slogans.
They will make a poster. Nothing more.
I don't believe. Who has the power keeps it.
It is for the website, so the customers are happy.
# hope-and-progress
It becomes better. Before two years nobody would speak with me about such things.
The new chief says good morning to the cleaners also. Small, but it changes the air.
I am happy that firm asks us. Thank you for this.
One driver has excused himself to the girl. I have seen it.
# no theme
I have today nothing.
When is coming the new software?
My truck is in the service.
Good morning, all okay.
I don't understand so good what you want from me.
This week I have holiday, greetings from Gdansk.
Where can I change the language?
The snow was a lot, three hours delay.
No time for write... joke. All good.
Same answer like before.
`;
