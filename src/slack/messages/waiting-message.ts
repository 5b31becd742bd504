import type { Message } from '../../flows/ports/messenger.ts';
import { section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { leadWords } from '../words/lead.ts';
import type { MessageContent } from './message-content.ts';

/** Tells a lead that a week waits because too few people have joined; never how many have. */
export function waitingMessage({ step }: Extract<Message, { kind: 'waiting' }>): MessageContent {
  const text = leadWords.waiting.text(escaped(step.title));
  return { text: `${text}\n${leadWords.waiting.join}`, blocks: [section(text), section(leadWords.waiting.join)] };
}
