import type { types } from '@slack/bolt';
import type { GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { type PromisedAction, toldActions } from '../../domain/promised-action.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { actionLine, actionsBlocks } from '../messages/told-actions.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, modal, section, sectionWith } from '../parts/blocks.ts';
import { promiseWords } from '../words/promises.ts';

const words = promiseWords.page;

export const addPromise = 'add-promise';
export const changePromise = 'change-promise';

/** What each group that one leads has promised, to add to and to change. `first`: what came of something just done. */
export async function promisesPage(desk: Desk, asker: Asker, first?: string): Promise<types.ModalView> {
  const { leads } = await standingOf(desk, asker);
  if (leads.length === 0) return refusalPage(words.notLead);
  const parts = await Promise.all(leads.slice(0, mostGroups).map((found) => groupBlocks(desk, found)));
  return modal({
    title: words.title,
    blocks: [...(first === undefined ? [] : [section(first)]), context(words.intro), ...parts.flat()],
  });
}

/** The same in short, for Home: to read for everybody of the group. */
export async function promisesInShort(desk: Desk, { group, leads }: GroupWithLeads): Promise<types.KnownBlock[]> {
  const actions = await desk.ports.promisedActions.ofSeason(group.workspace, group.id, group.season);
  return actionsBlocks(toldActions(actions, leads));
}

export const promisesButton = (): types.Button => button({ text: words.title, action: opens.promises });

/** Blocks of one group: at most 23, so that four groups fit. */
async function groupBlocks(desk: Desk, { group, leads }: GroupWithLeads): Promise<types.KnownBlock[]> {
  const actions = await desk.ports.promisedActions.ofSeason(group.workspace, group.id, group.season);
  const shown = actions.slice(-mostActions);
  return [
    divider,
    section(words.group(`<#${group.channel}>`)),
    ...(shown.length === 0 ? [section(words.none)] : shown.map((action) => actionBlock(group.id, action, leads))),
    buttons(button({ text: words.add, label: words.addLabel, action: addPromise, value: group.id })),
  ];
}

const mostGroups = 4;
const mostActions = 18;

function actionBlock(group: GroupId, action: PromisedAction, leads: GroupWithLeads['leads']): types.SectionBlock {
  const { text, state } = action;
  const owner = action.owner !== undefined && leads.includes(action.owner) ? action.owner : undefined;
  return sectionWith(
    actionLine({ text, state, owner }),
    button({
      text: words.change,
      label: words.changeLabel(text),
      action: changePromise,
      value: `${group} ${action.id}`,
    }),
  );
}
