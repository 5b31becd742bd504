import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { addDays, type LocalDate, localDateOf, parseLocalDate, type Zone } from '../../domain/calendar.ts';
import { pauseUntil, resume } from '../../flows/members/change-preferences.ts';
import { type Asker, type Desk, dateFor } from '../desk.ts';
import { notEnrolledPage } from '../everybody/refusal-page.ts';
import { opens } from '../parts/actions.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, buttons, context, input, modal, plain, section } from '../parts/blocks.ts';
import { readDay } from '../parts/read-day.ts';
import { common } from '../words/common.ts';
import { timingWords } from '../words/timing.ts';

const words = timingWords.pause;

export const pauseCallback = 'pause';

/** `pause` alone asks for the day; with one it pauses at once. A day that cannot be used is said, with the form. */
export async function pauseWordPage(desk: Desk, asker: Asker, rest: string): Promise<types.ModalView> {
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return notEnrolledPage();
  if (rest.trim() === '') return pausePage(desk, asker);
  const now = desk.ports.clock.now();
  const read = readDay(rest, member.zone, now, 'dayFirst');
  if (read === undefined) return pausePage(desk, asker, words.unread);
  if (!read.isAmbiguous) return pausedPage(desk, asker, read.date);
  // Asked of Slack only here: it takes a moment, and most days are clear.
  const person = await desk.ports.directory.person(asker.workspace, asker.member);
  const monthFirst = person?.locale === 'en-US' ? readDay(rest, member.zone, now, 'monthFirst') : undefined;
  return monthFirst === undefined
    ? pausedPage(desk, asker, read.date, words.readDayFirst)
    : pausedPage(desk, asker, monthFirst.date, words.readMonthFirst);
}

/** The form, with the present state above it. */
export async function pausePage(desk: Desk, asker: Asker, said?: string): Promise<types.ModalView> {
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return notEnrolledPage();
  const today = localDateOf(desk.ports.clock.now(), member.zone);
  const until = member.pausedUntil !== undefined && member.pausedUntil > today ? member.pausedUntil : undefined;
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: pauseCallback },
    blocks: [
      section(said ?? words.intro),
      ...(until === undefined ? [] : [section(words.paused(dateFor(until, member.zone))), buttons(resumeButton())]),
      input(
        { block: dayBlock, label: words.label, hint: words.hint },
        {
          type: 'datepicker',
          action_id: dayAction,
          initial_date: until ?? addDays(today, 7),
          placeholder: plain(words.placeholder, 150),
        },
      ),
    ],
  });
}

/** Reads the form; a day that cannot be used is said under its field. */
export async function submitPause(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'state'>,
): Promise<ViewResponseAction> {
  const date = parseLocalDate(field(view, dayBlock)?.selected_date ?? '');
  if (date === undefined) return underDay(words.unread);
  const pausing = pauseUntil(desk.ports, asker, date, desk.ports.clock.now());
  const outcome = await attempt(desk, formLimit, pausing);
  if (outcome.kind !== 'done') return underDay(common.sorry);
  if (outcome.value.ok) return { response_action: 'update', view: pausingView(date, outcome.value.value.member.zone) };
  const { refusal } = outcome.value;
  return refusal === 'notEnrolled' ? { response_action: 'update', view: notEnrolledPage() } : underDay(words[refusal]);
}

/** Four quiet weeks with one tap. */
export async function pauseMonthPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return notEnrolledPage();
  return pausedPage(desk, asker, addDays(localDateOf(desk.ports.clock.now(), member.zone), 28));
}

/** Ends the pause and shows that, with its undo. */
export async function resumePage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const outcome = await resume(desk.ports, asker, desk.ports.clock.now());
  if (!outcome.ok) return notEnrolledPage();
  return modal({ title: words.title, blocks: [section(words.on), buttons(pauseButton())] });
}

async function pausedPage(desk: Desk, asker: Asker, date: LocalDate, note?: string): Promise<types.ModalView> {
  const outcome = await pauseUntil(desk.ports, asker, date, desk.ports.clock.now());
  if (outcome.ok) return pausingView(date, outcome.value.member.zone, note);
  return outcome.refusal === 'notEnrolled' ? notEnrolledPage() : pausePage(desk, asker, words[outcome.refusal]);
}

const pausingView = (date: LocalDate, zone: Zone, note?: string): types.ModalView =>
  modal({
    title: words.title,
    blocks: [
      section(words.paused(dateFor(date, zone))),
      ...(note === undefined ? [] : [context(note)]),
      buttons(
        resumeButton(),
        button({ text: common.changePause, label: common.changePauseLabel, action: opens.pause }),
      ),
    ],
  });

const underDay = (sentence: string): ViewResponseAction => ({
  response_action: 'errors',
  errors: { [dayBlock]: sentence },
});

export const pauseButton = (): types.Button =>
  button({ text: common.pause, label: common.pauseLabel, action: opens.pause });
export const resumeButton = (): types.Button =>
  button({ text: common.resume, label: common.resumeLabel, action: opens.resume });

const field = (view: Pick<ViewOutput, 'state'>, blockId: string) => Object.values(view.state.values[blockId] ?? {})[0];

const dayBlock = 'day';
const dayAction = 'choice';
