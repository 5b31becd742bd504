import type { Language } from '../../domain/language.ts';
import { plainTextOf } from './rules.ts';

/** What the second opinion looks at in a text: places in its table of weights, and how strongly each is there. */
export interface HintFeatures {
  readonly places: Int32Array;
  readonly strengths: Float32Array;
}

/** How many places the table of weights has. Features share places by chance, which costs little at this size. */
export const placesOfHints = 1 << 16;

/** Elsewhere there is less to learn from, and so less to ship. */
export const placesOf = (language: Language): number => (language === 'en' ? placesOfHints : 1 << 13);

/**
 * Words with their neighbours, the letters that words are made of, and in English also kinds of word that meet in one text ("a body",
 * "a superior", "to avoid"), so that what was learned from one writer helps to read another. Each of the
 * three has a fixed length in all, so that long replies do not shout.
 */
export function hintFeaturesOf(text: string, language: Language = 'en'): HintFeatures {
  const words = wordsOf(text);
  const places: number[] = [];
  const strengths: number[] = [];
  for (const [length, features] of [
    [1, neighbours(words)],
    [1, letterRuns(words)],
    [lengthOfMeetings, language === 'en' ? meetings(words) : []],
  ] as const) {
    const unique = new Set(features);
    const strength = length / Math.sqrt(unique.size || 1);
    for (const feature of unique) {
      places.push(placeOf(feature) & (placesOf(language) - 1));
      strengths.push(strength);
    }
  }
  return { places: Int32Array.from(places), strengths: Float32Array.from(strengths) };
}

/** Chosen by measuring: without kinds of word a fifth to a third of what is found is lost. */
const lengthOfMeetings = 1.3;

