import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { languageOfMember } from '../../domain/member.ts';
import type { ReplyMistake } from '../../domain/reply.ts';
import { type OpenReplyRefusal, openReply, ownWeek } from '../../flows/replies/open-reply.ts';
import { type SubmitRefusal, submitInWeek } from '../../flows/replies/submit-reply.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { mustAgreeAgain } from '../shared/roles-and-weeks.ts';
import { buttons, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { withDeadline } from '../ui/deadline.ts';
import { inPlace, underField, underFields } from '../ui/form-fields.ts';
import { savedPage } from './after-saving.ts';
import { blockOf, chosenBy, type ReadReplyModal, readReplyModal, ticksOf } from './reply-draft.ts';
import { askedBy, longestInput, replyExtras, replyModal } from './reply-form.ts';

const words = () => copy().member.reply;

/**
 * Saves what was submitted, or shows what the author should see first. Whatever goes wrong, ticks and text stay on the
 * screen and the error stands under its field.
 */
export async function submitReplyModal(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = readReplyModal(view);
  const outcome = await withDeadline(ctx, saveLimit, saveOrLook(ctx, user, view, read));
  return outcome.kind === 'done' ? outcome.value : underWords(read, words()[outcome.kind]);
}

/** Milliseconds for saving; Slack waits three seconds for the whole answer. */
const saveLimit = 1500;

/**
 * Everything that the page after saving needs is read before: once an answer is saved, nothing may look like a failure.
 * What the author has answered so far is read only where the form is shown again.
 */
async function saveOrLook(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state'>,
  read: ReadReplyModal,
): Promise<ViewResponseAction> {
  const { round, draft, shown, revision, looking, asks } = read;
  const at = { ...user, round };
  const week = await ownWeek(ctx.ports, at);
  const isOutdated = week.ok
    ? week.value.member.consentVersion < ctx.content.consent.version
    : await mustAgreeAgain(ctx, user);
  if (isOutdated) return underWords(read, words().consentChanged);
  const chosen = chosenBy(draft.ticks);
  if (chosen === 'elseAndMore') return underField(boxesIn(view, read), words().elseAndMore);
  if (!week.ok) return underWords(read, words()[await refusedAs(ctx, at, week.refusal)]);
  const { member, round: open, step, codebook } = week.value;
  const extras = replyExtras(ctx, week.value);
  const asked = { step, codebook, of: open.group, memberOf: member.group, language: languageOfMember(member) };
  const outcome = await submitInWeek(ctx.ports, at, asked, { chosen, main: draft.main, more: draft.more }, shown);
  const first = outcome.ok ? outcome.value : outcome.refusal;
  if (first.kind === 'saved') return inPlace(savedPage(week.value, askedBy(week.value, asks), extras, first));
  const found = await openReply(ctx.ports, at);
  if (!found.ok) return underWords(read, words()[await refusedAs(ctx, at, found.refusal)]);
  if (first.kind !== 'lookFirst') return refusalErrors(first, view, read);
  const { reply } = first;
  if ([reply.main, ...reply.more].some(({ length }) => length > longestInput))
    return underWords(read, words().tooManyNames);
  const form = {
    revision: revision + 1,
    asks,
    order: read.order,
    shown,
    draft: { ticks: ticksOf(reply.chosen), main: reply.main, more: reply.more },
    first: { ...first, again: looking },
  };
  return inPlace(replyModal(found.value, extras, form));
}

/** A week that is open, but not theirs, is one of a group that they have left for another. */
async function refusedAs(
  { ports }: SlackContext,
  at: CurrentUser & Pick<ReadReplyModal, 'round'>,
  { kind }: OpenReplyRefusal,
): Promise<'notEnrolled' | 'closed' | 'nextRound'> {
  if (kind === 'notEnrolled' || kind === 'nextRound') return kind;
  const round = await ports.rounds.find(at.workspace, at.round);
  return round?.status === 'open' ? 'notEnrolled' : 'closed';
}

function refusalErrors(
  refusal: SubmitRefusal,
  view: Pick<ViewOutput, 'state'>,
  read: ReadReplyModal,
): ViewResponseAction {
  if (refusal.kind !== 'mistakes') return underWords(read, words()[refusal.kind]);
  return underFields(
    Object.fromEntries(
      refusal.mistakes.map((mistake) => {
        const isAboutBoxes = mistake.field === 'choices' || mistake.kind === 'empty';
        return [isAboutBoxes ? boxesIn(view, read) : blockOf(mistake.field, read.revision), mistakeSentence(mistake)];
      }),
    ),
  );
}

function mistakeSentence(mistake: ReplyMistake): string {
  switch (mistake.kind) {
    case 'empty':
    case 'tooMany':
    case 'unknownChoice':
      return words()[mistake.kind];
    case 'tooLong':
      return words().tooLong(mistake.over);
    case 'tooManyBytes':
      return words().tooManyBytes(mistake.over);
  }
}

/** The field of the boxes, or where none are shown the one for words. */
function boxesIn({ state }: Pick<ViewOutput, 'state'>, { revision }: ReadReplyModal): string {
  const fields = [blockOf('choices', revision), blockOf('also', revision)];
  return fields.find((id) => id in state.values) ?? blockOf('main', revision);
}

const underWords = ({ revision }: ReadReplyModal, sentence: string): ViewResponseAction =>
  underField(blockOf('main', revision), sentence);

/** The author chose not to send. It is the same for everybody, whatever they wrote. */
export const notSentPage = (): types.ModalView =>
  modal({
    title: words().notSentTitle,
    blocks: [section(words().notSent), buttons(sharedButton('resources'), sharedButton('privacy'))],
  });
