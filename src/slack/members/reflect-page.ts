import type { types, ViewOutput } from '@slack/bolt';
import type { RoundId } from '../../domain/ids.ts';
import type { Reply } from '../../domain/reply.ts';
import { type OpenReplyRefusal, openReply } from '../../flows/replies/open-reply.ts';
import { type Asker, type Desk, dayFor } from '../desk.ts';
import { notEnrolledPage, privacyButton, refusalPage, resourcesButton } from '../everybody/refusal-page.ts';
import { memberWords } from '../words/member.ts';
import { nextQuestionAt } from './next-question.ts';
import { replyExtras } from './reply-extras.ts';
import { readReplyModal, replyModal } from './reply-modal.ts';

const words = memberWords.refusal;

/** The question of the open week, or of the week that a message's button names. */
export async function reflectPage(
  desk: Desk,
  asker: Asker,
  round?: RoundId,
  variant?: Reply['variant'],
): Promise<types.ModalView> {
  const found = await openReply(desk.ports, { ...asker, ...(round === undefined ? {} : { round }) }, variant);
  return found.ok
    ? replyModal(found.value, await replyExtras(desk, asker, found.value))
    : refused(desk, asker, found.refusal);
}

/** The form for the same week as it is without anything above it, with what has been typed so far. */
export async function otherQuestionPage(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
  asked?: Reply['variant'],
): Promise<types.ModalView> {
  const { round, reply, revision, shown } = readReplyModal(view);
  const found = await openReply(desk.ports, { ...asker, round }, asked ?? reply.variant);
  if (!found.ok) return refused(desk, asker, found.refusal);
  const extras = await replyExtras(desk, asker, found.value);
  return replyModal(found.value, extras, { revision: revision + 1, typed: reply, shown });
}

async function refused(desk: Desk, asker: Asker, refusal: OpenReplyRefusal): Promise<types.ModalView> {
  switch (refusal.kind) {
    case 'notEnrolled':
      return notEnrolledPage();
    case 'closed':
      return refusalPage(words.closed, privacyButton(), resourcesButton());
    case 'nothingOpen':
    case 'nextRound': {
      const member = await desk.ports.members.find(asker.workspace, asker.member);
      const from = dayFor(await nextQuestionAt(desk, refusal.group), member?.zone ?? refusal.group.zone);
      return refusalPage(words[refusal.kind](from), privacyButton(), resourcesButton());
    }
  }
}
