import type { RoundId } from '../../domain/ids.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { momentFor } from '../context.ts';
import { common } from '../copy/common.ts';
import { leadCopy } from '../copy/lead.ts';
import { reviewCopy } from '../copy/review.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import type { MessageContent } from './message-parts.ts';

/** Tells a lead that a week has closed: the same words whether or not there is something to share. */
export function draftMessage({ step, round, group }: Extract<Message, { kind: 'draft' }>): MessageContent {
  const title = escaped(step.title);
  const date = momentFor(round.window.digestAt, group.zone);
  const words = reviewCopy.draft;
  return withReview(
    group.approvals === 0 ? words.text(title, date) : words.textApproved(title, date, group.approvals),
    round.id,
  );
}

/** Reminds a lead that the digest waits for an approval. */
export function approvalMessage({ step, round, group }: Extract<Message, { kind: 'approval' }>): MessageContent {
  const purge = momentFor(round.window.purgeAt, group.zone);
  return withReview(reviewCopy.reminder.text(escaped(step.title), group.approvals === 2 ? 2 : 1, purge), round.id);
}

function withReview(text: string, round: RoundId): MessageContent {
  return {
    text,
    blocks: [
      section(text),
      buttons(
        button({
          text: common.review,
          label: common.reviewLabel,
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
  const text = leadCopy.waiting.text(escaped(step.title));
  return { text: `${text}\n${leadCopy.waiting.join}`, blocks: [section(text), section(leadCopy.waiting.join)] };
}
