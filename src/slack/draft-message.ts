import type { Message } from '../flows/ports.ts';
import { opens } from './actions.ts';
import { button, buttons, section } from './blocks.ts';
import { momentFor } from './desk.ts';
import type { MessageContent } from './message-content.ts';
import { escaped } from './mrkdwn.ts';
import { common } from './words/common.ts';
import { leadWords } from './words/lead.ts';

/** Tells a lead that a week has closed: the same words whether or not there is something to share. */
export function draftMessage({ step, round, group }: Extract<Message, { kind: 'draft' }>): MessageContent {
  const text = leadWords.draft.text(escaped(step.title), momentFor(round.window.digestAt, group.zone));
  return {
    text,
    blocks: [
      section(text),
      buttons(
        button({
          text: common.review,
          label: common.reviewLabel,
          action: opens.review,
          value: round.id,
          style: 'primary',
        }),
      ),
    ],
  };
}
