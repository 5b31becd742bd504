import type { types } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { dateFor } from '../context.ts';
import { groupCopy } from '../copy/group.ts';
import { button, modal, section, sectionWith } from './blocks.ts';
import { clippedMrkdwn } from './mrkdwn.ts';

interface ChooserCopy {
  readonly title: string;
  readonly choose: string;
  /** A group's line and its button. */
  readonly one: (channel: string) => string;
  readonly open: string;
  readonly openLabel: (place: number, of: number) => string;
}

/** Asks which group a page is about, where there are several. */
export function groupChooser(
  groups: readonly GroupWithLeads[],
  copy: ChooserCopy,
  action: string,
  valueFor: (group: GroupId) => string = (group) => group,
): types.ModalView {
  const shown = groups.slice(0, 90);
  const choices = shown.map(({ group }, at) => {
    const label = copy.openLabel(at + 1, shown.length);
    return sectionWith(
      copy.one(`<#${group.channel}>`),
      button({ text: copy.open, label, action, value: valueFor(group.id) }),
    );
  });
  return modal({ title: copy.title, blocks: [section(copy.choose), ...choices] });
}

/** The same of groups that one leads. */
export const chooseLedGroup = (groups: readonly GroupWithLeads[], action: string): types.ModalView =>
  groupChooser(groups, { ...groupCopy.chooser, title: groupCopy.title, one: groupCopy.name }, action);

/** Leads by name, at most twenty. */
export const mentions = (leads: GroupWithLeads['leads']): string =>
  leads
    .slice(0, 20)
    .map((lead) => `<@${lead}>`)
    .join(', ') || groupCopy.noLeads;

/** The workplace's own groupCopy about who must pass on what they learn; nothing where it has none. */
export const reporterNoticeBlocks = (group: Noticed | undefined): types.SectionBlock[] =>
  reporterNoticeText(group).map((text) => section(text));

/** The same for the text of a message, at most so many characters of the workplace's own. */
export function reporterNoticeText(group: Noticed | undefined, longest = 2000): readonly string[] {
  if (group?.reporterNotice === undefined) return [];
  const { text, on } = group.reporterNotice;
  return [groupCopy.reporterNotice(clippedMrkdwn(text, longest), dateFor(on, group.zone))];
}

type Noticed = Pick<Group, 'zone' | 'reporterNotice'>;
