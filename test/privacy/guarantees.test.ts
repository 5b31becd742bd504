// Holds TM-4, TM-21 of docs/threat-model.md.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openReply, openSlot } from '../../src/crypto/slot.ts';
import { memberId } from '../../src/domain/ids.ts';
import { leaveGroup } from '../../src/flows/members/leave-group.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import type { Database } from '../../src/store/database.ts';
import { describeOnEachEngine } from '../support/database.ts';
import {
  answersSealed,
  aWorkspace,
  closed,
  type FlowWorld,
  flowWorld,
  memberAt,
  opened,
  published,
  replyOf,
} from '../support/flow-world.ts';

describeOnEachEngine('a week, whoever looks at the database', (open) => {
  let database: Database;
  let world: FlowWorld;
  beforeEach(async () => {
    database = await open();
    world = await flowWorld(database);
    await opened(world);
  });

  test('has boxes of one length: silence, one word, and a page', async () => {
    await replyOf(world, 0, 'x');
    await replyOf(world, 1, 'silence '.repeat(140));
    await replyOf(world, 2, '語'.repeat(1200));
    expect(await lengthsIn(database, 'slot')).toEqual([4124]);
    for (let at = 3; at < 12; at += 1) await replyOf(world, at, `silence ${'y'.repeat(at * 90)}`);
    await closed(world);
    expect(await lengthsIn(database, 'sealed_reply')).toEqual([44]);
  });

  test('gives up no text to a dump from the middle of it with the keys of after its close', async () => {
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, `silence of ${at}`);
    const [round] = await world.ports.rounds.unfinished(aWorkspace);
    if (round === undefined) throw new Error('no round');
    const dump = await world.ports.slots.all(aWorkspace, round.id);
    const keyOfThen = await world.ports.vault.read(aWorkspace, round.id, 'link');
    await closed(world);
    const keysOfToday = await keysIn(world.ports);
    expect(keysOfToday).toHaveLength(1);
    const opens = (key: Uint8Array) =>
      dump.filter(({ handle, box }) => {
        const place = { workspace: aWorkspace, round: round.id, handle };
        const asReply = openReply(key, { ...place, id: randomUUID() }, box);
        return openSlot(key, place, box) !== 'damaged' || asReply !== 'damaged';
      }).length;
    expect(keysOfToday.map(opens)).toEqual([0]);
    expect(keyOfThen === 'gone' ? 0 : opens(keyOfThen)).toBe(12); // The same attack with the key works.
  });

  test('cannot have its k lowered, nor its publication made again, changed or removed, even by hand', async () => {
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    await expect(sql`update round set k = 4`.execute(database.db)).rejects.toThrow('k of a round');
    await expect(sql`update round set k = 6`.execute(database.db)).rejects.toThrow('k of a round');
    await expect(sql`update ally_group set k = 4`.execute(database.db)).rejects.toThrow('k of a group');
    await closed(world);
    await published(world);
    await expect(sql`update publication set hash = repeat('0', 64)`.execute(database.db)).rejects.toThrow(
      'publication',
    );
    await expect(sql`delete from publication`.execute(database.db)).rejects.toThrow('publication');
    await expect(sql`truncate publication`.execute(database.db)).rejects.toThrow();
    await expect(sql`insert into publication select * from publication`.execute(database.db)).rejects.toThrow();
    await expect(
      sql`update round set status = 'sealed' where status = 'published'`.execute(database.db),
    ).rejects.toThrow('cannot go from published');
  });

  test('answers a withdrawal the same: once, twice, of a stranger, after the close', async () => {
    for (let at = 0; at < 12; at += 1) await replyOf(world, at, 'silence');
    const [mine, stranger] = [memberAt(world, 0), memberId('USTRANGER')];
    const answers = [];
    for (const member of [mine, mine, memberAt(world, 1), stranger])
      answers.push(await withdrawReply(world.ports, { workspace: aWorkspace, member }));
    for (const member of [memberAt(world, 2), memberAt(world, 2), stranger])
      answers.push(await leaveGroup(world.ports, { workspace: aWorkspace, member }));
    await closed(world);
    expect(await answersSealed(world)).toBe(9); // Three went: withdrawn by two, and left by one.
    for (const member of [memberAt(world, 3), mine, stranger])
      answers.push(await withdrawReply(world.ports, { workspace: aWorkspace, member }));
    for (const member of [memberAt(world, 4), stranger])
      answers.push(await leaveGroup(world.ports, { workspace: aWorkspace, member }));
    expect(new Set(answers)).toEqual(new Set(['done']));
    expect(await lengthsIn(database, 'sealed_reply')).toEqual([44]);
  });
});

async function lengthsIn({ db }: Database, table: 'slot' | 'sealed_reply'): Promise<readonly number[]> {
  const { rows } = await sql<{ length: number }>`
    select distinct octet_length(box) as length from ${sql.table(table)}`.execute(db);
  return rows.map(({ length }) => length);
}

async function keysIn({ vault }: Ports): Promise<readonly Uint8Array[]> {
  const keys: Uint8Array[] = [];
  for (const { workspace, round, kind } of await vault.list()) {
    const key = await vault.read(workspace, round, kind);
    if (key !== 'gone') keys.push(key);
  }
  return keys;
}
