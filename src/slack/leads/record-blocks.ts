import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { dangerButton, divider, section, sectionWith } from '../ui/blocks.ts';

const words = () => copy().group.record;

/** What there is to delete of a group whose season is over, or what became of it. */
export async function recordBlocks({ ports }: SlackContext, group: Group): Promise<types.KnownBlock[]> {
  if (group.status !== 'ended' && group.status !== 'stopped') return [];
  if (await ports.seasonRecords.isThere(group.workspace, group.id))
    return [recordBlock(group, words().says[group.status])];
  return group.recordDeletedThrough === undefined ? [] : [section(words().isDeleted)];
}

/** The stopped groups of a lead: nothing else leads to them any more. */
export async function stoppedGroupsBlocks({ ports }: SlackContext, user: CurrentUser): Promise<types.KnownBlock[]> {
  const ids = (await ports.seasonRecords.ofStopped(user.workspace, user.member)).slice(0, mostStopped);
  if (ids.length === 0) return [];
  const found = await Promise.all(ids.map((id) => ports.groups.find(user.workspace, id)));
  const blocks = found.flatMap((each) => {
    if (each === undefined) return [];
    const name = copy().group.name(`<#${each.group.channel}>`);
    return [recordBlock(each.group, `${name}\n${words().says.stopped}`)];
  });
  return [divider, section(`*${words().stoppedGroups}*`), ...blocks];
}

const mostStopped = 10;

const recordBlock = (group: Group, says: string) =>
  sectionWith(
    says,
    dangerButton(
      { text: words().delete, label: words().deleteLabel, action: actionIds.groupDeleteRecord, value: group.id },
      words(),
    ),
  );
