import type { RoundId, ThemeId, WorkspaceId } from './ids.ts';

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
export interface Publication {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly digest: Digest;
  /** SHA-256 of the digest's canonical JSON, hexadecimal. */
  readonly hash: string;
}
