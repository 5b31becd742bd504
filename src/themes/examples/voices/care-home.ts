/** A carer in a home for the elderly, fifties, Yorkshire, plain and funny. */
export const careHome = `
# assumed-shared-values
I'd always thought the girls on days looked down on us on nights. Never said two words to them to find out.
We do carols with everyone round the piano. Mr Rosen sat through eleven Christmases. "You never asked, love," he said. | did-not-notice
I just took it that all the carers were church folk like me.
You think because you all wipe the same bottoms you've all got the same heart. Happen you haven't.
# stayed-silent
Daughter of room six called Blessing a thief. I was stood there with the laundry. I knew full well where that ring was. I went and did the towels.
Manager had a go at little Kasia till she shook, and we all looked in our tea.
I've lain awake over it. I wasn't scared even, I were just slow.
I shut the door so I couldn't hear. That was my contribution.
# went-along
Old fellas say all sorts to the young carers and we go "ooh you are a one" and laugh, and the young 'uns learn to laugh.
I told that tale about the new cook's wig. It weren't even a wig.
When the night girls start on about "them agency lot" I put my two penn'orth in.
We had a right cackle about the manager's lad, and it weren't kind.
# did-not-notice
I'd no idea the hoist straps mark dark skin worse, because I'd never looked for it.
Thirty year I've been saying "who wants a brew, girls" and there's been two lads on the team for half of it.
Blessing eats her dinner in her car. I thought she liked the radio.
You don't see it when it's not aimed at you.
# minimised
He's ninety, I said, he doesn't know he's doing it. He knew.
I told her worse things happen at sea.
It's just his way. It was my dad's way and all, come to think.
She came to me upset and I said have a biscuit.
# disclaimers
I'm only human, I said. Well she were only human and all.
I said I didn't mean owt by it, three different ways. Never did say sorry.
I've fostered seven kids. I bring that out like a badge any time someone tells me off.
I allus blame the shift.
# fear-of-getting-it-wrong
I don't know whether you say coloured or black or what these days so I just say "that nice lady".
I'd have put an arm round him but you can't tell any more, can you. So I gave him a leaflet.
I'm frit of making it worse for her.
What if I'm wrong about the fella and he never gets to see his mam again?
# mindset-growing
My mother would have crossed the road. I don't cross the road. My granddaughter holds hands with them. That's three generations, and I'm the middle one.
I catch myself these days. Some days it's after I've said it.
I've learnt more off the Filipino lasses in two year than in forty before it, and I'm not done.
# listening-to-understand
I sat on his bed and he told me about the camp. I didn't say "there there". I didn't say owt.
My trouble is I talk. Someone tells me their husband's died and I tell them about mine.
You've to sit at their height, take your time, and not be thinking of the next call bell.
# empathy-not-sympathy
I felt right sorry for Kasia. Then I thought: what if it were me, in Poland, no Polish, and that woman shouting? I'd have gone home on first bus.
"Poor lamb" never helped a lamb.
I were a young mum on my own in 1985 so I do know what it is to have to smile at the landlord. | power-and-hierarchy
# talked-over
At the family meeting the doctor talks to the son. Mrs Patel's sat there, it's her leg.
I've known that lady nine year. I said she's got an infection. Nobody wrote it down till the nurse said it.
I can't half talk, me. The quiet ones can't get a word in edgeways.
# asking-not-assuming
I asked Mr Rosen what he'd like at Christmas. Candles, he said, and no fuss.
"Do you want me to say summat or shall I keep my trap shut?" I asked her straight. Keep it shut, she said, for now.
I'd been cutting her food up for months. She can cut her own food. I'd never asked.
# believing-people
When a resident says someone's been rough, first thing is you believe it. Even if they think it's 1962.
She told me about the agency lad and I said "are you sure, he's ever so nice". I could bite my tongue off.
I took her word. I didn't need a photograph.
# consent-and-boundaries
We knock. Even when they can't hear. It's their room.
He put his hand up her tunic, and they told her to wear trousers.
I used to plant kisses on all of them. Not everyone wants kissing.
If she says not today to a bath it's not today.
# power-and-hierarchy
Owner comes in his big car and even the residents sit up.
She does the rotas and she's got favourites. Cross her and you've Christmas morning.
These old folk, they need us to go to the toilet. You've all the power in the world over someone like that and you'd best remember it.
Agency girls'll not say no to owt, they need the hours.
# barriers-to-speaking-up
I rang the whistleblowing. They rang the manager. The manager rang me.
She'd lose her visa, her room and her job all on t'same day. So she says nowt.
You get a reputation in this town, there's only four homes.
# leaders-accountable
Inspectors come, the manager bakes. I want to see them come when she's not baked.
The owner lost his temper with a carer in front of everyone, and it was the carer who got spoken to.
When it's a big noise that's done it, it gets swept under the rug, and we get another poster.
# peers-accountable
I said to Sandra, you wouldn't talk to your own mother like that. She went quiet. Then she went back in and did it proper.
I'll have to tell our Pauline. She's my cousin and she's out of order with them girls.
I got told myself. By a lass of nineteen. She were right.
# whose-voices
It's allus some film star. Carers have had their backsides pinched since Florence Nightingale and it's never been on the ten o'clock news.
In covid we told them. We told them every day. Then a professor told them.
Them who can't speak up for theirselves, the ones with dementia, they're who I think of.
# race-and-gender
Blessing gets "get your black hands off me" of a morning and a pat on the bum of an afternoon. I only get the pat.
The white lasses get made seniors. The black lasses get made to train them.
# solidarity
It's all them at the bottom, isn't it. Carers, cleaners, foreigners, poor folk. If one lot gets kicked we should all shout.
My lad's gay and they broke his nose. I don't need anybody to explain to me how it joins up.
# keeping-focus
You can't hoover every room at once.
I think if you start on about everything, folk switch off. Let's sort out how women get treated and then do the next.
# who-leads
The owner's wife's on a committee about equality. She's never emptied a commode, but she's very well spoken.
Let Blessing do the talk. I'll make the tea for once. I mean I allus make the tea, but gladly.
# hiring-and-advancement
They want you to have a level three for the senior job. They only pay for it for the young ones.
Male carers get made team leader before their uniform's been washed.
Ten pence more an hour than the supermarket. That's what they think it's worth, women's work.
# amplify-and-sponsor
I told the doctor it was Kasia who spotted that rash.
I'm nagging Blessing to go for the nursing, I've printed the forms, I've told matron.
# share-the-load
All the collections, all the cards, all the flowers for funerals. I've told the men it's their year.
Blessing's not here to learn us about Africa.
# learning-and-training
Our Jade showed me how to put an audiobook on. I'm on one about dementia and one about race, turn about.
I did the training, I even did the quiz twice.
I wish somebody'd give me the right words, I'm willing.
# team-norms
Handover's sat down now and everybody gets their turn, cleaners and all.
We've a rule: nobody does double shifts two days running.
No more talking about folk in the corridor. In the office or not at all.
# offering-support
I swapped on to nights so Kasia'd have a friendly face.
I went to the tribunal with her and I wore my good coat.
I'm daft and I say it wrong but I'll sit with anybody.
I've put a casserole on her step every Sunday since.
# time-and-energy
I've been on my feet since six and my mother's at home wanting her tea.
Can't pour from an empty pot, love.
# scepticism
They'll give us a certificate. I could paper the lav with certificates.
I've seen managers come and go, twelve of them, all with ideas.
It'll be forgot by Easter.
# hope-and-progress
Kasia told the manager no. Everyone pretended not to hear and everyone was thrilled.
It's a better place than it were. They'd never have asked us owt in my day.
Mr Rosen lit his candles and half the home came. I've not been that happy in years.
# no theme
Nowt to say this week, love.
Bin day's changed to Tuesday.
I've lost my glasses so I can't read it.
New carpet in the lounge, very nice.
I'm off with my knee.
Is this for everybody or just days?
Ta very much.
`;
