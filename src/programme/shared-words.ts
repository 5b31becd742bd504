import type { OwnThemes, TakenWords } from '../domain/theme.ts';

/** A word of an own theme that another theme has as well; the path begins at the list of parents. */
interface SharedWord {
  readonly path: (string | number)[];
  readonly message: string;
}

/**
 * What own themes share with each other. Two themes that are found by the same words differ by few people, perhaps by
 * one, and a band that begins between them would tell what that one wrote.
 */
export function sharedWords(parents: readonly OwnThemes[]): readonly SharedWord[] {
  const all = wordsOf(parents);
  return all.flatMap((word, place) => {
    const other = all.slice(0, place).find((earlier) => earlier.theme !== word.theme && overlap(earlier, word));
    return other === undefined ? [] : [shared(word, other.id)];
  });
}

/** What own themes share with the codebook. */
export function wordsOfCodebook(parents: readonly OwnThemes[], taken: TakenWords): readonly SharedWord[] {
  return wordsOf(parents).flatMap((word) => {
    const other = taken[word.kind](word.text);
    return other === undefined ? [] : [shared(word, other)];
  });
}

interface Word {
  readonly kind: 'cue' | 'seed';
  readonly text: string;
  /** Its theme, by place: two that have one id are told so elsewhere. */
  readonly theme: string;
  readonly id: string;
  readonly path: (string | number)[];
}

function wordsOf(parents: readonly OwnThemes[]): readonly Word[] {
  return parents.flatMap((parent, at) =>
    parent.themes.flatMap(({ id, cues, seeds }, child) => {
      const word = (kind: Word['kind'], list: string) => (text: string, place: number) => {
        return { kind, text, theme: `${at}.${child}`, id, path: [at, 'themes', child, list, place] };
      };
      return [...cues.map(word('cue', 'cues')), ...seeds.map(word('seed', 'seeds'))];
    }),
  );
}

/** One cue within another is found wherever the longer one is. */
function overlap(one: Word, other: Word): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [plain(one.text), plain(other.text)];
  return one.kind === 'seed' ? first === second : first.includes(second) || second.includes(first);
}

/** Small letters and single blanks, with one at either end. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function shared({ kind, path, text }: Word, other: string): SharedWord {
  return kind === 'cue'
    ? {
        path,
        message: `“${text}” has the words of a cue of “${other}”; keep them in one theme and choose another phrase here`,
      }
    : { path, message: `is a seed of “${other}” as well; keep the sentence in one theme and write another here` };
}
