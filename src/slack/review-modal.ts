import type { types } from '@slack/bolt';
import type { RoundId } from '../domain/ids.ts';
import { holdDigest, type ReviewPage, type ReviewRefusal, reviewDraft } from '../flows/review-draft.ts';
import { button, buttons, context, divider, modal, section } from './blocks.ts';
import { type Asker, type Desk, momentFor } from './desk.ts';
import { themeBlock } from './digest-message.ts';
import { clippedMrkdwn, escaped } from './mrkdwn.ts';
import { refusalPage } from './refusal-page.ts';
import { channelWords } from './words/channel.ts';
import { leadWords } from './words/lead.ts';

const words = leadWords.review;

export const holdAction = 'hold-digest';
export const releaseAction = 'release-digest';

/** What the channel will read, and why: never a reply, never a number. */
export async function reviewPage(desk: Desk, asker: Asker, round?: RoundId): Promise<types.ModalView> {
  const at = { workspace: asker.workspace, lead: asker.member, ...(round === undefined ? {} : { round }) };
  const found = await reviewDraft(desk.ports, at);
  return found.ok ? draftView(found.value) : refusalPage(refusalSentence(found.refusal));
}

/** Holds the digest or lets it go, and shows the present state with its undo. */
export async function holdPage(desk: Desk, asker: Asker, round: RoundId, held: boolean): Promise<types.ModalView> {
  const outcome = await holdDigest(desk.ports, { workspace: asker.workspace, lead: asker.member, round }, held);
  switch (outcome) {
    case 'done':
      return reviewPage(desk, asker, round);
    case 'notLead':
      return refusalPage(words.notLead);
    case 'tooLate':
      return refusalPage(words.tooLate);
  }
}

function draftView({ group, round, step, draft }: ReviewPage): types.ModalView {
  const drafted = round.status === 'drafted';
  const when = round.held
    ? words.held(momentFor(round.window.purgeAt, group.zone))
    : words.when(momentFor(round.window.digestAt, group.zone));
  return modal({
    title: words.title,
    blocks: [
      section(words.week(escaped(step.title), round.week)),
      section(when),
      divider,
      ...(draft.kind === 'nothing' ? [section(words.nothing)] : themeBlocks(draft)),
      ...(drafted ? [divider, buttons(holdButton(round.id, round.held))] : []),
      context(words.neverReplies),
    ],
  });
}

function themeBlocks(draft: Extract<ReviewPage['draft'], { kind: 'themes' }>): types.KnownBlock[] {
  const themes = draft.themes.flatMap((theme) => [
    themeBlock(theme),
    context(
      theme.reasons.length === 0
        ? words.noReasons
        : words.reasons(clippedMrkdwn(theme.reasons.slice(0, 12).join(', '), 1000)),
    ),
  ]);
  return [...themes, ...(draft.beyond ? [section(channelWords.digest.beyond)] : [])];
}

const holdButton = (round: RoundId, held: boolean): types.Button =>
  held
    ? button({ text: words.release, label: words.releaseLabel, action: releaseAction, value: round, style: 'primary' })
    : button({ text: words.hold, label: words.holdLabel, action: holdAction, value: round });

function refusalSentence(refusal: ReviewRefusal): string {
  switch (refusal.kind) {
    case 'notLead':
    case 'nothingToReview':
    case 'beingRead':
      return words[refusal.kind];
  }
}
