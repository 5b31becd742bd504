import type { types, ViewOutput } from '@slack/bolt';
import type { RoundId } from '../../domain/ids.ts';
import { receivingPromptOf } from '../../domain/programme.ts';
import { type OpenReplyRefusal, openReply } from '../../flows/replies/open-reply.ts';
import { type CurrentUser, dayFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { modal, plainSection } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { notEnrolledPage, refusalPage } from '../ui/refusals.ts';
import { drawOrder, readReplyModal } from './reply-draft.ts';
import { askedBy, freshForm, replyExtras, replyModal } from './reply-form.ts';

const words = () => copy().member.refusal;

/** The question of the open week, or of the week that a message's button names. */
export async function reflectPage(ctx: SlackContext, user: CurrentUser, round?: RoundId): Promise<types.ModalView> {
  const found = await openReply(ctx.ports, weekAt(user, round));
  if (!found.ok) return refused(ctx, user, found.refusal);
  const page = found.value;
  const { random } = ctx.ports;
  const form = freshForm(drawOrder(random, page.prompt), random.integerBelow(1_000_000));
  return replyModal(page, replyExtras(ctx, page), form);
}

type FormView = Pick<ViewOutput, 'private_metadata' | 'state'>;

/** The form for the same week as it is without anything above it, with what has been ticked and typed so far. */
export async function editAgainPage(ctx: SlackContext, user: CurrentUser, view: FormView): Promise<types.ModalView> {
  const { round, revision, asks, order, shown, draft } = readReplyModal(view);
  const found = await openReply(ctx.ports, { ...user, round });
  if (!found.ok) return refused(ctx, user, found.refusal);
  const extras = replyExtras(ctx, found.value);
  return replyModal(found.value, extras, { revision: revision + 1, asks, order, shown, draft });
}

/** The same week's other question, with what has been ticked and typed so far. */
export async function otherQuestionPage(
  ctx: SlackContext,
  user: CurrentUser,
  view: FormView,
): Promise<types.ModalView> {
  const { round, revision, asks: before, shown, draft } = readReplyModal(view);
  const found = await openReply(ctx.ports, { ...user, round });
  if (!found.ok) return refused(ctx, user, found.refusal);
  const page = found.value;
  const asks = before === 'usual' && receivingPromptOf(page.step) !== undefined ? 'receiving' : 'usual';
  const order = drawOrder(ctx.ports.random, askedBy(page, asks));
  return replyModal(page, replyExtras(ctx, page), { revision: revision + 1, asks, order, shown, draft });
}

/** Something to think with. Nothing in it is answered or stored. */
export async function notePage(ctx: SlackContext, user: CurrentUser, round?: RoundId): Promise<types.ModalView> {
  const found = await openReply(ctx.ports, weekAt(user, round));
  if (!found.ok) return refused(ctx, user, found.refusal);
  const { title, note } = found.value.prompt;
  return modal({
    title,
    blocks:
      note === undefined
        ? []
        : note.text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(plainSection),
  });
}

const weekAt = (user: CurrentUser, round: RoundId | undefined) => ({
  ...user,
  ...(round === undefined ? {} : { round }),
});

async function refused(ctx: SlackContext, user: CurrentUser, refusal: OpenReplyRefusal): Promise<types.ModalView> {
  switch (refusal.kind) {
    case 'notEnrolled':
      return notEnrolledPage();
    case 'closed':
      return refusalPage(words().closed, sharedButton('privacy'), sharedButton('resources'));
    case 'nothingOpen':
    case 'nextRound': {
      const member = await ctx.ports.members.find(user.workspace, user.member);
      const from = dayFor(await nextQuestionAt(ctx, refusal.group), member?.zone ?? refusal.group.zone);
      return refusalPage(words()[refusal.kind](from), sharedButton('privacy'), sharedButton('resources'));
    }
  }
}
