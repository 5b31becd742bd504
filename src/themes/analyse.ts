import { type CareSign, careOf } from '../domain/care.ts';
import { stepId } from '../domain/ids.ts';
import { prepareRoster, scrub } from '../domain/scrub.ts';
import type { ThemeReader } from '../flows/ports/theme-reader.ts';
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
  const complaints = await forEachReply(lines, output, async ({ id, prompt, scrubbed, care }) => {
    const [read] = await reader.read([{ text: scrubbed }], { step: stepId(prompt) });
    output.answer(JSON.stringify({ id, themes: read?.themes ?? [], scrubbed, care }));
  });
  return complaints === 0 ? 'all read' : 'some lines were bad';
}

/** A reply as the app would keep it, and whether its author would be shown resources first. */
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
