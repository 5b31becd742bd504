import { hintIn, type Likelihoods, likelihoodsOf } from '../../src/domain/care/hints.ts';
import { type CareSign, careByRules, careFrom } from '../../src/domain/care.ts';
import { type CareExample, careLabels, ruleExamples, voiceExamples } from './care-examples.ts';
import { insideReplies, learnHints, ordinaryReplies, rowsToLearn } from './learn-hints.ts';

type Weigh = (example: CareExample) => Likelihoods;

/**
 * A table of what the rules, the second opinion and both find in these texts. "found": named right; "paused at": taken for
 * one of the two, so that help lines are shown all the same.
 */
export function careTable(title: string, examples: readonly CareExample[], weigh: Weigh = ({ text }) => hintIn(text)) {
  const read = examples.map((example) => {
    const [said, likelihoods] = [careByRules(example.text), weigh(example)];
    return {
      label: example.label,
      rules: said,
      hints: careFrom('none', likelihoods),
      both: careFrom(said, likelihoods),
    };
  });
  const rows = (['rules', 'hints', 'both'] as const).map((by) => {
    const cells = careLabels.toReversed().map((label) => {
      const signs: readonly CareSign[] = read.filter((each) => each.label === label).map((each) => each[by]);
      const paused = shareOf(signs.filter((sign) => sign !== 'none').length, signs.length);
      if (label === 'ordinary') return `alarms ${paused}`;
      return `${label}: found ${shareOf(signs.filter((sign) => sign === label).length, signs.length)}, paused at ${paused}`;
    });
    return `  ${by.padEnd(6)} ${cells.join('   ')}`;
  });
  return [title, ...rows].join('\n');
}

/**
 * Each voice read by a model that has learned from other voices only, in turns of eight: as it is, inside ordinary replies,
 * and those ordinary replies alone.
 */
export function holdingVoicesOut() {
  const replies = ordinaryReplies();
  const all = [...voiceExamples(), ...ruleExamples()];
  const voices = [...new Set([...all, ...replies].map(({ voice }) => voice))];
  const turnOf = (voice: string) => voices.indexOf(voice) % turns;
  const models = Array.from({ length: turns }, (_, turn) => learnHints(rowsToLearn((voice) => turnOf(voice) !== turn)));
  const weigh: Weigh = ({ voice, text }) => likelihoodsOf(text, models[turnOf(voice)] ?? new Float32Array());
  const voiced = voiceExamples();
  const inside = Array.from({ length: turns }, (_, turn) => {
    const isIn = ({ voice }: CareExample) => turnOf(voice) === turn;
    return insideReplies(voiced.filter(isIn), replies.filter(isIn), 7);
  });
  return { all, voiced, inside: inside.flat(), replies: replies.filter(({ voice }) => isAPerson(voice)), weigh };
}

const turns = 8;
const isAPerson = (voice: string): boolean => voice !== 'single sentences';

/** A share with its interval of 95 % (Wilson 1927). */
function shareOf(some: number, all: number): string {
  if (all === 0) return '-';
  const share = some / all;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const reach = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number, digits: number) => (100 * value).toFixed(digits);
  return `${percent(share, 1).padStart(5)} % (${percent(Math.max(0, middle - reach), 0)}-${percent(middle + reach, 0)}) of ${all}`;
}
