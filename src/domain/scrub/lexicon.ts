import { kept } from './kept.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { moreGiven } from './more-given.ts';

const words = new Set(lexicon.words.split(' '));
const given = new Set([...lexicon.given.split(' '), ...moreGiven.split(/\s+/)]);
const family = new Set(lexicon.family.split(' '));
const keptWords = new Set(kept.split(/\s+/));

/** An ordinary English word, in any of its regular forms. */
export const isWord = (key: string): boolean =>
  words.has(key) || everyday.has(key) || endings.some(([ending, stem]) => isStem(key, ending, stem));

/** An ordinary English word as it stands, not only by its ending: "moral", but not "Morales". */
export const isPlainWord = (key: string): boolean => words.has(key) || everyday.has(key);

function isStem(key: string, ending: string, stem: string): boolean {
  if (!key.endsWith(ending)) return false;
  const cut = key.slice(0, key.length - ending.length) + stem;
  return cut.length >= 3 && words.has(cut);
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ness', ''],
  ['est', ''],
  ['est', 'e'],
];

// Spoken and typed English that dictionaries of this size leave out.
const everyday = new Set(
  'defo tbf tbqh afaik iirc imho fwiw lmao rofl smh ffs wtf ikr nvm brb ttyl tldr jfyi teh townhall kudos im ive id ill ok okay lol tbh imo btw omg fyi asap ppl pls plz thx ty idk ngl gonna wanna gotta kinda sorta dunno yeah yep yup nope nah hmm umm erm ugh haha hehe wow oops didnt dont doesnt cant couldnt wouldnt shouldnt wasnt isnt arent werent havent hasnt hadnt wont theyre youre thats whats whos hes shes ive weve theyve id itd youd theyd theyll youll itll aint til cuz coz bc bcs prob probs def obvs mum mom mums dad dads mate mates pub insta selfie emoji emojis hijab hijabi niqab allyship onboarding offsite standup standups retro retros roadmap webinar webinars microaggression microaggressions mansplain mansplaining mansplained neurodivergent nonbinary cisgender latinx queer trans pronoun pronouns bipoc upskill reorg covid wifi app apps admin admins demo demos devs dev intern interns min mins tho altho w yr yrs hr hrs sec secs info vs etc eg ie aka'.split(
    ' ',
  ),
);

/** A given name that is no English word. */
export const isGiven = (key: string): boolean => given.has(key) && !everyday.has(key);

/** A family name; it may be an English word as well. */
export const isFamily = (key: string): boolean => family.has(key) || given.has(key);

/** Never a person here: themes, months, places, languages, tools, and the public figures of the programme. */
export const isKept = (key: string): boolean => keptWords.has(key);

/** A word of the name of somebody whom the programme's own history names: "Harvey Weinstein". */
export const isFigure = (key: string, before: string | undefined, after: string | undefined): boolean =>
  figures.some(([first, last]) => (key === first && after === last) || (key === last && before === first));

const figures = [
  ['tarana', 'burke'],
  ['murphy', 'law'],
  ['harvey', 'weinstein'],
  ['alyssa', 'milano'],
  ['milton', 'bennett'],
  ['mitchell', 'hammer'],
] as const;

/** English words that are given names too: a name only where the sentence says so. */
export const isBoth = (key: string): boolean => both.has(key);

const both = new Set(
  'jordan austin chad georgia virginia carolina florence christian young will may grace hope mark rose bill jack frank rob bob nick pat art ray sue faith joy dawn april june august holly ivy lily daisy heather ruby pearl amber jade crystal chase drew dean grant lance miles wade dale glen clay cliff heath hunter mason carter cooper parker taylor turner baker earl max ian gene guy john peter jean jay jim jimmy johnny billy bobby harry larry mike rick dick vic ted teddy tony tom tommy tim josh eve iris violet olive ginger penny patty polly molly sally sandy robin martin gloria victor norm earnest ernest skip chuck buck bud rusty rocky buddy sonny kit kitty angel sky reed rod russ sage stone summer autumn destiny trinity chance colt ace sam rex van don ken lee les stu gaz wayne carol belle jasmine melody harmony charity patience prudence constance mercy poppy randy dot peg cam sol gal fang'.split(
    ' ',
  ),
);

/** Abbreviations of work and of the world: initials of a person only where the sentence says so. */
export const isAbbreviation = (key: string): boolean => abbreviations.has(key);

const abbreviations = new Set(
  'ai am api as at be bi bu by cc cv dc dj do ea ed ee em er eu ex ft ga gm go gp hq hr ic id if ii in ip is it iv jd kc ko ks la ld ll lp me md mc mm mp mr ms my na nb ng no nz ny of oh ok on op or ot pa pc pe pm po pr ps pt qa ra rd re rn sa sc so sd sr st ta tl tv uk ul un up us ux ui vc vp vi wc we wc wfh xl xs yes'.split(
    ' ',
  ),
);
