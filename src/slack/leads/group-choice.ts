import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { button, modal, section, sectionWith } from '../parts/blocks.ts';
import { groupWords as words } from '../words/group.ts';

/** The group that a button's value or a form's metadata names. */
export function readGroupId(value: string | undefined): GroupId | undefined {
  const parsed = z.uuid().transform(groupId).safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Asks which group a page is about, where there are several. */
export function groupChoice(groups: readonly GroupWithLeads[], action: string): types.ModalView {
  const shown = groups.slice(0, 90);
  const choices = shown.map(({ group }, at) => {
    const label = words.chooseOneLabel(at + 1, shown.length);
    return sectionWith(
      words.name(`<#${group.channel}>`),
      button({ text: words.chooseOne, label, action, value: group.id }),
    );
  });
  return modal({ title: words.title, blocks: [section(words.choose), ...choices] });
}
