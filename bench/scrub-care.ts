import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { repliesFor } from '../playground/crowd/replies.ts';
import { loadProgramme } from '../src/programme/validate.ts';
import { prepareRoster, scrub } from '../src/text/names/scrub.ts';
import { type CareExample, careLabels, unseenExamples } from '../training/care-examples.ts';
import { careTable, holdingVoicesOut } from './care/measure-care.ts';

/** Prints how much the scrubber removes and what the care pause sees: on our own sentences, and on the probes in a folder. */
const [folder, also] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npm run bench:scrub-care -- <folder with the probes> [--unseen]');

const span = z.object({ start: z.number(), end: z.number(), who: z.string().optional(), form: z.string().optional() });
const names = z
  .object({
    roster: z.array(z.object({ first: z.string(), last: z.string() })),
    docs: z.array(z.object({ text: z.string(), spans: z.array(span) })),
  })
  .parse(JSON.parse(await readFile(join(folder, 'reflections_person_names.json'), 'utf8')));
const sentence = z.object({ text: z.string(), label: z.enum(careLabels) });
const disclosures = await lines('disclosure_probe.jsonl', sentence);
const replies = await lines(
  'replies-dev.jsonl',
  z.object({ text: z.string(), names: z.array(z.string()), flag: z.enum(['none', 'incident', 'crisis']) }),
);

const roster = prepareRoster(
  names.roster.map(({ first, last }) => ({ displayName: first, realName: `${first} ${last}`, firstName: first })),
);
const counts = new Map<string, { all: number; good: number }>();
for (const { text, spans } of names.docs) {
  const { text: left, changed } = scrub(text, roster);
  if (spans.length === 0) count('sentences without a name left alone', !changed);
  for (const { start, end, who, form } of spans) {
    const gone = !left.includes(text.slice(start, end));
    count(`names of ${who ?? 'anybody'}s removed`, gone);
    count(`names of ${who ?? 'anybody'}s removed, ${form ?? ''}`, gone);
  }
}
for (const { text, names: named } of replies) {
  const { text: left, changed } = scrub(text, roster);
  if (named.length === 0) count('replies without a name left alone', !changed);
  for (const name of named) count('names in replies removed', !left.includes(name));
}
for (const [what, { all, good }] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${what.padEnd(48)} ${`${good}/${all}`.padStart(9)} ${((100 * good) / all).toFixed(1).padStart(6)} %`);

const crowd = [...new Set(loadProgramme().steps.flatMap(({ id }) => repliesFor(id, 100)))];
const { voiced, ofRules, inside, replies: ofThemes, weigh } = holdingVoicesOut();
console.log(careTable('\ncare: our voices, each read by what the others taught', voiced, weigh));
console.log(careTable('care: the same inside ordinary replies', inside, weigh));
console.log(careTable('care: ordinary replies of the codebook, held out as well', ofThemes, weigh));
console.log(careTable('care: the sentences the rules were tuned on', ofRules, weigh));
const others = (all: readonly { readonly text: string; readonly label: CareExample['label'] }[]) =>
  all.map(({ text, label }) => ({ voice: 'others', text, label }));
console.log(careTable('care: disclosures in the folder', others(disclosures)));
const labelled = replies.map(({ text, flag }) => ({ text, label: flag === 'none' ? ('ordinary' as const) : flag }));
console.log(careTable('care: replies in the folder', others(labelled)));
const ordinary = (texts: readonly string[]) => others(texts.map((text) => ({ text, label: 'ordinary' })));
console.log(careTable("care: the playground's crowd", ordinary(crowd)));

if (also === '--unseen') console.log(careTable('care: voices kept apart until the end', unseenExamples()));

function count(what: string, isGood: boolean): void {
  const { all, good } = counts.get(what) ?? { all: 0, good: 0 };
  counts.set(what, { all: all + 1, good: good + (isGood ? 1 : 0) });
}

async function lines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const text = await readFile(join(folder ?? '', file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}
