import type { RoundId } from '../../domain/ids.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { momentFor } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import type { MessageContent } from './message-parts.ts';

/** Tells a lead that a week has closed: the same words whether or not there is something to share. */
export function draftMessage({ step, round, group }: Extract<Message, { kind: 'draft' }>): MessageContent {
  const title = escaped(step.title);
  const date = momentFor(round.window.digestAt, group.zone);
  const words = copy().review.draft;
  return withReview(
    group.approvals === 0 ? words.text(title, date) : words.textApproved(title, date, group.approvals),
    round.id,
  );
}

/** Reminds a lead that the digest waits for an approval. */
export function approvalMessage({ step, round, group }: Extract<Message, { kind: 'approval' }>): MessageContent {
  const purge = momentFor(round.window.purgeAt, group.zone);
  return withReview(copy().review.reminder.text(escaped(step.title), group.approvals === 2 ? 2 : 1, purge), round.id);
}

function withReview(text: string, round: RoundId): MessageContent {
  return {
    text,
    blocks: [
      section(text),
      buttons(
        button({
          text: copy().common.review,
          label: copy().common.reviewLabel,
          action: actionIds.review,
          value: round,
          style: 'primary',
        }),
      ),
    ],
  };
}

/** Tells a lead that a week waits because too few people have joined; never how many have. */
export function waitingMessage({ step }: Extract<Message, { kind: 'waiting' }>): MessageContent {
  const text = copy().lead.waiting.text(escaped(step.title));
  return { text: `${text}\n${copy().lead.waiting.join}`, blocks: [section(text), section(copy().lead.waiting.join)] };
}
