import { sql } from 'kysely';
import type { Vault } from '../../src/flows/ports/vault.ts';
import type { Database } from '../../src/store/database.ts';
import type { FlowWorld } from './flow-world.ts';

/** Remembers a world that took long to come to; the answer brings it back, as often as one likes. */
export async function saveWorld(database: Database, world: FlowWorld): Promise<() => Promise<void>> {
  const [restoreRows, restoreKeys] = [await saveRows(database), await saveKeys(world.ports.vault)];
  const [now, sent] = [world.ports.clock.now(), world.sent.length];
  return async () => {
    await restoreRows();
    await restoreKeys();
    world.moveTo(now);
    world.sent.length = sent;
  };
}

/** Rows as they are, whatever the triggers of their tables would say to their coming back. */
async function saveRows({ schema }: Database): Promise<() => Promise<void>> {
  const run = (statements: string) => sql.raw(`do $$ declare tab text; begin ${statements} end $$`).execute(schema);
  const each = (statement: string, name: string) => `
    for tab in select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^kysely_' loop
      execute format('${statement}', ${name});
    end loop;`;
  await sql.raw('drop schema if exists saved cascade').execute(schema);
  await sql.raw('create schema saved').execute(schema);
  await run(each('create table saved.%1$I as table public.%1$I', 'tab'));
  return async () => {
    await run(`
      perform set_config('session_replication_role', 'replica', true);
      ${each('delete from public.%I', 'tab')}
      ${each('insert into public.%1$I table saved.%1$I', 'tab')}`);
  };
}

async function saveKeys(vault: Vault): Promise<() => Promise<void>> {
  const saved: (() => Promise<unknown>)[] = [];
  for (const { workspace, round, kind } of await vault.list()) {
    const key = await vault.read(workspace, round, kind);
    if (key !== 'gone') saved.push(() => vault.createIfAbsent(workspace, round, kind, key));
  }
  return async () => {
    for (const { workspace, round, kind } of await vault.list()) await vault.destroy(workspace, round, kind);
    for (const restore of saved) await restore();
  };
}
