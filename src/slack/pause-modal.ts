import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { addDays, type LocalDate, localDateOf, parseLocalDate, spokenDate } from '../domain/calendar.ts';
import { pauseUntil, resume } from '../flows/change-preferences.ts';
import { opens } from './actions.ts';
import { attempt, formLimit } from './attempt.ts';
import { button, buttons, input, modal, plain, section } from './blocks.ts';
import type { Asker, Desk } from './desk.ts';
import { readDay } from './read-day.ts';
import { notEnrolledPage } from './refusal-page.ts';
import { common } from './words/common.ts';
import { timingWords } from './words/timing.ts';

const words = timingWords.pause;

export const pauseCallback = 'pause';

/** `pause` alone asks for the day; with one it pauses at once. A day that cannot be used is said, with the form. */
export async function pauseWordPage(desk: Desk, asker: Asker, rest: string): Promise<types.ModalView> {
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  if (member === undefined) return notEnrolledPage();
  if (rest.trim() === '') return pausePage(desk, asker);
  const date = readDay(rest, member.zone, desk.ports.clock.now());
  return date === undefined ? pausePage(desk, asker, words.unread) : pausedPage(desk, asker, date);
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
      ...(until === undefined ? [] : [section(words.paused(spokenDate(until))), buttons(resumeButton())]),
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
  const outcome = await attempt(desk, asker, 'pause failed', formLimit, pausing);
  if (outcome.kind !== 'done') return underDay(common.sorry);
  if (outcome.value.ok) return { response_action: 'update', view: pausingView(date) };
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

async function pausedPage(desk: Desk, asker: Asker, date: LocalDate): Promise<types.ModalView> {
  const outcome = await pauseUntil(desk.ports, asker, date, desk.ports.clock.now());
  if (outcome.ok) return pausingView(date);
  return outcome.refusal === 'notEnrolled' ? notEnrolledPage() : pausePage(desk, asker, words[outcome.refusal]);
}

const pausingView = (date: LocalDate): types.ModalView =>
  modal({
    title: words.title,
    blocks: [
      section(words.paused(spokenDate(date))),
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
