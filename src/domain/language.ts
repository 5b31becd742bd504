/** Every language that people are spoken to in. The first is spoken to whoever has none of them. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];
