/** A shift lead in a parcel depot, fifty-one, ex-army: talks in short bursts, means it. */
export const parcelDepotLead = `
# stayed-silent
Two drivers were giving the new lass grief over the loading bay radio. I was stood right there with my own radio. Never keyed it. Told myself I'd catch them later, and later I'd a truck to turn round. | power-and-hierarchy
Lad got called a name at the gate. I heard. I scanned another parcel.
In the army you learn who to look at and who not to look at. I've brought that with me. Not proud of what I didn't see last Thursday.
Manager lit into a temp with the whole line watching. I reckon twenty of us went deaf. | power-and-hierarchy
# went-along
There's a calendar in the cab room. I'm not the one who hung it. I'm one of the ones who turns the page.
We'd a running joke on Tomasz, pulling his leg about vodka, and I kept it going because it got a laugh at briefing. He doesn't drink. Two years and he never said. | did-not-notice
Everyone was having a dig about the gaffer's wife, so I had a dig and all.
# scepticism
Head office sent lanyards. Lanyards! You can't get a working forklift out of them.
I've been through "respect weeks" in three outfits and I can tell you what's left when the week's done. A banner.
With respect, them upstairs read the bits they like. So what's the use in me writing it? | leaders-accountable
Show me one bloke who got moved on for it. Then I'll start believing you.
# peers-accountable
Pulled the two drivers in after. No shouting. Asked if they'd want their own girls talked to over an open channel. Quiet, then. One of them went and found her.
I took the calendar down in front of everyone and said if anybody wants it it's in my office. No takers.
Next time one of the lads starts, I'll do what my old sergeant did. Stand next to him and say nothing till he stops, then say plenty.
Our Mick told me straight that I pick on the slow ones. I didn't like it. He's not wrong, and I've shook his hand on it.
# power-and-hierarchy
I do the rota. So they laugh at my jokes and they bring me sausage rolls. Took me fifty-one years to put those two together.
Agency lads can be sent home with one text. Mine. You think that they're going to tell me I'm out of line? | barriers-to-speaking-up
Rank doesn't come off with the uniform. I still talk to cleaners like they're privates.
The area manager can say what he likes to the women in the office, and does, because he signs the contracts and they've got kids. | leaders-accountable
# barriers-to-speaking-up
There's a box on the wall for complaints. It's under the camera. Work that one out.
She'd have had to tell me, and I'm his mate. So who's she meant to tell?
Half of them have no English to complain in, and the other half have seen what happens to those who do.
# minimised
Called it horseplay in the accident book. Horseplay's two people laughing.
He's a good worker. That's what I said, like it was an answer.
# offering-support
Changed her start so she doesn't have to walk in past them. Told her it was up to her whether she took it. She took it.
# listening-to-understand
I'm an orders man. She came up to talk, and I'd sorted it before she'd got her breath. Sent her back happy, I thought. Turned out I'd fixed the wrong thing. So I asked her to start again, and I put my pen away.
# hope-and-progress
Ten years back that lass wouldn't have lasted a week. She's running belt four and the lads go to her first.
# did-not-notice
The lockers with locks on are all at the top. I'm six two. Never thought on.
# fear-of-getting-it-wrong
I've got a lad transitioning and I want to do right by him. I start a sentence and I stop halfway in case it's wrong. He must think I've had a stroke.
# mindset-growing
I used to think banter toughened folk up. It toughened me up. I'm starting to wonder what it did to the rest.
# who-leads
Count the hi-vis at the top table. All of them grey-haired, all of them called Dave. I'm one of the Daves.
# share-the-load
Every time somebody cries it's Bev gets sent in. Bev's a picker, she's not a nurse. I'll take my turn.
# time-and-energy
Peak week, twelve on twelve off. I read the first half standing up. Good first half.
# no theme
Belt three's down again and the fitter's at his daughter's graduation. Ask me in a week.
All good here. Nothing to say on this one.
Could the link be bigger? I've hands like shovels.
`;
