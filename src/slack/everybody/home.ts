import type { types } from '@slack/bolt';
import type { Asker, Desk } from '../desk.ts';
import { promisesInShort } from '../leads/promises-page.ts';
import { groupState } from '../leads/status-page.ts';
import { themesInShort } from '../members/themes-page.ts';
import { context, fitting, header } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { memberWords } from '../words/member.ts';
import { overview } from './hub-page.ts';
import { reporterNoticeBlocks } from './reporter-notice.ts';
import { standingOf } from './standing.ts';

/** Groups whose state a lead sees here; the rest stand on the page behind the button. */
const mostLed = 5;

/**
 * The app's Home: this week in words, the same whether or not one has answered. It asks Slack nothing, for many people
 * open it at once; so only people named in the configuration see "Set up" here.
 */
export async function homeView(desk: Desk, asker: Asker): Promise<types.HomeView> {
  const standing = await standingOf(desk, asker);
  const blocks = await overview(desk, standing, desk.namedLeads.includes(asker.member));
  const led = await Promise.all(standing.leads.slice(0, mostLed).map(({ group }) => groupState(desk, group)));
  const season = standing.own ?? standing.leads[0];
  return {
    type: 'home',
    blocks: fitting([
      header(memberWords.home.title),
      ...blocks,
      ...led.flat(),
      ...(season === undefined ? [] : await promisesInShort(desk, season)),
      context(memberWords.home.privacyNote),
      context(escaped(desk.content.promise)),
      context(escaped(`${desk.content.notAReport} ${desk.content.deadlineNotice}`)),
      ...reporterNoticeBlocks(season?.group),
      // Last, because it grows: what would not fit any more is the oldest week.
      ...(season === undefined ? [] : await themesInShort(desk, season.group)),
    ]),
  };
}
