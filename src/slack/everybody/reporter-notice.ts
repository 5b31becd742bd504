import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import { dateFor } from '../desk.ts';
import { section } from '../parts/blocks.ts';
import { clippedMrkdwn } from '../parts/mrkdwn.ts';
import { groupWords } from '../words/group.ts';

/** The workplace's own words about who must pass on what they learn; nothing where it has none. */
export const reporterNoticeBlocks = (group: Noticed | undefined): types.SectionBlock[] =>
  reporterNoticeText(group).map((text) => section(text));

/** The same for the text of a message, at most so many characters of the workplace's own. */
export function reporterNoticeText(group: Noticed | undefined, longest = 2000): readonly string[] {
  if (group?.reporterNotice === undefined) return [];
  const { text, on } = group.reporterNotice;
  return [groupWords.reporterNotice(clippedMrkdwn(text, longest), dateFor(on, group.zone))];
}

type Noticed = Pick<Group, 'zone' | 'reporterNotice'>;
