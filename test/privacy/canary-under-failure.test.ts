import { inspect } from 'node:util';
import { beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { errorCode } from '../../src/domain/error-code.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { submitReply } from '../../src/flows/submit-reply.ts';
import { createLog } from '../../src/log.ts';
import type { Database } from '../../src/store/database.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { dyingPorts } from '../support/dying-ports.ts';
import { aReply, flowWorld } from '../support/flow-world.ts';
import { filesWith, holds } from './files.ts';
import { type QuietGroup, quietGroup } from './quiet-group.ts';

const canary = 'Vjqxw4Kzpblmtd8Rghn';
const people = 12;

describeOnEachEngine('a reply that nobody else may see', (open) => {
  let database: Database;
  let ports: Ports;
  let group: QuietGroup;
  const lines: string[] = [];
  const said: unknown[] = [];
  beforeEach(async () => {
    lines.length = 0;
    said.length = 0;
    database = await open();
    const log = createLog('debug', (line) => lines.push(line));
    ports = { ...(await flowWorld(database, { people: 0 })).ports, log };
    group = await quietGroup(ports, { people, workspace: 'TCANARY' });
  });

  test('is in no error and no line of the log, whichever step of saving, sealing or drafting fails', async () => {
    let failures = 0;
    for (let last = 1; last < 60; last += last < 20 ? 1 : 5) {
      const { round, at } = await group.openWeek();
      const { workspace, id } = round;
      const once = { ports: dyingPorts(at(round.window.opensAt), last, 'before').ports };
      const attempt = async (work: () => Promise<unknown>) => {
        try {
          said.push(await work());
        } catch (error) {
          failures += 1;
          said.push(error, errorCode(error));
        }
      };
      for (const member of group.roster)
        await attempt(() => submitReply(once.ports, { workspace, round: id, member }, aReply(`silence ${canary}`)));
      const closing = dyingPorts(at(round.window.closesAt), last, 'after').ports;
      for (const ports of [closing, at(round.window.closesAt)]) {
        await attempt(() => runJob(ports, { kind: 'seal', workspace, round: id }));
        await attempt(() => runJob(ports, { kind: 'draft', workspace, round: id }));
      }
      await attempt(() => runJob(at(round.window.digestAt), { kind: 'publish', workspace, round: id }));
    }
    expect(failures).toBeGreaterThan(100);
    expect(lines.length).toBeGreaterThan(20);
    expect(holds(inspect(said, { depth: 8, maxStringLength: null, maxArrayLength: null }), canary)).toBe(false);
    expect(holds(lines.join('\n'), canary)).toBe(false);
  });

  test('is in no error of the database that refuses a statement with it', async () => {
    const { round } = await group.openWeek();
    const { workspace, id } = round;
    const [member] = group.roster;
    if (member === undefined) throw new Error('nobody');
    await sql`alter table slot add constraint slot_refuses_check check (handle is null) not valid`.execute(database.db);
    const failure = await submitReply(ports, { workspace, round: id, member }, aReply(`silence ${canary}`)).then(
      () => undefined,
      (error: unknown) => error,
    );
    await sql`alter table slot drop constraint slot_refuses_check`.execute(database.db);
    expect(failure).toBeInstanceOf(Error);
    expect(errorCode(failure)).toBe('23514');
    expect(holds(inspect(failure, { depth: 8, maxStringLength: null, showHidden: true }), canary)).toBe(false);
  });

  test('is in no file of the server: tables, indexes, write-ahead log, server log', async () => {
    const { round, at } = await group.openWeek();
    const { workspace, id } = round;
    for (const member of group.roster)
      expect(await submitReply(ports, { workspace, round: id, member }, aReply(`silence ${canary}`))).toMatchObject({
        ok: true,
      });
    if (database.engine !== 'postgres') return expect(await rowsWith(database, canary)).toBe(0);
    await sql`checkpoint`.execute(database.db);
    const { rows } = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(
      database.db,
    );
    const folder = rows[0]?.folder ?? '';
    expect(await filesWith(folder, canary)).toEqual([]);
    await runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: id });
    await runJob(at(round.window.closesAt), { kind: 'draft', workspace, round: id });
    await sql`checkpoint`.execute(database.db);
    expect(await filesWith(folder, canary)).toEqual([]);
    expect(await filesWith(folder, String(group.roster[7]))).not.toEqual([]); // It does look into tables.
  });
});

async function rowsWith({ db }: Database, text: string): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    select count(*) as found from slot where position(convert_to(${text}::text, 'UTF8') in box) > 0`.execute(db);
  return Number(rows[0]?.found);
}
