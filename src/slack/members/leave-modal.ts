import type { types, ViewResponseAction } from '@slack/bolt';
import { leaveGroup } from '../../flows/members/leave-group.ts';
import type { Asker, Desk } from '../desk.ts';
import { joinButton, refusalPage, sorryPage } from '../everybody/refusal-page.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { buttons, context, modal, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.leave;

export const leaveCallback = 'leave';

/** Says what leaving does before it is done. */
export async function leavePage({ ports }: Desk, asker: Asker): Promise<types.ModalView> {
  const member = await ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return refusalPage(words.notEnrolled);
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: leaveCallback },
    blocks: [section(words.confirm), context(words.closedWeeks)],
  });
}

/** Leaves; doing it twice is answered the same. */
export async function submitLeave(desk: Desk, asker: Asker): Promise<ViewResponseAction> {
  const outcome = await attempt(desk, formLimit, leaveGroup(desk.ports, asker));
  if (outcome.kind !== 'done') return { response_action: 'update', view: sorryPage() };
  const view = modal({ title: words.doneTitle, blocks: [section(words.done), buttons(joinButton())] });
  return { response_action: 'update', view };
}
