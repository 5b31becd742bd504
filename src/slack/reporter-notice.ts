import type { types } from '@slack/bolt';
import { spokenDate } from '../domain/calendar.ts';
import type { ReporterNotice } from '../domain/group.ts';
import { section } from './blocks.ts';
import { clippedMrkdwn } from './mrkdwn.ts';
import { groupWords } from './words/group.ts';

/** The workplace's own words about who must pass on what they learn; nothing where it has none. */
export function reporterNoticeBlocks(notice: ReporterNotice | undefined): types.SectionBlock[] {
  if (notice === undefined) return [];
  return [section(groupWords.reporterNotice(clippedMrkdwn(notice.text, 2000), spokenDate(notice.on)))];
}
