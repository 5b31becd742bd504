import { type Column, type Evidence, type Finding, finding } from '../evidence.ts';

/** What is kept beside the tables: by servers, their journals, and whatever stands before the app. */
export const attackServers = (evidence: Evidence): readonly Finding[] => [
  keysInJournals(evidence),
  talkativeSettings(evidence),
  samples(evidence),
  accessLog(evidence),
  ...history(evidence),
];

function keysInJournals({ journals }: Evidence): Finding {
  const segments = journals.reduce((sum, journal) => sum + journal.segments, 0);
  const found = journals.reduce((sum, journal) => sum + journal.found, 0);
  return finding(
    'Keys in the journal (pg_wal)',
    { found, of: segments, what: 'keys in so many segments of the write-ahead log' },
    {
      safe: 'Neither a key in use nor a row of a destroyed one stands in the write-ahead log that could be read.',
      found:
        'The write-ahead log holds keys, which outlive their weeks there. See "Moving from a vault in a database" in docs/operating.md.',
      untried:
        'Nobody may read the server’s write-ahead log with this role. Run this once as a superuser, or look through pg_wal yourself.',
    },
    found > 0,
  );
}

function talkativeSettings({ leaky }: Evidence): Finding {
  return finding(
    'Settings that write down who did what',
    { found: leaky?.length ?? 0, of: leaky === undefined ? 0 : 1, what: 'settings that do' },
    {
      safe: 'The server logs no statements with their values, and keeps no time of each row.',
      found: `${leaky?.join(', ')} may set a person beside their place. See "What the app reports at its start" in docs/operating.md.`,
      untried: 'The embedded database has no log.',
    },
  );
}

function samples({ boxColumns }: Evidence): Finding {
  const sampled = boxColumns.filter((column) => column.isSampled).map(({ name }) => name);
  return finding(
    'Samples that the server keeps (pg_statistic)',
    { found: sampled.length, of: boxColumns.length, what: 'columns of places and replies that are sampled' },
    {
      safe: 'The server keeps no sample of places or replies.',
      found: `The server has kept samples of ${sampled.join(', ')}, which stay after the rows are gone.`,
      untried: 'There is no table of places.',
    },
  );
}

/** The sizes of what the app answers, as a usual access log has them: nginx, Apache, Caddy's common form and others. */
function accessLog({ accessLog: log }: Evidence): Finding {
  const sizes = [...(log ?? '').matchAll(/"POST [^" ]*\/slack\/events[^"]*" 200 (\d+)/g)].map(([, size]) =>
    Number(size),
  );
  // Commands, and forms of leads that close, are answered with nothing, and save no answer.
  const filled = sizes.filter((size) => size > 0);
  const [usual] = [...filled].sort((one, other) => one - other);
  const other = filled.filter((size) => size !== usual).length;
  return finding(
    'The sizes of answers in an access log',
    { found: other, of: filled.length, what: 'answers to Slack that their size sets apart' },
    {
      safe: 'All answers in the access log have one size: a saved answer looks like any other click.',
      found:
        'Answers of several sizes are in the access log, and tell which of them followed a saved answer, and when. Let it log no sizes.',
      untried: 'No access log was given: --access-log FILE looks at one of what stands in front of the app.',
    },
  );
}

function history({ history: kept }: Evidence): readonly Finding[] {
  return kept.map(({ code, says }) => ({
    attack: `What the server keeps of its past (${code})`,
    verdict: 'note' as const,
    sentence: `Of the server, ${says}: no key is in it, but how many places changed and in which order, for as long as it is kept.`,
  }));
}

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

/** A group's reporting routes, help lines and days off, its programme and what a week asks: a lead's words or ours, shown to everybody. */
const writtenByLeads = new Set([
  'public.promised_action.text',
  'public.round.lead_line',
  'public.ally_group.routes',
  'public.ally_group.reporter_notice',
  'public.ally_group.invitation',
  'public.ally_group.help_lines',
  'public.ally_group.days_off',
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
