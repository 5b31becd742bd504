/** Words by which the check of a programme knows what it reads. They are looked for in every language. */
export const checksCopy = {
  /** They point at somebody one knows, which no question may do. */
  pointing: ['whom', 'who', 'name', 'names', 'named', 'the other person'],
  /** Set phrases about public life in which such a word means nobody in particular. To allow another one, add it here. */
  publicPhrases: [
    'who gets heard',
    'who gets believed',
    'who gets to speak',
    'who gets to lead',
    'who gets the credit',
  ],
  /** One of them stands in a content note: it offers a way out. */
  wayOut: ['later', 'another day', 'wait', 'skip', 'no answer'],
} as const;
