import { enough, hintIn, likelihoodsOf } from '../../src/domain/care/hints.ts';
import { type CareSign, careByRules, outweighs } from '../../src/domain/care.ts';
import { type CareExample, ruleExamples, voiceExamples } from './care-examples.ts';
import { learnHints, rowsToLearn } from './learn-hints.ts';

type Read = (example: CareExample) => CareSign;

/** A table of what the rules, the second opinion and both find in these texts; anything but ordinary must be named right. */
export function careTable(title: string, examples: readonly CareExample[], hint: Read = ({ text }) => hintIn(text)) {
  const rules: Read = ({ text }) => careByRules(text);
  const both: Read = (example) => (outweighs(hint(example), rules(example)) ? hint(example) : rules(example));
  const rows = Object.entries({ rules, hints: hint, both }).map(([what, read]) => {
    const signs = examples.map((example) => ({ ...example, sign: read(example) }));
    const found = (label: 'crisis' | 'incident') => {
      const all = signs.filter((each) => each.label === label);
      return `${label} ${shareOf(all.filter(({ sign }) => sign === label).length, all.length)}`;
    };
    const ordinary = signs.filter(({ label }) => label === 'ordinary');
    const alarms = shareOf(ordinary.filter(({ sign }) => sign !== 'none').length, ordinary.length);
    return `  ${what.padEnd(6)} ${found('crisis')}   ${found('incident')}   alarms ${alarms}`;
  });
  return [title, ...rows].join('\n');
}

/** The second opinion of a model that has learned from other voices only, for each voice in turns of six. */
export function hintsHoldingVoicesOut(): { readonly examples: readonly CareExample[]; readonly hint: Read } {
  const rows = rowsToLearn();
  const voices = [...new Set(rows.map(({ voice }) => voice))];
  const turnOf = (voice: string) => voices.indexOf(voice) % turns;
  const models = Array.from({ length: turns }, (_, turn) =>
    learnHints(rows.filter(({ voice }) => turnOf(voice) !== turn)),
  );
  const hint: Read = ({ voice, text }) => {
    const { incident, crisis } = likelihoodsOf(text, models[turnOf(voice)] ?? new Float32Array());
    return incident + crisis < enough ? 'none' : crisis > incident ? 'crisis' : 'incident';
  };
  return { examples: [...voiceExamples(), ...ruleExamples()], hint };
}

const turns = 6;

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
