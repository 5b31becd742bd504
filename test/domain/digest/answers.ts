import { themeId } from '../../../src/domain/ids.ts';
import type { Answer } from '../../../src/domain/theme.ts';

/** `count` people who each chose these themes. */
export const people = (count: number, themes: readonly string[]): Answer[] =>
  Array.from({ length: count }, () => themes.map(themeId));
