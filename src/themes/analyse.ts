import { stepId } from '../domain/ids.ts';
import type { ThemeReader } from '../flows/ports.ts';
import { replyLineOf } from './reply-line.ts';

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
  const complaints = await forEachReply(lines, output, async ({ id, prompt, text }) => {
    const [read] = await reader.read([{ text }], stepId(prompt));
    output.answer(JSON.stringify({ id, themes: read?.themes ?? [] }));
  });
  return complaints === 0 ? 'all read' : 'some lines were bad';
}

interface GivenReply {
  readonly id: string;
  readonly prompt: string;
  readonly text: string;
}

/** Hands over each reply in turn, complains about bad lines with their numbers, and answers with how many there were. */
export async function forEachReply(
  lines: AsyncIterable<string>,
  output: Pick<Output, 'complain'>,
  take: (reply: GivenReply) => Promise<void>,
): Promise<number> {
  let number = 0;
  let complaints = 0;
  for await (const text of lines) {
    number += 1;
    const line = replyLineOf(text);
    if (line.kind === 'reply') await take(line);
    if (line.kind !== 'bad') continue;
    complaints += 1;
    output.complain(`Line ${number}: ${line.why}.`);
  }
  return complaints;
}
