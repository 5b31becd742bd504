import type { Programme, ProgrammeMistake } from './programme.ts';
import { type PreparedRoster, scrub } from './scrub.ts';

/**
 * Where a programme seems to name somebody: the app would say it to a whole channel. Texts that `present` has as well
 * are not judged again, so that whoever joins with a name that is a word stops nobody from mending a comma.
 */
export function namesIn(
  programme: Programme,
  roster: PreparedRoster,
  present?: Programme,
): readonly ProgrammeMistake[] {
  const there = new Set(textsIn(present, []).map(({ text }) => text));
  return textsIn(programme, []).flatMap(({ path, text }) => {
    if (there.has(text)) return [];
    const { text: left, replaced } = scrub(text, roster);
    if (!replaced.includes('a colleague')) return [];
    const found = missingWords(text, left).map((word) => ` “${word}”`);
    const message = `seems to name somebody:${found.join(',')}; write it without a name, or in other words if it is none`;
    return [{ path, message }];
  });
}

interface PlacedText {
  readonly path: ProgrammeMistake['path'];
  readonly text: string;
}

function textsIn(value: unknown, path: ProgrammeMistake['path']): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (unread.has(key) ? [] : textsIn(each, [...path, key])));
}

/** What nobody reads, and the credit: whoever wrote a book is named there. */
const unread: ReadonlySet<string> = new Set(['id', 'kind', 'cues', 'source']);

function missingWords(text: string, left: string): readonly string[] {
  const kept = new Set(left.match(words) ?? []);
  return [...new Set((text.match(words) ?? []).filter((word) => !kept.has(word)))];
}

const words = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
