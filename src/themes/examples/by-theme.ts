/** For each theme, sentences such as different people might write. Ours, never anybody's reply. */
export type ExamplesByTheme = Readonly<Record<string, readonly string[]>>;
