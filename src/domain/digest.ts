import { createHash } from 'node:crypto';
import { smallestK } from './group.ts';
import type { RoundId, RoundRef, ThemeId, WorkspaceId } from './ids.ts';
import type { Answer, Codebook, Theme } from './theme.ts';

/**
 * The rules of publication: what the channel would read if no lead changed it. What comes out depends on how many
 * different people chose what, and it is `nothing` in one and the same way whatever was missing. A k below 5 counts as 5.
 */
export function draftOf(answers: readonly Answer[], codebook: Codebook, thresholds: Thresholds): Digest {
  const listed = listThemes(answers, codebook, thresholds);
  if (listed === undefined) return { kind: 'nothing' };
  const { banded, beyond } = listed;
  const themes = listed.themes.map(({ theme: { id, label, sentence }, sure }) => {
    return { id, label, sentence, band: banded ? bandOf(sure, listed.thresholds.k) : undefined };
  });
  return { kind: 'themes', themes: themes.toSorted(byBand), beyond };
}

/** One text for one digest: nothing but what a digest has, keys in order (as RFC 8785 sorts them), no band as null. */
export function canonicalJson(digest: Digest): string {
  if (digest.kind === 'nothing') return JSON.stringify({ kind: digest.kind });
  const themes = digest.themes.map(({ id, label, sentence, band, with: others }) => {
    return { band: band ?? null, id, label, sentence, ...(others === undefined ? {} : { with: others }) };
  });
  return JSON.stringify({ beyond: digest.beyond, kind: digest.kind, themes });
}

/** A digest as it is published, with its SHA-256 (FIPS 180-4). */
export const publicationOf = (workspace: WorkspaceId, round: RoundId, digest: Digest): Publication => ({
  workspace,
  round,
  digest,
  hash: createHash('sha256').update(canonicalJson(digest)).digest('hex'),
});

/**
 * How many different people it takes: the round's k, and a secret 0, 1 or 2 on top (`thresholdNoise`), drawn for each thing
 * that is counted. One secret is never used for two counts of which anything can be seen.
 */
export interface Thresholds {
  readonly k: number;
  /** `counted`: a theme's id, or one of the names that the rules of publication give to their other counts. */
  readonly margin: (counted: string) => number;
}

/** A theme that might be shown, with the people behind it. Lives only while a draft is made. */
interface CountedTheme {
  readonly theme: Theme;
  /** The places of their answers. */
  readonly people: readonly number[];
  /** People less the secret margin: what is compared with k, with the bands, and with other themes. */
  readonly sure: number;
}

/**
 * Every theme that at least k different people raised, parents first, each list in codebook order. A person counts once
 * per theme.
 *
 * A parent counts those who raised one of the children that are *not* listed beside it. Were it to count all its
 * children's people, parent less child would be a group of any size, and it could be one person; so each listed theme
 * has k people of its own and no difference of two means anything. Its margin is at least that of each child
 * which all of its people raised but one at most: a child that only its own margin hides would otherwise return alone under
 * its parent's name. The margins of other children have no say: the largest of many is nearly always 2, and so no secret.
 */
function countPeople(
  answers: readonly Answer[],
  codebook: Codebook,
  { k, margin }: Thresholds,
): readonly CountedTheme[] {
  const enough = ({ sure }: CountedTheme) => sure >= k;
  const peopleOf = (ids: readonly ThemeId[]) =>
    answers.flatMap((answer, place) => (ids.some((id) => answer.includes(id)) ? [place] : []));
  const counted = (theme: Theme, people: readonly number[], taken: number): CountedTheme => ({
    theme,
    people,
    sure: people.length - taken,
  });
  const children = codebook.themes.map((child) => counted(child, peopleOf([child.id]), margin(child.id)));
  const unlisted = children.filter((child) => !enough(child));
  const parents = codebook.parents.map((parent) => {
    const ids = new Set(codebook.themes.flatMap((child) => (child.parent === parent.id ? [child.id] : [])));
    const rest = unlisted.filter(({ theme }) => ids.has(theme.id));
    const people = peopleOf(rest.map(({ theme }) => theme.id));
    const nearlyAll = rest.filter((child) => child.people.length >= people.length - 1);
    return counted(parent, people, Math.max(margin(parent.id), ...nearlyAll.map(({ theme }) => margin(theme.id))));
  });
  return [...parents.filter(enough), ...children.filter(enough)];
}

