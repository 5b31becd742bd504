import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { careOf } from '../src/domain/care.ts';
import { prepareRoster, scrub } from '../src/domain/scrub.ts';

/** Prints how much the scrubber removes and what the care pause sees: on our own sentences, and on the probes in a folder. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npm run bench:scrub-care -- <folder with the probes>');

const span = z.object({ start: z.number(), end: z.number(), who: z.string().optional(), form: z.string().optional() });
const names = z
  .object({
    roster: z.array(z.object({ first: z.string(), last: z.string() })),
    docs: z.array(z.object({ text: z.string(), spans: z.array(span) })),
  })
  .parse(JSON.parse(await readFile(join(folder, 'reflections_person_names.json'), 'utf8')));
const sentence = z.object({ text: z.string(), label: z.string(), set: z.string() });
const disclosures = await lines('disclosure_probe.jsonl', sentence);
const replies = await lines(
  'replies-dev.jsonl',
  z.object({ text: z.string(), names: z.array(z.string()), flag: z.string() }),
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
for (const { text, names: named, flag } of replies) {
  const { text: left, changed } = scrub(text, roster);
  if (named.length === 0) count('replies without a name left alone', !changed);
  for (const name of named) count('names in replies removed', !left.includes(name));
  count(`replies: ${flag}`, careOf(text) === flag);
}
const seen = new Map<string, number>();
for (const { text, label, set } of disclosures) {
  const at = seen.get(label + set) ?? 0;
  seen.set(label + set, at + 1);
  count(
    `${at % 2 === 0 ? 'tuned half' : 'other half'}: ${label}`,
    careOf(text) === (label === 'ordinary' ? 'none' : label),
  );
}
for (const kind of ['crisis', 'incident', 'ordinary'] as const)
  for (const text of (await readFile(join('bench', 'care', `${kind}.txt`), 'utf8')).trim().split('\n'))
    count(`our own sentences: ${kind}`, careOf(text) === (kind === 'ordinary' ? 'none' : kind));
for (const [what, { all, good }] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${what.padEnd(48)} ${`${good}/${all}`.padStart(9)} ${((100 * good) / all).toFixed(1).padStart(6)} %`);

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
