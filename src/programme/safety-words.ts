/**
 * A prompt asks about the ally, never for a person, a name or a story about somebody else.
 * Words that point at a person one knows are refused in every question.
 */
const wordsThatPointAtPeople = /\b(?:whom|who|names?|named|the other person)\b/giu;

/**
 * Set phrases about public life, in which "who" means nobody in particular. They are allowed in every question.
 * To allow another one, add it here: it must make sense with no person in mind.
 */
export const publicPhrases = [
  'who gets heard',
  'who gets believed',
  'who gets to speak',
  'who gets to lead',
  'who gets the credit',
] as const;

/** The words of a question that ask for a person, lower-cased and each once; empty when the question is safe. */
export function unsafeWordsIn(question: string): readonly string[] {
  const withoutPhrases = publicPhrases.reduce(
    (rest, phrase) => rest.replaceAll(new RegExp(`\\b${phrase}\\b`, 'giu'), ' '),
    question,
  );
  const found = [...withoutPhrases.matchAll(wordsThatPointAtPeople)].map(([word]) => word.toLowerCase());
  return [...new Set(found)];
}
