import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { writeHeapSnapshot } from 'node:v8';
import { sql } from 'kysely';
import { handleOf, openOldReply, openSlot } from '../../src/crypto/slot.ts';
import { themeId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { changeTicks, submitReply } from '../../src/flows/replies/submit-reply.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import { createLog } from '../../src/runtime/process.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { aWorkspace, closed, type FlowWorld, flowWorld, memberAt, opened } from '../support/flow-world.ts';
import { canaryOf } from './canary-texts.ts';

/** A program that lives through a week until the seal has committed, and then shows all that it still has. */
const [folder = '', seed = ''] = process.argv.slice(2);
const people = 12;
/** Held on purpose, so that whoever searches can tell that they would find it. */
const control = { text: canaryOf(seed, 'control') };

const database = await openDatabase({ dataDir: `${folder}/database` });
await migrate(database, 'latest');
const world = await flowWorld(database, { people });
const keys: Uint8Array[] = [];
const record = <Key extends Uint8Array | 'gone'>(key: Key): Key => {
  if (key !== 'gone') keys.push(key.slice());
  return key;
};
const lines: string[] = [];
const { vault } = world.ports;
const ports: Ports = {
  ...world.ports,
  log: createLog('debug', (line) => lines.push(line)),
  vault: {
    ...vault,
    createIfAbsent: async (...of) => record(await vault.createIfAbsent(...of)),
    read: async (...of) => record(await vault.read(...of)),
  },
};
const living: FlowWorld = { ...world, ports, settle: () => world.settle(ports) };

await opened(living);
const round = await ports.rounds.openOf(aWorkspace, world.group.id);
if (round === undefined) throw new Error('no week is open');
for (let at = 0; at < people; at += 1) await answer(at);
await reencryptSlots(ports, round, ports.clock.now());
const openWeek = await textsIn();
await closed(living);
const status = (await ports.rounds.find(aWorkspace, round.id))?.status;
const closedWeek = await textsIn();
writeFileSync(`${folder}/log`, lines.join('\n'));
lines.length = 0;
for (let times = 0; times < 3; times += 1) {
  await pause(50);
  globalThis.gc?.();
}
writeHeapSnapshot(`${folder}/heap`);
process.stdout.write(JSON.stringify({ status, openWeek, closedWeek, keys: keys.length, control: control.text.length }));
await database.close();

/** Writes, writes again, looks at it, and changes a tick. */
async function answer(at: number) {
  if (round === undefined) throw new Error('no week is open');
  const place = { workspace: aWorkspace, round: round.id, member: memberAt(world, at) };
  const saves = [canaryOf(seed, `first ${at}`), canaryOf(seed, `last ${at}`)];
  for (const text of saves) {
    const input = { chosen: 'nothing', main: `silence ${text}`, more: [`laughter ${text}`] } as const;
    const outcome = await submitReply(ports, place, input);
    if (!outcome.ok || outcome.value.kind !== 'saved') throw new Error('not saved');
    await openReply(ports, { workspace: aWorkspace, member: place.member });
    const ticks = { edition: outcome.value.edition, asOf: '1548261231.1', themes: [themeId('silence')] };
    if ((await changeTicks(ports, place, ticks)) !== 'changed') throw new Error('not changed');
  }
}

/** How many texts every key of the week opens in every value of every table. */
async function textsIn(): Promise<number> {
  const { rows: columns } = await sql<{ name: string; tab: string }>`
    select column_name as name, table_name as tab from information_schema.columns
    where table_schema = 'public' and data_type = 'bytea'`.execute(database.schema);
  let texts = 0;
  for (const { name, tab } of columns) {
    const { rows } = await sql<{ value: Uint8Array; id: string | null }>`
      select ${sql.ref(name)} as value, to_jsonb(t) ->> 'id' as id from ${sql.table(tab)} t`.execute(database.schema);
    for (const { value, id } of rows) if (keys.some((key) => opensWords(key, value, id))) texts += 1;
  }
  return texts;
}

function opensWords(key: Uint8Array, value: Uint8Array, id: string | null): boolean {
  if (round === undefined) return false;
  const place = { workspace: aWorkspace, round: round.id };
  const asSlot = world.members.some(
    (member) => typeof openSlot(key, { ...place, handle: handleOf(key, aWorkspace, member) }, value) === 'object',
  );
  return asSlot || typeof openOldReply(key, { ...place, id: id ?? '' }, value) === 'object';
}
