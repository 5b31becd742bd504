import type { types } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { dateFor } from '../context.ts';
import { copy } from '../copy.ts';
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
  words: ChooserCopy,
  action: string,
  valueFor: (group: GroupId) => string = (group) => group,
): types.ModalView {
  const shown = groups.slice(0, 90);
  const choices = shown.map(({ group }, at) => {
    const label = words.openLabel(at + 1, shown.length);
    return sectionWith(
      words.one(`<#${group.channel}>`),
      button({ text: words.open, label, action, value: valueFor(group.id) }),
    );
  });
  return modal({ title: words.title, blocks: [section(words.choose), ...choices] });
}

/** The same of groups that one leads. */
export const chooseLedGroup = (groups: readonly GroupWithLeads[], action: string): types.ModalView =>
  groupChooser(groups, { ...copy().group.chooser, title: copy().group.title, one: copy().group.name }, action);

/** Leads by name, at most twenty. */
export const mentions = (leads: GroupWithLeads['leads']): string =>
  leads
    .slice(0, 20)
    .map((lead) => `<@${lead}>`)
    .join(', ') || copy().group.noLeads;

/** The workplace's own words about who must pass on what they learn; nothing where it has none. */
export const reporterNoticeBlocks = (group: Noticed | undefined): types.SectionBlock[] =>
  reporterNoticeText(group).map((text) => section(text));

/** The same for the text of a message, at most so many characters of the workplace's own. */
export function reporterNoticeText(group: Noticed | undefined, longest = 2000): readonly string[] {
  if (group?.reporterNotice === undefined) return [];
  const { text, on } = group.reporterNotice;
  return [copy().group.reporterNotice(clippedMrkdwn(text, longest), dateFor(on, group.zone))];
}

type Noticed = Pick<Group, 'zone' | 'reporterNotice'>;
