import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import { dateFor } from '../desk.ts';
import { section } from '../parts/blocks.ts';
import { clippedMrkdwn } from '../parts/mrkdwn.ts';
import { groupWords } from '../words/group.ts';

/** The workplace's own words about who must pass on what they learn; nothing where it has none. */
export function reporterNoticeBlocks(group: Pick<Group, 'zone' | 'reporterNotice'> | undefined): types.SectionBlock[] {
  if (group?.reporterNotice === undefined) return [];
  const { text, on } = group.reporterNotice;
  return [section(groupWords.reporterNotice(clippedMrkdwn(text, 2000), dateFor(on, group.zone)))];
}
