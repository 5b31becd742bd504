import type { types } from '@slack/bolt';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, modal, section, sectionWith } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { programmeWords as words } from '../words/programme.ts';
import { groupChoice } from './group-choice.ts';

/** Every week of a group's programme, for its leads. Without `wanted` it is the only group they lead, or they choose. */
export async function programmePage(desk: Desk, asker: Asker, wanted?: GroupId): Promise<types.ModalView> {
  const { leads } = await standingOf(desk, asker);
  const chosen = wanted === undefined && leads.length === 1 ? leads[0] : leads.find(({ group }) => group.id === wanted);
  if (chosen !== undefined) return programmeView(desk, chosen);
  return leads.length === 0 || wanted !== undefined ? refusalPage(words.notLead) : groupChoice(leads, opens.programme);
}

async function programmeView({ ports }: Desk, { group }: GroupWithLeads): Promise<types.ModalView> {
  const { programme, isUsable } = await ports.programmes.of(group);
  const begun = await begunWeeks(ports, group);
  const weeks = programme.steps.map((step, at) => {
    const week = at + 1;
    const kind = step.kind === 'discussion' ? words.discussion : words.step;
    const state = begun.has(week) ? ` · ${words.begun}` : '';
    return sectionWith(
      `${words.week(week, escaped(step.title))}\n${kind}${state}`,
      button({
        text: words.reword,
        label: words.rewordLabel(week),
        action: opens.step,
        value: `${group.id} ${step.id}`,
      }),
    );
  });
  return modal({
    title: words.title,
    blocks: [
      section(words.intro(escaped(programme.title), programme.steps.length)),
      ...(isUsable ? [] : [section(words.unusable)]),
      divider,
      ...weeks,
      divider,
      context(words.file),
      context(clippedMrkdwn(programme.source, 2900)),
    ],
  });
}

/** Weeks of the present season that have opened. */
export async function begunWeeks(
  { rounds }: Pick<Desk['ports'], 'rounds'>,
  group: GroupWithLeads['group'],
): Promise<ReadonlySet<number>> {
  const season = await rounds.ofSeason(group.workspace, group.id, group.season);
  return new Set(season.filter(({ status }) => status !== 'planned').map(({ week }) => week));
}

export const programmeButton = (group?: GroupId): types.Button =>
  button({
    text: words.open,
    label: words.openLabel,
    action: opens.programme,
    ...(group === undefined ? {} : { value: group }),
  });

export const backToProgramme = (group: GroupId): types.ActionsBlock => buttons(programmeButton(group));
