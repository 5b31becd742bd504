import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { memberId, roundId } from '../../src/domain/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEachEngine } from '../support/database.ts';
import {
  aGroup,
  anOpening,
  anotherWorkspace,
  aPublication,
  aRound,
  aWorkspace,
  closing,
  opened,
  sealed,
  someReplies,
  someSlots,
  storeWithGroup,
  storeWithOpenRound,
} from './examples.ts';

describeOnEachEngine('rounds', (open) => {
  test('a round is found as it was planned, and each week is planned once', async () => {
    const { rounds, group } = await storeWithGroup(await open());
    const round = aRound(group);
    expect(await rounds.plan(round)).toBe('planned');
    expect(await rounds.plan(aRound(group))).toBe('alreadyPlanned');
    expect(await rounds.plan(aRound(group, { week: 2 }))).toBe('planned');
    expect(await rounds.find(aWorkspace, round.id)).toStrictEqual(round);
    expect(await rounds.find(anotherWorkspace, round.id)).toBeUndefined();
    expect((await rounds.ofSeason(aWorkspace, group.id, 1)).map(({ week }) => week)).toEqual([1, 2]);
    expect(await rounds.ofSeason(aWorkspace, group.id, 2)).toEqual([]);
  });

  test('a planned round can be postponed, an open one cannot', async () => {
    const { rounds, group } = await storeWithGroup(await open());
    const round = aRound(group);
    const later = { ...round.window, closesAt: new Date('2026-11-28T12:00:00Z') };
    await rounds.plan(round);
    expect(await rounds.postpone(round, later)).toBe('postponed');
    expect((await rounds.find(aWorkspace, round.id))?.window).toStrictEqual(later);
    await rounds.open(round, anOpening(round.k), []);
    expect(await rounds.postpone(round, round.window)).toBe('notPlanned');
  });

  test('two replicas open a round once: its slots are those of one of them, in the order given', async () => {
    const { rounds, slots, group } = await storeWithGroup(await open());
    const round = aRound(group);
    await rounds.plan(round);
    const [mine, theirs] = [someSlots(12), someSlots(12)];
    const outcomes = await Promise.all([
      rounds.open(round, anOpening(6), mine),
      rounds.open(round, anOpening(6), theirs),
    ]);
    expect([...outcomes].sort()).toEqual(['alreadyOpen', 'opened']);
    expect(await slots.all(aWorkspace, round.id)).toStrictEqual(outcomes[0] === 'opened' ? mine : theirs);
    expect(await rounds.openOf(aWorkspace, group.id)).toStrictEqual(opened(round, 6));
  });

  test('a round opens with thousands of slots, which can be read page by page', async () => {
    const { slots, round } = await storeWithOpenRound(await open(), 2500);
    const all = await slots.all(aWorkspace, round.id);
    expect([all.length, await slots.count(aWorkspace, round.id)]).toEqual([2500, 2500]);
    const pages = [await slots.page(aWorkspace, round.id, undefined)];
    for (let last = pages[0]; last !== undefined && last.length > 0; pages.push(last))
      last = await slots.page(aWorkspace, round.id, last.at(-1)?.handle);
    expect(pages.map(({ length }) => length)).toEqual([1000, 1000, 500, 0]);
    expect(pages.flat()).toStrictEqual(all);
  });

  test('a group has one open round at a time', async () => {
    const { rounds, group } = await storeWithOpenRound(await open(), 1);
    const next = aRound(group, { week: 2 });
    await rounds.plan(next);
    await expect(rounds.open(next, anOpening(next.k), [])).rejects.toThrow('round_open_key');
    expect((await rounds.find(aWorkspace, next.id))?.status).toBe('planned');
  });

  test('a week goes from open to published; every step is taken once and nothing of it stays behind', async () => {
    const { rounds, slots, sealedReplies, publications, nudges, group, round } = await storeWithOpenRound(
      await open(),
      9,
    );
    await nudges.plan([
      { workspace: aWorkspace, round: round.id, member: memberId('U1'), ordinal: 0, dueAt: round.window.opensAt },
    ]);
    expect(await rounds.beginClosing(round)).toBe('closing');
    expect(await rounds.beginClosing(round)).toBe('alreadyClosing');
    expect(await rounds.openOf(aWorkspace, group.id)).toBeUndefined();

    const replies = someReplies(7);
    expect(await rounds.seal(closing(round), replies, 2)).toBe('sealed');
    expect(await rounds.seal(closing(round), someReplies(3), 0)).toBe('alreadySealed');
    expect(await slots.all(aWorkspace, round.id)).toEqual([]);
    expect(await nudges.nextDue(aWorkspace)).toBeUndefined();
    expect(await sealedReplies.all(aWorkspace, round.id)).toStrictEqual(
      [...replies].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );

    const done = sealed(closing(round));
    expect(await rounds.setHeld(aWorkspace, round.id, true)).toBe('done');
    expect(await rounds.find(aWorkspace, round.id)).toStrictEqual({ ...done, held: true, damaged: 2 });

    const publication = aPublication(round);
    expect(await rounds.publish(done, publication, 'published')).toBe('published');
    expect(await rounds.publish(done, { ...publication, hash: 'b'.repeat(64) }, 'published')).toBe('alreadyPublished');
    expect(await rounds.setHeld(aWorkspace, round.id, false)).toBe('notSealed');
    expect(await publications.find(aWorkspace, round.id)).toStrictEqual(publication);
    expect(await sealedReplies.all(aWorkspace, round.id)).toEqual([]);
    expect(await publications.ofSeason(aWorkspace, group.id, 1)).toStrictEqual([
      { week: 1, step: 'reflect', publication },
    ]);
  });

  test('a round of which nothing can be shown is withheld straight from its close', async () => {
    const { rounds, slots, publications, round } = await storeWithOpenRound(await open(), 3);
    await rounds.beginClosing(round);
    const nothing = { ...aPublication(round), digest: { kind: 'nothing' } as const };
    expect(await rounds.withhold(closing(round), nothing, 0)).toBe('withheld');
    expect(await rounds.withhold(closing(round), nothing, 0)).toBe('alreadySealed');
    expect(await rounds.seal(closing(round), someReplies(1), 0)).toBe('alreadySealed');
    expect(await slots.all(aWorkspace, round.id)).toEqual([]);
    expect(await publications.find(aWorkspace, round.id)).toStrictEqual(nothing);
    expect(await rounds.unfinished(aWorkspace)).toEqual([]);
  });

  test('the tick sees every round that is not finished, and the vault sweep the state of each it knows', async () => {
    const { rounds, group, round } = await storeWithOpenRound(await open(), 1);
    const next = aRound(group, { week: 2 });
    await rounds.plan(next);
    expect((await rounds.unfinished(aWorkspace)).map(({ status }) => status).sort()).toEqual(['open', 'planned']);
    const unknown = roundId('00000000-0000-4000-8000-000000000000');
    expect(await rounds.statuses([round.id, next.id, unknown])).toEqual(
      new Map([
        [round.id, 'open'],
        [next.id, 'planned'],
      ]),
    );
    expect(await rounds.statuses([])).toEqual(new Map());
  });

  test('the database refuses every way that is not the way of a round', async () => {
    const database = await open();
    const { rounds, round } = await storeWithOpenRound(database, 1);
    const turn = (status: string) => sql`update round set status = ${status}`.execute(database.db);
    for (const status of ['planned', 'sealed', 'published', 'withheld'])
      await expect(turn(status)).rejects.toThrow('a round cannot go from open');
    await rounds.beginClosing(round);
    for (const status of ['planned', 'open', 'published'])
      await expect(turn(status)).rejects.toThrow('a round cannot go from closing');
    await turn('expired');
    for (const status of ['planned', 'open', 'closing', 'sealed', 'published', 'withheld'])
      await expect(turn(status)).rejects.toThrow('a round cannot go from expired');
  });

  test('the database refuses a k that changes after the opening, and one that is lowered by it', async () => {
    const database = await open();
    const { rounds, group } = await storeWithGroup(database, { k: 8 });
    const round = aRound(group);
    await rounds.plan(round);
    await expect(rounds.open(round, anOpening(7), someSlots(1))).rejects.toThrow('only upwards');
    expect(await rounds.open(round, anOpening(9), someSlots(1))).toBe('opened');
    for (const k of [8, 10]) {
      await expect(sql`update round set k = ${k}`.execute(database.db)).rejects.toThrow('only at its opening');
    }
    expect((await rounds.find(aWorkspace, round.id))?.k).toBe(9);
  });

  test('the database refuses a second publication and any change of the first', async () => {
    const database = await open();
    const { rounds, publications, round } = await storeWithOpenRound(database, 1);
    const publication = aPublication(round);
    await rounds.beginClosing(round);
    await rounds.withhold(closing(round), publication, 0);
    const run = (statement: string) => sql.raw(statement).execute(database.db);
    await expect(
      run(`insert into publication select workspace_id, round_id, digest, repeat('b', 64) from publication`),
    ).rejects.toThrow('publication_pk');
    for (const statement of [
      `update publication set hash = repeat('b', 64)`,
      `update publication set digest = '{"kind": "nothing"}'`,
      'delete from publication',
      'truncate publication',
    ]) {
      await expect(run(statement)).rejects.toThrow('a publication is never changed');
    }
    expect(await publications.find(aWorkspace, round.id)).toStrictEqual(publication);
  });

  test('an uninstall takes everything with it, publications included', async () => {
    const database = await open();
    const { rounds, round } = await storeWithOpenRound(database, 4);
    await rounds.beginClosing(round);
    await rounds.withhold(closing(round), aPublication(round), 0);
    await openStore(database).groups.create(aGroup({ workspace: anotherWorkspace }), []);
    await sql`delete from workspace where id = ${aWorkspace}`.execute(database.db);
    const { rows } = await sql`
      select (select count(*) from round) as rounds, (select count(*) from publication) as publications,
        (select count(*) from ally_group) as groups`.execute(database.db);
    expect(rows).toStrictEqual([{ rounds: 0, publications: 0, groups: 1 }]);
  });
});
