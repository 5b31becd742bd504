import type { types, ViewResponseAction } from '@slack/bolt';
import { forgetMember, leaveGroup } from '../../flows/members/leave-group.ts';
import { withdrawReply } from '../../flows/replies/slot-of-member.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, modal, section } from '../ui/blocks.ts';
import { mainButton } from '../ui/buttons.ts';
import { answer, sorryInPlace } from '../ui/deadline.ts';
import { inPlace } from '../ui/form-fields.ts';
import { refusalPage } from '../ui/refusals.ts';

const words = () => copy().member.leave;

/** Says what leaving does before it is done. */
export async function leavePage({ ports }: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const member = await ports.members.find(user.workspace, user.member);
  if (member === undefined) return refusalPage(words().notEnrolled);
  return modal({
    title: words().title,
    close: copy().common.cancel,
    submit: { text: words().submit, callback: formIds.leave },
    blocks: [section(words().confirm), context(words().closedWeeks)],
  });
}

/** Leaves; doing it twice is answered the same. */
export async function submitLeave(ctx: SlackContext, user: CurrentUser): Promise<ViewResponseAction> {
  const view = modal({ title: words().doneTitle, blocks: [section(words().done), buttons(mainButton('join'))] });
  return answer(ctx, leaveGroup(ctx.ports, user), sorryInPlace(), () => inPlace(view));
}

/** Asks first, typed or clicked: what is deleted cannot be brought back. The same whatever there is. */
export const withdrawPage = (): types.ModalView =>
  modal({
    title: copy().common.withdrawTitle,
    close: copy().common.withdrawNo,
    blocks: [
      section(copy().common.withdrawText),
      buttons(button({ text: copy().common.withdrawYes, action: actionIds.withdrawYes, style: 'danger' })),
    ],
  });

/** Deletes what the open week holds. The answer is one and the same for everyone, whatever was there. */
export async function withdrawnPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  await withdrawReply(ctx.ports, user);
  // A form or a page below it would show what is no longer stored.
  return modal({
    title: copy().member.withdraw.title,
    blocks: [section(copy().member.withdraw.answer)],
    endsAll: true,
  });
}

const forgetWords = () => copy().member.forgetMe;

/** Says what forgetting does before it is done: the same to everybody. */
export const forgetMePage = (): types.ModalView =>
  modal({
    title: forgetWords().title,
    close: copy().common.cancel,
    submit: { text: forgetWords().submit, callback: formIds.forgetMe },
    blocks: [section(forgetWords().confirm)],
  });

/** Empties the open week, stops everything planned and deletes all settings. The answer tells nothing about anybody. */
export async function submitForgetMe(ctx: SlackContext, user: CurrentUser): Promise<ViewResponseAction> {
  const { title, answer: text } = copy().member.withdraw;
  const view = modal({ title, blocks: [section(text), section(forgetWords().done)] });
  return answer(ctx, forgetMember(ctx.ports, user), sorryInPlace(), () => inPlace(view));
}
