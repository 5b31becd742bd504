/** A hotel manager from Lisbon in Dublin, thirty-nine: careful English, scenes from many rooms. */
export const hotelManager = `
# scepticism
The chain launched this with a video from head office in which four executives say the word "journey" nine times. My housekeepers watched it on their unpaid break.
I have worked for five hotel groups and each had a programme like this one. I could show you the pens.
If they meant it, they would begin with the contract of the cleaning agency. They begin with a questionnaire.
We lost the training budget in June, and in July we gained a hashtag.
I am answering because it is Thursday and the reminder came. I do not expect to be asked anything afterwards.
A guest survey we read the same night. A staff survey we read when the inspectors come.
# went-along
The owner imitates how our Brazilian porter walks. I have sat at that table and laughed until I had to hold the glass.
We keep nicknames for regular guests, and one for the girl in the laundry. I use both with the same ease.
At the managers' dinner each had to say which receptionist he would marry. When it was my turn I could have passed. I said a name.
One of the chefs shared her old pictures, from before. I looked, I made the face that was expected, and gave the phone to the next.
My predecessor said of the night porter's religion what I will not write. I answered with something of my own, to be a colleague.
# talked-over
Our head of housekeeping knows every room. In the morning briefing the revenue manager explains the rooms to her.
I had suggested the breakfast change in January, in my accent. In March a consultant suggested it, in his.
I fill the briefing because silence makes me nervous. Yesterday I counted: twenty-four minutes me, three for thirteen others.
The women from the laundry sit at the end of the table, and when one starts, somebody's telephone is suddenly important.
# stayed-silent
A guest opened his door to the maid as God made him. She told us. We moved her to another floor and we brought him his breakfast. I signed for the breakfast.
The owner's friend took her by the chin. I was two metres away, arranging flowers that were already arranged.
In the lift a colleague spoke about "gypsies", with one standing there in our uniform. Seven floors. I watched the numbers.
My deputy was humiliated at the budget meeting and I found that I needed to check the spelling of a word in my notes.
I carried her suitcase to the taxi, and I wished her all the best, and both of us knew what I was not saying.
# minimised
I told the waitress that in our profession one needs a thick skin and a short memory. I sounded like every man I swore not to become. | power-and-hierarchy
They were a stag party, I said. They are like that, and then they go home.
She said his hand was on her knee and I asked was it crowded.
I gave it the name "cultural difference". We come from the same city, he and I.
It was one pinch in a whole season, I thought, and he tips well.
# disclaimers
My sorry came with an explanation about occupancy, the broken boiler, my divorce and Portugal.
I wrote that I regretted any distress which may have been caused. I write it to guests all the time, the sentence comes by itself.
I reminded her how I had helped with her papers. She said: then I am not allowed to be hurt by you, ever?
I am not a man who shouts, I shouted.
# power-and-hierarchy
I sign the schedule, the tips, the reference and the letter for the visa office. When I ask "is everything fine?" nobody has ever said no.
The guest in the suite is worth more than the whole floor, and he can feel it from how we stand.
The apprentices sleep in the attic, and the man with the master key is the man who marks them.
In this house the owner's mother can send a girl home for her lipstick.
# barriers-to-speaking-up
She told me I must promise not to write it down. She has three months until her permit is renewed by the same signature. | power-and-hierarchy
There is a complaints address. It arrives on the screen at reception, where everyone can read it.
My night auditor said that he went to the police once, in another country, and that he would never again sit in such a corridor.
The last two who spoke received very good references and very short notice.
# consent-and-boundaries
Guests think a uniform is an invitation. We say smile. Perhaps we should also say: you may step back.
I greeted the new receptionist with two kisses, as at home. She was stiff like a board. I have since learnt to offer a hand and wait.
He found out her day off and waited at the swimming pool. She had answered no to his card, and to his second card.
I used to enter the staff rooms after a knock and one second. It is their home.
# leaders-accountable
We banned a guest for life for stealing a bathrobe. The other guest, you know which, has a room reserved for Easter.
If I come late to the training, the training is over, no matter how good the trainer.
The regional director knew, since I told him, and what he did with it was promote the man to a larger property.
# peers-accountable
I said to the owner in the car, quietly, that the walk is not funny and that people imitate him imitating. He has not done it since.
Among us managers nobody corrects anybody. I will start next Thursday, when the game with the receptionists begins again.
The barman told a regular, "in this bar we don't speak to her that way", and put his bill on the counter. I would like to have that spine.
# whose-voices
If a guest writes one star, there's a meeting. When forty chambermaids write, there's a stamp on it.
In my country a minister fell because of an actress. My mother's cousin was a maid with the same minister's family. She told the priest, and the priest told her to be quiet.
# race-and-gender
My assistant manager is from Cape Verde. She's asked by guests to fetch the manager, and by managers to fetch the towels, and the Irish women who work beside her are asked neither.
# solidarity
A hotel is three hundred people whom nobody sees, from forty countries. Who harasses women there also cheats Bengalis of their overtime, in my experience it's literally the same man.
# keeping-focus
I prefer one promise that we keep. In these discussions the list grows until each of us can agree and nobody has to do anything.
# who-leads
For the round table they invited the wives of two owners and me. The housekeepers prepared the round table.
# hiring-and-advancement
In reception the pretty ones, in the laundry the dark ones. It is in no document and in every hotel.
# amplify-and-sponsor
I sent our head of housekeeping to the congress in my place, with her name on the badge, and I made the beds that day with the others.
# share-the-load
I noticed who's always asked to translate when there's bad news: Amina, without pay, after her shift. From now on it's a paid hour or I struggle with my dictionary.
# learning-and-training
I read at night, slowly, a book by a chambermaid. She describes my own building, only from below.
# team-norms
Since February no one goes alone into a suite where a guest is present. It costs us minutes. It's printed, and I've signed first.
# offering-support
I drove her to the clinic and waited by the vending machine for five hours. I said very little, my English isn't made for such hours.
# asking-not-assuming
I had prepared a speech. Instead I asked, "what would be a help now, and what would not?" She wanted only another corridor, and that I tell nobody.
# believing-people
My first impulse was to look for the camera recording. My second was to ask myself why I need a camera to believe a woman I'd trust with every key in the house.
# empathy-not-sympathy
I gave her a day off and an orchid. Later in bed I imagined the corridor on the fourth floor, the trolley, the door that opens behind me. There's no orchid for that.
# fear-of-getting-it-wrong
I want to speak with our Ukrainian girls and I don't. Every sentence I prepare sounds either curious or like a form.
# did-not-notice
We built a staff entrance without a lamp. I had approved the drawing. I've always used the front door. 
# assumed-shared-values
I put up a Christmas crib in the staff canteen as a present to everybody. I never thought to find out who everybody is.
# mindset-growing
My father ran hotels like a ship, and I learnt the ship. I'm ashore some days. Other days I hear him come out of my mouth.
# hope-and-progress
Yesterday a maid told the revenue manager, "I have not finished." And he sat down. I could have ordered champagne.
# time-and-energy
August. Two hundred rooms, six people ill. I'd give a better answer in November.
# listening-to-understand
I took off the badge, sat on the laundry basket and heard all of it. I didn't promise anything. I believe it's the first time I didn't promise anything.
# no theme
The boiler man comes Monday.
We're full until the end of the festival.
I was in Lisbon at my brother's wedding.
Nothing to add on this one from my side.
The link opens in Portuguese, is that on purpose?
`;
