import type { DiscussionStep } from '../../domain/programme.ts';
import type { Message } from '../../flows/ports/messenger.ts';
import { context, header, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { leadWords } from '../words/lead.ts';
import type { MessageContent } from './message-content.ts';

const words = leadWords.facilitation;

/** A discussion week's card for a lead. */
export function facilitationMessage({ step }: Extract<Message, { kind: 'facilitation' }>): MessageContent {
  const points = step.kind === 'discussion' ? facilitationPoints(step) : '';
  const title = words.title(step.title);
  return {
    text: `${words.first}\n${escaped(title)}\n${points}\n${words.more}`,
    blocks: [section(words.first), header(title), section(points === '' ? words.more : points), context(words.more)],
  };
}

/** The card point by point; a programme keeps them within one paragraph. */
export const facilitationPoints = ({ discussion }: DiscussionStep): string =>
  discussion.facilitation.map((point) => `• ${escaped(point)}`).join('\n');
