import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { Asker, Desk } from '../desk.ts';
import { opens } from '../parts/actions.ts';
import { button, divider, plain, section, sectionWith } from '../parts/blocks.ts';
import { groupWords } from '../words/group.ts';

const words = groupWords.record;

/** What there is to delete of a group whose season is over, or what became of it. */
export async function recordBlocks({ ports }: Desk, group: Group): Promise<types.KnownBlock[]> {
  if (group.status !== 'ended' && group.status !== 'stopped') return [];
  if (await ports.seasonRecords.isThere(group.workspace, group.id))
    return [recordBlock(group, words.says[group.status])];
  return group.recordDeletedThrough === undefined ? [] : [section(words.isDeleted)];
}

/** The stopped groups of a lead: nothing else leads to them any more. */
export async function stoppedGroupsBlocks({ ports }: Desk, asker: Asker): Promise<types.KnownBlock[]> {
  const ids = (await ports.seasonRecords.ofStopped(asker.workspace, asker.member)).slice(0, mostStopped);
  if (ids.length === 0) return [];
  const found = await Promise.all(ids.map((id) => ports.groups.find(asker.workspace, id)));
  const blocks = found.flatMap((each) => {
    if (each === undefined) return [];
    const name = groupWords.name(`<#${each.group.channel}>`);
    return [recordBlock(each.group, `${name}\n${words.says.stopped}`)];
  });
  return [divider, section(`*${words.stoppedGroups}*`), ...blocks];
}

const mostStopped = 10;

const recordBlock = (group: Group, says: string) =>
  sectionWith(
    says,
    button({
      text: words.delete,
      label: words.deleteLabel,
      action: opens.groupDeleteRecord,
      value: group.id,
      style: 'danger',
      confirm: {
        title: plain(words.title, 100),
        text: plain(words.text, 300),
        confirm: plain(words.yes, 30),
        deny: plain(words.no, 30),
      },
    }),
  );
