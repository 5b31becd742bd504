import type { types } from '@slack/bolt';
import { addDays, localDateOf, type Snooze } from '../../domain/calendar.ts';
import type { RoundId } from '../../domain/ids.ts';
import { changePreferences, type MemberInGroup, memberInGroup } from '../../flows/members/change-preferences.ts';
import { type FollowUpRefusal, type SnoozeRefusal, skipWeek, snooze, unskipWeek } from '../../flows/messages/snooze.ts';
import { type Asker, type Desk, dayFor, momentFor } from '../desk.ts';
import { notEnrolledPage, refusalPage } from '../everybody/refusal-page.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, modal, section } from '../parts/blocks.ts';
import { readDay } from '../parts/read-day.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';
import { timingWords } from '../words/timing.ts';
import { nextQuestionAt } from './next-question.ts';
import { pauseButton } from './pause-modal.ts';

const words = timingWords.week;

/** Skips the week and shows that, with its undo. Without `round` it is the week that is open. */
export async function skipPage(desk: Desk, asker: Asker, round?: RoundId): Promise<types.ModalView> {
  const outcome = await skipWeek(desk.ports, weekAt(asker, round));
  if (!outcome.ok) return refusedPage(desk, asker, outcome.refusal, round);
  return statePage(desk, asker, words.skipped, [unskipButton(), reflectButton()]);
}

/** Takes a skip back. */
export async function unskipPage(desk: Desk, asker: Asker, round?: RoundId): Promise<types.ModalView> {
  const outcome = await unskipWeek(desk.ports, weekAt(asker, round), desk.ports.clock.now());
  if (!outcome.ok) return refusedPage(desk, asker, outcome.refusal, round);
  return statePage(desk, asker, words.asked, [reflectButton(), skipButton()]);
}

/** Puts the week's next message off and says until when. */
export async function snoozePage(desk: Desk, asker: Asker, choice: Snooze, round?: RoundId): Promise<types.ModalView> {
  const outcome = await snooze(desk.ports, weekAt(asker, round), choice, desk.ports.clock.now());
  if (!outcome.ok) return refusedPage(desk, asker, outcome.refusal, round);
  const to = outcome.value;
  return statePage(desk, asker, (_, zone) => words.snoozed(momentFor(to, zone)), [usualTimeButton(), reflectButton()]);
}

/** Takes a snooze back: what is still to come returns to the member's own time. */
export async function usualTimePage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const outcome = await changePreferences(desk.ports, asker, {}, desk.ports.clock.now());
  if (!outcome.ok) return notEnrolledPage();
  return statePage(desk, asker, words.usual, [reflectButton(), laterTodayButton(), tomorrowButton()]);
}

/** What `snooze` may be followed by: anything that means today or tomorrow. Otherwise it is asked, with the two choices. */
export async function snoozeWordPage(desk: Desk, asker: Asker, rest: string): Promise<types.ModalView> {
  const asked = rest.trim().toLowerCase();
  if (/^(?:until |till )?later\b/u.test(asked)) return snoozePage(desk, asker, 'later-today');
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  const now = desk.ports.clock.now();
  const day = member && readDay(asked, member.zone, now, 'dayFirst');
  const today = member && localDateOf(now, member.zone);
  if (day && today && day.date === today) return snoozePage(desk, asker, 'later-today');
  if (day && today && day.date === addDays(today, 1)) return snoozePage(desk, asker, 'tomorrow');
  const question = asked === '' ? words.whenLater : words.whenUnclear;
  return statePage(desk, asker, () => question, [laterTodayButton(), tomorrowButton(), pauseButton()]);
}

async function statePage(
  desk: Desk,
  asker: Asker,
  sentence: (until: string, zone: string) => string,
  row: readonly types.Button[],
): Promise<types.ModalView> {
  const found = await memberInGroup(desk.ports, asker);
  if (found === undefined) return notEnrolledPage();
  const { member, group } = found;
  const round = await desk.ports.rounds.openOf(asker.workspace, group.id);
  if (round === undefined) return nothingOpenPage(desk, found);
  const until = momentFor(round.window.closesAt, member.zone);
  return modal({ title: words.title, blocks: [section(sentence(until, member.zone)), buttons(...row)] });
}

async function refusedPage(
  desk: Desk,
  asker: Asker,
  refusal: FollowUpRefusal | SnoozeRefusal,
  round: RoundId | undefined,
): Promise<types.ModalView> {
  switch (refusal) {
    case 'notEnrolled':
      return notEnrolledPage();
    case 'closed': {
      const found = round === undefined ? await memberInGroup(desk.ports, asker) : undefined;
      return found === undefined ? refusalPage(memberWords.refusal.closed) : nothingOpenPage(desk, found);
    }
    case 'nothingLeft':
      return statePage(desk, asker, words.nothingLeft, [
        reflectButton(),
        ...((await isSkipped(desk, asker)) ? [unskipButton()] : []),
      ]);
    case 'noPlace':
      return statePage(desk, asker, words.noPlace, [reflectButton(), skipButton()]);
  }
}

async function isSkipped({ ports }: Desk, asker: Asker): Promise<boolean> {
  const found = await memberInGroup(ports, asker);
  const round = found && (await ports.rounds.openOf(asker.workspace, found.group.id));
  const nudge = round && (await ports.nudges.find({ ...asker, round: round.id, ordinal: 1 }));
  return nudge?.state === 'skipped';
}

async function nothingOpenPage(desk: Desk, { member, group }: MemberInGroup): Promise<types.ModalView> {
  return refusalPage(words.nothingOpen(dayFor(await nextQuestionAt(desk, group), member.zone)));
}

const weekAt = (asker: Asker, round: RoundId | undefined) => ({ ...asker, ...(round === undefined ? {} : { round }) });

const roundValue = (round: RoundId | undefined) => (round === undefined ? {} : { value: round });

export const skipButton = (round?: RoundId): types.Button =>
  button({ text: common.skip, label: common.skipLabel, action: opens.skip, ...roundValue(round) });
export const laterTodayButton = (round?: RoundId): types.Button =>
  button({ text: common.laterToday, label: common.laterTodayLabel, action: opens.laterToday, ...roundValue(round) });
export const tomorrowButton = (round?: RoundId): types.Button =>
  button({ text: common.tomorrow, label: common.tomorrowLabel, action: opens.tomorrow, ...roundValue(round) });
const unskipButton = () => button({ text: common.unskip, label: common.unskipLabel, action: opens.unskip });
const usualTimeButton = () => button({ text: common.usualTime, action: opens.usualTime });
const reflectButton = () =>
  button({ text: common.reflectNow, label: common.reflectNowLabel, action: opens.reflect, style: 'primary' });
