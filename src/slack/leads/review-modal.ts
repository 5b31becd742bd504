import type { types } from '@slack/bolt';
import { z } from 'zod';
import { type RoundId, roundId } from '../../domain/ids.ts';
import { type ReviewLine, themeOfLine } from '../../domain/review.ts';
import { isPast } from '../../domain/round.ts';
import { approveDigest, holdDigest } from '../../flows/review/decide-on-draft.ts';
import { type ReviewPage, reviewDraft } from '../../flows/review/review-draft.ts';
import { type CurrentUser, leadAt, momentFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { themeBlock } from '../messages/message-parts.ts';
import { actionIds } from '../ui/actions.ts';
import { type ButtonFacts, button, buttons, context, divider, modal, section } from '../ui/blocks.ts';
import { moreMenu, sharedButton } from '../ui/buttons.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';

const words = () => copy().review.page;

/** What the channel will read: never a reply, never a number. `first`: what came of something just done. */
export async function reviewPage(
  ctx: SlackContext,
  user: CurrentUser,
  round?: RoundId,
  first?: string,
): Promise<types.ModalView> {
  const at = { ...leadAt(user), ...(round === undefined ? {} : { round }) };
  const found = await reviewDraft(ctx.ports, at);
  if (!found.ok) return refusalPage(copy().review.refusal[found.refusal]);
  return draftView(found.value, ctx.ports.clock.now(), first);
}

/** Holds the digest or lets it go, and shows the present state with its undo. */
export async function holdPage(
  ctx: SlackContext,
  user: CurrentUser,
  round: RoundId,
  held: boolean,
): Promise<types.ModalView> {
  const outcome = await holdDigest(ctx.ports, { ...leadAt(user), round }, held);
  return outcome === 'done' ? reviewPage(ctx, user, round) : refusalPage(copy().review.refusal[outcome]);
}

/** Approves what the lead saw, unless it has changed since. */
export async function approvePage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
): Promise<types.ModalView> {
  const seen = readDraftValue(value);
  if (seen === undefined) return reviewPage(ctx, user);
  const outcome = await approveDigest(ctx.ports, { ...leadAt(user), ...seen });
  switch (outcome) {
    case 'approved':
      return reviewPage(ctx, user, seen.round);
    case 'alreadyApproved':
    case 'changedMeanwhile':
      return reviewPage(ctx, user, seen.round, copy().review.outcome[outcome]);
    case 'notLead':
    case 'tooLate':
      return refusalPage(copy().review.refusal[outcome]);
  }
}

function draftView(page: ReviewPage, now: Date, first: string | undefined): types.ModalView {
  const { group, round, step, lines, beyond, approvals } = page;
  const kept = lines.filter(({ isDropped }) => !isDropped);
  return modal({
    title: words().title,
    blocks: [
      ...(first === undefined ? [] : [section(first)]),
      section(words().week(escaped(step.title), round.week)),
      section(whenSentence(page, now)),
      ...(approvals.leads < approvals.needed ? [buttons(sharedButton('group', { value: group.id }))] : []),
      divider,
      ...(lines.length === 0 ? [section(words().nothing)] : lines.flatMap(lineBlocks)),
      ...(lines.length > 0 && kept.length === 0 ? [section(words().nothingLeft)] : []),
      ...(beyond && kept.length > 0 ? [section(copy().channel.heard.beyond)] : []),
      ...(round.leadLine === undefined
        ? []
        : [section(copy().channel.opening.line(clippedMrkdwn(round.leadLine, 1500)))]),
      divider,
      buttons(...actions(page, kept.length, now)),
      ...(lines.length > 0 && approvals.needed > 0 ? [context(words().clearsApprovals)] : []),
      context(words().neverReplies),
    ],
  });
}

function whenSentence({ group, round, lines, approvals }: ReviewPage, now: Date): string {
  const at = (instant: Date) => momentFor(instant, group.zone);
  const { digestAt, purgeAt } = round.window;
  const { needed, given, leads, mine } = approvals;
  if (round.held) return words().held(at(purgeAt));
  if (lines.length === 0) return words().whenNothing(at(digestAt));
  if (needed === 0) return words().when(at(digestAt));
  if (given >= needed) return isPast(digestAt, now) ? words().approvedNow : words().approved(at(digestAt));
  const soFar = given === 0 ? words().given.none : mine ? words().given.mine : words().given.other;
  const sentences = [words().waiting(needed, at(digestAt), at(purgeAt)), soFar];
  return [...sentences, ...(leads < needed ? [words().tooFewLeads] : [])].join(' ');
}

function lineBlocks(line: ReviewLine): types.KnownBlock[] {
  const theme = themeOfLine(line);
  if (line.isDropped) return [section(words().dropped(clippedMrkdwn(theme.label, 500)))];
  return [themeBlock(theme), ...(line.parts.length > 1 ? [context(words().merged)] : [])];
}

/** The filled button is what a lead has to do, if anything; what is seldom wanted is behind "⋯". */
function actions(
  { round, version, approvals, lines }: ReviewPage,
  kept: number,
  now: Date,
): (types.Button | types.Overflow)[] {
  const value = draftValue({ round: round.id, seen: version });
  const press = (facts: Omit<ButtonFacts, 'value'>) => button({ ...facts, value });
  const mayApprove = round.status === 'sealed' && approvals.needed > 0 && !approvals.mine;
  const [text, label] =
    round.leadLine === undefined
      ? [words().addLine, words().addLineLabel]
      : [words().changeLine, words().changeLineLabel];
  const isOpen = lines.length > 0;
  return [
    ...(mayApprove
      ? [press({ text: words().approve, label: words().approveLabel, action: actionIds.approve, style: 'primary' })]
      : []),
    ...(round.held ? [releaseButton(round.id)] : []),
    ...(isPast(round.window.digestAt, now) ? [] : [press({ text, label, action: actionIds.leadLine })]),
    ...(isOpen ? [press({ text: words().edit, label: words().editLabel, action: actionIds.editDraft })] : []),
    moreMenu(
      ...(kept > 1 ? [{ text: words().merge, action: actionIds.mergeThemes, value }] : []),
      ...(isOpen && !round.held ? [{ text: words().hold, action: actionIds.hold, value: round.id }] : []),
      ...(kept > 0 ? [{ text: words().dropAll, action: actionIds.dropAll, value }] : []),
      { text: words().promises, action: actionIds.promises },
    ),
  ];
}

const releaseButton = (round: RoundId): types.Button =>
  button({
    text: words().release,
    label: words().releaseLabel,
    action: actionIds.release,
    value: round,
    style: 'primary',
  });

/** A draft as it stood on a lead's screen: what buttons and forms of the review carry. */
export interface SeenDraft {
  readonly round: RoundId;
  /** The version of the leads' choices. */
  readonly seen: number;
}

export const draftValue = ({ round, seen }: SeenDraft): string => `${round} ${seen}`;

export function readDraftValue(value: string | undefined): SeenDraft | undefined {
  const parsed = valueSchema.safeParse(value?.split(' '));
  return parsed.success ? { round: parsed.data[0], seen: parsed.data[1] } : undefined;
}

const valueSchema = z.tuple([z.uuid().transform(roundId), z.coerce.number().int().min(0)]);
