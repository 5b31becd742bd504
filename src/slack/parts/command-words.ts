/** Every word of the command; "hub" stands for the command without one. */
export const commandWords = [
  'hub',
  'join',
  'reflect',
  'lighter',
  'skip',
  'snooze',
  'pause',
  'resume',
  'settings',
  'themes',
  'withdraw',
  'leave',
  'forget-me',
  'privacy',
  'resources',
  'help',
  'setup',
  'review',
  'status',
  'report',
] as const;

export type CommandWord = (typeof commandWords)[number];

export type ReadWord =
  /** `rest`: what was typed after the word. */
  | { readonly kind: 'word'; readonly word: CommandWord; readonly rest: string }
  | { readonly kind: 'unknown'; readonly meant: CommandWord | undefined };

/** Reads what was typed after the command, whatever its case and white space. */
export function readCommandWord(typed: string): ReadWord {
  const [first = '', ...more] = typed.normalize('NFKC').trim().toLowerCase().split(/\s+/u);
  const rest = more.join(' ');
  const asked = first.replaceAll(/[^\p{L}-]/gu, '');
  if (first === '') return { kind: 'word', word: 'hub', rest };
  const word = commandWords.find((each) => each === asked);
  return word === undefined ? { kind: 'unknown', meant: nearest(asked) } : { kind: 'word', word, rest };
}

/** The one word that is at most two typing errors away (one for short words). */
function nearest(asked: string): CommandWord | undefined {
  const beginning = (word: string) => [...word].findIndex((letter, at) => letter !== asked[at]);
  const scored = commandWords
    .map((word) => ({ word, distance: editDistance(asked.slice(0, 20), word) }))
    .filter(({ word, distance }) => distance <= (word.length <= 4 ? 1 : 2) || startsLong(word, asked))
    .toSorted((one, other) => one.distance - other.distance || beginning(other.word) - beginning(one.word));
  return scored[0]?.word;
}

const startsLong = (word: string, asked: string) =>
  asked.length >= 3 && (word.startsWith(asked) || asked.startsWith(word));

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
