import type { Token } from './roster-index.ts';

/**
 * Whether what follows a word with a capital says that it is somebody: "Will was", "May has been told", "Rose, who". A
 * month, a feeling or a thing is not told, does not laugh and is nobody's manager: "May was busy", "Hope was lost".
 */
export function actsLikeAPerson(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape === 'lower') return false;
  const after = textAfter(tokens, at, text);
  if (presented.test(after)) return true;
  if (modal.has(token.key) && finite.test(after)) return true;
  const said = links.exec(after)?.[0];
  const predicate = said === undefined ? undefined : after.slice(said.length);
  if (predicate === undefined) return does.test(after);
  if (personal.test(predicate)) return true;
  return seasons.has(token.key) ? moodInCompany.test(predicate) : mood.test(predicate);
}

/** The rest of the clause, folded and short: a name's own clause is what tells about it. */
function textAfter(tokens: readonly Token[], at: number, text: string): string {
  let after = '';
  for (let next = at + 1; next < Math.min(tokens.length, at + longestLook); next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (before === undefined || token === undefined) break;
    const gap = text.slice(before.end, token.start);
    if (gap !== ' ' && !(next === at + 1 && gap === ', ')) break;
    after += gap === ', ' ? `, ${token.key} ` : `${token.key} `;
  }
  return after;
}

const longestLook = 9;

const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|').replaceAll('_', ' ')})`;

const roles = oneOf(
  'manager boss lead leader colleague teammate coworker director friend mentor mentee peer supervisor intern designer engineer developer analyst nurse teacher woman man girl guy person one',
);
/** ", who runs the team", ", my manager". */
const presented = new RegExp(`^, (?:who |(?:my|our|the|a|his|her|their) (?:\\w+ )?${roles} )`);

/** Words that ask and wish: what is no verb of theirs can only follow somebody: "Will was", but not "Will people". */
const modal: ReadonlySet<string> = new Set(['will']);
const finite = new RegExp(
  `^${oneOf('was wasnt is isnt has hasnt had hadnt did didnt does doesnt would wouldnt could couldnt should shouldnt will wont can cant might felt feels seemed seems looked looks wants wanted needs needed says thinks thought knows knew gets')} `,
);

/** "was", "has never been", "didn't even": what stands between somebody and what is said of them. */
const adverb = oneOf(
  'not never always also just really very so too still often quite only even clearly usually almost then again more much visibly',
);
const links = new RegExp(
  `^(?:${adverb} )*${oneOf('was wasnt is isnt has hasnt had hadnt did didnt does doesnt would wouldnt could couldnt should shouldnt will wont can cant might may felt feels seemed seems looked looks sounded became')} (?:(?:${adverb}|been|be|being|have|get|got) )*`,
);

const personal = new RegExp(
  `^(?:${[
    // What is done by somebody.
    oneOf(
      'talking speaking saying telling asking laughing crying joking listening interrupting shouting yelling smiling sitting standing presenting explaining arguing apologising apologizing mocking teasing staring wondering complaining',
    ),
    // What is done to somebody.
    oneOf(
      'told asked interrupted ignored overlooked cut_off passed_over left_out left_off talked_over talked_down talked_to spoken_over spoken_to laughed_at shouted_at promoted demoted hired fired sacked blamed mocked thanked silenced belittled patronised patronized bullied harassed teased invited excluded humiliated embarrassed scolded credited mistaken patted heard groped touched',
    ),
    // How somebody is, and nothing else.
    oneOf(
      'upset annoyed angry furious nervous rude dismissive brave ashamed tearful pregnant shy defensive sarcastic condescending patronising patronizing polite friendly jealous bossy sexist racist',
    ),
    // What somebody does.
    oneOf(
      'let_me let_her let_him let_them let_us let_anyone let_anybody let_women say speak ask tell laugh listen talk interrupt apologise apologize notice understand',
    ),
    oneOf('said spoken the_credit heard an_idea the_idea a_point a_question to_speak to_listen to_ask to_say'),
    `(?:(?:the|a|an|my|our|his|her|their|your) (?:\\w+ )?${roles}(?! thing))`,
  ].join('|')}) `,
);

/** What a thing can be as well, though seldom in the words that people use here. */
const moods = oneOf('quiet silent late loud hurt sad alone right wrong kind confused surprised patient honest');
const mood = new RegExp(`^${moods} (?!${oneOf('there here now enough of')} )`);
/** A month can be quiet; somebody is so in a meeting. */
const moodInCompany = new RegExp(
  `^(?:upset|${moods}) (?:in|during|on|after|at) (?:the|our|that|every|most) (?:\\w+ )?${oneOf('meeting meetings call calls room retro review standup thread channel workshop team')} `,
);
const seasons: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'summer', 'autumn', 'dawn']);

/** Without a verb of being before it. */
const does = new RegExp(
  `^(?:${adverb} )*${oneOf('wants wanted knows knew listens listened shouted smiled cried sighed frowned stared whispered yelled shrugged nodded grinned winked thinks believes interrupts apologised apologized speaks')} `,
);
