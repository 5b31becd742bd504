/**
 * A parent theme with its children, as the people who look after the codebook write it.
 *
 * A cue is a phrase in small letters without contractions ("did not", not "didn't"). `word*` stands for any ending,
 * `(one|other)` for a choice, `(word )?` or ` (word)?` for a word that may be missing and ` .. ` for up to four words in between.
 */
export interface Chapter extends Entry {
  readonly themes: readonly ThemePage[];
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly alternatives: readonly string[];
  readonly sentence: string;
}

interface ThemePage extends Entry {
  readonly definition: string;
  /** Phrases that speak for this theme alone. */
  readonly cues: readonly string[];
  /** Words that make the theme likelier and never carry it alone. */
  readonly hints: readonly string[];
  /** Sentences such as different people might write. Ours, never anybody's reply. */
  readonly seeds: readonly string[];
}
