import { withSession } from '../src/postgres/agree-on-sessions.ts';
import {
  type AdverseSetting,
  adverseSettings,
  asSomebody,
  type Level,
  makeSomebody,
  plainSetting,
  setAdversely,
} from '../test/support/adverse-settings.ts';
import { type Pooler, startPgbouncer } from '../test/support/pgbouncer.ts';
import { findPgbouncer } from '../test/support/pgbouncer-binary.ts';
import { playWeek, type WeekOutcome } from '../test/support/whole-week.ts';
import type { Figure } from './support/figure.ts';
import { type Server, startServer } from './support/server.ts';

/**
 * A whole week under each setting that somebody else may have made, at each level, on each server of this machine and
 * through its pooler: it goes well, or the start says why not. Anything else is a failure. `large`: every level through
 * the pooler too.
 */
export async function* settings(first: Server, large: boolean): AsyncGenerator<Figure> {
  yield* settingsOf(first, large);
  const second = await startServer(([, other]) => other).catch(() => undefined);
  if (second === undefined) return;
  try {
    yield* settingsOf(second, large);
  } finally {
    await second.stop();
  }
}

async function* settingsOf(server: Server, large: boolean): AsyncGenerator<Figure> {
  const binary = findPgbouncer();
  const pooler = binary && (await startPgbouncer(binary, server, server.address('postgres')));
  const usual = await usualSettings(server);
  const tally = { 'went well': 0, refused: 0, lost: 0 };
  try {
    for (const way of [undefined, ...(pooler ? [pooler] : [])])
      for (const level of way === undefined || large ? levels : levels.slice(0, 1))
        for (const setting of adverseSettings.filter(({ name }) => usual.has(name))) {
          const outcome = await weekUnder(server, level, setting, usual.get(setting.name) ?? '', way);
          tally[outcome.kind] += 1;
          const where = `${server.title}, ${level}${way === undefined ? '' : ', through PgBouncer'}`;
          yield figureOf(`${where}: ${setting.name} = ${setting.value}`, outcome);
        }
    for (const encoding of ['LATIN1', 'SQL_ASCII'])
      yield figureOf(`${server.title}: encoding ${encoding}`, await weekIn(server, encoding));
  } finally {
    if (pooler) await pooler.stop();
  }
  for (const [kind, value] of Object.entries(tally)) yield { what: `${server.title}: ${kind}`, value, unit: 'weeks' };
}

const levels: readonly Level[] = ['role', 'database', 'server'];

function figureOf(what: string, outcome: WeekOutcome): Figure {
  if (outcome.kind === 'went well')
    return { what, value: outcome.answers, unit: `answers counted, settings ${outcome.sessions}` };
  if (outcome.kind === 'refused') return { what, value: 0, unit: `refused: ${outcome.sentence}` };
  process.exitCode = 1;
  return { what, value: 0, unit: `LOST: ${outcome.why}` };
}

/** What a session has by itself, of all that this server knows. */
async function usualSettings(server: Server): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const { name } of adverseSettings) {
    const setting = await plainSetting(server.address('postgres'), name).catch(() => undefined);
    if (setting !== undefined) known.set(name, setting);
  }
  return known;
}

async function weekUnder(
  server: Server,
  level: Level,
  setting: AdverseSetting,
  usual: string,
  pooler: Pooler | undefined,
): Promise<WeekOutcome> {
  const data = await ownedDatabase(server);
  const through = (url: string) => pooler?.through(asSomebody(url)) ?? asSomebody(url);
  try {
    await setAdversely(data, level, setting);
    const plain = await plainSetting(asSomebody(data), setting.name).catch(() => 'no session at all');
    // The driver itself asks for this one.
    if (plain === usual && setting.name !== 'client_encoding')
      return { kind: 'lost', why: 'the setting does not hold' };
    return await playWeek(through(data));
  } finally {
    if (level === 'server') await setBack(server, setting.name);
  }
}

async function setBack(server: Server, name: string): Promise<void> {
  for (const statement of [`alter system reset ${name}`, 'select pg_reload_conf()'])
    await withSession(server.address('postgres'), (client) => client.query(statement));
}

async function ownedDatabase(server: Server): Promise<string> {
  const url = await server.newDatabase('bare');
  await makeSomebody(url);
  await withSession(url, (client) => client.query(`alter database ${nameOf(url)} owner to somebody`));
  return url;
}

async function weekIn(server: Server, encoding: string): Promise<WeekOutcome> {
  const one = await server.newDatabase('bare');
  const name = `${nameOf(one)}_${encoding.toLowerCase()}`;
  await withSession(one, (client) =>
    client.query(`create database ${name} encoding '${encoding}' locale 'C' template template0`),
  );
  return playWeek(server.address(name));
}

const nameOf = (url: string) => /@\/(\w+)/.exec(url)?.[1] ?? '';
