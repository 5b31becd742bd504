import { z } from 'zod';

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
