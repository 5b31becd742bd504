import type { types } from '@slack/bolt';
import { addDays, localDateOf, type Snooze } from '../../domain/calendar.ts';
import type { RoundId } from '../../domain/ids.ts';
import {
  backToUsual,
  type FollowUpRefusal,
  type SnoozeRefusal,
  skipWeek,
  snooze,
  unskipWeek,
} from '../../flows/delivery/snooze.ts';
import { type MemberInGroup, memberInGroup } from '../../flows/members/change-preferences.ts';
import { type CurrentUser, dayFor, momentFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { buttons, modal, section } from '../ui/blocks.ts';
import { mainButton, sharedButton } from '../ui/buttons.ts';
import { notEnrolledPage, refusalPage } from '../ui/refusals.ts';

const words = () => copy().timing.week;

/** Skips the week and shows that, with its undo. Without `round` it is the week that is open. */
export async function skipPage(ctx: SlackContext, user: CurrentUser, round?: RoundId): Promise<types.ModalView> {
  const outcome = await skipWeek(ctx.ports, weekAt(user, round));
  if (!outcome.ok) return refusedPage(ctx, user, outcome.refusal, round);
  return statePage(ctx, user, words().skipped, [sharedButton('unskip'), mainButton('reflect')]);
}

/** Takes a skip back. */
export async function unskipPage(ctx: SlackContext, user: CurrentUser, round?: RoundId): Promise<types.ModalView> {
  const outcome = await unskipWeek(ctx.ports, weekAt(user, round), ctx.ports.clock.now());
  if (!outcome.ok) return refusedPage(ctx, user, outcome.refusal, round);
  return statePage(ctx, user, words().asked, [mainButton('reflect'), sharedButton('skip')]);
}

/** Puts the week's next message off and says until when. */
export async function snoozePage(
  ctx: SlackContext,
  user: CurrentUser,
  choice: Snooze,
  round?: RoundId,
): Promise<types.ModalView> {
  const outcome = await snooze(ctx.ports, weekAt(user, round), choice, ctx.ports.clock.now());
  if (!outcome.ok) return refusedPage(ctx, user, outcome.refusal, round);
  const to = outcome.value;
  return statePage(ctx, user, (_, zone) => words().snoozed(momentFor(to, zone)), [
    sharedButton('usualTime'),
    mainButton('reflect'),
  ]);
}

/** Takes a snooze back: what is still to come returns to the member's own time. */
export async function usualTimePage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const outcome = await backToUsual(ctx.ports, user, ctx.ports.clock.now());
  if (!outcome.ok && outcome.refusal === 'notEnrolled') return notEnrolledPage();
  return statePage(ctx, user, words().usual, [
    mainButton('reflect'),
    sharedButton('laterToday'),
    sharedButton('tomorrow'),
  ]);
}

/** What `snooze` may be followed by: anything that means today or tomorrow. Otherwise it is asked, with the two choices. */
export async function snoozeWordPage(ctx: SlackContext, user: CurrentUser, rest: string): Promise<types.ModalView> {
  const asked = rest.trim().toLowerCase();
  if (/^(?:until |till )?later\b/u.test(asked)) return snoozePage(ctx, user, 'later-today');
  const member = await ctx.ports.members.find(user.workspace, user.member);
  const now = ctx.ports.clock.now();
  const { readDay } = await import('../ui/read-day.ts');
  const day = member && readDay(asked, member.zone, now, 'dayFirst');
  const today = member && localDateOf(now, member.zone);
  if (day && today && day.date === today) return snoozePage(ctx, user, 'later-today');
  if (day && today && day.date === addDays(today, 1)) return snoozePage(ctx, user, 'tomorrow');
  const question = asked === '' ? words().whenLater : words().whenUnclear;
  return statePage(ctx, user, () => question, [
    sharedButton('laterToday'),
    sharedButton('tomorrow'),
    sharedButton('pause'),
  ]);
}

async function statePage(
  ctx: SlackContext,
  user: CurrentUser,
  sentence: (until: string, zone: string) => string,
  row: readonly types.Button[],
): Promise<types.ModalView> {
  const found = await memberInGroup(ctx.ports, user);
  if (found === undefined) return notEnrolledPage();
  const { member, group } = found;
  const round = await ctx.ports.rounds.openOf(user.workspace, group.id);
  if (round === undefined) return nothingOpenPage(ctx, found);
  const until = momentFor(round.window.closesAt, member.zone);
  return modal({ title: words().title, blocks: [section(sentence(until, member.zone)), buttons(...row)] });
}

async function refusedPage(
  ctx: SlackContext,
  user: CurrentUser,
  refusal: FollowUpRefusal | SnoozeRefusal,
  round: RoundId | undefined,
): Promise<types.ModalView> {
  switch (refusal) {
    case 'notEnrolled':
      return notEnrolledPage();
    case 'closed': {
      const found = round === undefined ? await memberInGroup(ctx.ports, user) : undefined;
      return found === undefined ? refusalPage(copy().member.refusal.closed) : nothingOpenPage(ctx, found);
    }
    case 'nothingLeft':
      return statePage(ctx, user, words().nothingLeft, [
        mainButton('reflect'),
        ...((await isSkipped(ctx, user)) ? [sharedButton('unskip')] : []),
      ]);
    case 'noPlace':
      return statePage(ctx, user, words().noPlace, [mainButton('reflect'), sharedButton('skip')]);
  }
}

async function isSkipped({ ports }: SlackContext, user: CurrentUser): Promise<boolean> {
  const found = await memberInGroup(ports, user);
  const round = found && (await ports.rounds.openOf(user.workspace, found.group.id));
  const nudge = round && (await ports.nudges.find({ ...user, round: round.id, ordinal: 1 }));
  return nudge?.state === 'skipped';
}

async function nothingOpenPage(ctx: SlackContext, { member, group }: MemberInGroup): Promise<types.ModalView> {
  return refusalPage(words().nothingOpen(dayFor(await nextQuestionAt(ctx, group), member.zone)));
}

const weekAt = (user: CurrentUser, round: RoundId | undefined) => ({
  ...user,
  ...(round === undefined ? {} : { round }),
});
