import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { addDays, type LocalDate, localDateOf, parseLocalDate, type Zone } from '../../domain/calendar.ts';
import { pauseUntil, resume } from '../../flows/members/change-preferences.ts';
import { type CurrentUser, dateFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, input, modal, plain, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { choice, field, inPlace, underField } from '../ui/form-fields.ts';
import { notEnrolledPage } from '../ui/refusals.ts';

const words = () => copy().timing.pause;

/** `pause` alone asks for the day; with one it pauses at once. A day that cannot be used is said, with the form. */
export async function pauseWordPage(ctx: SlackContext, user: CurrentUser, rest: string): Promise<types.ModalView> {
  const member = await ctx.ports.members.find(user.workspace, user.member);
  if (member === undefined) return notEnrolledPage();
  if (rest.trim() === '') return pausePage(ctx, user);
  const now = ctx.ports.clock.now();
  const { readDay } = await import('../ui/read-day.ts');
  const read = readDay(rest, member.zone, now, 'dayFirst');
  if (read === undefined) return pausePage(ctx, user, words().unread);
  if (!read.isAmbiguous) return pausedPage(ctx, user, read.date);
  // Asked of Slack only here: it takes a moment, and most days are clear.
  const person = await ctx.ports.directory.person(user.workspace, user.member);
  const monthFirst = person?.locale === 'en-US' ? readDay(rest, member.zone, now, 'monthFirst') : undefined;
  return monthFirst === undefined
    ? pausedPage(ctx, user, read.date, words().readDayFirst)
    : pausedPage(ctx, user, monthFirst.date, words().readMonthFirst);
}

/** The form, with the present state above it. */
async function pausePage(ctx: SlackContext, user: CurrentUser, said?: string): Promise<types.ModalView> {
  const member = await ctx.ports.members.find(user.workspace, user.member);
  if (member === undefined) return notEnrolledPage();
  const today = localDateOf(ctx.ports.clock.now(), member.zone);
  const until = member.pausedUntil !== undefined && member.pausedUntil > today ? member.pausedUntil : undefined;
  return modal({
    title: words().title,
    close: copy().common.cancel,
    submit: { text: words().submit, callback: formIds.pause },
    blocks: [
      section(said ?? words().intro),
      ...(until === undefined
        ? []
        : [section(words().paused(dateFor(until, member.zone))), buttons(sharedButton('resume'))]),
      input(
        { block: dayBlock, label: words().label, hint: words().hint },
        {
          type: 'datepicker',
          action_id: choice,
          initial_date: until ?? addDays(today, 7),
          placeholder: plain(words().placeholder, 150),
        },
      ),
    ],
  });
}

/** Reads the form; a day that cannot be used is said under its field. */
export async function submitPause(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'state'>,
): Promise<ViewResponseAction> {
  const date = parseLocalDate(field(view, dayBlock)?.selected_date ?? '');
  if (date === undefined) return underField(dayBlock, words().unread);
  const pausing = pauseUntil(ctx.ports, user, date, ctx.ports.clock.now());
  return answer(ctx, pausing, sorryUnder(dayBlock), (outcome) => {
    if (outcome.ok) return inPlace(pausingView(date, outcome.value.member.zone));
    const { refusal } = outcome;
    return refusal === 'notEnrolled' ? inPlace(notEnrolledPage()) : underField(dayBlock, words()[refusal]);
  });
}

/** Four quiet weeks with one tap. */
export async function pauseMonthPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const member = await ctx.ports.members.find(user.workspace, user.member);
  if (member === undefined) return notEnrolledPage();
  return pausedPage(ctx, user, addDays(localDateOf(ctx.ports.clock.now(), member.zone), 28));
}

/** Ends the pause and shows that, with its undo. */
export async function resumePage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const outcome = await resume(ctx.ports, user, ctx.ports.clock.now());
  if (!outcome.ok) return notEnrolledPage();
  return modal({ title: words().title, blocks: [section(words().on), buttons(sharedButton('pause'))] });
}

async function pausedPage(
  ctx: SlackContext,
  user: CurrentUser,
  date: LocalDate,
  note?: string,
): Promise<types.ModalView> {
  const outcome = await pauseUntil(ctx.ports, user, date, ctx.ports.clock.now());
  if (outcome.ok) return pausingView(date, outcome.value.member.zone, note);
  return outcome.refusal === 'notEnrolled' ? notEnrolledPage() : pausePage(ctx, user, words()[outcome.refusal]);
}

const pausingView = (date: LocalDate, zone: Zone, note?: string): types.ModalView =>
  modal({
    title: words().title,
    blocks: [
      section(words().paused(dateFor(date, zone))),
      ...(note === undefined ? [] : [context(note)]),
      buttons(
        sharedButton('resume'),
        button({ text: copy().common.changePause, label: copy().common.changePauseLabel, action: actionIds.pause }),
      ),
    ],
  });

const dayBlock = 'day';
