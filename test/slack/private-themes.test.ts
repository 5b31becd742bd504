import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { memberId } from '../../src/domain/ids.ts';
import { promiseAction } from '../../src/flows/review/promise-action.ts';
import { homeView } from '../../src/slack/home/home.ts';
import { reportPage } from '../../src/slack/leads/report-page.ts';
import { themesPage } from '../../src/slack/members/themes-page.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { deskOf } from '../support/desk-of.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeAll(async () => {
  database = await openQuickDatabase();
  world = await flowWorld(database);
  const { workspace, id: group } = world.group;
  await promiseAction(world.ports, { workspace, group, lead: world.lead }, { text: 'Notes in turns', owner: 'group' });
  await opened(world);
  for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
  await closed(world);
  await published(world);
});
afterAll(() => database.close());

/** Everything that a member, and a lead, can read of the channel's themes. */
async function readable(openTo: FlowWorld['ports']['directory']['openTo']) {
  const ctx = deskOf({ ...world.ports, directory: { ...world.ports.directory, openTo } });
  const { workspace } = world.group;
  const user = { workspace, member: memberAt(world, 0) };
  const lead = { workspace, member: memberId(world.lead) };
  const pages = [
    await themesPage(ctx, user),
    await themesPage(ctx, lead),
    await homeView(ctx, user),
    await homeView(ctx, lead),
    await reportPage(ctx, lead),
  ];
  return pages.map((page) => JSON.stringify(page));
}

test('Who is in the private channel reads its themes', async () => {
  const pages = await readable(async (_, __, channels) => new Set(channels));
  // The first page of a lead who does not take part is about leading.
  for (const page of pages.filter((each) => !each.includes('You lead'))) expect(page).toContain('Label of silence');
  expect(pages.filter((each) => each.includes('Label of silence'))).toHaveLength(4);
});

test.each<[string, FlowWorld['ports']['directory']['openTo']]>([
  ['who was removed from it', async () => new Set()],
  ['anybody while Slack cannot be asked', () => Promise.reject(new Error('down'))],
])('Its themes and what was promised there are not shown to %s', async (_, openTo) => {
  for (const page of await readable(openTo)) {
    expect(page).not.toMatch(/Label of|About silence|Notes in turns/);
    expect(page.length).toBeGreaterThan(200);
  }
  expect(await world.ports.members.find(world.group.workspace, memberAt(world, 0))).toBeDefined();
});