function wordsOf(text: string): readonly string[] {
  return (
    plainTextOf(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function neighbours(words: readonly string[]): readonly string[] {
  const all: string[] = [...words];
  for (let index = 1; index < words.length; index += 1) {
    all.push(`${words[index - 1]} ${words[index]}`);
    if (index > 1) all.push(`${words[index - 2]} _ ${words[index]}`);
  }
  return all;
}

/** Runs of three to five letters within a word; its beginning and its end count as a letter. */
function letterRuns(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (const word of words) {
    const whole = `_${word}_`;
    for (let length = 3; length <= 5; length += 1) {
      for (let start = 0; start + length <= whole.length; start += 1)
        runs.push(`#${whole.slice(start, start + length)}`);
    }
  }
  return runs;
}

/** The kinds of word in a text; by twos wherever they stand; and which follows which within three words. */
function meetings(words: readonly string[]): readonly string[] {
  const kinds = words.map(kindsOfWord);
  const present = [...new Set(kinds.flat())].sort();
  const all = present.map((kind) => `=${kind}`);
  for (const [index, one] of present.entries())
    for (const other of present.slice(index + 1)) all.push(`=${one}+${other}`);
  for (const [index, here] of kinds.entries()) {
    for (const next of kinds.slice(index + 1, index + 4).flat()) for (const kind of here) all.push(`=${kind}>${next}`);
  }
  return all;
}

/** FNV-1a, which spreads short strings well. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (placesOfHints - 1);
}

/**
 * Kinds of word that accounts of harm and of danger are made of, whoever tells them, and those of ordinary replies.
 * A star stands for any ending. A word may be of several kinds.
 */
const kinds: Readonly<Record<string, string>> = {
  i: 'i im ive ill id me my mine myself',
  we: 'we us our ours weve were',
  he: 'he him his hes himself',
  she: 'she her hers shes herself',
  they: 'they them their theyre theyve themselves someone somebody who one everyone everybody',
  superior:
    'boss* manager* management supervis* director* lead leader* foreman gaffer* ganger chief* head heads partner partners principal professor* dean mentor* trainer* instructor* consultant* sergeant* inspector* owner* chair chairman ceo cto vp executive* exec senior* matron chef* gm captain president governor* deputy board superior* skip',
  other:
    'colleague* coworker* worker* client* customer* guest* patient* guy guys man men lad lads bloke* contractor* driver* porter* security guard* caretaker* visitor* passenger* stranger* regular neighbour* landlord judge editor doctor* surgeon* engineer* dispatcher* bellboy people',
  kin: 'husband* wife wifes partner boyfriend* girlfriend* ex exs father* dad dads stepfather stepdad mother* mum mums brother* uncle* cousin* fella bf gf inlaw* missus flatmate* carer fiance* parents son sons relative*',
  children:
    'kid kids child children childrens daughter* son boy baby family* mum mother dog cat wife husband sister parents girls',
  junior:
    'intern interns apprentice* trainee* student* temp temps junior* girl girls cleaner* waitress* receptionist* graduate* newbie* lass probationer* cadet* newest starter* assistant* au young',
  body: 'hand hands arm arms shoulder* hair face neck back ear ears cheek* chin finger* wrist* mouth tongue breath skin eye eyes head throat jaw foot feet stomach body palm elbow ankle* beard lips',
  intimate:
    'thigh* leg legs knee knees waist* bottom bum backside behind ass arse butt breast* boob* chest crotch groin hip hips lap skirt* bra blouse top underwear knicker* lingerie trouser* tights tunic button* bump belly binder erection penis cleavage dress pants period buttocks zip clothes shirt',
  touch:
    'touch* grab* grop* strok* rub rubs rubb* kiss* hug hugs hugged hugging squeez* pinch* pat pats patted patting brush* press* lean* pulls pulled undid unhook* lick* massag* hold holds held caress* tickl* cuddl* pawed fondl* feel felt smell* smells sniff* puts put stands stood close closer rests reach* cupped fingers rest arm',
  strike:
    'hit hits hitting beat beats beaten beating push* shov* punch* kick* spat spit spits threw throw* chok* strangl* slam* drag* pin pinned pins corner* trap trapped locked locks block* forc* flung hurt hurts attack* assault* rap raped rape* tore smash* slap* smack* bruise* bruised marks bled held tied dangl* burnt knocked stub* tripped jumped grabbed stab*',
  sexual:
    'sex sexual* sexy naked nude nudes porn* photo* picture* pic pics video* film* bikini swimsuit selfie* bed bath shower* condom* strip stripp* undress* date romantic wine drinks nightcap underwear filthy dirty lips flirt* body perfume lover slept sleep consensual consent came topless hotel slut* whore* kiss* pregnant ovul*',
  enclosed:
    'lift elevator stairwell stairs storeroom stockroom store cellar cupboard toilet* loo bathroom* hotel* room rooms suite taxi cab car cars minibus van office door doors kitchen freezer tent garage corridor basement changing warehouse house flat locker lockers desk booth darkroom cabin archive shed park sauna bus upstairs',
  occasion:
    'party parties offsite retreat* conference* congress trip trips travel* dinner night nights evening summer christmas training weekend course away meetup barbecue afters gala residential awards drinks leaving november october december may march winter spring',
  since:
    'since after afterwards before until till once ago then now ever still again anymore longer years months weeks last',
  always:
    'every each always keep keeps kept daily whenever constantly twice times usually often everyday nightly any time',
  dread:
    'afraid scared scares frighten* fear* terrif* shak* shook trembl* sick vomit* cry cries cried crying tears flinch* froze freez* frozen panic* nightmare* flashback* jump jumps stiff* numb asham* dread* weep wept nervous anxi* cramp* nausea* hate hates stomach safe unsafe screaming faint*',
  avoid:
    'avoid* stopped quit swap* changed moved stairs instead hide hides hiding hid alone left leave run running away lock keys coat cardigan headphones wear wearing pairs detour earlier later side route corner between chair handle lid flat shoes scarf scrub wash long never dont anymore without',
  secret:
    'told tell telling nobody noone anybody anyone anything knows know knew believe* word words secret* mention* say said saying details elaborate explain why guess speak admitted confided swear pretend* proof witness* nothing name',
  reported:
    'report* complain* complaint* grievance* hr statement* raised refus* no declin* testif* evidence named turned ask asked stop committee investigat* rejected whistle* told disclosed union accus* statement spoke spoken tribunal',
  reprisal:
    'rota* shift* hours project* demot* promot* bonus* review* contract* reference* probation fired sacked sack visa permit* licence transferred excluded ignored ignore* rated rating raise job jobs career warning* restructured removed wages passport* papers appraisal* nights clients taken cut moved access badge snake rat difficult problem troublemaker pay paid tips grade deal',
  bargain:
    'if unless depend* condition exchange nice nicer friendly friendlier willing want wants wanted offer* promis* price cost favour* sport fun grateful choose picks pick letter return generous owe reward* deal lose sign',
  pursue:
    'follow* waits waited waiting wait watch* stand stands sits texts texting messag* pings rings rang ringing calls sends sent sending number address home gate bus lives shows turns turned knock* stare* stares staring dms camera* bell tracks tracking stalk* spy* lurk* appears outside unwanted poems flowers night midnight webcam drove code',
  insult:
    'call called calls calling laugh* mock* imitat* slur* monkey ape* dog queer gay fat stupid terrorist jew noises noise scream* shout* yell* sworn swore hysterical retard* slag joke jokes banter names nickname* humiliat* initiation bully bullied bullying racist black brown muslim polish foreign* trans accent bark bananas hijab headscarf cripple bomb boy animal* savage token hair dirty country walk',
  threat:
    'threat* kill kills killing knife knives gun acid petrol regret else fire burn ruin* warned danger tonight coming axe shoot stab murder* revenge punish* blackmail* destroy pay come',
  seen: 'saw seen see heard hear watched witness* found noticed walked overheard friend intern she her him crying tears showed',
  dying:
    'die died dies dying dead death deaths suicid* funeral grave buried bury alive live living lives exist* life breath* surviv* unalive heaven world earth here born pulse mortal ground',
  wish: 'want* wish* hope* hoping rather pray* wouldnt would prefer envy jealous need ready like love thought think thinking looking consider* tempt* intend* imagine picture dream*',
  ending:
    'end ending ends over finish* stop* done last goodbye* farewell gone disappear* vanish* leave forever never exit close sleep asleep wake woke waking rest peace* calm quiet* cease fade* erased delete* away let go cheers summer tomorrow next final* bye silence',
  means:
    'pill pills tablet* paracetamol painkiller* sleepers morphine insulin bleach overdos* rope chain cord hook noose blade* razor* scalpel knife bridge* train trains track tracks platform roof balcony river sea canal water window lorry lorries wheel edge ledge railing* shotgun gas bottle* cabinet poison viaduct tower cliff stones hose stool dose* drank swallow* jump jumping step stepping motorway scaffold wall medicine drug* meds safe wire sheet drown* hang* took height drop',
  wounds:
    'cut cuts cutting burn burns burning scratch* arms wrist* sleeve* scar scars bandage* bleed* bled wound* starv* eat eating eaten harm* injur* relapse* bang punch myself hurt blood bite bites skin legs arm head',
  affairs:
    'will letter letters note insurance policy payout guardian affairs belongings gave given give giving tidy sorted label* rehomed plan planned plans planning method date decided decision chosen chose picked beneficiar* resolved ready arranged arrangements savings handed box passwords instructions bills paid written wrote say list things everything',
  despair:
    'point reason* hope* hopeless future tomorrow nothing pointless empty tired exhaust* heavy burden worthless useless dark darkness enough unbearable cant cannot alone miss notice missed better easier without lost numb carry bear force strength left sum pain weight anymore use nobody',
  home: 'home house flat husband wife partner boyfriend ex key keys phone tonight weekend bedroom kids door refuge locked out',
  learning:
    'learn* listen* noticed apolog* sorry module polic* programme allyship ally allies bias* privilege* interrupt* credit should could meeting* pronoun* exercise question* form survey* power feedback reflect* talked spoke read article* news tried try trying thanked training workshop* session topic* theme* discussion panel inclusi* diversity respect* kindly aware* understand* understood realis* habit*',
  general:
    'people we women men everyone others team teams society culture company victims survivors managers someone anyone companies important think always should would if',
  myown:
    'i apologised interrupted laughed nodded assumed forgot silent snapped regret ashamed guilty asked stayed joke joked went along comfortable privilege mistake wrong',
  workload:
    'deadline* busy email* inbox quarter sprint slides calls audit callers marking knackered shattered coffee tea lunch brew biscuit* holiday release project meetings time week weekend monday friday budget target* traffic customers code rota',
  pleasant:
    'good nice kind kindly great glad happy thank* lovely brilliant fun funny fine well helped helpful proud enjoyed liked useful fair pleased grateful better love hope* hopeful',
  not: 'not no dont didnt doesnt wont cant wasnt isnt never nobody nothing without nor none aint wouldnt couldnt',
};

const whole = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
for (const [kind, words] of Object.entries(kinds)) {
  for (const word of words.split(/\s+/)) {
    const [table, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word];
    table.set(key, [...(table.get(key) ?? []), kind]);
  }
}

/** The kinds that a word belongs to; in lower case and without apostrophes. */
function kindsOfWord(word: string): readonly string[] {
  const found = new Set(whole.get(word));
  for (let length = 3; length <= word.length; length += 1) {
    for (const kind of beginnings.get(word.slice(0, length)) ?? []) found.add(kind);
  }
  return [...found];
}
