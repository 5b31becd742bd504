/** What stands in a text where something was taken out of it. */
export const placeholders = ['a colleague', '[link]', '[email]', '[number]', '[channel]', '[secret]'] as const;

export type Placeholder = (typeof placeholders)[number];

/** Which of them a text has more often than before. */
export function newPlaceholders(before: string, after: string): readonly Placeholder[] {
  if (before === after) return [];
  const found = placeholders.filter((placeholder) => countOf(placeholder, after) > countOf(placeholder, before));
  return found.length === 0 ? ['a colleague'] : found; // "@colleague" becomes "a colleague": as many as before.
}

// "my colleague" stands for a name as well: the article is not always ours.
const countOf = (placeholder: Placeholder, text: string) =>
  text.toLowerCase().split(placeholder.replace(/^a /, '')).length - 1;
