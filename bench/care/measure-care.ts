import { careFrom, type Likelihoods, likelihoodsIn, likelihoodsOf, pauseOf } from '../../src/text/care/care.ts';
import { type CareExample, careLabels, ruleExamples, voiceExamples } from '../../training/care-examples.ts';
import { insideReplies, learnCare, ordinaryReplies, rowsToLearn } from '../../training/learn-care.ts';

type Weigh = (example: CareExample) => Likelihoods;

/**
 * What these texts are taken for. "reached": by a pause or by the line after saving; "paused": whichever of the two signs was
 * seen; "named": paused by the right one.
 */
export function careTable(
  title: string,
  examples: readonly CareExample[],
  weigh: Weigh = ({ text }) => likelihoodsIn(text),
) {
  const read = examples.map((example) => ({ label: example.label, sign: careFrom(weigh(example)) }));
  const rows = careLabels.toReversed().flatMap((label) => {
    const signs = read.filter((each) => each.label === label).map(({ sign }) => sign);
    if (signs.length === 0) return [];
    const cells = [
      `reached ${shareOf(signs.filter((sign) => sign !== 'none').length, signs.length)}`,
      `paused ${shareOf(signs.filter((sign) => pauseOf(sign) !== 'none').length, signs.length)}`,
      ...(label === 'ordinary'
        ? []
        : [`named ${shareOf(signs.filter((sign) => sign === label).length, signs.length)}`]),
    ];
    return [`  ${label.padEnd(8)} ${String(signs.length).padStart(5)}   ${cells.join('   ')}`];
  });
  return [title, ...rows].join('\n');
}

/**
 * Each voice read by a model that has learned from other voices only, in turns of eight: as it is, inside ordinary replies,
 * and those ordinary replies alone.
 */
export function holdingVoicesOut() {
  const replies = ordinaryReplies();
  const [voiced, ofRules] = [voiceExamples(), ruleExamples()];
  const voices = [...new Set([...voiced, ...ofRules, ...replies].map(({ voice }) => voice))];
  const turnOf = (voice: string) => voices.indexOf(voice) % turns;
  const models = Array.from({ length: turns }, (_, turn) => learnCare(rowsToLearn((voice) => turnOf(voice) !== turn)));
  const weigh: Weigh = ({ voice, text }) => likelihoodsOf(text, models[turnOf(voice)] ?? new Float32Array());
  const inside = Array.from({ length: turns }, (_, turn) => {
    const isIn = ({ voice }: CareExample) => turnOf(voice) === turn;
    return insideReplies(voiced.filter(isIn), replies.filter(isIn), 7);
  });
  return { voiced, ofRules, inside: inside.flat(), replies: replies.filter(({ voice }) => isAPerson(voice)), weigh };
}

const turns = 8;
const isAPerson = (voice: string): boolean => voice !== 'single sentences';

/** A share with its interval of 95 % (Wilson 1927). */
function shareOf(some: number, all: number): string {
  const share = some / all;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const reach = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number, digits: number) => (100 * value).toFixed(digits);
  return `${percent(share, 1).padStart(5)} % (${percent(Math.max(0, middle - reach), 0)}-${percent(middle + reach, 0)})`;
}
