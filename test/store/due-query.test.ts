import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { memberId } from '../../src/domain/ids.ts';
import { testEngines } from '../support/database.ts';
import { aWorkspace, storeWithOpenRound } from './examples.ts';

const servers = testEngines.filter(({ title }) => title.startsWith('PostgreSQL'));
const rows = 1_000_000;

/** Without a server there is nothing to ask: the run says so at its start. */
test.each(servers.slice(0, 1))(
  'what is due next among a million nudges is found in the index, on $title',
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
      const [first] = await nudges.claim(aWorkspace, new Date('2027-01-12'), 1, new Date('2027-01-13'));
      expect(first?.member).toBe(memberId('U1'));
    } finally {
      await database.close();
    }
  },
  120_000,
);
