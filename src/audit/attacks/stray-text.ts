import { type Column, type Evidence, type Finding, finding } from '../evidence.ts';

/** Is anything that people said readable anywhere, be it a piece of it? */
export const attackByStrayText = (evidence: Evidence): readonly Finding[] => [
  knownReplies(evidence),
  sentences(evidence),
];

/** Looks for pieces of the replies that the vault's keys open today. They are compared in memory and never shown. */
function knownReplies({ rounds, columns }: Evidence): Finding {
  const texts = rounds.flatMap((round) => round.texts);
  const pieces = new Set(texts.flatMap((text) => [...runsOf(text)]));
  const holding = columns.filter(
    (column) =>
      !writtenByLeads.has(column.name) &&
      someValue(column, (value) => [...runsOf(value)].some((run) => pieces.has(run))),
  );
  // Without replies there is nothing to look for, however many columns there are.
  const of = texts.length === 0 ? 0 : columns.length;
  return finding(
    'Pieces of replies in any table',
    { found: holding.length, of, what: 'columns with a piece of a reply' },
    {
      safe: `None of the ${texts.length} replies that are kept (encrypted) now can be read anywhere.`,
      found: `${holding.map(({ name }) => name).join(', ')} holds readable pieces of what people wrote.`,
      untried: 'No replies are kept now. Run this again while a week is open.',
    },
  );
}

/** Looks for anything that reads like a sentence, also of replies whose keys are gone. */
function sentences({ columns }: Evidence): Finding {
  const holding = columns.filter(
    (column) =>
      !writtenByLeads.has(column.name) && column.name !== digests && someValue(column, (value) => sentence.test(value)),
  );
  return finding(
    'Sentences where none belong',
    { found: holding.length, of: columns.length, what: 'columns with a sentence of a person' },
    {
      safe: 'Nothing in any table, the job queue’s too, reads like a sentence of a person.',
      found: `${holding.map(({ name }) => name).join(', ')} holds text that reads like a sentence and may be somebody’s.`,
      untried: 'There are no tables.',
    },
  );
}

/** A group's reporting routes, its programme and what a week asks: a lead's words or ours, shown to everybody. */
const writtenByLeads = new Set([
  'public.promised_action.text',
  'public.ally_group.routes',
  'public.ally_group.reporter_notice',
  'public.own_programme.programme',
  'public.asked.asked',
]);
/** Codebook words, which another attack compares letter by letter. */
const digests = 'public.publication.digest';

/** Six words in a row with spaces between them. */
const sentence = /(?:[\p{L}’']+,? ){5}[\p{L}’']+/u;

const someValue = ({ values, type }: Column, check: (value: string) => boolean): boolean =>
  type !== 'time' && values.some((value) => value !== null && check(value));

/** Four words in a row; a shorter text as a whole, if it is not too short to be somebody's. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4) return new Set(text.length > 11 ? [words.join(' ')] : []);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}
