import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { workspaceId } from '../../src/domain/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup } from './examples.ts';

const outerHandle = 'The outer database handle was used inside a transaction';

describeOnEachEngine('transactions', (open) => {
  test('the outer handle throws inside a transaction instead of waiting for ever', async () => {
    const database = await open();
    const ways: readonly (() => Promise<unknown>)[] = [
      () => database.db.selectFrom('workspace').selectAll().execute(),
      () => sql`select 1`.execute(database.db),
      () => database.transaction(async () => 'nested'),
      () => openStore(database).groups.create(aGroup(), []),
    ];
    for (const way of ways) await expect(database.transaction(way)).rejects.toThrow(outerHandle);
    for (const way of ways) await expect(way()).resolves.toBeDefined();
  });

  test('what a transaction leaves running may use the outer handle after it', async () => {
    const database = await open();
    let later: Promise<unknown> = Promise.resolve();
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    await database.transaction(async () => {
      later = ended.then(() => sql`select 1`.execute(database.db));
    });
    end();
    await expect(later).resolves.toBeDefined();
  });

  test('a transaction that throws leaves nothing behind, and others go on beside it', async () => {
    const database = await open();
    const add = (id: string) =>
      database.transaction(async (trx) => {
        await trx
          .insertInto('workspace')
          .values({ id: workspaceId(id) })
          .execute();
        if (id === 'T13') throw new Error('unlucky');
      });
    const outcomes = await Promise.allSettled(['T11', 'T12', 'T13', 'T14'].map(add));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    const rows = await database.db.selectFrom('workspace').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual(['T11', 'T12', 'T14']);
  });

  test('both engines read values alike', async () => {
    const database = await open();
    const { rows } = await sql`
      select 9007199254740991::bigint as big, '2026-11-23T09:00:00.123+05:30'::timestamptz as moment,
        '\\x00ff'::bytea as bytes, '2026-02-28'::date as day, array['a', 'b,"c'] as texts, array[1, 2] as numbers,
        '{"a_b": [1, {"c_d": null}]}'::jsonb as json, null::text as nothing, true as yes`.execute(database.db);
    expect(rows).toStrictEqual([
      {
        big: 9007199254740991,
        moment: new Date('2026-11-23T03:30:00.123Z'),
        bytes: new Uint8Array([0, 255]),
        day: '2026-02-28',
        texts: ['a', 'b,"c'],
        numbers: [1, 2],
        json: { a_b: [1, { c_d: null }] },
        nothing: null,
        yes: true,
      },
    ]);
  });
});
