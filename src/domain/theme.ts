import type { ThemeId } from './ids.ts';

/** A name that the codebook gives to something people say. Nothing in it ever comes from a reply. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  /** Other labels among which a lead may choose in the review. */
  readonly alternatives: readonly string[];
  /** One neutral sentence for the digest. */
  readonly sentence: string;
}

interface ChildTheme extends Theme {
  readonly parent: ThemeId;
}

/** The themes that a round is read with. Children below the threshold roll up into their parent. */
export interface Codebook {
  readonly parents: readonly Theme[];
  readonly themes: readonly ChildTheme[];
}

/** Themes that a workspace adds to the codebook with a programme of its own: a parent and its children. */
export interface OwnThemes extends Theme {
  readonly themes: readonly OwnTheme[];
}

interface OwnTheme extends Theme {
  /** What belongs to it, for the people who look after it. */
  readonly definition: string;
  /** Phrases that speak for this theme alone, in small letters. */
  readonly cues: readonly string[];
  /** Sentences such as different people might write, from which the reader learns it. Never anybody's reply. */
  readonly seeds: readonly string[];
}

/** The theme of the codebook that is found by this very cue or seed already; undefined when none is. */
export interface TakenWords {
  readonly cue: (phrase: string) => string | undefined;
  readonly seed: (sentence: string) => string | undefined;
}

/** A codebook with the themes of a programme beside its own. Seeds and cues stay behind: nobody shows them. */
export const codebookWith = ({ parents, themes }: Codebook, own: readonly OwnThemes[]): Codebook => ({
  parents: [...parents, ...own.map(asTheme)],
  themes: [...themes, ...own.flatMap((each) => each.themes.map((theme) => ({ ...asTheme(theme), parent: each.id })))],
});

const asTheme = ({ id, label, alternatives, sentence }: Theme): Theme => ({ id, label, alternatives, sentence });

/** What was found in one person's reply. */
export interface ReadReply {
  /** Child themes, most central first; none to three. */
  readonly themes: readonly ThemeId[];
  /** For each of `themes`, the codebook's own cue words that this reply matched. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** True when the reply is in a language that the reader does not read. */
  readonly unread: boolean;
}

/** All replies of one round, read; in no meaningful order. */
export type Reading = readonly ReadReply[];
