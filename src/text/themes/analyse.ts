import { z } from 'zod';
import type { Digest } from '../../domain/digest.ts';
import { stepId } from '../../domain/ids.ts';
import type { ThemeReader } from '../../flows/ports/content.ts';
import { type CareSign, careOf } from '../care/care.ts';
import { prepareRoster, scrub } from '../names/scrub.ts';

/** Where the command writes: answers and complaints, a line each. */
export interface Output {
  readonly answer: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Reads replies line by line and answers each as it comes. Answers whether every line was good. */
export async function analyse(
  lines: AsyncIterable<string>,
  reader: ThemeReader,
  output: Output,
): Promise<'all read' | 'some lines were bad'> {
  const complaints = await forEachReply(lines, output, async ({ id, prompt, scrubbed, care }) => {
    const { likely, suggestions } = await reader.read(scrubbed, stepId(prompt));
    output.answer(JSON.stringify({ id, themes: likely, suggestions, scrubbed, care }));
  });
  return complaints === 0 ? 'all read' : 'some lines were bad';
}

/** A reply as the app would keep it, and whether its author would be shown help lines first, or one after saving. */
interface GivenReply {
  readonly id: string;
  readonly prompt: string;
  readonly scrubbed: string;
  readonly care: CareSign;
}

/**
 * Hands over each reply in turn, without the names of the roster that came before it, complains about bad lines with
 * their numbers, and answers with how many there were.
 */
export async function forEachReply(
  lines: AsyncIterable<string>,
  output: Pick<Output, 'complain'>,
  take: (reply: GivenReply) => Promise<void>,
): Promise<number> {
  let number = 0;
  let complaints = 0;
  let roster = prepareRoster([]);
  for await (const text of lines) {
    number += 1;
    const line = replyLineOf(text);
    switch (line.kind) {
      case 'blank':
        break;
      case 'bad':
        complaints += 1;
        output.complain(`Line ${number}: ${line.why}.`);
        break;
      case 'roster':
        roster = prepareRoster(line.names.map((name) => ({ displayName: name, realName: name })));
        break;
      case 'reply': {
        const { text: scrubbed } = scrub(line.text, roster);
        await take({ id: line.id, prompt: line.prompt, scrubbed, care: careOf(scrubbed) });
      }
    }
  }
  return complaints;
}

/** One line of a file of invented replies. */
export type ReplyLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad'; readonly why: string }
  | { readonly kind: 'roster'; readonly names: readonly string[] }
  | { readonly kind: 'reply'; readonly id: string; readonly prompt: string; readonly text: string };

/** Reads one line. What is wrong with a bad one is told without repeating anything of it. */
export function replyLineOf(line: string): ReplyLine {
  if (line.trim() === '') return { kind: 'blank' };
  const json = jsonOf(line);
  if (json === undefined) return { kind: 'bad', why: 'this is not JSON' };
  const roster = rosterShape.safeParse(json);
  if (roster.success) return { kind: 'roster', names: roster.data.roster };
  const reply = replyShape.safeParse(json);
  if (reply.success) return { kind: 'reply', ...reply.data };
  const fields = [...new Set(reply.error.issues.map(({ path }) => path[0]?.toString() ?? 'the line'))];
  return { kind: 'bad', why: `expected {"id", "prompt", "text"}, all texts; look at ${fields.join(', ')}` };
}

const rosterShape = z.strictObject({ roster: z.array(z.string()) });

const replyShape = z.object({ id: z.string(), prompt: z.string(), text: z.string() });

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The digest as the channel would read it. */
export function showDigest(digest: Digest): string {
  if (digest.kind === 'nothing') return nothing;
  const themes = digest.themes.map(({ label, sentence, band }) => {
    return `- ${label}${band === undefined ? '' : ` (${band} or more people)`}: ${sentence}`;
  });
  return [...themes, ...(digest.beyond ? ['Some answers didn’t fit any theme.'] : [])].join('\n');
}

const nothing = 'Nothing can be shown: no theme was raised by enough people.';

/**
 * The lines of a stream of bytes, without a byte order mark. Only line feeds end one: Node's own reader ends a line at
 * U+2028 as well, which may stand inside a text of JSON.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
