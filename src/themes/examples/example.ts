/** A reply such as somebody might write, as a careful reader would label it. Ours, never anybody's reply. */
export interface Example {
  /** Who might write so. Measuring holds whole voices out, since nobody's replies are like one's own. */
  readonly voice: string;
  /** Most central first; none when the reply raises nothing. */
  readonly themes: readonly string[];
  readonly text: string;
}

/**
 * The replies of one voice, from a page of plain text: "# theme" (or "# no theme") above its replies, a line each;
 * " | other-theme, …" at the end of a line for what else the reply raises.
 */
export function examplesIn(voice: string, page: string): readonly Example[] {
  const examples: Example[] = [];
  let heading: readonly string[] = [];
  for (const line of page.split('\n').map((each) => each.trim())) {
    if (line.startsWith('# ')) heading = line === '# no theme' ? [] : [line.slice(2)];
    else if (line !== '') {
      const [text = '', others] = line.split(/ \| (?=[a-z, -]+$)/);
      examples.push({ voice, themes: [...heading, ...(others?.split(', ') ?? [])], text });
    }
  }
  return examples;
}
