import { harm } from './harm.ts';

export type SignByRules = 'none' | 'incident' | 'crisis';

/** What the words of a reply say by themselves: evidence, and no more than that. */
export function signByRules(text: string): SignByRules {
  const plain = plainTextOf(text);
  const bare = plain.replace(/'/g, '');
  if (crisis.some((sign) => sign.test(plain)) || inDanger.some((sign) => sign.test(bare))) return 'crisis';
  const told = plain.split(/(?<=[.!?;])\s/).some(isTold);
  return told || byOthers.some((sign) => sign.test(plain)) ? 'incident' : 'none';
}

function isTold(part: string): boolean {
  const bare = part.replace(/'/g, '');
  if (abstract.test(part) && !personal.test(bare)) return false;
  return incident.some((sign) => sign.test(part)) || harm.some((sign) => sign.test(bare));
}

/** Said of oneself, whatever else the sentence is about: "at the training, something was done to me". */
const personal =
  /\b(done|happened|did|does|do) (it )?to me\b|\bi (was|got|have been|am being) (\w+ )?(groped|raped|assaulted|harassed|bullied|stalked|abused|molested|threatened)\b|\b(touch|grop|grabb|kiss|hitt?|slapp|forc|follow|threaten)(ed|s|es|ing) me\b/;

/** Signs that the writer thinks of death, harms themselves or is in danger now. Each looks at a stretch of bounded length. */
const crisis: readonly RegExp[] = [
  /\bsuicid|\b(kill|hang|drown|hurt|harm|starv|burn|poison|cut)(ing)? myself\b(?! (up |out )?(by|about|over|for))/,
  /\bself[- ]?harm(ing|ed)?\b.{0,20}\b(again|i|me)\b|\bi\b.{0,30}\bself[- ]?harm/,
  /\b(end|ending|ended|take|taking|took) (it all|my (own )?life|everything|my life)\b|\bthinking (about|of) ending (it|things)\b/,
  /\b(i|me|to)\b.{0,25}\b(want|wish|wanna|like|hope|ready|rather|going|plan|planning|prefer)\b.{0,20}\b(to die|die|be dead|was dead|were dead|dying|be gone|disappear for good|disappear forever|not exist|stop existing|never wake)/,
  /\b(don't|dont|do not|didn't|never|no longer|not)\b.{0,20}\b(want|wanna|wish|have the will|have the strength|have it in me|sure i want)\b.{0,15}\b(be here|be alive|live|exist|go on living|be around|wake up|carry on living|see tomorrow|keep living|stay alive)\b/,
  /\b(not|never|hadn't|didn't)( ever)? (wake|woken|waking) up\b(?! (early|late|in time|at \d|for work))/,
  /\bnot be(ing)? (alive|here|around) (any ?more|anymore|any longer|at all)\b|\bnot being alive\b|\bstop being alive\b/,
  /\b(better|easier|happier|lighter|relieved)\b.{0,40}\b(without me(?! (talking|speaking|in (the|charge)|there|chairing|running))|if i (was|were|wasn't|wasnt|weren't|werent|am)( not)? (gone|dead|around|here|not)|if i (wasn't|wasnt|weren't|werent)|if i (disappeared|vanished|died)|when i('m| am) gone)/,
  /\b(no|any|a|the) (point|reason|sense|purpose)\b.{0,15}\b(in|of|to|for)\b.{0,12}\b(living|live|life|go on|going on|being alive|carry on|carrying on|be here|stay alive|wak)/,
  /\b(can't|cant|cannot|can not|won't|couldn't|not able to|unable to)\b.{0,15}\b(go on (like this|any ?more|living)|go on$|go on,|carry on (living|any ?more|like this)|keep living|live like this|live with (this$|this any|myself)|do this (life|any ?more)|take (it|this|life) any ?more)/,
  /\b(don't|dont|do not|can't|cant|cannot|no|not)\b.{0,8}\b(see|find)?\b.{0,8}\b(way out|way through this)\b|\bno way out\b|\bthere is no future\b|\bno future for me\b/,
  /\b(nobody|no one|noone|nobody's|who) (would|will|'d) (even )?(notice(?! if i (stopped|skipped|left early|was late|did|took|said|changed|answered))|miss me|care if i (live|die|am|was|disappear))\b|\bwouldn't be missed\b/,
  /\b(pills?|tablets?|rope|razor|blades?|bridge|platform edge|knife|gun)\b.{0,40}\b(ready|saved|saving|hidden|at home|end|enough|jump|thinking|stare|look at)\b|\b(saved|saving|hiding|hoard\w*|counted|took|swallow\w*|too many) (up )?(all )?(my |the |of )*(pills|tablets)|\boverdos/,
  /\b(jump(ing)? (off|in front|from)|step(ping)? in front of|driv(e|ing) (off|into)|swerv\w+ into)\b.{0,25}\b(bridge|train|roof|tracks?|road|tree|lorry|truck|traffic|wall|window|oncoming)\b/,
  /\b(pain|everything|it all|this) to (end|stop|be over)( forever)?\b.{0,40}\b(pills|forever|for good|for ever)|\bstop forever\b|\bsleep forever\b/,
  /\b(nothing matters|everything is pointless|hopeless and|given up on (life|living|myself)|lost (the|my) will to live|tired of (living|life|being alive|existing))\b/,
  /(?<!\b(the|share|of|put|puts|putting) )\bburden (to|on) (everyone|everybody|my|them all|all of them)\b/,
  /\b(goodbye|farewell|last message)\b.{0,25}\b(from me|to everyone|everybody|letters?|i'll ever)\b|\bwritten (my )?(goodbye|farewell|suicide)|\balready decided\b/,
  /\b(not|don't|dont|isn't|never|n't|no longer|un)\W?( \w+)? ?(feel )?safe\b.{0,20}\b(at home|going home|go home|in my (own )?(home|house|flat)|tonight|with (him|her|my (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mother|brother)))/,
  /\b(afraid|scared|frightened|terrified|fear|dread)\b.{0,40}\b(go(ing)? home|be at home|my (husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepdad)|what (he|she|they) (will|might|would|'ll|is going to) do|he('ll| will| is going to) (kill|hurt|find|hit)|for my life|of what he)/,
  /\b(he|she|my \w+|they) ('ll|will|would|is going to|said he would|said she would|says he'll|says he will|threatened to|threatens to|wants to) (kill|hurt|murder|strangle|shoot|stab) (me|us|my (kids|children|mother))/,
  /\b(outside|out there|at the door|following me|in the car park)\b.{0,30}\b(right now|now|tonight)\b.{0,60}\b(frightened|scared|afraid|terrified|help)/,
  /\b(strangl|chok)(ed|es|ing) me\b|\bhands? (round|around|on) my (throat|neck)\b|\b(knife|gun) (to|at|on) (me|my)\b|\bpulled a (knife|gun)\b/,
  /\b(locks?|locked|keeps?) me (in|inside|from leaving)\b.{0,30}\b(house|home|flat|room|night)?|\bnowhere safe to (go|sleep|stay)\b/,
  /\b(haven't|have not|hav not|not) (eaten|slept|got out of bed|left (my )?bed)\b.{0,30}\b(days|weeks)\b.{0,40}\b(nothing|matters|point|anymore|any more|cannot|can't)/,
  /\b(look(ed|ing)? up|search(ed|ing)? for|google[d]?|research\w*|found|know) (painless |quick )?(ways?|how|methods?) to (die|end (it|my life)|do it quietly|kill)/,
  /\b(don't|do not|can't|cannot) (trust myself|keep myself safe|be trusted alone|be alone tonight)\b|\bnot safe (with|from) myself\b/,
  /\b(hate|tired of|sick of|done with|finished with|over with) (being alive|living|existing|life|this life|waking up)\b|\bwish i (was|were|had been) (dead|never born|never been born)|\bwish(ed)? (that )?i('d| had) never been born/,
  /\b(stood|standing|stand|sat|went) (on|at|by|to) (the|a) (edge|bridge|roof|ledge|platform|tracks|railway|top of)\b.{0,60}\b(jump|think|thought|let go|end|step|one step|wonder)/,
  /\b(cut(ting)?|burn(ing)?|scratch(ing)?) (my (own )?(arms?|wrists?|legs?|thighs?|skin)|again)\b|\bmy (wrists?|scars)\b.{0,30}\b(cut|fresh|razor|blade|sleeves|hide)/,
  /\b(he|she|husband|wife|partner|boyfriend|girlfriend|ex|father) .{0,25}\b(kill|strangle|shoot|stab|burn) (me|us|himself|herself|the (kids|children))\b/,
  /\b(sleep|sleeping|slept|hid|hiding|hide) in (my|the) (car|toilet|bathroom|office|basement)\b.{0,50}\b(he|him|husband|partner|home|because|from)\b/,
  /\b(thoughts? of|thinking (about|of)|think (about|of)|thought (about|of)|fantasi[sz]e about|dream of|urge to) (death|dying|suicide|being dead|ending (it|my life|everything)|jumping|crashing|driving|disappearing for)/,
  /\b(the world|everyone|everybody|they|my (kids|family|team|parents)) (would|will|'d) be (better|fine|happier|relieved|ok) (off )?(without me(?! (talking|speaking|in (the|charge)|there|chairing|running))|when i'm gone|if i (was|were|wasn't|weren't|am|died|disappeared|vanished|was not|were not))/,
  /\bwhat('s| is) the point (of|in) (living|life|going on|being here|being alive|me)\b|\bwhy (am i|do i) (still|even) (alive|here|live|exist|bother living)/,
];

/**
 * More signs that the writer, or somebody they know, is in danger. They look at a text without apostrophes, in lower
 * case, and each at a stretch of bounded length.
 */
const inDanger: readonly RegExp[] = [
  // Not wanting to live.
  /\b(stopped|no longer|dont|do not|didnt|did not|never|not|no) (really |even |actually |much )?(want(ing)?|wish(ing)?|care) (to |of |if i )?(be alive|being alive|live|living|am alive|exist|existing|wake up|stay alive|keep living|be here any ?more)\b(?! (up to|in|with|by|off|through|near|here in|outside|like (that|them|him|her)))/,
  /\b(want|wanna|wish|wished|need|hope|hoping|pray|prayed|choose|prefer|love|ready|like|rather)\b( that)?( i| to| just| only| would| will| could| were| was){0,4} (die|dead|be dead|not exist|stop existing|cease to exist|never wake up|not wake up|sleep for ?ever|go to sleep for ?ever|not be alive)\b(?! (of|laughing|than (speak|sit|present|go to|say|do) ))/,
  /\b(close my eyes|go to sleep|fall asleep|go to bed)\b.{0,25}\b(not|never|dont|wont) (open|wake)/,
  /\b(tired|sick) of (being here|being alive|living|life|breathing|existing|staying alive)\b|\b(lost|losing|lose|have no|without|no) (the |my |any )?(will|wish|strength|desire|reason|wish left|reason left) (left )?to (go on|live|carry on|wake up|get up|get through|continue|stay alive)\b/,
  /\bi (dont|do not|didnt) (think|believe|know if|know whether|see how) i( will|ll|d| would|m going to| am going to)? ?(make it to|make it through|be alive|survive|still be (here|alive)|be around|wake up|see)( |\b)(christmas|the |it|next|this|much|in |for|tomorrow|another|my )/,
  /\b(i )?(wont|will not|not going to|shall not) be (around|here|alive) (any ?more|much longer|for much longer|for long|by then|when you|next (month|year)|to see)\b|\bby the time (you|anyone|anybody|somebody) reads? this\b/,
  /\b(no|any|a|cant see a|dont see a|cannot see a) (future|tomorrow|exit|way out)\b.{0,12}\b(for me|with me|only one|of this|left)\b|\bfor me (is|there is|theres) no (exit|future|hope|way)\b|\b(what is|whats) the point (of|in) (me|being here|being alive|living|life)\b/,
  /\b(had|have|ive had) enough of (being alive|life|living|this life|existing|myself)\b|\b(cant|cannot|can not|not able to|no longer|dont want to) (support|bear|stand|continue|endure|take|live|do|carry) (with )?(this|my|the) life\b|\blife (is|was|isnt|is not|not) (not |no longer )?(worth|too heavy|over for me|pointless)/,
  /\b(just|only|really) (dont|do not|didnt) want to be( here| alive)?\s*$|\bdont want to be( any ?more)?\s*$/,
  /\bdeath\b.{0,25}\b(rest|relief|peace|easier|better|friend|kind)\b|\b(better|rather) (off )?(i am |im |to be |be |if i (was|were|am) )?dead\b|\b(thinking|think|thoughts?|dream\w*|obsess\w*) (only )?(about|of) (my own )?(death|dying|not existing|ending my life|not being here|how to end it|killing)/,
  /\b(cant|cannot|can not) (carry|go) on (any ?more|any longer|like this|living|much longer)\b|\bwant it to stop\b.{0,20}\b(all of it|for good|for ever|forever|everything)\b|\bknow what (he|she|they) ?(ll|will) do to me\b|\bend(ing)? (my|it all|my own) (life|today|tonight)\b|\b(how|ways?|going|want|ready|time) to (end it|end it all|finish it|do away with myself|stop existing)\b|\bwho wants to live\b.{0,20}\bnot\b/,
  /\b(stop|cease) existing\b|\bi ?(m| am) (done|finished)\. (with )?(all|everything)|\b(put|want) (life|it) down\b.{0,10}\bheavy\b|\b(out of everything|out of life|out of the picture for good)\b|\b(disappear|vanish|fall) (off|from) (the (face of the )?(earth|world|planet))\b/,
  /\b(unalive|kms|sewerslide|want to ctb)\b|\bsuicid(e|al|ally)\b|\boverdos(e|ed|ing)\b/,
  // Means and places.
  /\b(count(ed|ing)?|sav(ed|ing)|stockpil\w+|hoard\w+|hid(den|ing)?|collect(ed|ing))\b.{0,15}\b(tablets|pills|painkillers|knives|paracetamol)\b|\b(all|too many|whole (box|pack|bottle) of|bottle of|handful of)( of)?( my| the)?( \w+)? (tablets|pills|painkillers|paracetamol)\b|\bhow many( of)?( my| the)? (\w+ )?(pills|tablets|it takes)\b|\bhow many \w+ it takes\b.{0,20}\b(pills|tablets|die|end)/,
  /\b(rope|noose)\b.{0,40}\b(garage|attic|shed|boot|know|ready|tied|bought|waiting|beam)\b|\b(blade|razor|knife)\b.{0,20}\b(in my (desk|bag|drawer|pocket)|in case|skin|arm|wrist)/,
  /\b(sat|stood|stand|sit|standing|sitting|parked|drove|walked|went)\b.{0,20}\b(viaduct|cliff|ledge|tracks|railway|edge of the (roof|bridge|platform|bath))\b|\b(sat|stood) on (the|that|a) (bridge|roof|parapet)\b|\b(into the (sea|river|water|lake)) up to\b|\bwatch(ed|ing) .{0,12}trains go (by|past)\b/,
  /\b(went|go|going|step|stepping|jump|jumping|walk|walking|throw\w* myself|run|lie|lying)\b (out |down )?(under|in front of|before|off|on) (a|the|that|my) (train|bus|lorry|truck|tram|tube|bridge|roof|balcony|tracks|rails)\b|\b(lorry|bus|truck|train|car)\b.{0,12}\b(hit|hits|ran over|would hit|took) me\b|\bevery (bridge|train|window|knife|tree)\b.{0,45}\b(answer|invitation|call|asks|looks)\b/,
  /\blet go of the wheel\b|\b(drive|steer|driving|swerve) (in ?to|off) (a|the) (tree|wall|bridge|road|river|lorry|oncoming)|\bby my own hand\b|\binsurance (money|pays|pay ?out|would)\b.{0,50}\b(me|own hand|gone|kids|family)\b|\b(manage|better|better off|richer)\b.{0,25}\binsurance money\b/,
  /\b(voices?|my head|something in me|my brain)\b.{0,25}\b(says?|tells?|telling|whispers?|keeps saying)\b.{0,30}\b(jump|die|do it|end|finish|kill|hurt)/,
  /\b(bought|ordered|got|keep|found|have|ve got) (a|the|some|my|enough) (rope|noose|razor ?blades?|pills|tablets|gun)\b(?! (for (my|the) (back|headache|cold)|against))|\b(pills|tablets|blade|rope)\b.{0,10}\bin (my|the) (drawer|bag|desk|car|pocket|cupboard|bathroom)\b.{0,30}\b(think|look|count|ready|case|wait)/,
  /\b(nobody|no one|noone|who|none of them)( would| will| d|d|ll)? (even |really )?care if i (died|die|lived|was dead|were dead|disappeared|vanished|was gone|killed|jumped)|\bwish (that )?i (didnt|did not|dont|do not|never|had never|hadnt) (exist\w*|been born|woken up|survived)|\bwish (i could|to) (die|stop existing|disappear for|vanish for|end it)|\bfeel like (dying|ending (it|my life)|killing|jumping off)|\bthoughts? (about|of) (hurting|harming|cutting|hanging|drowning) (myself)?|\bready to (die|go for good|leave this world)/,
  /\b(planning|plan|know|decided|worked out|figured out|researching) (how|when|where) (to|i will|i ll|id) (do it|end it|die|go|finish)\b(?! (better|right|properly|well|next|faster))|\bbalcony\b.{0,25}\b(high|jump|enough|look)|\b(everything|it all|all of this) to (just )?(stop|end) and\b|\b(am |m )?going to end (things|it|everything|my)\b(?! (well|on|with (him|her|them|a client)))|\bhope (something|it) happens to me\b|\bhope something happens\b|\b(have|ve) not done it yet\b|\b(reason|thing) (that )?i (have|ve)(nt| not) done it\b/,
  /\b(pictur\w+|imagin\w+|see|seeing) (my own|my) (body|corpse|coffin|funeral|grave|death)\b(?! language)|\b(pills|tablets|knife|rope|blade|bottle) (right )?(next to|beside|under) (me|my (bed|pillow))\b|\bno (other )?(way|choice|solution|option) (than|but|left but|except) (to )?(die|death|end|go)\b|\bworld (keeps|goes|would keep|would go)\b.{0,12}\bwithout me\b|\btired of (fighting|trying|struggling|battling) to (stay|live|be here|exist|survive|keep)|\b(nearly|almost) (jumped|stepped|threw myself|let go|drove)\b.{0,25}\b(footbridge|bridge|platform|roof|train|tracks|window|road|off|tree)|\b(not|nt|no longer) deserve to (live|be alive|be here|exist)\b|\bwont be here (next|by|in|at the end|for)\b.{0,25}\b(mean it|month|christmas|year)\b.{0,20}\bmean it\b/,
  // Self-harm.
  /\b(hurt|hurting|harm|harming|cut|cutting|burn|burning|burned|burnt|hit|hitting|scratch\w*|punish\w*|bite|starv\w+) (my ?self|my own (arm|skin|leg)\w*)\b(?! (off|short|out|up|on|slack|shaving|some|when|while (cooking|running)|in the (kitchen|gym|garden)|at the gym|cooking|running|falling|playing))/,
  /\b(burn(ed|t)?|cut|hit|scratch\w*) my (arms?|legs?|wrists?|thighs?|hand) (on purpose|again|open|deliberately|when)\b|\b(started|been|began|back to|restart\w*) cutting\b(?! (down|back|corners|people|her|him|in|out|the|my (hours|talk)))|\bself.?harm\w*|\blong sleeves\b.{0,30}\b(standup|cuts?|scars?|work)|\bscars\b.{0,20}\b(hide|sleeves)\b/,
  /\b(stopped|stopping|not|quit) (taking|eating|with) (my )?(insulin|medication|meds|medicine|heart tablets)\b.{0,30}\b(use|point|why|matter|care)\b|\bstarving myself\b|\bdrink until i\b.{0,25}\b(cant feel|dont wake|pass out|black out|nothing)/,
  // Farewells and attempts.
  /\b(written|wrote|writing|rehears\w+|practis\w+|drafted|posted)\b.{0,12}\b(goodbyes?|farewells?|the letters?|suicide|last (letter|words|note)|letters? to my (kids|children|family|mum|mother|wife|husband))\b|\b(gave|given|giving) away (all )?my (things|stuff|plants|bike|clothes|cat|dog|books|belongings)|\bmy affairs (are )?in order\b/,
  /\b(when|once|after) i ?(m| am) (gone|dead|no longer here)\b(?! (on|for|to|home|from|next))|\bmy last (week|day|month|message)\b.{0,30}\b(dont|do not|not) mean\b|\bi have a (plan|date)\b.{0,12}\b(and|calm|for it|date|plan)|\bgoodbye\b.{0,20}\b(from me|everyone|to you all|forever|for ever|for good)\b/,
  /\b(tried|trying|attempt\w*|failed) to (kill|hang|drown|end) (my ?self|my life|it)|\b(survived|after|since|made) (an|my|the|another) (suicide )?(attempt|overdose)\b(?! to (speak|talk|ask|explain|listen))|\btook (my|his|her|their) (own )?life\b/,
  // Being nothing to anybody.
  /\b(nobody|no one|noone|who|none of them|not one of them)( would| will| d|d|ll)? (ever |even |really )?(miss me|mourn|cry for me|notice if i (was|were|am|m) (gone|dead)|notice if i (disappeared|vanished|died|wasnt|was not|were not))/,
  /\b(they|everybody|everyone|all of them|my (wife|husband|kids|family|children|parents|partner|mum|mother|dad|daughter|son|team)( and \w+)?)\b.{0,12}\b(would|will|d|ll|could|deserves?)\b.{0,15}\b(get over (me|it)|be better|better off|cope|manage|float|have peace|be free|be relieved|be happier|mother|father|better)\b.{0,25}\b(without me|quickly|than me|who wants to live|if i (was|were|wasnt|werent|am|died|disappeared|vanished|m) |once i ?m|when i ?m gone|insurance)\b|\bthen (my )?family have peace\b/,
  /\b(weight|burden|millstone|drain|problem)\b.{0,12}\b(around|on|to|for)\b.{0,14}\b(neck|my family|my kids|my (wife|husband|partner)|everyone|everybody|them all|people i love)\b.{0,60}\b(without|gone|wasnt|disappear|float|end|if i|better)?/,
  /\bi (have|ve) (nothing|no one|nobody|no-one)\b.{0,25}\b(left|more|inside|nothing|no one|to live|no wish|anymore)\b.{0,30}\b(life|live|wake|go on|continue|left|inside|wish)\b|\bi am at the end\b(?! of (the|my|this|our) (week|day|quarter|shift|project|sprint|list|contract|patience|tether|rope with))|\beasy way out\b.{0,20}\b(found|there|take|want)|\bdont trust myself\b.{0,25}\b(alone|window|tonight|weekend|home|knife|car|bridge)/,
  /\bnot (scared|afraid|frightened) of (dying|death)\b|\bno reason (left )?(why i|to get|to wake|to eat|to breathe|i should)|\bwhy i should\b.{0,15}\b(get up|eat|breathe|live)\b/,
  /\bmy (own )?funeral\b|\bthat i (had )?died\b|\bswitch off for ?(ever|good)\b|\b(log|sign) off for (ever|good)\b|\b(not going to|wont) be a (problem|bother|burden|trouble)\b.{0,15}\b(longer|any ?more)\b|\bpainless (methods?|ways?|death)\b|\b(bottle|box|pack|strip|stash) of (sleeping )?(tablets|pills)\b|\bst(ay|aying) alive\b/,
  /\b(dont|do not|never) want to see another (birthday|day|christmas|year|morning|summer|winter|monday)\b|\b(talk(ing)?|joke|joking) about (dying|killing myself)\b|\b(only|all that)( thing)?( is| that)?( my| the) (cat|dog|kids|children|son|daughter|mum|mother|baby)\b.{0,12}\b(stops?|keeps?|holds?) me\b|\bonly (my|the) (cat|dog|kids|children|son|daughter|mum|mother) (that )?(stops?|keeps?) me\b|\bkeeps me (going|alive|here) is the (dog|cat|kids)/,
  /\bthought of (jumping|dying|ending|killing|driving off)\b|\b(carv\w+|making cuts|make cuts|lines in my (leg|arm|skin|thigh))|\bcuts? on my (stomach|thighs?|arms?|legs?|wrists?)\b|\bsix feet under\b|\bin (my|a) (grave|coffin)\b|\b(feel|felt|am|im) dead (already|inside)\b|\b(leave|leaving|left) (this|the) world\b|\b(frightened|scared|afraid|terrified) of (myself|what i (might|may|could|will) do to myself|what i might do)\b|\bkeep myself safe\b|\bsafe (from|with) myself\b/,
  /\b(nicer|easier|better|good|nice|peaceful) (if i was |it would be )?not (to be|being) (here|alive|around)\b|\bnot to be here at all\b|\brid of me\b|\bi (am|m|feel) (so |completely |totally )?worthless\b|\bsorry to everyone\.? i tried\b|\bmy plan is for (after|when|the day)|\bnobody is inconvenienced\b|\bnothing (left )?(for me (after|any ?more)|to live for)\b|\blook(ing)? at the (tracks|bridge|trains?|knives) different/,
  /\bwish\b.{0,45}\b(not woken|hadnt woken|never woken|gone wrong and|died (instead|that|in|then)|had killed me)\b|\bgod (to )?takes? me\b|\btake me (tonight|in my sleep|home to)\b|\blet me die\b|\b(very|really|such a|so) dark place\b|\bdark thoughts\b|\b(keep|go on|energy (to|for)|strength (to|for)) (keep )?exist(ing)?\b|\bdecided\b.{0,30}\b(not scared|calm|peace(ful)?|no longer afraid|it is time|goodbye)\b|\bnot? think i ?ll win\b|\bi ?wont win this time\b|\bnot survive this (week|month|year|winter)\b/,
  // Danger from somebody else.
  /\bfinish the job\b|\b(will|ll|going to) be beaten\b|\bkill (herself|himself) and it\b|\b(scared|afraid|terrified|frightened) to go (back )?(there|home|in)\b(?!.{0,20}\b(alone after the late|because of the (dark|bus)))|\bbroke into my\b|\b(threatened|threatens|attacked) me with (a|his|her|the) (knife|gun|bottle|hammer|axe)\b|\bhas a gun\b|\bpolice (say|said|cant|cannot)\b.{0,30}\b(do (anything|nothing)|help)/,
  /\b(he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepdad|brothers?|uncle|family|son|colleague|man|guy|someone|somebody)\b.{0,30}\b(ll|will|would|is going to|are going to|threatens?|threatened|threatening|says?|said|swore|swears|promised|wants? to)\b.{0,35}\b(kill|stab|shoot|strangle|murder|burn|drown|break my|break our|hurt|beat|cut) (me|us|him|himself|herself|my|our|the (house|flat|kids|children|baby)|legs|in my sleep)\b/,
  /\b(hands?|fingers|arm|belt|scarf) (round|around|on|to|over|about) my (throat|neck|mouth)\b|\b(choked|strangled|suffocated|smothered|throttled) me\b|\b(pointed|pulled|held|holds|waved|has|had|with) (a|the|his|her) (gun|knife|machete|hammer|blade)\b.{0,20}\b(me|us|at|building|here|my|to)\b/,
  /\b(fear|feared|fearing|afraid|scared|frightened|terrified|worried) for my (life|safety|kids|children)\b|\b(afraid|scared|terrified|fear|frightened)\b.{0,25}\b(hurt|kill|take|find|harm)\b.{0,12}\b(me|us|my|the (kids|children|baby))\b|\bhurt the (kids|children|baby)\b|\bknow if i ?(ll|will)? ?be alive\b|\bdont think i ?d survive\b/,
  /\b(not safe|isnt safe|unsafe|never safe|dont feel safe|no longer safe|scared|afraid|too scared|terrified|dare not|cant)\b.{0,12}\b(at home|going home|go home|to go home|in my own (home|house|flat)|to go out|go back to him|go back there)\b(?! (early|late|before|without|until the|in the dark|at night from))/,
  /\b(sleep|sleeping|slept|live|living|staying|hid|hide|hiding)\b.{0,12}\b(office|car|stock ?room|bathroom|toilet|storeroom|warehouse|van)\b.{0,50}\b(safe|he|him|husband|partner|knife|because|find|door locked)\b|\bnowhere (safe )?(to )?(sleep|go|stay)\b.{0,40}\b(he|she|tonight|find|him|safe)\b|\b(door|bathroom) locked\b.{0,30}\b(he|other side|outside)/,
  /\b(is|are|s|stands|standing|waiting|waits) (waiting )?(outside|downstairs|at the door|at the gate|in the car park|out there|in the building)\b.{0,20}\b(right now|now|tonight|and im|and i am|scared|afraid|knife)\b.{0,40}|\bhas a key to my\b|\btr(ied|ies) my door\b|\bfound out (that )?i (talked|told|left|called|reported)\b/,
  /\b(beat|beats|hit|hits|kicked|punched) me\b.{0,25}\b(so hard|last night|black and blue|unconscious|until i|again tonight|with (the|a|an|his|whatever)( \w+)? ?(iron|belt|hammer|bat|bottle|pan|cable|near|found)|badly)\b|\b(locks?|locked) (me|the door) (in|when (he|she)|from outside|so i)\b|\b(keeps?|took|takes|holds?) my passport\b|\b(be married|marry) (off )?(to )?.{0,20}\b(survive|against|force|forced|send me back)\b|\bsend me back to be married\b/,
  /\b(broke|broken|cracked|fractured) my (rib|ribs|arm|nose|jaw|wrist|finger|tooth|teeth)\b.{0,40}\b(he|she|husband|partner|if)|\b(husband|wife|partner|boyfriend|girlfriend|ex|he|she)\b.{0,12}\b(broke|cracked|fractured) my (rib|ribs|arm|nose|jaw|wrist|finger|tooth)|\b(scared|afraid|frightened|terrified) (that )?(he|she|they)( ll| will| is going to| might| would|ll)? (come|turn up|show up|find|be waiting|follow|kill|wait)\b|\bi ?(m| am)( really)? not safe\b|\b(he|she|they) ?(s|is|are|re) (looking|searching|hunting) for me\b|\bleft with (one|a|only a) bag\b|\bif (he|she) sees this\b|\b(he|she)d shoot (me|himself|herself)|\bwill lose it\b.{0,15}\b(me|kids)/,
  // Danger to others, and of others.
  /\b(want|going|plan|planning|thought about how|thinking|ready) (to )?(hurt|kill|stab|shoot|poison) (him|her|them|someone|somebody|people|everyone)\b(?! (with kindness|feelings))|\bbefore (he|she|they) hurts? me again\b|\bmake them all (sorry|pay)\b/,
  /\b(he|she|colleague|friend|woman|man|they|someone|somebody|teammate|sister|brother|son|daughter)\b.{0,30}\b(wants? to die|wanted to die|kill(ed|ing)? (himself|herself|themselves)|end it( all)?( tonight)?|hang(ed)? (himself|herself)|take (his|her|their) own life|goodbye to me)\b(?! with (him|her|us|me|the client))/,
];

const someone =
  '(?:he|she|they|somebody|someone|my (?:\\w+ )?(?:manager|boss|lead|supervisor|colleague|coworker|co-worker|director|foreman|mentor|client|customer|ex|husband|wife|partner|boyfriend|girlfriend|neighbour|chef|coach|trainer|professor|teacher)|the (?:\\w+ )?(?:manager|boss|lead|supervisor|director|client|customer|guy|man|woman|chef|foreman|owner|contractor|driver|consultant|ceo|vp)|a (?:\\w+ )?(?:colleague|coworker|co-worker|client|customer|guy|man|manager|director|contractor|driver|senior \\w+|vice president|patient)|people|one of (?:the|them|my) ?\\w*|colleagues?|vice president)';

/** Signs of something done to the writer or to another person. Each looks at a stretch of bounded length. */
const incident: readonly RegExp[] = [
  new RegExp(
    `\\b${someone}\\b.{0,40}\\b(grop\\w+|fondl\\w+|molest\\w+|rap(?:ed|es)|assault\\w*|grabb?(?:ed|s|ing)|pinch\\w+|slapp?(?:ed|s|ing)?|spank\\w+|kiss(?:ed|es)|strok(?:ed|es)|rubb?(?:ed|s|ing)|lick\\w+|press(?:ed|es) (?:himself|herself|up)|push(?:ed|es)(?! back)|shov(?:ed|es)|hits?|punch\\w+|kick(?:ed|s)|spat|chok\\w+|pinn(?:ed|s)|corner(?:ed|s)|trapp(?:ed|s)|touch(?:ed|es|ing)|slap|grope|grab|pull(?:ed|s) (?:at|off|up|down)|undress\\w*)\\b.{0,20}\\b(me|my|her|his|him|us|an?|them|an? \\w+'s|the (?:intern|apprentice|girl|new)\\w*)\\b`,
  ),
  /\b(was|been|got|being|get|were|am)\b( \w+)? (groped|fondled|molested|raped|sexually|assaulted|attacked|grabbed|cornered|stalked|spat (on|at)|slapped|kissed|drugged|spiked|beaten|punched|threatened|blackmailed|followed (home|to|by)|harassed|bullied|catcalled|hugged from behind|pinned|abused|touched)\b/,
  /\b(hand|hands|arm|fingers?)\b.{0,12}\b(on|up|under|down|around|round|between|over|in)\b.{0,8}\b(my|her) (thigh|leg|legs|knee|waist|bum|bottom|backside|hip|hips|breast|breasts|chest|back|skirt|shirt|blouse|top|neck|lap|shoulders?)\b/,
  /\b(forced|force|forces) (himself|herself|themselves) (on|onto)|\b(forced|made|makes|forces) (me|her|him) (to )?(hold|touch|kiss|watch|drink|sit on|undress|have sex|sleep|hug|show|look at)/,
  /\btr(ied|ies|ying) to (kiss|touch|grab|undress|force|get me|hug|feel|take my clothes|get into my|follow)\b.{0,12}\b(me|my|her|him)?\b|\bwithout my consent\b|\bagainst my will\b/,
  /\b(follow(ed|s|ing)?|stalk(ed|s|ing)?|waits?|waited|waiting|watch(ed|es|ing)|track(ed|s|ing)?|spie[sd]|lurks?) (for )?(me|us|her|my every)\b.{0,50}\b(home|car|lot|park|station|bus|lockers?|gate|shift|toilet|floor|week|day|flat|house|camera|street|everywhere|again|desk|stairs|door|changing|outside|phone)/,
  /\bused to wait for me\b|\b(turn(s|ed)|show(s|ed)) up at my (home|flat|house|door|gym|place|work)|\bmy ex\b.{0,40}\b(watch|camera|gate|desk|works|follow|messag|track|floor|turns up)/,
  /\b(being|been|am|was) (watched|stalked|followed|recorded|filmed|photographed|tracked|spied)\b.{0,30}\b(by|through|in|at|from|without|my)\b/,
  /\b(photos?|pictures?|pics?|videos?|filmed|film|recorded|selfies?|images?)\b.{0,30}\b(up my|of me\b|my (body|legs|chest|breasts|skirt|bum)|naked|nude|changing|under my|of his (penis|dick|body)|undressed|in the (shower|toilet))/,
  /\b(sends?|sent|sending|shows?|showed|texts?|dms?|gets?|got|messag\w+)\b.{0,25}\b(nudes?|porn\w*|dick pics?|explicit|sexual|naked|dirty|filthy|obscene)\b/,
  /\bexposed (himself|herself|themselves)|\bflashed (me|us|her)|\bmasturbat|\bindecent\b/,
  /\b(asks?|asked|asking|wants|wanted|begs|pressur\w+|invit\w+)\b.{0,15}\b(me|her)\b.{0,20}\b(out|for (a date|sex|drinks alone|nudes)|to (his|her) (room|hotel|flat|bed)|what i wear|about my (sex|body|underwear|bra|period)|to sleep|to smile for|if i (was|am) (wearing|single))\b.{0,40}\b(angry|again|no|bed|keep|every|review|room|sex|hotel|underwear|refus|repeatedly|stop)?/,
  /\b(won't|wont|will not|would not|wouldn't|doesn't|does not|didn't|did not) (take|accept|hear) (a )?no\b|\bkeeps? (asking me out|messaging me|texting me|calling me at|touching|staring|following|commenting on my|hugging)|\bafter i (said|told (him|her)) (no|to stop|i was not)/,
  /\b(call(s|ed|ing)?|name[sd]?)\b (me|her|him|us)\b.{0,12}\b(a |an |the )?(slurs?|whore|slut|bitch|cunt|faggot|fag|dyke|tranny|monkey|terrorist|paki|retard\w*|fat|ugly|stupid|animal|savage|n-word|n word|names)\b/,
  /\b(slurs?|n-word|swastika|noose|bananas?|monkey (noises|sounds)|nazi|dead rat|faeces|excrement)\b.{0,30}\b(at me|on my|my (desk|locker|car|door|bag)|to my face|in front of|behind my back|every)\b|\b(leave|left|leaves|put|drew|draws|wrote|scratched)\b.{0,25}\b(on|in|at) my (desk|locker|car|door|bag|chair|keyboard)\b/,
  /\b(mock(s|ed|ing)?|humiliat\w+|ridicul\w+|bull(y|ies|ied)\w*|belittl\w+|taunt\w*|insult(s|ed|ing)?|scream(s|ed|ing)?|shout(s|ed|ing)?|yell(s|ed|ing)?|swears?|swore|spits?) (\w+ )?(at )?(me|my|us)\b(?!.{0,5}\bjoy)/,
  /\b(imitat\w+|mimic\w*|make(s)? fun of|made fun of|laugh(s|ed)? at|mocked)\b.{0,6}\bmy (accent|stutter|disability|voice|walk|body|weight|religion|prayer|skin|hair|limp|wheelchair|hijab|turban|faith)\b/,
  /\bcomment(s|ed|ing)? (constantly |always )?(on|about) my (weight|body|breasts|chest|legs|bum|figure|ass|looks|skin|underwear|curves)\b/,
  /\bthrows? (things|stuff|files|tools|chairs|it) ?(at)?|\bthrew (a|an|his|her|the|things|something) ?\w* at (me|us|my)\b/,
  /\bthreat(en|ens|ened|ening|s)?\b.{0,20}\b(me|to|my|us)\b.{0,40}|\bor else\b|\b(fire|sack|deport|report|ruin|destroy|finish|end) me (if|unless|when)\b|\bmake (my|her|his) life (hell|miserable)\b/,
  /\b(since|after|because|when|ever since) i (reported|complained|spoke up|said no|refused|turned (him|her) down|told hr|went to hr|raised (it|a complaint)|filed)\b.{0,80}\b(shifts?|hours|ignor\w+|excluded|rota|moved|demoted|review|silent|stopped|cut|promot\w+|nobody|no one|bonus|contract|punish\w+|worse|frozen|cold|taken)/,
  /\b(retaliat\w+|punish(ed|es|ing)) (against )?(me|us|her)|\bcut my (hours|shifts|pay)\b.{0,30}\b(after|because|when)/,
  /\b(outed|outing|deadnamed|doxx?ed) (me|her|him|us)\b|\b(told|spread|spreads|says?|said|rumou?rs?)\b.{0,30}\b(i|she) (slept|sleep|am sleeping|was sleeping)\b.{0,15}\b(way|with|around|up)\b|\bslept (my|her) way\b/,
  /\b(pull(ed|s)?|rip(ped|s)?|tore|tugg?(ed|s)?|yank(ed|s)?|took|snatch(ed|es)?) (off|at|down|away )?( ?)(my|her|a \w+'s) (headscarf|hijab|turban|scarf|veil|wig|kippah|hearing aid|skirt|top|bra|trousers|cane|stick)\b/,
  /\b(my )?(husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|brother)\b.{0,25}\b(hits?|beats?|beat|hurts?|slaps?|punch\w*|kick\w*|controls|chok\w+|threaten\w*|rap\w+|shov\w+)\b.{0,8}\b(me|us|my)/,
  /\b(touch(ed|es|ing)?|grabb?(ed|s|ing)?) (me|her|my (hair|leg|knee|thigh|face|body|waist|bum|back|neck|chest|breasts?)|us)\b/,
  /\b(blackmail|extort)\w*|\b(sex|sexual favours?|sleep with (him|her)|date) (for|in exchange|in return|or (i|no|lose))\b|\bin exchange for (sex|a kiss|a date|favours)/,
  /\b(forced|pressur\w+|coerc\w+|manipulat\w+|made) (me|her)\b.{0,20}\b(sex|bed|room|kiss|drink|date|silent|sign|stay|abortion|touch)/,
  /\b(nightmares?|flashbacks?|panic attacks?|shaking|stomach cramps|crying in|throw up|vomit\w*)\b.{0,80}\b(he|she|since|every|work|him|them|lunch\w*|shift)\b/,
  /\b(rap(e|ed|ist)|sexual(ly)? (assault\w*|harass\w*|abus\w*))\b.{0,30}\b(me|her|him|my)\b|\b(me|i)\b.{0,20}\b(rap(e|ed)|sexually (assault|harass|abus)\w*)/,
  /\b(brush(ed|es)|rubb?(ed|s)|press(ed|es)|lean(ed|s)|grind\w*|stands?|stood|sits?|sat) (\w+ )?(himself |herself )?(against|too close to|right behind|on top of) (me|my|her)\b/,
  /\b(stares?|staring|stared|looks?|looking|looked|ogl\w+|leer\w*) (constantly )?(at|down) my (chest|breasts|legs|body|bum|bottom|cleavage|top|shirt|blouse|crotch)/,
  /\b(lock(ed|s) the door|block(ed|s) my (way|door|path|exit)|(wouldn't|would not|didn't|won't) let (me|her) (leave|go|out|pass))\b/,
  /\b(sexual|dirty|lewd|disgusting|obscene|racist|homophobic|transphobic|vulgar|suggestive|creepy|hateful|abusive) (jokes?|comments?|remarks?|messages?|texts?|things|noises|gestures?|notes?|emails?|calls?|drawings?)\b.{0,30}\b(about|to|at|on) (me|my|us)\b/,
  /\bgo back to (my|your) (own )?country\b|\bmy kind (is|are|of people)\b|\b(people|girls|women|men|somebody|someone) like me (should|don't|do not|have no|belong|are not)/,
  /\b(something|stuff|drugs?|pills?) (in|into) my (drink|glass|beer|coffee)|\bspiked my\b|\bwoke up (in|next to|without|and did not)\b.{0,30}\b(his|him|clothes|bed|room|know)/,
  /\b(death|rape|hate|violent) (threats?|mail)\b.{0,25}\b(me|my|i)\b|\b(i|me) (get|got|receive[ds]?) .{0,20}(threats|hate mail|abuse)\b/,
  /\b(wolf[- ]?whistl\w+|catcall\w*|whistl\w+) (at )?(me|us)\b|\b(rates?|rated|ranked?|ranks) (my|our) (body|bodies|looks|legs|bum)/,
  /\b(refus\w+ to|won't|will not|never) use my (name|pronouns?)\b|\b(calls?|calling) me (by )?my (old|dead) ?name\b.{0,30}\b(purpose|laugh|every|deliberate)/,
  /\b(offer(s|ed)?|promis(ed|es)|hint(s|ed)?)\b.{0,30}\b(promotion|contract|job|raise|shifts?|visa|role|grade)\b.{0,30}\b(if i|for (sex|a night|a date|sleeping)|in return|kiss|dinner with|hotel|nice to him)/,
  /\bi (froze|could not move|couldn't move)\b.{0,30}\b(he|his|hands?|him)\b|\b(he|she|they) (did not|didn't|won't|wouldn't) stop\b/,
  /\b(i'm|i am|i was) (being )?(afraid|scared|terrified|frightened) (of|to be alone with|when) (him|her|my (boss|manager|lead|supervisor|colleague))\b/,
  /\btold (nobody|no one)\b(?! what i (saw|heard))|\bnever told (a soul|anyone|anybody|somebody)\b|\bnobody would believe (me|us)\b|\bno one (would|will|'d) believe me\b/,
];

/** What the writer says happened without saying what. */
const byOthers: readonly RegExp[] = [
  /\b(it|this|that|the same|same thing) (\w+ )?(happened|happens|has happened|was done|is happening) to me\b/,
  /\b(since|after) what (he|she|they) did\b|\bwhat (he|she|they) did to (me|us|her)\b/,
  /\b(blamed?|blaming) myself (ever )?(since|for what)\b/,
  /\bit was (my|the) (\w+ )?(lead|boss|manager|supervisor|director|uncle|teacher|mentor)\b.{0,80}\b(still|rota|desk|every day|works)/,
  /\b(crying|cried) (in|at|on|every|most)\b.{0,25}\b(car|toilet|loo|work|night|lunch\w*|day|shift|stairwell)\b.{0,20}\bsince\b/,
];

/** A sentence about what would be, what others wrote, or what one learned: not an account. */
const abstract =
  /\b(what to (do|say) (if|when)|how to (respond|react|answer) (if|when|to)|if (someone|somebody|anyone|a|i (saw|see|hear|heard|notice))|would (say|tell|call|step|speak|ask)|i'd (say|tell|call|step|speak)|training|policy|policies|workshop|article|film|movie|series|documentary|novel|podcast|news|headline|movement|statistics|survey|in general|the programme|webinar|course|we should|companies|for example|e\.g\.|touching base|hit (our|the|my) (goal|target)s?)\b/;

/** Sayings in which strong words mean little; they are taken out before anything is looked for. */
const ordinary = new RegExp(
  [
    /(deadline|meeting|traffic|commute|job|project|heat|back|feet|head|shoes?|suspense|curiosity|queue|wait|this|it|you|that)('s| is| are| was) (\w+ )?killing me/,
    /(nearly |almost |could have )?died (of|from) (laughing|laughter|embarrassment|shame|boredom)/,
    /(i'm |i am |was |i )?dead (by (mon|tues|wednes|thurs|fri)day|tired|on my feet|serious|line|end)/,
    /(kill|shoot|murder) (for|the messenger|the mood|two birds|time|it)/,
    /over my dead body|to die for|dying (to|of (laughing|embarrassment|boredom|curiosity))|drop dead gorgeous/,
    /end (it|this|the (meeting|call|week|day)) (on|with|at|there|early)/,
    /(hit|beat) (me that|the (target|goal|deadline|mark)|our|us in (price|sales)|me to it|me at)/,
    /cut (myself (shaving|on|some slack|off)|my (hair|finger|own hair))/,
    /could have killed him|kill me now|shoot me now/,
    /oh,? (the|that) same (thing )?happened to me/,
    /(rather|sooner) die than \w+/,
    /live in a (world|country|place|town|house) (where|in which|with)/,
    /want to be here (in|on|for|with) (this|the|a|my|our) \w+/,
    /(the|that|my|our|this) (meeting|call|retro|room|discussion|standup|session)s? (goes|go|is|are|was|would be|runs?|works?) (\w+ )?(better|faster|easier|quicker) without me/,
    /(i was|i am|i'm|i felt|were|was) (so |very |really |deeply |quite )?touched (by|that|when|to|and)/,
    /(attacked|cornered|hammered|slaughtered|torn apart|grilled) (in|by) (the|a|my|our) (\w+ )?(meeting|review|retro|demo|call|question|numbers|questions|deadlines?)/,
    /hit (us|me|them) with (a|the|an|his|her|another) \w+ (change|request|question|deadline|idea|question)/,
    /(rape|abuse|assault|sex|sexist|sexual|dirty) jokes? (at|in|on|from|by|about (a|the|women|men|them))/,
    /(career|political|social|professional|commercial) suicide|suicide (prevention|awareness|hotline training|squad)/,
    /i('ve| have)? (once |twice )?asked (her|him|a \w+|somebody|someone) out/,
    /(discuss\w*|debate\w*|talk\w*|session|module|training|workshop|lecture|awareness|book|film|play|article|policy|poster) (about |on |of |around )?((\w+) and )?suicide/,
    /never( once)? been (harassed|bullied|groped|assaulted|attacked|threatened)(?! (so|like|as|worse)\b)/,
    /(beat|kick|kicked|beating|kicking) myself( up)?( about| over| for)?/,
  ]
    .map((saying) => `\\b(?:${saying.source})\\b`)
    .join('|'),
  'g',
);

/** A text as the signs of care look at it: in lower case, with one kind of apostrophe and space, without turns of phrase. */
export const plainTextOf = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(ordinary, ' ');
