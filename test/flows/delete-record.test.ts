// Holds TM-21 of docs/threat-model.md.
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { channelId, groupId, memberId, roundId } from '../../src/domain/ids.ts';
import { seasonReport } from '../../src/flows/groups/season-report.ts';
import { deleteRecord, pauseGroup, stopGroup } from '../../src/flows/groups/stop-group.ts';
import { promiseAction } from '../../src/flows/review/promise-action.ts';
import { startNextSeason } from '../../src/flows/rounds/season.ts';
import type { Database } from '../../src/store/database.ts';
import { audited, found } from '../ops/audit/audited.ts';
import { openQuickDatabase } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  firstDigest,
  flowWorld,
  opened,
  published,
  replyOf,
  told as toldTo,
} from '../support/flow-world.ts';

const second = memberId('USECOND');
let database: Database;
let world: FlowWorld;
beforeEach(async () => {
  database ??= await openQuickDatabase();
  await sql`delete from workspace`.execute(database.db);
  world = ofOneWeek(await flowWorld(database, { people: 8 }));
  await world.ports.groups.addLead(aWorkspace, world.group.id, second);
});
afterAll(() => database.close());

/** A programme of one week, so that a season is soon over. */
function ofOneWeek(whole: FlowWorld): FlowWorld {
  const { steps, ...programme } = whole.ports.programmes.usual();
  const one = { ...programme, steps: [steps[0]] as const };
  const short = { programme: one, whole: one, revision: 1, isUsable: true };
  const ports = { ...whole.ports, programmes: { ...whole.ports.programmes, of: async () => short } };
  return { ...whole, ports, settle: () => whole.settle(ports) };
}

const now = () => world.ports.clock.now();
const at = () => ({ workspace: aWorkspace, lead: world.lead, group: world.group.id });
const removing = (lead = world.lead) => deleteRecord(world.ports, { ...at(), lead }, now());
const refusal = (kind: string) => ({ ok: false, refusal: kind });
const told = () =>
  world.sent.flatMap(({ channel, message }) =>
    message.kind === 'notice' && message.about === 'record-deleted' ? [channel] : [],
  );

/** How many rows of each table belong to a season. */
async function kept(): Promise<Readonly<Record<string, number>>> {
  const tables = ['round', 'publication', 'promised_action', 'asked', 'post', 'nudge', 'slot', 'sealed_reply'];
  const counts = tables.map(async (table) => {
    const { rows } = await sql<{ many: number }>`select count(*)::int as many from ${sql.table(table)}`.execute(
      database.db,
    );
    return [table, rows[0]?.many ?? -1] as const;
  });
  return Object.fromEntries((await Promise.all(counts)).filter(([, many]) => many > 0));
}

async function answered(): Promise<void> {
  await opened(world);
  for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
}

/** A season whose one week has been read, posted, and followed by a promise. */
async function seasonOver(): Promise<void> {
  await answered();
  await closed(world);
  await promiseAction(world.ports, at(), { text: 'Notes in turns', owner: 'mine' });
  await published(world);
}

