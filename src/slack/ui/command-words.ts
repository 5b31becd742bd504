import { catalogues } from '../../../languages/catalogues.ts';
import { copy } from '../copy.ts';

/** Whom a word of the command is offered to; the page behind it asks again. */
export type OfferedTo = 'everyone' | 'outsiders' | 'members' | 'pausing' | 'readers' | 'leads' | 'founders';

interface Command {
  readonly offeredTo: OfferedTo;
  /** The page reads what follows the word. */
  readonly readsOn?: true;
}

/**
 * Every word of the command, in the order of the help page; "hub" stands for the command without one. A new word is a
 * row here, its page, a row in `surfaces.ts`, and its line of the help page in every language.
 */
const commands = {
  hub: { offeredTo: 'everyone' },
  join: { offeredTo: 'outsiders' },
  reflect: { offeredTo: 'members' },
  skip: { offeredTo: 'members' },
  snooze: { offeredTo: 'members', readsOn: true },
  pause: { offeredTo: 'members', readsOn: true },
  resume: { offeredTo: 'pausing' },
  settings: { offeredTo: 'members' },
  themes: { offeredTo: 'readers' },
  withdraw: { offeredTo: 'members' },
  leave: { offeredTo: 'members' },
  'forget-me': { offeredTo: 'members' },
  privacy: { offeredTo: 'everyone' },
  resources: { offeredTo: 'everyone' },
  help: { offeredTo: 'everyone' },
  setup: { offeredTo: 'founders' },
  review: { offeredTo: 'leads' },
  status: { offeredTo: 'leads' },
  invite: { offeredTo: 'leads' },
  report: { offeredTo: 'leads' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandWord = keyof typeof commands;

const isCommandWord = (word: string): word is CommandWord => Object.hasOwn(commands, word);

export const commandWords: readonly CommandWord[] = Object.keys(commands).filter(isCommandWord);

export type ReadWord =
  /** `rest`: what was typed after the word. */
  { readonly kind: 'word'; readonly word: CommandWord; readonly rest: string } | UnknownWord;

export interface UnknownWord {
  readonly kind: 'unknown';
  /** What was typed, where it was a single word: a sentence is not repeated. */
  readonly typed: string | undefined;
  readonly meant: CommandWord | undefined;
  /** What followed a misspelt word, where the word that was meant reads it. */
  readonly rest: string;
}

/** Reads what was typed after the command, whatever its case and white space. */
export function readCommandWord(typed: string): ReadWord {
  const tokens = typed.normalize('NFKC').trim().toLowerCase().split(/\s+/u);
  const [first = '', ...more] = tokens;
  const rest = more.join(' ');
  if (first === '') return { kind: 'word', word: 'hub', rest };
  const letters = tokens.map((token) => token.replaceAll(/[^\p{L}-]/gu, ''));
  for (const { tokens: name, word } of names)
    if (name.every((part, at) => part === letters[at]))
      return { kind: 'word', word, rest: tokens.slice(name.length).join(' ') };
  const meant = nearest(letters[0] ?? '');
  return {
    kind: 'unknown',
    typed: more.length === 0 || meant !== undefined ? first.slice(0, longestRepeated) : undefined,
    meant,
    rest: meant !== undefined && commandOf(meant).readsOn ? rest : '',
  };
}

export const commandOf = (word: CommandWord): Command & { readonly word: string; readonly help: string } => ({
  ...commands[word],
  ...copy().commands[word],
});

/** Every word and what may be typed instead in whatever language, the longest first. */
const names = commandWords
  .flatMap((word) => {
    const said = Object.values(catalogues).flatMap(({ commands: { [word]: known } }) => [known.word, ...known.also]);
    return [...new Set([word, ...said.filter((name) => name !== '')])].map((name) => ({
      tokens: name.split(' '),
      word,
    }));
  })
  .toSorted((one, other) => other.tokens.length - one.tokens.length);

const longestRepeated = 30;

/** The one word that is at most two typing errors away (one for short words). */
function nearest(asked: string): CommandWord | undefined {
  const beginning = (name: string) => [...name].findIndex((letter, at) => letter !== asked[at]);
  const scored = names
    .flatMap(({ tokens: [name = '', ...more], word }) => (more.length === 0 ? [{ name, word }] : []))
    .map(({ name, word }) => ({ name, word, distance: editDistance(asked.slice(0, 20), name) }))
    .filter(({ name, distance }) => distance <= (name.length <= 4 ? 1 : 2) || startsLong(name, asked))
    .toSorted((one, other) => one.distance - other.distance || beginning(other.name) - beginning(one.name));
  return scored[0]?.word;
}

const startsLong = (name: string, asked: string) =>
  asked.length >= 3 && (name.startsWith(asked) || asked.startsWith(name));

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) between two short words. */
export function editDistance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const changed = cell(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? cell(i - 2, j - 2) + 1 : changed;
      row.push(Math.min(changed, swapped, cell(i - 1, j) + 1, cell(i, j - 1) + 1));
    }
  }
  return cell(one.length, other.length);
}
