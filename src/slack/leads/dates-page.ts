import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { localDateOf, parseLocalDate, weekOfInstant } from '../../domain/calendar.ts';
import {
  type DayOff,
  type DayOffRefusal,
  daysOffAhead,
  type Group,
  longestDayOffName,
  mostDaysOff,
} from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { addDayOff, mayChooseStart, removeDayOff } from '../../flows/groups/change-calendar.ts';
import { type CurrentUser, dayFor, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { ledGroup, nextQuestionAt } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, divider, input, modal, section, sectionWith, textInput } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer, sorryUnder } from '../ui/deadline.ts';
import { choice, type FieldErrors, field, inPlace, underField, underFields } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { spokenCountry, spokenDate, writtenDate } from '../ui/spoken.ts';
import { afterRemoving, listPage, removeButton } from './list-page.ts';

/** When a season starts, which weeks it skips, and on which days the workplace is closed; each with its change. */
export async function datesPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  return found ? datesView(ctx, found.group) : refusalPage(copy().group.notLead);
}

async function datesView(ctx: SlackContext, group: Group, said?: string): Promise<types.ModalView> {
  const now = ctx.ports.clock.now();
  const off = daysOffAhead(group.daysOff ?? [], localDateOf(now, group.zone));
  const shown = off.slice(0, mostShown).map((day) => dayOffLine(day));
  const skipped = (group.skippedWeeks ?? []).filter((week) => week >= weekOfInstant(now, group.zone));
  return modal({
    title: copy().dates.title,
    metadata: group.id,
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      await startRow(ctx, group),
      sectionWith(
        copy().dates.skipped(skipped.map((week) => spokenDate(week))),
        change(group, actionIds.groupSkips, copy().dates.skippedLabel),
      ),
      sectionWith(
        copy().dates.daysOff(off.length > mostShown ? [...shown, copy().dates.more(off.length - mostShown)] : shown),
        change(group, actionIds.groupDaysOff, copy().dates.daysOffLabel),
      ),
      context(copy().dates.holidays(escaped(spokenCountry(group.country)))),
      buttons(sharedButton('group', { value: group.id })),
    ],
  });
}

/**
 * What a form of the dates leads to: this page with a sentence, or why nothing was changed, under its field.
 * @param said of the day on which the next question comes
 */
export async function afterChanging<Refusal extends string>(
  ctx: SlackContext,
  block: string,
  changing: Promise<Result<Group, Refusal | 'notLead'>>,
  { said, refused }: { said(opensOn: string): string; readonly refused: Readonly<Record<Refusal, string>> },
): Promise<ViewResponseAction> {
  return answer(ctx, changing, sorryUnder(block), async (outcome) => {
    if (outcome.ok) {
      const { value } = outcome;
      const opensOn = dayFor(await nextQuestionAt(ctx, value), value.zone);
      return inPlace(await datesView(ctx, value, said(opensOn)));
    }
    const { refusal } = outcome;
    return refusal === 'notLead' ? inPlace(refusalPage(copy().group.notLead)) : underField(block, refused[refusal]);
  });
}

const mostShown = 5;

async function startRow(ctx: SlackContext, group: Group): Promise<types.SectionBlock> {
  if (!(await mayChooseStart(ctx.ports, group))) return section(copy().dates.begun);
  const day = dayFor(await nextQuestionAt(ctx, group), group.zone);
  return sectionWith(copy().dates.start(day), change(group, actionIds.groupStart, copy().dates.startLabel));
}

const change = ({ id }: Group, action: string, label: string) =>
  button({ text: copy().dates.change, label, action, value: id });

/** A day off, or several, with their year: these stand a long way ahead. */
const dayOffLine = ({ name, from, to }: DayOff): string =>
  copy().dates.offForm.line(escaped(name), writtenDate(from), from === to ? undefined : writtenDate(to));

const offWords = () => copy().dates.offForm;

/** The days on which a workplace is closed, each with its end, and the fields for more. */
export async function daysOffPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  return found ? pageOf(ctx, found.group) : refusalPage(copy().group.notLead);
}

export const removeDayOffPage = (ctx: SlackContext, user: CurrentUser, value: string | undefined) =>
  afterRemoving(
    user,
    value,
    (at, day) => removeDayOff(ctx.ports, at, day),
    (group) => pageOf(ctx, group, offWords().removed),
  );

export async function submitDayOff(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata' | 'state'>,
): Promise<ViewResponseAction> {
  const read = metadataSchema.safeParse(view.private_metadata.split(' '));
  if (!read.success) return inPlace(refusalPage(copy().group.notLead));
  const [group, form] = read.data;
  const blocks = blocksOf(form);
  const day = (at: string) => parseLocalDate(field(view, at)?.selected_date ?? '');
  const [name, from, to] = [field(view, blocks.name)?.value ?? '', day(blocks.from), day(blocks.to)];
  if (from === undefined) return underField(blocks.from, offWords().unread);
  const adding = addDayOff(
    ctx.ports,
    { ...leadAt(user), group },
    { name, from, to: to ?? from },
    ctx.ports.clock.now(),
  );
  return answer(ctx, adding, sorryUnder(blocks.name), (outcome) => {
    if (outcome.ok) return inPlace(pageOf(ctx, outcome.value, offWords().added));
    const { refusal } = outcome;
    if (refusal === 'notLead') return inPlace(refusalPage(copy().group.notLead));
    if (refusal === 'tooMany') return underField(blocks.name, offWords().full);
    return underFields(errorsOf(refusal, blocks, to !== undefined));
  });
}

function errorsOf(
  refusals: readonly DayOffRefusal[],
  blocks: ReturnType<typeof blocksOf>,
  hasLastDay: boolean,
): FieldErrors {
  const place = (refusal: DayOffRefusal) =>
    refusal === 'nameMissing' ? blocks.name : hasLastDay ? blocks.to : blocks.from;
  return Object.fromEntries(refusals.map((refusal) => [place(refusal), offWords()[refusal]]));
}

function pageOf({ ports }: SlackContext, group: Group, said?: string): types.ModalView {
  const days = daysOffAhead(group.daysOff ?? [], localDateOf(ports.clock.now(), group.zone));
  const [words, action, of] = [offWords(), actionIds.removeDayOff, days.length];
  const rows = days.map((day, at) =>
    sectionWith(dayOffLine(day), removeButton(group, { words, action, entry: day.id, at, of })),
  );
  const id = ports.random.uuid();
  const form = { id, callback: formIds.dayOff, fields: fieldsFor(blocksOf(id)) };
  return listPage({ group, said, words, rows, isFull: of >= mostDaysOff, back: 'dates', form });
}

const fieldsFor = (blocks: ReturnType<typeof blocksOf>) => [
  textInput({
    block: blocks.name,
    action: choice,
    label: offWords().name,
    hint: offWords().nameHint,
    longest: longestDayOffName,
  }),
  input({ block: blocks.from, label: offWords().from }, { type: 'datepicker', action_id: choice }),
  input({ block: blocks.to, label: offWords().to, optional: true }, { type: 'datepicker', action_id: choice }),
];

/** New ids each time: Slack keeps what was typed in a field whose id stays. */
const blocksOf = (form: string) => ({
  name: `day-off-name.${form}`,
  from: `day-off-from.${form}`,
  to: `day-off-to.${form}`,
});

const metadataSchema = z.tuple([z.uuid().transform(groupId), z.uuid()]);
