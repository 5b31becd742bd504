import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { memberId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database.ts';
import { testEngines } from '../support/database.ts';
import { aWorkspace, storeWithOpenRound } from './examples.ts';

const servers = testEngines.filter(({ title }) => title.startsWith('PostgreSQL'));
const rows = 1_000_000;

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** How often the table was read from end to end, and how often through an index. */
async function scansOf({ db }: Database) {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<{ readonly whole: number; readonly index: number }>`
    select seq_scan as whole, idx_scan as index from pg_stat_user_tables where relname = 'nudge'`.execute(db);
  const [scans] = rows;
  if (scans === undefined) throw new Error('no statistics');
  return scans;
}

/** Without a server there is nothing to ask: the run says so at its start. */
test.each(servers.slice(0, 1))(
  'what is due among a million nudges is found, claimed and taken back through indexes, on $title',
  async ({ open }) => {
    const database = await open();
    try {
      const { nudges, round } = await storeWithOpenRound(database, 1);
      await sql`
        insert into nudge (workspace_id, round_id, member_id, ordinal, state, due_at)
        select ${aWorkspace}, ${round.id}::uuid, 'U' || place, 0, 'planned',
          timestamptz '2027-01-11 08:00:00Z' + place * interval '1 millisecond'
        from generate_series(1, ${rows}::integer) as place`.execute(database.db);
      await sql`analyze nudge`.execute(database.db);
      const explained = await sql<{ readonly 'QUERY PLAN': string }>`
        explain select due_at from nudge where workspace_id = ${aWorkspace} and state = 'planned'
        order by due_at limit 1`.execute(database.db);
      const plan = JSON.stringify(explained.rows);
      expect(plan).toMatch(/Index (Only )?Scan using nudge_due_index/);
      expect(plan).not.toMatch(/Sort|Seq Scan/);
      const before = await scansOf(database);
      const claimed = await nudges.claim(aWorkspace, new Date('2027-01-12'), 10, new Date('2027-01-13'));
      expect(claimed.map(({ member }) => member)).toEqual(range(10).map((place) => memberId(`U${place}`)));
      expect(await nudges.recover(aWorkspace, new Date('2027-01-13'))).toEqual({ replanned: 10, doubted: 0 });
      expect(await nudges.nextDue(aWorkspace)).toEqual(new Date('2027-01-11T08:00:00.001Z'));
      const after = await scansOf(database);
      expect(after.whole).toBe(before.whole);
      expect(after.index).toBeGreaterThan(before.index);
    } finally {
      await database.close();
    }
  },
);
