import type { RoundId } from '../../domain/ids.ts';
import type { Message } from '../../flows/ports/messenger.ts';
import { momentFor } from '../desk.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { reviewWords } from '../words/review.ts';
import type { MessageContent } from './message-content.ts';

/** Tells a lead that a week has closed: the same words whether or not there is something to share. */
export function draftMessage({ step, round, group }: Extract<Message, { kind: 'draft' }>): MessageContent {
  const title = escaped(step.title);
  const date = momentFor(round.window.digestAt, group.zone);
  const words = reviewWords.draft;
  return withReview(
    group.approvals === 0 ? words.text(title, date) : words.textApproved(title, date, group.approvals),
    round.id,
  );
}

/** Reminds a lead that the digest waits for an approval. */
export function approvalMessage({ step, round, group }: Extract<Message, { kind: 'approval' }>): MessageContent {
  const purge = momentFor(round.window.purgeAt, group.zone);
  return withReview(reviewWords.reminder.text(escaped(step.title), group.approvals === 2 ? 2 : 1, purge), round.id);
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
          action: opens.review,
          value: round,
          style: 'primary',
        }),
      ),
    ],
  };
}
