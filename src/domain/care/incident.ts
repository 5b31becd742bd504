const someone =
  '(?:he|she|they|somebody|someone|my (?:\\w+ )?(?:manager|boss|lead|supervisor|colleague|coworker|co-worker|director|foreman|mentor|client|customer|ex|husband|wife|partner|boyfriend|girlfriend|neighbour|chef|coach|trainer|professor|teacher)|the (?:\\w+ )?(?:manager|boss|lead|supervisor|director|client|customer|guy|man|woman|chef|foreman|owner|contractor|driver|consultant|ceo|vp)|a (?:\\w+ )?(?:colleague|coworker|co-worker|client|customer|guy|man|manager|director|contractor|driver|senior \\w+|vice president|patient)|people|one of (?:the|them|my) ?\\w*|colleagues?|vice president)';

/** Signs of something done to the writer or to another person. Each looks at a stretch of bounded length. */
export const incident: readonly RegExp[] = [
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
export const byOthers: readonly RegExp[] = [
  /\b(it|this|that|the same|same thing) (\w+ )?(happened|happens|has happened|was done|is happening) to me\b/,
  /\b(since|after) what (he|she|they) did\b|\bwhat (he|she|they) did to (me|us|her)\b/,
  /\b(blamed?|blaming) myself (ever )?(since|for what)\b/,
  /\bit was (my|the) (\w+ )?(lead|boss|manager|supervisor|director|uncle|teacher|mentor)\b.{0,80}\b(still|rota|desk|every day|works)/,
  /\b(crying|cried) (in|at|on|every|most)\b.{0,25}\b(car|toilet|loo|work|night|lunch\w*|day|shift|stairwell)\b.{0,20}\bsince\b/,
];

/** A sentence about what would be, what others wrote, or what one learned: not an account. */
export const abstract =
  /\b(what to (do|say) (if|when)|how to (respond|react|answer) (if|when|to)|if (someone|somebody|anyone|a|i (saw|see|hear|heard|notice))|would (say|tell|call|step|speak|ask)|i'd (say|tell|call|step|speak)|training|policy|policies|workshop|article|film|movie|series|documentary|novel|podcast|news|headline|movement|statistics|survey|in general|the programme|webinar|course|we should|companies|for example|e\.g\.|touching base|hit (our|the|my) (goal|target)s?)\b/;
