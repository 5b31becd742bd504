/** A head chef: fast, swearing mildly, kitchen pictures. */
export const chef = `
# assumed-shared-values
I run a kitchen on "you all want what I want". Asked round after service. The pastry girl wants regular hours, the porter wants a key, nobody wants what I want.
Figured anyone mad enough to cook for a living likes getting shouted at. Nobody ever signed up for that, I just decided it.
Staff meal's been pork for a year. My bad. Two lads quietly eating bread.
I'd have sworn the front of house lot look down on us. Never spoke to one of them for longer than "hands".
# stayed-silent
Owner pinched the hostess on his way to the walk-in. I called the next check.
Sous threw a pan near the kid. Near. I plated the lamb.
Service stops for nothing, so it didn't stop for that.
The regular on nine always has a go at the Polish waitress. I hear it through the pass, and I ring the bell for table twelve.
Wanted to go out there and say something. Wiped my board instead.
# went-along
Kitchen humour: filth from eight till midnight. I'm no bystander, I'm the headline act.
We called the commis "Bambi" till he walked out. Bit of fun, we said.
Rated the waitresses on a ticket and stuck it on the rail. I did the decimals.
Everybody had a go at the vegan, so did I, loudest.
I was brought up in French kitchens, you laugh when chef laughs. I laughed.
# did-not-notice
Pass is built for a man my height. The new girl's been working on an upturned crate since August and I thought she liked the crate.
Never saw that it's always Fatou on the fryer. The burns are all on one set of arms.
My wife came in for dinner and said "why does nobody look at him?" about the pot wash. Hadn't seen it. Ten years.
You don't see the heat when you're the one with the fan.
# minimised
It's a hot kitchen, tempers go, I told her, have a cigarette.
"He's old school" covers a lot of burns.
Told myself it was passion. It was a forty-year-old man screaming at a child about hollandaise.
I'd had it worse. That was my whole argument, I'd had a ladle thrown at me in Lyon.
One slap on the arse with a tea towel. I told her it's nothing and then I sent her back in there with him.
# disclaimers
I lose it, yes, but have you seen my margins?
I said "sorry you felt that way, chef". That's not even English.
I'm hard but I'm fair. I've said that so many times I had it on an apron. Literally had it on an apron.
I told her I love my staff like family. She said, that's the problem.
# fear-of-getting-it-wrong
I don't know what to call anything any more, so I just point.
Want to have a word with the lad about his dad's arrest but what do I know about any of it, I'll only say something daft.
If I go soft they'll laugh. If I go hard I'm on the internet.
Thought about putting my hand on her shoulder, then thought don't, then stood there with my arm out like a signpost.
# mindset-growing
I used to be the pan thrower. Haven't thrown one since the baby. Came close Saturday.
Came up through bullying and thought that was the recipe. I'm rewriting it, one line a year.
I'm better sober. Better isn't good yet.
# listening-to-understand
Sat on a milk crate out back with the KP for a full hour. Didn't talk. He's got a degree in chemistry, did you know that? I didn't.
Somebody comes to me with a problem, I've already cut it in julienne. I need to leave it whole for a minute.
My ears close when it's not about food.
She told me what it's like and I said nothing, had my mouth open twice.
# empathy-not-sympathy
Slipped her a twenty and a "cheer up". Didn't think for a second what it's like to walk to the night bus past those blokes on table four.
I did a double on the pot wash to see. By ten my hands were soup and nobody'd said my name.
I know being the foreigner in a kitchen, Lyon, nineteen, couldn't even say help. That's the bit of me that gets it.
# talked-over
Tasting panel: she says more acid. Nothing. I say more acid. "Chef's right."
My pastry chef starts, the sous finishes, and I've never heard the end of a sentence from her.
I talk over the whole brigade, it's like the extractor fan, you stop hearing it.
The dish on the cover's hers. The name on the cover's mine.
# asking-not-assuming
Asked the lad does he want days off in a row or split. No one had ever asked him. He nearly fell in the stockpot.
I'd moved her off the grill to be nice. She came at me with tongs. Should've asked.
"Anything you need?" in the walk-in, door shut, no audience. Doing that every Monday.
How d'you pronounce it, I said, teach me properly. Took me six goes.
# believing-people
She said the supplier does it every delivery. I'd known the supplier for years. I took her word over the years.
A burn I believe, I can see it. Tears I used to want an explanation for.
First words out were "he wouldn't". That's that girl never telling me anything again.
# consent-and-boundaries
You say "behind" before you go past someone with a hot pan. You could say it before you go past someone, full stop.
No feeding people with your fingers without asking. I do that. Stop doing that.
Texted her a shift change at 2am with a wink. What was the wink for.
She told him she's not interested and he keeps "bumping into her" at the bins.
# power-and-hierarchy
"Yes chef." They'd say it if I told them to jump in the fryer.
Owner's the landlord of half the staff. Try saying no to the man with your flat key.
I do the tips. You want to see how polite people are on tip day.
A stagiaire works for nothing and says thank you. That's not generosity, that's having no choice.
# barriers-to-speaking-up
Small town, three restaurants, all the owners play cards together.
There's no HR. There's me. And I'm the one you'd be complaining about.
She's on the owner's books for her visa. She'd be on a plane.
You tell on a chef, you don't get a reference. You don't get a trial shift even.
# leaders-accountable
Two stars so he can do as he likes. Every paper knew.
If I shout, the sous shouts, the commis shouts at the porter, the porter kicks the bin. Begins with me shutting up.
Owner says respect is on the menu. Then he does table four's bill personally for the man who groped our hostess.
# peers-accountable
Rang a mate, has his own place, told him what people say about his kitchen. Long silence. He's still a mate.
When the butcher starts I say "mate, there's ladies and I don't mean Doris". Next time I'll say it without the joke.
I pulled my sous off the line: go cool down, then come back and say sorry. He did both.
# whose-voices
Big telly chef gets named and it's a scandal. Every pot wash in Europe could've told you.
The critic gets listened to about salt. The girl carrying the plates gets listened to about nothing.
Waitresses have been saying it since there was waiting.
# race-and-gender
Fatou gets it for being a woman and being from Mali and the two gang up on her. The white girls get sworn at, she gets ignored and then sworn at.
Only dark face front of house and they put her at the coats.
# solidarity
Half my kitchen's got no papers. If we're talking about people who can be pushed around let's talk about them too.
Police raid the kebab shop and not the wine bar. It's all one, who you can kick.
My KP's gay, from Uganda. His stuff and the waitresses' stuff is the same stuff.
# keeping-focus
Too many dishes on a menu and you cook none of them well.
I get it, the world's on fire, but can we just fix how the women in here get treated first?
# who-leads
"Women in hospitality" dinner. Who's on stage? The owner's wife and a wine buyer called Camilla. Who's on the floor carrying plates? Exactly.
I get asked to judge every competition. Time they had somebody on the panel who isn't me with a different beard.
# hiring-and-advancement
I hire off other chefs' say so, and other chefs are all me.
She's run the section two years on commis money.
Men cook, women bake. Who decided that? Me apparently, look at the rota.
Put the wages on the wall. Go on then. I dare us.
# amplify-and-sponsor
The dessert's going on the menu with her name next to it.
Sending Ama to the competition. She doesn't know it yet, I've paid the fee.
An old chef put in a phone call for me in '98. I've got a phone.
# share-the-load
Why's it always the girls who do the staff birthdays and refill the sanitiser.
I had the porter explaining Ramadan in the middle of service. He was starving. I could've read a leaflet.
I'll scrub the extractor Sundays, same as everyone else.
# learning-and-training
Want a course for kitchens by somebody who's worked in one.
I'm dyslexic, give me a podcast and I'll do it on the prep.
They did a class at the college about running a kitchen without fear. I went. Sat at the back. Took notes on a napkin.
# team-norms
No shouting before nine, no touching ever. It's on the fridge.
Friday beers moved from midnight to Monday afternoon, with the food, so nobody's wrecked.
Family meal: fifteen minutes, everybody sits, phones in the box, porter sits next to me.
Doubles are capped at two a week now. Written down.
# offering-support
Told her I'll stand on the door when he comes to pick up his knives.
Drove the lad to A&E, stayed till four.
I'm a mess myself but if you need a wall to lean on, I'm wall shaped.
Sent food round. When I don't know what to say I send food.
# time-and-energy
Eighty covers and two off sick. This is what's left of me.
I've good intentions at prep. By service I'm an animal.
No day off since the 3rd.
# scepticism
Trade mag did a kindness issue. Same publisher's throwing the party with the cage dancers.
Owner likes this stuff till it costs him a cover.
Heard it all at the last place. They had a charter. He framed it over the pass.
# hope-and-progress
Nobody's cried in the walk-in this month, that's a record.
The new generation say "no chef" and the sky hasn't fallen in.
Ama got through to the final. Whole kitchen was banging pans. Good week.
# no theme
86 the halibut.
Fridge man's coming at 3.
Not today.
Double booked, send again after Sunday.
What's the wifi.
We've got a new combi oven, she's a beauty.
Got nothing.
Closed for two weeks, refurb.
Think I filled this out already?
`;
