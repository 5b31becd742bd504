/** One thing that happened in the demo, as it is printed and as the page shows it. */
export type Entry =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** What somebody saw: `where` names the place and who could see it. */
  | { readonly kind: 'screen'; readonly where: string; readonly text: string };

/** Whether an entry belongs to the short transcript, too. */
export type Weight = 'short' | 'long';

export interface Transcript {
  readonly entries: readonly Entry[];
  heading(text: string): void;
  note(text: string, weight?: Weight): void;
  screen(where: string, text: string, weight?: Weight): void;
  /** What is said to whoever started the demo; no part of what happened. */
  tell(text: string): void;
}

/**
 * Keeps what happened, and writes each entry out at once.
 * @param isLong writes everything; otherwise only headings and what was marked `short`
 */
export function transcript(write: (text: string) => void, isLong: boolean): Transcript {
  const entries: Entry[] = [];
  const add = (entry: Entry, weight: Weight) => {
    entries.push(entry);
    if (isLong || weight === 'short') write(`${asText(entry)}\n`);
  };
  return {
    entries,
    heading: (text) => add({ kind: 'heading', text }, 'short'),
    note: (text, weight = 'long') => add({ kind: 'note', text }, weight),
    screen: (where, text, weight = 'long') => add({ kind: 'screen', where, text }, weight),
    tell: (text) => write(`${wrapped(text, width).join('\n')}\n`),
  };
}

function asText(entry: Entry): string {
  switch (entry.kind) {
    case 'heading':
      return `\n━━ ${entry.text} ${'━'.repeat(Math.max(0, width - entry.text.length - 4))}\n`;
    case 'note':
      return wrapped(entry.text, width).join('\n');
    case 'screen':
      return ['', `┌─ ${entry.where}`, ...entry.text.split('\n').flatMap(inFrame), '└─', ''].join('\n');
  }
}

const width = 100;

const inFrame = (line: string) => wrapped(line, width - 2).map((part) => `│ ${part}`.trimEnd());

/** Breaks a line at spaces, so that no part is longer than `columns` where that can be helped. */
function wrapped(line: string, columns: number): string[] {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