/** What the rules of publication let through, with the people behind it. Lives only while a draft is made. */
export interface ListedThemes {
  /** Of which k is never below 5. */
  readonly thresholds: Thresholds;
  /** At most seven, those of the largest bands, in codebook order: parents, then children. */
  readonly themes: readonly CountedTheme[];
  /** How many people answered. */
  readonly answered: number;
  /** Whether each theme leaves enough people who did not raise it. */
  readonly banded: boolean;
  /** Whether enough people went beyond the codebook. */
  readonly beyond: boolean;
}

/**
 * Undefined when nothing can be shown, whatever was missing. A k below 5 counts as 5. With fewer than 3k answers no theme
 * has a band and nothing is said of what went beyond: one person's choice would show in three counts at once, and each
 * is another chance to tell it.
 */
export function listThemes(
  answers: readonly Answer[],
  codebook: Codebook,
  { k: given, margin }: Thresholds,
): ListedThemes | undefined {
  const thresholds = { k: Math.max(smallestK, given), margin };
  const { k } = thresholds;
  const sure = answers.length - margin('round');
  if (sure < k) return undefined;
  const qualified = countPeople(answers, codebook, thresholds);
  if (qualified.length === 0) return undefined;
  const withBand = ({ sure }: CountedTheme) => ({ band: bandOf(sure, k) });
  const chosen = qualified.toSorted((one, other) => byBand(withBand(one), withBand(other))).slice(0, mostThemes);
  const themes = qualified.filter((counted) => chosen.includes(counted));
  const answered = answers.length;
  return {
    thresholds,
    themes,
    answered,
    banded:
      sure >= 3 * k &&
      themes.every(({ theme, people }) => leavesEnough(answered - people.length, theme.id, thresholds)),
    beyond: sure >= 3 * k && raisingNothing(answers, codebook) - margin('beyond every theme') >= k,
  };
}

/**
 * Whether enough people did not raise a theme that a band may stand in the post: else four people who know one another's
 * answers would learn whether all others raised it.
 */
export const leavesEnough = (others: number, counted: string, { k, margin }: Thresholds): boolean =>
  others - margin(`without ${counted}`) >= k;

/**
 * The larger band first; equals, and all themes of a post without bands, stay as the codebook has them (sorting is
 * stable). Never by people: a place more would be a person more.
 */
export const byBand = (one: { readonly band: Band | undefined }, other: { readonly band: Band | undefined }): number =>
  (other.band ?? 0) - (one.band ?? 0);

/** The largest band that so many people fill, never one below k. */
export const bandOf = (sure: number, k: number): Band | undefined => bands.find((band) => band <= sure && band >= k);

const mostThemes = 7;

const bands: readonly Band[] = [100, 50, 20, 10, 5];

function raisingNothing(answers: readonly Answer[], codebook: Codebook): number {
  const known = new Set(codebook.themes.map(({ id }) => id));
  return answers.filter((answer) => !answer.some((id) => known.has(id))).length;
}

/** "n or more different people". There are no exact numbers anywhere behind the reading. */
export type Band = 5 | 10 | 20 | 50 | 100;

export interface DigestTheme {
  readonly id: ThemeId;
  /** From the codebook, never from a reply. A merged theme has those of all its parts, as `joined*` puts them together. */
  readonly label: string;
  readonly sentence: string;
  /** Undefined where a band would say too much about those who did not raise it. */
  readonly band: Band | undefined;
  /** The other themes that leads have merged into this one: its people raised at least one of them all. */
  readonly with?: readonly ThemeId[];
}

/** The labels of merged themes as one. No label of a codebook has a semicolon. */
export const joinedLabels = (labels: readonly string[]): string => labels.join(betweenLabels);
/** The sentences of merged themes as one text, a line for each. */
export const joinedSentences = (sentences: readonly string[]): string => sentences.join(betweenSentences);
/** The labels, or sentences, that were joined. */
export const splitJoined = (text: string): readonly string[] =>
  text.split(text.includes(betweenSentences) ? betweenSentences : betweenLabels);

const betweenLabels = '; ';
const betweenSentences = '\n';

/** What the channel reads. `nothing` is one and the same fixed sentence, whatever the reason for it. */
export type Digest =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'themes';
      /** At most seven, the larger band first, else in codebook order. */
      readonly themes: readonly DigestTheme[];
      /** At least k people's replies went beyond the codebook. */
      readonly beyond: boolean;
    };

/** When the same theme was read before, by theme: a comparison in bands, never in numbers. */
export type HeardBefore = ReadonlyMap<ThemeId, { readonly week: number; readonly band: Band | undefined }>;

/** A digest as it was published: once, and never changed. */
export interface Publication extends RoundRef {
  readonly digest: Digest;
  /** SHA-256 of the digest's canonical JSON, hexadecimal. */
  readonly hash: string;
}
