// Holds TM-2 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { SlotRow } from '../../src/store/slots.ts';
import { describeOnEachEngine } from '../support/database.ts';
import {
  aBox,
  anotherWorkspace,
  aRound,
  aWorkspace,
  closing,
  someReplies,
  someSlots,
  storeWithOpenRound,
} from './examples.ts';

/** While the round of these stories is open. */
const midweek = new Date('2026-11-25T12:00:00Z');

describeOnEachEngine('slots', (open) => {
  test('a reply is saved in its own slot, as often as its author likes', async () => {
    const { slots, round, rows } = await storeWithOpenRound(await open(), 2);
    const [mine, other] = rows;
    if (mine === undefined || other === undefined) throw new Error('no slots');
    for (const box of [aBox(), aBox()]) {
      expect(await slots.write(aWorkspace, round.id, { handle: mine.handle, box }, midweek)).toBe('saved');
      expect(await slots.read(aWorkspace, round.id, mine.handle)).toStrictEqual(box);
    }
    expect(await slots.read(aWorkspace, round.id, other.handle)).toStrictEqual(other.box);
  });

  test('there is no slot for a stranger, nor in another workspace', async () => {
    const { slots, round } = await storeWithOpenRound(await open(), 2);
    const [stranger] = someSlots(1);
    if (stranger === undefined) throw new Error('no slot');
    expect(await slots.write(aWorkspace, round.id, stranger, midweek)).toBe('noSlot');
    expect(await slots.read(aWorkspace, round.id, stranger.handle)).toBeUndefined();
    expect(await slots.write(anotherWorkspace, round.id, stranger, midweek)).toBe('closed');
    expect(await slots.all(anotherWorkspace, round.id)).toEqual([]);
  });

  test('a planned, a closing and an unknown round take no reply', async () => {
    const { slots, rounds, rows, round, group } = await storeWithOpenRound(await open(), 2);
    const planned = aRound(group, { week: 2 });
    await rounds.plan(planned);
    await rounds.beginClosing(round);
    const [mine] = rows;
    if (mine === undefined) throw new Error('no slot');
    for (const id of [round.id, planned.id, aRound(group).id]) {
      expect(await slots.write(aWorkspace, id, mine, midweek)).toBe('closed');
    }
  });

  test('from its end on a round takes no reply and is not mixed, also while nobody has come to close it', async () => {
    const { slots, rounds, rows, round } = await storeWithOpenRound(await open(), 2);
    const [mine] = rows;
    if (mine === undefined) throw new Error('no slot');
    const { closesAt } = round.window;
    expect(await slots.write(aWorkspace, round.id, mine, new Date(closesAt.getTime() - 1))).toBe('saved');
    expect(await slots.write(aWorkspace, round.id, mine, closesAt)).toBe('closed');
    expect(await slots.reencrypt(aWorkspace, round.id, [], closesAt)).toBe('closed');
    expect(await rounds.openOf(aWorkspace, round.group)).toMatchObject({ id: round.id, status: 'open' });
  });

  test('of 200 replies racing the close, those told "saved" are in the seal and all others were told "closed"', async () => {
    const { slots, rounds, round } = await storeWithOpenRound(await open(), 200);
    const untouched = await slots.all(aWorkspace, round.id);
    const replies = untouched.map(({ handle }) => ({ handle, box: aBox() }));
    const write = (reply: SlotRow) => slots.write(aWorkspace, round.id, reply, midweek);
    const early = replies.slice(0, 100).map(write);
    const read = rounds.beginClosing(round).then(() => slots.all(aWorkspace, round.id));
    const during = replies.slice(100, 180).map(write);
    const late = read.then(() => Promise.all(replies.slice(180).map(write)));
    const outcomes = [...(await Promise.all([...early, ...during])), ...(await late)];

    const boxAt = (rows: readonly SlotRow[], at: number) => rows[at]?.box;
    const sealed = await read;
    outcomes.forEach((outcome, at) => {
      expect(['saved', 'closed']).toContain(outcome);
      expect(boxAt(sealed, at)).toStrictEqual(boxAt(outcome === 'saved' ? replies : untouched, at));
    });
    expect(outcomes[0]).toBe('saved');
    expect(new Set(outcomes.slice(180))).toEqual(new Set(['closed']));
    expect(await slots.all(aWorkspace, round.id)).toStrictEqual(sealed);
  });

  test('the close waits for a reply in flight', async () => {
    const database = await open();
    const { rounds, round } = await storeWithOpenRound(database, 1);
    const steps: string[] = [];
    let reply: Promise<unknown> = Promise.resolve();
    await new Promise<void>((holding) => {
      reply = database.transaction(async (trx) => {
        await sql`select from round where id = ${round.id} and status = 'open' for share`.execute(trx);
        holding();
        await sql`select pg_sleep(0.1)`.execute(trx);
        steps.push('reply');
      });
    });
    await rounds.beginClosing(round);
    steps.push('closed');
    await reply;
    expect(steps).toEqual(['reply', 'closed']);
  });

  test('blurring replaces every box, and leaves one that was written meanwhile', async () => {
    const { slots, round, rows } = await storeWithOpenRound(await open(), 12);
    const [first, ...others] = rows;
    if (first === undefined) throw new Error('no slot');
    const meanwhile = aBox();
    await slots.write(aWorkspace, round.id, { handle: first.handle, box: meanwhile }, midweek);
    const blurred = rows.map(({ handle, box }) => ({ handle, before: box, after: aBox() }));
    expect(await slots.reencrypt(aWorkspace, round.id, [...blurred].reverse(), midweek)).toBe('blurred');
    expect(await slots.read(aWorkspace, round.id, first.handle)).toStrictEqual(meanwhile);
    for (const { handle } of others) {
      const after = blurred.find((each) => hex(each.handle) === hex(handle))?.after;
      expect(await slots.read(aWorkspace, round.id, handle)).toStrictEqual(after);
    }
  });

  test('blurring rewrites boxes in the order given, so that the table does not show who changed', async () => {
    const database = await open();
    const { slots, round } = await storeWithOpenRound(database, 700);
    const rows = await slots.all(aWorkspace, round.id);
    for (const { handle } of rows.slice(0, 9))
      await slots.write(aWorkspace, round.id, { handle, box: aBox() }, midweek);
    const order = [...(await slots.all(aWorkspace, round.id))].sort((one, other) => Buffer.compare(one.box, other.box));
    await slots.reencrypt(
      aWorkspace,
      round.id,
      order.map(({ handle, box }) => ({ handle, before: box, after: aBox() })),
      midweek,
    );
    // A transaction numbers its commands: the number of the one that wrote a row is its place.
    const { rows: written } = await sql<{ handle: Uint8Array }>`
      select handle from slot order by cmin::text::bigint`.execute(database.db);
    expect(written.map(({ handle }) => hex(handle))).toEqual(order.map(({ handle }) => hex(handle)));
  });

  test('two replicas that blur in two orders do not wait for each other for ever', async () => {
    const { slots, round, rows } = await storeWithOpenRound(await open(), 60);
    const blur = (order: readonly SlotRow[]) =>
      slots.reencrypt(
        aWorkspace,
        round.id,
        order.map(({ handle, box }) => ({ handle, before: box, after: aBox() })),
        midweek,
      );
    expect(await Promise.all([blur(rows), blur([...rows].reverse()), blur(rows)])).toEqual(Array(3).fill('blurred'));
  });

  test('a closed round is not blurred', async () => {
    const { slots, rounds, round, rows } = await storeWithOpenRound(await open(), 2);
    await rounds.beginClosing(round);
    const boxes = rows.map(({ handle, box }) => ({ handle, before: box, after: aBox() }));
    expect(await slots.reencrypt(aWorkspace, round.id, boxes, midweek)).toBe('closed');
    expect(await slots.all(aWorkspace, round.id)).toStrictEqual(rows);
  });

  test('all boxes have one length, and with the names of places stay in their page and are not sampled, before and after the seal', async () => {
    const database = await open();
    const { slots, rounds, round } = await storeWithOpenRound(database, 3);
    const [mine] = await slots.all(aWorkspace, round.id);
    if (mine === undefined) throw new Error('no slot');
    for (const length of [4123, 4125]) {
      const box = new Uint8Array(length);
      await expect(slots.write(aWorkspace, round.id, { handle: mine.handle, box }, midweek)).rejects.toThrow(
        'slot_box_check',
      );
    }
    await rounds.beginClosing(round);
    const short = someReplies(2).map((reply) => ({ ...reply, box: new Uint8Array(4000) }));
    await expect(rounds.seal(closing(round), short, 0)).rejects.toThrow('sealed_reply_box_check');
    const { rows } = await sql`
      select attrelid::regclass::text || '.' || attname as name, attstorage = 'p' and attstattarget = 0 as stays
      from pg_attribute where attname in ('box', 'handle', 'id')
      and attrelid in ('slot'::regclass, 'sealed_reply'::regclass) order by 1`.execute(database.db);
    expect(rows).toEqual([
      { name: 'sealed_reply.box', stays: true },
      { name: 'sealed_reply.id', stays: true },
      { name: 'slot.box', stays: true },
      { name: 'slot.handle', stays: true },
    ]);
  });
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
