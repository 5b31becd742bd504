import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { addDays, type ComingWeek, comingWeeks, isDayOff, localDateOf, parseLocalDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { chooseStart, skipWeeks, weeksToSkip } from '../../flows/groups/change-calendar.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { ledGroup, nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { formIds } from '../ui/actions.ts';
import { input, modal } from '../ui/blocks.ts';
import { readGroupId } from '../ui/clicks.ts';
import { boxes, choice, field, inPlace, ticked, underField } from '../ui/form-fields.ts';
import { refusalPage } from '../ui/refusals.ts';
import { spokenDate } from '../ui/spoken.ts';
import { afterChanging } from './dates-page.ts';

const words = () => copy().dates.startForm;
const dayBlock = 'start-day';

/** The day in whose week a season starts. */
export async function startForm(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  if (!found) return refusalPage(copy().group.notLead);
  const { group } = found;
  const next = localDateOf(await nextQuestionAt(ctx, group), group.zone);
  return modal({
    title: words().title,
    close: copy().common.cancel,
    submit: { text: words().submit, callback: formIds.groupStart, metadata: group.id },
    blocks: [
      input(
        { block: dayBlock, label: words().day, hint: words().hint },
        { type: 'datepicker', action_id: choice, initial_date: next },
      ),
    ],
  });
}

export async function submitStart(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const group = readGroupId(view.private_metadata);
  if (group === undefined) return inPlace(refusalPage(copy().group.notLead));
  const day = parseLocalDate(field(view, dayBlock)?.selected_date ?? '');
  if (day === undefined) return underField(dayBlock, words().unread);
  const choosing = chooseStart(ctx.ports, { ...leadAt(user), group }, day, ctx.ports.clock.now());
  return afterChanging(ctx, dayBlock, choosing, { said: copy().dates.saved.start, refused: words() });
}

const skipWords = () => copy().dates.skipForm;
const weeksBlock = 'skipped-weeks';

/** The coming weeks, of which any may be ticked. */
export async function skipForm(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  if (!found) return refusalPage(copy().group.notLead);
  const { group } = found;
  const entries = comingWeeks(group, ctx.ports.clock.now(), weeksToSkip).map((coming) => ({
    value: coming.week,
    text: skipWords().week(spokenDate(localDateOf(coming.window.opensAt, group.zone))),
    ...closedDaysOf(ctx, group, coming),
    ticked: coming.isSkipped,
  }));
  return modal({
    title: skipWords().title,
    close: copy().common.cancel,
    submit: { text: skipWords().submit, callback: formIds.groupSkips, metadata: group.id },
    blocks: [boxes({ block: weeksBlock, label: skipWords().weeks, hint: skipWords().hint, optional: true }, entries)],
  });
}

export async function submitSkips(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const group = readGroupId(view.private_metadata);
  if (group === undefined) return inPlace(refusalPage(copy().group.notLead));
  const weeks = ticked(view, weeksBlock).flatMap((week) => parseLocalDate(week) ?? []);
  const skipping = skipWeeks(ctx.ports, { ...leadAt(user), group }, weeks, ctx.ports.clock.now());
  return afterChanging(ctx, weeksBlock, skipping, {
    said: copy().dates.saved.skipped,
    refused: { begun: skipWords().begun },
  });
}

/** What speaks for skipping a week: its public holidays and days off from Monday to Friday. */
function closedDaysOf({ ports }: SlackContext, group: Group, { week }: ComingWeek): { readonly description?: string } {
  const days = [0, 1, 2, 3, 4].map((day) => addDays(week, day));
  const closed = days.filter((day) => ports.holidays(group.country, day) || isDayOff(group.daysOff, day)).length;
  return closed === 0 ? {} : { description: skipWords().closedDays(closed) };
}
