/** For each theme, sentences such as different people might write. Ours, never anybody's reply. */
export type Examples = Readonly<Record<string, readonly string[]>>;
