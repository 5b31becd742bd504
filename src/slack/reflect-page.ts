import type { types, ViewOutput } from '@slack/bolt';
import type { RoundId } from '../domain/ids.ts';
import type { Reply } from '../domain/reply.ts';
import { type OpenReplyRefusal, openReply, type ReplyPage } from '../flows/open-reply.ts';
import { consentAgainPage, mustAgreeAgain } from './consent-again-modal.ts';
import { type Asker, type Desk, dayFor } from './desk.ts';
import { nextQuestionAt } from './next-question.ts';
import { notEnrolledPage, privacyButton, refusalPage, resourcesButton } from './refusal-page.ts';
import { readReplyModal, replyModal } from './reply-modal.ts';
import { memberWords } from './words/member.ts';

const words = memberWords.refusal;

/** The question of the open week, or of the week that a message's button names. */
export async function reflectPage(
  desk: Desk,
  asker: Asker,
  round?: RoundId,
  variant?: Reply['variant'],
): Promise<types.ModalView> {
  if (await mustAgreeAgain(desk, asker)) return consentAgainPage(desk, { round, variant });
  const found = await openReply(desk.ports, { ...asker, ...(round === undefined ? {} : { round }) }, variant);
  return found.ok
    ? replyModal(found.value, await extrasOf(desk, asker, found.value))
    : refused(desk, asker, found.refusal);
}

/** The other question of the same week, with what has been typed so far. */
export async function otherQuestionPage(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
  variant: Reply['variant'],
): Promise<types.ModalView> {
  const { round, reply, revision } = readReplyModal(view);
  const found = await openReply(desk.ports, { ...asker, round }, variant);
  if (!found.ok) return refused(desk, asker, found.refusal);
  return replyModal(found.value, await extrasOf(desk, asker, found.value), revision + 1, reply);
}

async function extrasOf({ ports, content }: Desk, asker: Asker, { group }: ReplyPage) {
  const member = await ports.members.find(asker.workspace, asker.member);
  const { notAReport, deadlineNotice } = content;
  return { notAReport, deadlineNotice, zone: member?.zone ?? group.zone };
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
