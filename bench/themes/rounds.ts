import { draftOf } from '../../src/domain/digest.ts';
import { smallestK } from '../../src/domain/group.ts';
import { themeId } from '../../src/domain/ids.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';

const codebook = loadCodebook();
const parents = new Map<string, string>(codebook.themes.map(({ id, parent }) => [id, parent]));

/** Draws the secret 0, 1 or 2 of each count, or none. */
export type Margins = (counted: string) => number;

/** The themes and parents that the rules of publication show. */
export function shownOf(answers: readonly (readonly string[])[], margin: Margins): readonly string[] {
  const digest = draftOf(
    answers.map((themes) => themes.map(themeId)),
    codebook,
    { k: smallestK, margin },
  );
  return digest.kind === 'nothing' ? [] : digest.themes.map(({ id }) => id);
}

/** How many people raised a theme, or any theme under a parent. */
export const peopleWho = (answers: readonly (readonly string[])[], id: string): number =>
  answers.filter((themes) => themes.some((theme) => theme === id || parents.get(theme) === id)).length;

export const isSpecific = (id: string): boolean => parents.has(id);

/** Margins for one round: equally often 0, 1 and 2, the same for one count throughout. */
export function secretMargins(draw: (bound: number) => number): Margins {
  const drawn = new Map<string, number>();
  return (counted) => {
    const known = drawn.get(counted) ?? draw(3);
    drawn.set(counted, known);
    return known;
  };
}

export const noMargins: Margins = () => 0;
