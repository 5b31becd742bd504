import type { ThemeId } from './ids.ts';

/** A name that the codebook gives to something people say. Nothing in it ever comes from a reply. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
  /** Other labels among which a lead may choose in the review. */
  readonly alternatives: readonly string[];
  /** One neutral sentence for the digest. */
  readonly sentence: string;
  /** An everyday sentence in the first person, for whoever chooses it where the week has none of its own. */
  readonly choice: string;
}

interface ChildTheme extends Theme {
  readonly parent: ThemeId;
}

/** The themes that a round counts. Children below the threshold roll up into their parent. */
export interface Codebook {
  readonly parents: readonly Theme[];
  readonly themes: readonly ChildTheme[];
}

/** Themes that a workspace adds to the codebook with a programme of its own: a parent and its children. */
export interface OwnThemes extends NamedTheme {
  readonly themes: readonly OwnTheme[];
}

/** Without a choice of its own the label is chosen. */
type NamedTheme = Omit<Theme, 'choice'> & Partial<Pick<Theme, 'choice'>>;

type OwnTheme = NamedTheme;

/** A codebook with the themes of a programme beside its own. */
export const codebookWith = ({ parents, themes }: Codebook, own: readonly OwnThemes[]): Codebook => ({
  parents: [...parents, ...own.map(asTheme)],
  themes: [...themes, ...own.flatMap((each) => each.themes.map((theme) => ({ ...asTheme(theme), parent: each.id })))],
});

const asTheme = ({ id, label, alternatives, sentence, choice = label }: NamedTheme): Theme => ({
  id,
  label,
  alternatives,
  sentence,
  choice,
});

/** Where these themes stand in the codebook, which is how a box names them. One that the codebook lacks is left out. */
export const placesOf = ({ themes }: Codebook, ids: readonly ThemeId[]): readonly number[] =>
  ids.map((id) => themes.findIndex((theme) => theme.id === id)).filter((place) => place >= 0);

/** The themes at these places; a place that the codebook does not have is left out. */
export const themesAt = ({ themes }: Codebook, places: readonly number[]): readonly ThemeId[] =>
  places.flatMap((place) => themes[place]?.id ?? []);

/** What counts of one person's reply: different themes, none to three. None is "something else". */
export type Answer = readonly ThemeId[];
