import type { types, ViewOutput } from '@slack/bolt';
import type { GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, type StepId, stepId } from '../../domain/ids.ts';
import { fewestWeeks, idsOf, moved, shortSeason } from '../../domain/own-weeks.ts';
import {
  chooseWeeks,
  type WeeksOfGroup,
  type WeeksRefusal,
  weeksOfGroup,
} from '../../flows/groups/change-programme.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { rolesOf } from '../shared/roles-and-weeks.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, divider, modal, section, sectionWith } from '../ui/blocks.ts';
import { type MoreOption, moreMenu, sharedButton } from '../ui/buttons.ts';
import { readGroupId } from '../ui/clicks.ts';
import { chooseLedGroup } from '../ui/group-blocks.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { begunSteps } from './step-words.ts';

/** Every week of a group's programme, for its leads. Without `wanted` it is the only group they lead, or they choose. */
export async function programmePage(ctx: SlackContext, user: CurrentUser, wanted?: GroupId): Promise<types.ModalView> {
  const { leads } = await rolesOf(ctx, user);
  const chosen = wanted === undefined && leads.length === 1 ? leads[0] : leads.find(({ group }) => group.id === wanted);
  if (chosen !== undefined) return programmeView(ctx, chosen);
  return leads.length === 0 || wanted !== undefined
    ? refusalPage(copy().programme.notLead)
    : chooseLedGroup(leads, actionIds.programme);
}

async function programmeView({ ports }: SlackContext, { group }: GroupWithLeads): Promise<types.ModalView> {
  const { programme, isUsable } = await ports.programmes.of(group);
  const begun = await begunSteps(ports, group);
  const weeks = programme.steps.map((step, at) => {
    const week = at + 1;
    const kind = step.kind === 'discussion' ? copy().programme.discussion : copy().programme.step;
    const state = begun.has(step.id) ? ` · ${copy().programme.begun}` : '';
    return sectionWith(
      `${copy().programme.week(week, escaped(step.title))}\n${kind}${state}`,
      button({
        text: copy().programme.reword,
        label: copy().programme.rewordLabel(week),
        action: actionIds.step,
        value: `${group.id} ${step.id}`,
      }),
    );
  });
  return modal({
    title: copy().programme.title,
    blocks: [
      section(copy().programme.intro(escaped(programme.title), programme.steps.length)),
      ...(isUsable ? [] : [section(copy().programme.unusable)]),
      buttons(seasonWeeksButton(group.id)),
      divider,
      ...weeks,
      divider,
      context(copy().programme.file),
      context(clippedMrkdwn(programme.source, 2900)),
    ],
  });
}

const seasonWeeksButton = (group: GroupId) =>
  button({
    text: copy().programme.weeks.open,
    label: copy().programme.weeks.openLabel,
    action: actionIds.seasonWeeks,
    value: group,
  });

const weeksWords = () => copy().programme.weeks;

/** Which weeks of its programme a group takes, and in which order. */
export async function seasonWeeksPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
  said?: string,
): Promise<types.ModalView> {
  const found = id && (await weeksOfGroup(ctx.ports, { ...leadAt(user), group: id }));
  return found ? weeksView(found, said) : refusalPage(copy().programme.notLead);
}

export interface WeeksClick {
  readonly action: string;
  readonly view: Pick<ViewOutput, 'private_metadata'>;
  readonly value: string | undefined;
}

/** Makes one change at once and shows the weeks as they are then. */
export async function changeWeeksPage(
  ctx: SlackContext,
  user: CurrentUser,
  click: WeeksClick,
): Promise<types.ModalView> {
  const group = readGroupId(click.view.private_metadata);
  if (group === undefined) return refusalPage(copy().programme.notLead);
  const at = { ...leadAt(user), group };
  const found = await weeksOfGroup(ctx.ports, at);
  if (found === undefined) return refusalPage(copy().programme.notLead);
  const wanted = weeksAfter(found, click);
  const outcome = await chooseWeeks(ctx.ports, at, wanted, idsOf(found.season));
  return seasonWeeksPage(ctx, user, group, outcome.ok ? weeksWords().saved : sentenceOf(outcome.refusal));
}

function weeksAfter({ season, whole, begun }: WeeksOfGroup, { action, value }: WeeksClick): readonly StepId[] {
  const weeks = idsOf(season);
  const step = stepId(value ?? '');
  switch (action) {
    case actionIds.weekEarlier:
      return moved(weeks, step, -1);
    case actionIds.weekLater:
      return moved(weeks, step, 1);
    case actionIds.weekOut:
      return weeks.filter((id) => id !== step);
    case actionIds.weekBack:
      return weeks.includes(step) ? weeks : [...weeks, step];
    case actionIds.fewWeeks:
      return shortSeason(whole, weeks.slice(0, begun));
    default:
      return [...weeks.slice(0, begun), ...idsOf(whole).filter((id) => !weeks.slice(0, begun).includes(id))];
  }
}

function sentenceOf(refusal: WeeksRefusal): string {
  if (refusal === 'notLead') return copy().programme.notLead;
  if (refusal === 'changedMeanwhile') return weeksWords().changedMeanwhile;
  switch (refusal.kind) {
    case 'begun':
      return weeksWords().begun;
    case 'tooFew':
      return weeksWords().tooFew(refusal.least);
    case 'sensitiveFirst':
    case 'discussionTooEarly':
      return weeksWords()[refusal.kind];
    case 'unknownStep':
    case 'twice':
      return weeksWords().changedMeanwhile;
  }
}

function weeksView(found: WeeksOfGroup, said: string | undefined): types.ModalView {
  const { group, season, whole, begun } = found;
  const taken = idsOf(season);
  const left = whole.steps.filter(({ id }) => !taken.includes(id));
  return modal({
    title: weeksWords().title,
    metadata: group.id,
    blocks: [
      ...(said === undefined ? [] : [section(said), divider]),
      section(weeksWords().intro(taken.length, whole.steps.length)),
      ...season.steps.map(({ id, title }, at): types.SectionBlock => {
        const line = section(copy().programme.week(at + 1, escaped(title)));
        const options = at < begun ? [] : optionsOf(id, at, begun, taken.length);
        return options.length === 0 ? line : { ...line, accessory: moreMenu(...options) };
      }),
      ...(left.length === 0 ? [] : [divider, section(weeksWords().leftOut)]),
      ...left.map(({ id, title }) =>
        sectionWith(
          escaped(title),
          button({
            text: weeksWords().back,
            label: weeksWords().backLabel(title),
            action: actionIds.weekBack,
            value: id,
          }),
        ),
      ),
      divider,
      buttons(...presets(found, taken)),
      buttons(sharedButton('programme', { value: group.id })),
    ],
  });
}

/** What can be done with the week at this place, the first of which is 0. */
function optionsOf(id: StepId, at: number, begun: number, length: number): readonly MoreOption[] {
  return [
    ...(at > begun ? [{ text: weeksWords().earlier, action: actionIds.weekEarlier, value: id }] : []),
    ...(at < length - 1 ? [{ text: weeksWords().later, action: actionIds.weekLater, value: id }] : []),
    { text: weeksWords().out, action: actionIds.weekOut, value: id },
  ];
}

function presets({ whole, begun }: WeeksOfGroup, taken: readonly StepId[]): types.Button[] {
  const few = shortSeason(whole, taken.slice(0, begun));
  const all = button({ text: weeksWords().all, action: actionIds.allWeeks });
  return few.length < whole.steps.length && few.length === fewestWeeks
    ? [button({ text: weeksWords().few(few.length), action: actionIds.fewWeeks }), all]
    : [all];
}
