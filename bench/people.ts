import { sql } from 'kysely';
import { startPlayground } from '../playground/server.ts';
import { channelId, memberId, workspaceId } from '../src/domain/ids.ts';
import { runJob } from '../src/flows/run-job.ts';
import { createSlackClient } from '../src/slack/api/slack-client.ts';
import { createDirectory } from '../src/slack/api/slack-directory.ts';
import { openDatabase } from '../src/store/database.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { opening, seedGroup } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const people = 10_000;

/** What Slack says of everybody is read again before a week opens, in moved time, from a Slack that keeps its limits. */
export async function* peopleAgain(server: Server): AsyncGenerator<Figure> {
  const database = await openDatabase({ url: await server.newDatabase() });
  const playground = await startPlayground({ startAt: new Date(opening.getTime() - 7_200_000) });
  playground.addCrowd(people - playground.people().length);
  const workspace = workspaceId(playground.workspaceId);
  const client = createSlackClient(playground.botToken, { info() {}, warn() {}, error() {} }, playground.apiUrl);
  const clock = { now: () => playground.clock.now() };
  const ports = benchPorts(database, { clock, directory: createDirectory(async () => client) });
  const { group } = await seedGroup(database, ports, workspace, 0, 'herd');
  const crowd = playground.people().filter(({ deleted, isBot, isGuest, isUltraGuest, isStranger }) => {
    return !(deleted || isBot || isGuest || isUltraGuest || isStranger);
  });
  for (const { id, zone } of crowd)
    await ports.members.join({
      ...{ workspace, id: memberId(id), group: group.id, directChannel: channelId(id), zone, time: '09:00' },
      ...{
        weekday: undefined,
        workingDays: [1, 2, 3, 4, 5],
        country: undefined,
        pausedUntil: undefined,
        remindMe: false,
      },
      ...{ consentVersion: 1, askable: true },
    });
  // One in ten leaves, becomes a guest or moves, and no event says so.
  for (const [at, person] of crowd.entries()) {
    if (at % 30 === 0) person.deleted = true;
    if (at % 30 === 10) person.isGuest = true;
    if (at % 30 === 20) person.zone = 'Pacific/Chatham';
  }
  const begun = clock.now().getTime();
  const seconds = await secondsOf(async () => {
    for (; (await ports.people.standing(workspace, clock.now())) !== 'fresh'; playground.clock.advance(1000))
      await runJob(ports, { kind: 'people', workspace });
  });
  const pages = playground.ledger.requests('users.list');
  const wrong = await sql<{ readonly count: number }>`
    select count(*)::int as count from member
    where id = any(${crowd.flatMap(({ id, deleted }) => (deleted ? [id] : []))}::text[])
      or askable = (id = any(${crowd.flatMap(({ id, isGuest }) => (isGuest ? [id] : []))}::text[]))
      or (zone = 'Pacific/Chatham') <> (id = any(
        ${crowd.flatMap(({ id, zone }) => (zone === 'Pacific/Chatham' ? [id] : []))}::text[]))`.execute(database.db);
  const of = `reading ${people.toLocaleString('en-GB')} people again`;
  yield { what: `${of}: at Slack’s pace`, value: (clock.now().getTime() - begun) / 60_000, unit: 'min' };
  yield { what: `${of}: requests`, value: pages.length, unit: '' };
  yield { what: `${of}: answers that were 429`, value: pages.length - Math.ceil(people / 200), unit: '' };
  yield { what: `${of}: people who are known wrongly after it`, value: wrong.rows[0]?.count ?? Number.NaN, unit: '' };
  yield { what: `${of}: work of this machine`, value: seconds, unit: 's' };
  await playground.close();
  await database.close();
}
