import type { types, ViewResponseAction } from '@slack/bolt';
import { forgetMember } from '../../flows/members/forget-member.ts';
import type { Asker, Desk } from '../desk.ts';
import { sorryPage } from '../everybody/refusal-page.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { modal, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.forgetMe;

export const forgetMeCallback = 'forget-me';

/** Says what forgetting does before it is done: the same to everybody. */
export const forgetMePage = (): types.ModalView =>
  modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: forgetMeCallback },
    blocks: [section(words.confirm)],
  });

/** Empties the open week, stops everything planned and deletes all settings. The answer tells nothing about anybody. */
export async function submitForgetMe(desk: Desk, asker: Asker): Promise<ViewResponseAction> {
  const outcome = await attempt(desk, formLimit, forgetMember(desk.ports, asker));
  if (outcome.kind !== 'done') return { response_action: 'update', view: sorryPage() };
  const { title, answer } = memberWords.withdraw;
  const view = modal({ title, blocks: [section(answer), section(words.done)] });
  return { response_action: 'update', view };
}
