import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { drawer } from '../support/draw.ts';
import { isSpecific, secretMargins, shownOf } from './rounds.ts';

const rounds = 4000;
const popularity = [6, 5, 4, 3, 2, 2];

/**
 * In how many rounds of so many answers a specific theme is shown when people choose among six: seven in ten choose two,
 * the others one, popularity falling as 6:5:4:3:2:2.
 */
export function specificWhenChosen(size: number): number {
  const draw = drawer(size);
  const themes = loadCodebook().themes.map(({ id }) => id);
  let specific = 0;
  for (let round = 0; round < rounds; round += 1) {
    const six = drawn(
      themes,
      themes.map(() => 1),
      popularity.length,
      draw,
    );
    const answers = Array.from({ length: size }, () => drawn(six, popularity, draw(10) < 7 ? 2 : 1, draw));
    if (shownOf(answers, secretMargins(draw)).some(isSpecific)) specific += 1;
  }
  return specific / rounds;
}

/** So many different ones, each in proportion to its weight among those that are left. */
function drawn(from: readonly string[], weights: readonly number[], count: number, draw: (bound: number) => number) {
  const left = from.map((theme, index) => ({ theme, weight: weights[index] ?? 0 }));
  return Array.from({ length: count }, () => {
    let at = draw(left.reduce((sum, { weight }) => sum + weight, 0));
    const place = left.findIndex(({ weight }) => {
      at -= weight;
      return at < 0;
    });
    return left.splice(place, 1)[0]?.theme ?? '';
  });
}
