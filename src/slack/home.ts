import type { types } from '@slack/bolt';
import { context, fitting, header } from './blocks.ts';
import type { Asker, Desk } from './desk.ts';
import { overview } from './hub-page.ts';
import { escaped } from './mrkdwn.ts';
import { standingOf } from './standing.ts';
import { memberWords } from './words/member.ts';

/**
 * The app's Home: this week in words, the same whether or not one has answered. It asks Slack nothing, for many people
 * open it at once; so only people named in the configuration see "Set up" here.
 */
export async function homeView(desk: Desk, asker: Asker): Promise<types.HomeView> {
  const standing = await standingOf(desk, asker);
  const blocks = await overview(desk, standing, desk.namedLeads.includes(asker.member));
  return {
    type: 'home',
    blocks: fitting([
      header(memberWords.home.title),
      ...blocks,
      context(memberWords.home.privacyNote),
      context(escaped(desk.content.promise)),
      context(escaped(`${desk.content.notAReport} ${desk.content.deadlineNotice}`)),
    ]),
  };
}
