import type { types } from '@slack/bolt';
import type { GroupId } from '../../domain/ids.ts';
import { deleteRecord } from '../../flows/groups/delete-record.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { modal, section } from '../parts/blocks.ts';
import { groupWords } from '../words/group.ts';
import { groupButton, groupPage } from './group-page.ts';

const words = groupWords.record;

/** Deletes at once, for the button has asked; what it says then stands on the group's page where there still is one. */
export async function deleteRecordPage(desk: Desk, asker: Asker, id: GroupId | undefined): Promise<types.ModalView> {
  if (id === undefined) return refusalPage(groupWords.notLead);
  const at = { workspace: asker.workspace, lead: asker.member, group: id };
  const outcome = await deleteRecord(desk.ports, at, desk.ports.clock.now());
  if (!outcome.ok) return refused(outcome.refusal, id);
  const found = await desk.ports.groups.find(asker.workspace, id);
  const said = words[outcome.value];
  if (found?.group.status === 'stopped') return modal({ title: groupWords.title, blocks: [section(said)] });
  return groupPage(desk, asker, id, said);
}

function refused(refusal: 'notLead' | 'otherState' | 'weekUnfinished', group: GroupId): types.ModalView {
  switch (refusal) {
    case 'notLead':
      return refusalPage(groupWords.notLead);
    case 'otherState':
      return refusalPage(words.notOver, groupButton(group));
    case 'weekUnfinished':
      return refusalPage(words.weekUnfinished);
  }
}
