import type { Message } from '../flows/ports.ts';
import { context, header, section } from './blocks.ts';
import type { MessageContent } from './message-content.ts';
import { escaped } from './mrkdwn.ts';
import { leadWords } from './words/lead.ts';

const words = leadWords.facilitation;

/** A discussion week's card for a lead. */
export function facilitationMessage({ step }: Extract<Message, { kind: 'facilitation' }>): MessageContent {
  const points = (step.discussion?.facilitation ?? []).map((point) => `• ${escaped(point)}`).join('\n');
  const title = words.title(step.title);
  return {
    text: `${words.first}\n${escaped(title)}\n${points}`,
    blocks: [section(words.first), header(title), section(points === '' ? words.more : points), context(words.more)],
  };
}
