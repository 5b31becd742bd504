/** A worker on a production line, English as a second language (Filipino, polite, present tense). */
export const lineWorkerManila = `
# assumed-shared-values
I always think the other operators are happy with the music in the line because I am happy. Only now I know some have headache from it, they are shy to tell.
We are all Christian I think before, so I lead the prayer in the shift meeting. Later I find out two are not, they just close the eyes for respect.
Me I just decide for my group where to eat. I never ask what they can eat.
I believe that what is respect for me is also respect for the others. But nobody discuss it, sir.
# stayed-silent
The line leader call my friend lazy in front of all. I only look on the machine and count the pieces.
I see he touch her waist when she is passing. My mouth is close, because he is the supervisor and I have two children in school. | power-and-hierarchy
In our culture we don't go against the older. So I am quiet even my heart is saying speak.
Everyone in the locker know already. No one is telling.
I just turn my face to the other side and continue packing.
# went-along
They make joke about my roommate because she is fat, and I also smile so they will not joke about me.
I join to the group chat where they are laughing about the supervisor's wife. I put also a laughing.
When they tease the new boy as lady boy, I am also teasing.
I repeat the story about her and the engineer even I don't know if it is true.
# did-not-notice
I don't know that the old aunties are standing eight hours until one faint. I have chair in my station.
My coworker is always last in line for the microwave, because the others put her food behind. I only see this when she show me.
For me it is normal so I don't see it as problem before.
I realize only now, because my sister in another factory told me it is not normal.
# minimised
I tell her, ok lang, just ignore, he is only joking.
I think maybe she is just having bad day so everything is big for her.
In my old company in Saudi it is very worse, so here I say it is nothing.
The boss is shouting but he has good heart, I always explain like this.
# disclaimers
When they tell me I am bossy I explain I have pressure from the upstairs, from the target, from everything. I did not explain sorry.
I say sorry but I say also she is the one who start.
I want that they know I am kind person, so I am telling many examples how I am kind.
My explanation is I grow up like that. But it is still my hand who did it.
# fear-of-getting-it-wrong
I'm shy to ask her about it maybe she will be embarrassed, maybe I will lose her as a friend.
I'm afraid my English will come out rude.
If I help him the others will say I am sipsip and if I don't help I am bad. So I am stuck.
Maybe it's not my place, I am only operator.
# mindset-growing
Before in province I believe woman should just be patient. Now I am different, but not yet all the way.
Little by little I am learning to not judge the Indian coworkers. Sometimes I still do it inside.
My children teach me new thinking. I am slow student.
# listening-to-understand
I just listen to her in the jeepney, I did not give advice, I did not say pray for it. Only listen.
My habit is to say "be strong". I want to stop that because then the person stop talking.
I let her cry and I hold her bag.
When my group mate complain I already have an answer, it is better if I wait first.
# empathy-not-sympathy
I said kawawa naman. But pity cannot help her, I should feel what it is to share one room with that boss's niece.
I think of my first month abroad when I am crying in the CR. So I understand the new ones from my inside.
If I am her, no papers, and the agency is holding my passport, what can I do? I really try to think.
# talked-over
In the meeting the engineer ask for idea, I raise my hand, he look at the man beside me.
My suggestion to turn the table is written as the idea of the technician.
The leader talk until the bell. Then he say "nobody has question, good".
I am also cutting my group mate when she talk slow.
# asking-not-assuming
I ask my group mate, you want that I come with you or you like to be alone? She say come.
I ask each one before I make the overtime list. Before I just put the names.
I thought she want to transfer. When I ask her she only want the lamp to be fixed.
I ask the deaf coworker how I should call her attention. She say tap the table.
# believing-people
She tell me and I believe. She has nothing to gain.
The manager say where is your proof. For a girl in the dark storeroom where will she get proof.
When he say he is not sleeping because of the bullying I should not answer "maybe you imagine only".
# consent-and-boundaries
He is always massaging our shoulders when we are sitting. We don't like but we are smiling.
I also take photos of my coworkers and post, I did not ask them if it's ok.
She said she don't want to be matched with him. We still tease them as love team. It is not funny for her.
Don't open the curtain of the dorm without knock.
# power-and-hierarchy
He sign the overtime. No overtime no money for home. So he is like king.
The agency keep our contract and passport, so we say yes sir to everything.
Permanent workers can sit first, contractual are last. Nobody write this rule but it's there.
I am group leader now and suddenly nobody tell me no. I must be careful with that.
# barriers-to-speaking-up
If you complain you are not renewed after five months. Very simple.
The suggestion box is under the camera.
They say go to HR but HR is one compound with the agency.
People will say you have no utang na loob, you are not grateful.
We don't have union here and the hotline is only Japanese and English.
# leaders-accountable
The plant manager break the safety rule and nothing, the operator break it and suspended three days.
I hope the boss will apologize first, then the small people can also apologize.
Company should act, not wait till somebody faint or go home.
# peers-accountable
I told my compadre, don't whistle at the girls, they are also somebody's daughter.
In the line we remind each other: uy, that's too much.
When he start again with the joke I say stop na, in front of all. My knees are shaking but I did it.
# whose-voices
When a foreign engineer complain, meeting at once. When fifty operators complain, wait for the next audit.
On TV it's always the beautiful actress. The domestic helper who jump from the window is only two lines.
The people at the line know first where is the problem. They are asked last.
# race-and-gender
White ladies in the office are ma'am, we brown ladies are girl.
They think Asian woman is always soft and will say yes, so they try it with us.
Only me Filipina in the maintenance team. If I do mistake it's because I am woman and because I am Filipina.
# solidarity
Same thing happen to the migrants in the farms and to the gay coworkers. We should hold hands all.
My cousin is a domestic worker, my brother is hit by police. When we talk about harassment I think of both.
If we protect women only if they are office women, then it's not protection.
# keeping-focus
I think it's better one problem at a time, like in the line, if you open all the boxes you lose the parts.
If we put everything in, the women's problem will be hidden under.
# who-leads
For women's day they invite the wife of the director to speak. We are the women here but we are the ones serving the snacks.
The leader of the diversity is a foreigner lady, maybe one of us can sit beside her.
# hiring-and-advancement
Fifteen years operator, the new man become leader after one year.
They hire only girls below 25 and pleasing personality for the front.
Same machine, same quota, but the local is paid different than us.
For the technician training they choose only boys.
# amplify-and-sponsor
I tell the engineer: sir it is Jenny who find that, not me.
I want to recommend my group mate for line leader because she is good but she is silent.
I bring the new girl to the meeting so that they know her face.
# share-the-load
The women clean the pantry, the men sleep. We make schedule now for all.
They always ask the one Muslim coworker to explain halal. We can read the label.
I volunteer to translate for the newcomers so it's not only ate Rose every day.
# learning-and-training
I like the seminar, I want to have it in Tagalog so all can understand.
I watch videos about rights of the workers in the bus.
I want to know what is the correct word in English for this kind of things.
# team-norms
We agree in our line: no teasing about body, and break is same for all.
Before the shift each one say one sentence how are you. It's only two minutes.
In Christmas party no forced dancing for the new hires anymore.
# offering-support
I accompany her to the clinic and wait outside.
I told him you can eat with us, you are not alone.
After that I text her each night: home na?
I'm not expert but I'm here only.
# time-and-energy
Twelve hours standing then laundry then call the kids. I have no more strength to think.
It's peak season, sorry, only sleep.
# scepticism
They will take picture of us smiling for the audit, then tomorrow same.
Many seminar, same boss.
I hope but I don't believe so much.
It's just compliance for the customer in US.
# hope-and-progress
Now we have two women technicians. I'm proud every time I see their uniform.
The new supervisor says thank you. It makes the day light.
Before nobody ask us, now there's this. Thank you po.
# no theme
No comment sir.
Good afternoon, I'm on night shift so I answer late.
How to change the password?
Aircon is broken in line 4.
I don't understand number two.
Thank you and God bless.
Our line is stopped since Monday because no material.
None.
I am absent last week because of fever.
`;
