// Holds TM-9, TM-28 of docs/threat-model.md.
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { errorCode } from '../../src/domain/result.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { createLog } from '../../src/runtime/process.ts';
import type { Database } from '../../src/store/database.ts';
import { describeOnEachEngine, openTestDatabase } from '../support/database.ts';
import { failingOnce } from '../support/dying-ports.ts';
import {
  aReply,
  type FlowWorld,
  firstClose,
  firstDigest,
  flowWorld,
  opened,
  replyOf,
  told,
} from '../support/flow-world.ts';
import { saveWorld } from '../support/saved-state.ts';
import { filesWith, holds } from './files.ts';
import { type QuietGroup, quietGroup } from './quiet-group.ts';

const canary = 'vjqxw4kzpblmtd8rghn';
const people = 9;

describe('a reply that nobody else may see, while every step of the program fails once', () => {
  let database: Database;
  let world: FlowWorld;
  const lines: string[] = [];
  const thrown: string[] = [];
  beforeAll(async () => {
    database = await openTestDatabase();
    world = await flowWorld(database, { people });
    await opened(world);
  });
  afterAll(() => database.close());

  /** Fails at each call in turn, until the work ends without having come to it. */
  async function failEverywhere(start: () => Promise<void>, work: (ports: Ports) => Promise<unknown>) {
    const ports = { ...world.ports, log: createLog('debug', (line) => lines.push(line)) };
    for (let which = 1; ; which += 1) {
      await start();
      const life = failingOnce(ports, which);
      // What is caught here is what the one place that catches is given; it logs the code.
      while (!(await work(life.ports).then(() => true, wasCaught)));
      if (life.calls() < which) return;
    }
  }

  const wasCaught = (error: unknown) => {
    thrown.push(inspect(error));
    lines.push(errorCode(error));
    return false;
  };

  test('is in no line of the log and in no code, at the most talkative level', async () => {
    await failEverywhere(
      async () => undefined,
      (ports) => replyOf({ ...world, ports }, 0, `silence ${canary}`),
    );
    expect(thrown.length).toBeGreaterThanOrEqual(4);
    for (let at = 1; at < people; at += 1) await replyOf(world, at, `silence ${canary}`);
    const goBack = await saveWorld(database, world);
    await failEverywhere(goBack, async (ports) => {
      for (const instant of [firstClose, firstDigest]) {
        world.moveTo(instant);
        await world.settle(ports);
      }
    });
    expect(told(world)).toHaveLength(1);
    expect(thrown.length).toBeGreaterThan(40);
    expect(lines.length).toBeGreaterThan(80);
    expect(holds(lines.join('\n'), canary)).toBe(false);
    // The reader is the only part that is given words, and its error, which told them, got no further than its code.
    expect(lines.filter((line) => line.includes('reply not read'))).not.toEqual([]);
    expect(holds(thrown.join('\n'), canary)).toBe(false);
  });
});

describeOnEachEngine('a reply that nobody else may see', (open) => {
  let database: Database;
  let ports: Ports;
  let group: QuietGroup;
  beforeEach(async () => {
    database = await open();
    ports = (await flowWorld(database, { people: 0 })).ports;
    group = await quietGroup(ports, { people, workspace: 'TCANARY' });
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
        value: { kind: 'saved' },
      });
    if (database.engine !== 'postgres') return expect(await rowsWith(database, canary)).toBe(0);
    await sql`checkpoint`.execute(database.db);
    const { rows } = await sql<{ folder: string }>`select current_setting('data_directory') as folder`.execute(
      database.db,
    );
    const folder = rows[0]?.folder ?? '';
    expect(await filesWith(folder, canary)).toEqual([]);
    await runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: id });
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
