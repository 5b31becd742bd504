import type { types } from '@slack/bolt';
import type { RoundId } from '../../domain/ids.ts';
import { type ReviewLine, themeOfLine } from '../../domain/review.ts';
import { isPast } from '../../domain/round.ts';
import { approveDigest, holdDigest } from '../../flows/review/decide-on-draft.ts';
import { type ReviewPage, reviewDraft } from '../../flows/review/review-draft.ts';
import { type Asker, type Desk, momentFor } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { themeBlock } from '../messages/digest-message.ts';
import { type ButtonFacts, button, buttons, context, divider, modal, plain, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { reviewWords } from '../words/review.ts';
import { groupButton } from './group-page.ts';
import { promisesButton } from './promises-page.ts';
import { draftValue, readDraftValue } from './review-value.ts';

const words = reviewWords.page;

export const holdAction = 'hold-digest';
export const releaseAction = 'release-digest';
export const approveAction = 'approve-digest';
export const editAction = 'edit-draft';
export const mergeAction = 'merge-themes';
export const dropAllAction = 'drop-all-themes';

/** What the channel will read, and why: never a reply, never a number. `first`: what came of something just done. */
export async function reviewPage(desk: Desk, asker: Asker, round?: RoundId, first?: string): Promise<types.ModalView> {
  const at = { workspace: asker.workspace, lead: asker.member, ...(round === undefined ? {} : { round }) };
  const found = await reviewDraft(desk.ports, at);
  if (!found.ok) return refusalPage(reviewWords.refusal[found.refusal]);
  return draftView(found.value, desk.ports.clock.now(), first);
}

/** Holds the digest or lets it go, and shows the present state with its undo. */
export async function holdPage(desk: Desk, asker: Asker, round: RoundId, held: boolean): Promise<types.ModalView> {
  const outcome = await holdDigest(desk.ports, { workspace: asker.workspace, lead: asker.member, round }, held);
  return outcome === 'done' ? reviewPage(desk, asker, round) : refusalPage(reviewWords.refusal[outcome]);
}

/** Approves what the lead saw, unless it has changed since. */
export async function approvePage(desk: Desk, asker: Asker, value: string | undefined): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  if (seen === undefined) return reviewPage(desk, asker);
  const outcome = await approveDigest(desk.ports, { workspace: asker.workspace, lead: asker.member, ...seen });
  switch (outcome) {
    case 'approved':
      return reviewPage(desk, asker, seen.round);
    case 'alreadyApproved':
    case 'changedMeanwhile':
      return reviewPage(desk, asker, seen.round, reviewWords.outcome[outcome]);
    case 'notLead':
    case 'tooLate':
      return refusalPage(reviewWords.refusal[outcome]);
  }
}

function draftView(page: ReviewPage, now: Date, first: string | undefined): types.ModalView {
  const { group, round, step, lines, beyond, approvals } = page;
  const kept = lines.filter(({ isDropped }) => !isDropped);
  return modal({
    title: words.title,
    blocks: [
      ...(first === undefined ? [] : [section(first)]),
      section(words.week(escaped(step.title), round.week)),
      section(whenSentence(page, now)),
      ...(approvals.leads < approvals.needed ? [buttons(groupButton(group.id))] : []),
      divider,
      ...(lines.length === 0 ? [section(words.nothing)] : lines.flatMap(lineBlocks)),
      ...(lines.length > 0 && kept.length === 0 ? [section(words.nothingLeft)] : []),
      ...(beyond && kept.length > 0 ? [section(channelWords.digest.beyond)] : []),
      ...(lines.length === 0 ? [] : [divider, buttons(...actions(page, kept.length))]),
      ...(lines.length > 0 && approvals.needed > 0 ? [context(words.clearsApprovals)] : []),
      context(words.neverReplies),
    ],
  });
}

function whenSentence({ group, round, lines, approvals }: ReviewPage, now: Date): string {
  const at = (instant: Date) => momentFor(instant, group.zone);
  const { digestAt, purgeAt } = round.window;
  const { needed, given, leads, mine } = approvals;
  if (round.held) return words.held(at(purgeAt));
  if (lines.length === 0) return words.whenNothing(at(digestAt));
  if (needed === 0) return words.when(at(digestAt));
  if (given >= needed) return isPast(digestAt, now) ? words.approvedNow : words.approved(at(digestAt));
  const soFar = given === 0 ? words.given.none : mine ? words.given.mine : words.given.other;
  const sentences = [words.waiting(needed, at(digestAt), at(purgeAt)), soFar];
  return [...sentences, ...(leads < needed ? [words.tooFewLeads] : [])].join(' ');
}

function lineBlocks(line: ReviewLine): types.KnownBlock[] {
  const theme = themeOfLine(line);
  if (line.isDropped) return [section(words.dropped(clippedMrkdwn(theme.label, 500)))];
  const reasons = clippedMrkdwn(line.reasons.slice(0, 12).join(', '), 1000);
  return [
    themeBlock(theme),
    ...(reasons === '' ? [] : [context(words.reasons(reasons))]),
    ...(line.parts.length > 1 ? [context(words.merged)] : []),
  ];
}

function actions({ round, version, approvals }: ReviewPage, kept: number): types.Button[] {
  const value = draftValue({ round: round.id, seen: version });
  const press = (facts: Omit<ButtonFacts, 'value'>) => button({ ...facts, value });
  const mayApprove = approvals.needed > 0 && !approvals.mine;
  return [
    ...(mayApprove
      ? [press({ text: words.approve, label: words.approveLabel, action: approveAction, style: 'primary' })]
      : []),
    holdButton(round.id, round.held),
    promisesButton(),
    press({ text: words.edit, label: words.editLabel, action: editAction }),
    ...(kept > 1 ? [press({ text: words.merge, label: words.mergeLabel, action: mergeAction })] : []),
    ...(kept > 0
      ? [press({ text: words.dropAll, label: words.dropAllLabel, action: dropAllAction, style: 'danger', confirm })]
      : []),
  ];
}

const confirm: types.ConfirmationDialog = {
  title: plain(words.dropAllTitle, 100),
  text: plain(words.dropAllText, 300),
  confirm: plain(words.dropAllYes, 30),
  deny: plain(words.dropAllNo, 30),
};

const holdButton = (round: RoundId, held: boolean): types.Button =>
  held
    ? button({ text: words.release, label: words.releaseLabel, action: releaseAction, value: round, style: 'primary' })
    : button({ text: words.hold, label: words.holdLabel, action: holdAction, value: round });
