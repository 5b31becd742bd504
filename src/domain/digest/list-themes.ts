import { smallestK } from '../group.ts';
import { themeId } from '../ids.ts';
import type { Band } from '../publication.ts';
import type { Codebook, Reading } from '../theme.ts';
import { type CountedTheme, countPeople } from './count-people.ts';
import type { Thresholds } from './thresholds.ts';

/** What the rules of publication let through, with the people behind it. Lives only while a draft is made. */
export interface ListedThemes {
  readonly k: number;
  /** At most seven, those of the largest bands, in codebook order: parents, then children. */
  readonly themes: readonly CountedTheme[];
  /** How many replies were read: what an unread one raised is unknown, so it cannot hide anybody. */
  readonly read: number;
  /** Whether each theme leaves at least k people who did not raise it. */
  readonly banded: boolean;
  /** Whether enough people's replies went beyond the codebook. */
  readonly beyond: boolean;
}

/** Undefined when nothing can be shown, whatever was missing. A k below 5 counts as 5. */
export function listThemes(
  reading: Reading,
  codebook: Codebook,
  { k: given, margin }: Thresholds,
): ListedThemes | undefined {
  const thresholds = { k: kOf({ k: given, margin }), margin };
  const { k } = thresholds;
  if (!enoughReplies(reading.length, thresholds)) return undefined;
  const read = reading.filter((reply) => !reply.unread);
  const parentsOnly = reading.length - margin('round') < 3 * k;
  const qualified = countPeople(read, codebook, thresholds, parentsOnly);
  if (qualified.length === 0) return undefined;
  const withBand = ({ sure }: CountedTheme) => ({ band: bandOf(sure, k) });
  const chosen = qualified.toSorted((one, other) => byBand(withBand(one), withBand(other))).slice(0, mostThemes);
  const themes = qualified.filter((counted) => chosen.includes(counted));
  return {
    k,
    themes,
    read: read.length,
    banded: themes.every(({ people }) => read.length - people.length >= k),
    beyond: raisingNothing(read, codebook) - margin(beyondThemes) >= k,
  };
}

/** Whether a round has enough replies to be read at all. */
export const enoughReplies = (count: number, thresholds: Thresholds): boolean =>
  count - thresholds.margin('round') >= kOf(thresholds);

/**
 * The larger band first; equals, and all themes of a post without bands, stay as the codebook has them (sorting is
 * stable). Never by people: siblings share a margin, so a place more would be a person more.
 */
export const byBand = (one: { readonly band: Band | undefined }, other: { readonly band: Band | undefined }): number =>
  (other.band ?? 0) - (one.band ?? 0);

/** The largest band that so many people fill, never one below k. */
export const bandOf = (sure: number, k: number): Band | undefined => bands.find((band) => band <= sure && band >= k);

const mostThemes = 7;

const bands: readonly Band[] = [100, 50, 20, 10, 5];

const kOf = ({ k }: Thresholds): number => Math.max(smallestK, k);

/** Draws the margin for those who went beyond the codebook; the codebook has no theme of this name. */
const beyondThemes = themeId('beyond every theme');

function raisingNothing(read: Reading, codebook: Codebook): number {
  const known = new Set(codebook.themes.map(({ id }) => id));
  return read.filter(({ themes }) => !themes.some((id) => known.has(id))).length;
}