describe('The record of a season that is over', () => {
  beforeEach(seasonOver);

  test('is deleted by a lead, once: no week, theme, promise or question of it is left', async () => {
    expect(Object.keys(await kept())).toEqual(
      expect.arrayContaining(['round', 'publication', 'promised_action', 'asked']),
    );
    expect(await removing()).toEqual({ ok: true, value: 'deleted' });
    expect(await kept()).toEqual({});
    expect(await removing()).toEqual({ ok: true, value: 'nothingLeft' });
    expect(await removing(second)).toEqual({ ok: true, value: 'nothingLeft' });
  });

  test('is told to the other leads, once', async () => {
    await removing();
    await removing();
    await world.settle();
    expect(told()).toEqual([`D${second}`]);
  });

  test('leaves members, leads, times and thresholds as they are, and the report says what became of it', async () => {
    const before = await world.ports.groups.find(aWorkspace, world.group.id);
    await removing();
    const after = await world.ports.groups.find(aWorkspace, world.group.id);
    expect(after).toEqual({ ...before, group: { ...before?.group, recordDeletedThrough: 1 } });
    expect(await world.ports.members.count(aWorkspace, world.group.id)).toBe(8);
    expect(after && (await seasonReport(world.ports, after.group, 1))).toMatchObject({
      isDeleted: true,
      weeks: [],
      actions: [],
    });
  });

  test('leaves no key, and an audit nothing to find', async () => {
    await removing();
    expect(await world.ports.vault.list()).toEqual([]);
    expect(found(await audited(database, world.ports))).toEqual([]);
  });

  test('stays deleted: nobody writes a week of that season again, while the next one begins as ever', async () => {
    const [past] = await world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
    await removing();
    const again = past && world.ports.rounds.plan({ ...past, status: 'planned' });
    await expect(again).rejects.toMatchObject({ constraint: 'season_stays_deleted' });
    expect((await startNextSeason(world.ports, at(), now())).ok).toBe(true);
    const [week] = await world.ports.rounds.ofSeason(aWorkspace, world.group.id, 2);
    world.moveTo(week?.window.opensAt ?? '');
    await world.settle();
    for (let member = 0; member < 8; member += 1) await replyOf(world, member, 'silence');
    for (const instant of [week?.window.closesAt, week?.window.digestAt]) {
      world.moveTo(instant ?? '');
      await world.settle();
    }
    expect(toldTo(world)).toHaveLength(2);
    expect(await removing()).toEqual({ ok: true, value: 'deleted' });
    expect(await kept()).toEqual({});
  });

  test('is for the leads of that group only, and no other group’s', async () => {
    const other = groupId('00000000-0000-4000-8000-00000000000a');
    const stranger = memberId('USTRANGER');
    await world.ports.groups.create({ ...world.group, id: other, channel: channelId('COTHER') }, [stranger]);
    expect(await removing(stranger)).toEqual(refusal('notLead'));
    expect(await deleteRecord(world.ports, { ...at(), group: other }, now())).toEqual(refusal('notLead'));
    const [past] = await world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
    if (past !== undefined)
      await world.ports.rounds.plan({
        ...past,
        id: roundId(world.ports.random.uuid()),
        group: other,
        status: 'planned',
      });
    await removing();
    expect(await kept()).toEqual({ round: 1 });
  });
});

describe('The record of a season that is not over', () => {
  test.each(['running', 'paused'])('stays while the group is %s, also between two weeks', async (state) => {
    await answered();
    await closed(world);
    if (state === 'paused') await pauseGroup(world.ports, at());
    const before = await kept();
    expect(await removing()).toEqual(refusal('otherState'));
    expect(await kept()).toEqual(before);
  });

  test('stays while a week is open, though somebody has written that the season has ended', async () => {
    await answered();
    await world.ports.groups.move(world.group, { ...world.group, status: 'ended' });
    const before = await kept();
    expect(await removing()).toEqual(refusal('weekUnfinished'));
    expect(await kept()).toEqual(before);
  });

  test('stays while the last week of a stopped group is sealed, drafted, or not posted yet', async () => {
    await answered();
    const round = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    if (round === undefined) throw new Error('no week is open');
    world.moveTo(round.window.closesAt);
    await stopGroup(world.ports, at());
    expect(await removing()).toEqual(refusal('weekUnfinished'));
    for (const seconds of [2, 4]) {
      world.moveTo(new Date(round.window.closesAt.getTime() + seconds * 1000));
      await world.settle();
    }
    const drafted = await kept();
    expect(await removing()).toEqual(refusal('weekUnfinished'));
    expect(await kept()).toEqual(drafted);
    world.answersInChannel.push({ kind: 'later', seconds: 300 });
    await published(world);
    expect(await world.ports.rounds.find(aWorkspace, round.id)).toMatchObject({ status: 'published' });
    expect(await removing()).toEqual(refusal('weekUnfinished'));
    world.moveTo(new Date(Date.parse(firstDigest) + 600_000));
    await world.settle();
    expect(toldTo(world)).toHaveLength(2);
    expect(await removing()).toEqual({ ok: true, value: 'deleted' });
    await world.settle();
    expect(told()).toEqual([`D${second}`]);
  });

  test('does not tell by its haste that too few answered: it stays until the hour of posting', async () => {
    await opened(world);
    await closed(world);
    const [round] = await world.ports.rounds.ofSeason(aWorkspace, world.group.id, 1);
    expect(round?.status).toBe('withheld');
    await stopGroup(world.ports, at());
    await world.settle();
    expect(await removing()).toEqual(refusal('weekUnfinished'));
    await published(world);
    expect(await removing()).toEqual({ ok: true, value: 'deleted' });
  });
});

test('The stopped groups of a lead are found as long as there is a record of them', async () => {
  await seasonOver();
  const mine = () => world.ports.seasonRecords.ofStopped(aWorkspace, world.lead);
  expect(await mine()).toEqual([]);
  await stopGroup(world.ports, at());
  expect(await mine()).toEqual([world.group.id]);
  expect(await world.ports.seasonRecords.ofStopped(aWorkspace, memberId('USTRANGER'))).toEqual([]);
  await removing();
  expect(await mine()).toEqual([]);
});
