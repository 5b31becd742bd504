import { type Config, unencrypted } from './config/config.ts';
import { loadPublicHolidays, plusHours } from './domain/calendar.ts';
import { memberId, stepId } from './domain/ids.ts';
import { errorCode } from './domain/result.ts';
import { forgetWorkspaces } from './flows/installations/handle-uninstall.ts';
import { endDueWeeks } from './flows/maintenance/end-due-weeks.ts';
import type { Clock, Log } from './flows/ports/system.ts';
import type { Ports } from './flows/ports.ts';
import { createRosters } from './flows/replies/rosters.ts';
import { runJob } from './flows/run-job.ts';
import { type CloseLooks, tick } from './flows/tick.ts';
import { startBossWork } from './jobs/boss-work.ts';
import { startTicker } from './jobs/ticker.ts';
import { createCountingLog, createLatencyWindow, createListenerWarning, createMetrics } from './monitoring/metrics.ts';
import { createReadiness, serveMonitoring } from './monitoring/serve-monitoring.ts';
import { historyKept } from './postgres/history-kept.ts';
import { createProgrammes } from './programme/programmes.ts';
import { safetyContentIn } from './programme/safety-content.ts';
import { loadProgramme } from './programme/validate.ts';
import { collectGarbage, createTidying, cryptographicRandom, systemClock } from './runtime/process.ts';
import { endWithoutSlack, prepareSlack } from './start-up/prepare-slack.ts';
import { openVault } from './start-up/with-database.ts';
import { type Database, openDatabase } from './store/database.ts';
import { isPrepared } from './store/engine.ts';
import { leakySettings, mayChangeTheRules, migrate } from './store/migrate.ts';
import { openStore } from './store/open-store.ts';
import { createProgrammeStore } from './store/programme-store.ts';
import { createRememberedVault } from './store/remembered-vault.ts';
import { rowsOf } from './store/statements.ts';
import { answers, workFiguresOf } from './store/troubles.ts';
import { createThemeReader } from './text/themes/theme-reader.ts';
import { type KeyVault, pairVault, type Tended } from './vault/key-vault.ts';

export interface App {
  /** Looks for due work until none is left: for whoever moves the clock by hand. */
  settle(): Promise<void>;
  /** Takes no new work, lets running work end, closes everything. Within ten seconds. */
  stop(): Promise<void>;
}

/** A clock, and how to ask it for the time anew before each look at what is due. */
export type AppClock = Clock & { readonly sync?: () => Promise<void> };

/**
 * Puts the parts together: the only place that knows every one of them.
 */
export async function startApp(config: Config, clock: AppClock, plainLog: Log): Promise<App> {
  const log = createCountingLog(plainLog);
  const latency = createLatencyWindow();
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopPart of stops.splice(0).reverse()) await stopPart();
  };
  const themes = createThemeReader();
  try {
    const content = { usual: loadProgramme(), codebook: themes.codebook };
    const programmesOf = (database: Database) => createProgrammes(createProgrammeStore(database), content, log);
    const vault = await openVault(config);
    stops.push(() => vault.close());
    await clock.sync?.();
    const openStored = async () => {
      const database = await openDatabase(databaseOf(config, log));
      stops.push(() => database.close());
      await migrate(database, 'latest');
      await pairVault(vault.identity, createRememberedVault(database));
      reportMove(await vault.tend(), log);
      await vault.untilGiven(secondsForKeys * 1000);
      return database;
    };
    const connect = await prepareSlack(config, clock, log).catch(async (refusal: unknown) => {
      if (isThere(config)) await endWithoutSlack(openStored, { vault, clock, log, themes, programmesOf }, refusal);
      throw refusal;
    });
    const database = await openStored();
    await reportRisks(config, database, vault, log);
    const store = openStore(database, { ceiling: config.messagesPerMinute, clock: systemClock });
    const { slack, keepTokens } = await connect(database);
    const ports: Ports = {
      ...store,
      clock,
      random: cryptographicRandom,
      log,
      vault,
      directory: slack.directory,
      rosters: createRosters({ directory: slack.directory, log }),
      messenger: slack.messenger,
      themes,
      programmes: programmesOf(database),
      holidays: (await loadPublicHolidays()).isHoliday,
    };
    const queue = { options: database.boss, alone: database.engine === 'pglite' };
    const tidying = createTidying(collectGarbage(), () => performance.now());
    const starting = startBossWork(queue, (job) => runJob(ports, job).finally(() => tidying.after(job.kind)), log);
    // The first takes a tenth of a second and more, for which nobody should wait in front of a form.
    themes.read('The reader is unpacked now.', stepId('reflect'));
    const work = await starting;
    stops.push(() => work.stop());
    stops.push(() => slack.stop());
    await ports.people.doubt(plusHours(clock.now(), -hoursAway));
    await slack.listen(ports, {
      namedLeads: config.leads.map(memberId),
      content: safetyContentIn,
      answered: latency.observe,
    });
    const looks: CloseLooks = new Map();
    let lookedAt = performance.now();
    const warnOfListeners = createListenerWarning(config.replicas, log);
    const look = async () => {
      lookedAt = performance.now();
      tidying.tidy();
      warnOfListeners(slack.connections());
      await clock.sync?.();
      // One half that cannot be read must not keep everything else from being done.
      await vault
        .tend()
        .catch((error: unknown) => log.error({ event: 'vault could not be looked after', code: errorCode(error) }));
      const now = clock.now();
      await keepTokens(now);
      await forgetWorkspaces(ports, now);
      const leaving = await ports.workspaces.leaving();
      const served = (await slack.workspaces()).filter((workspace) => !leaving.has(workspace));
      await endDueWeeks(ports, served, now);
      return tick(ports, served, now, looks);
    };
    const ticker = startTicker(look, work, secondsBetweenLooks, log);
    stops.push(() => ticker.stop());
    if (config.monitoring !== undefined) {
      const isAlive = () => performance.now() - lookedAt < secondsUntilStuck * 1000;
      const monitoring = await serveMonitoring(
        config.monitoring,
        {
          isAlive,
          readiness: createReadiness(
            [
              { name: 'database', ask: () => answers(database) },
              { name: 'vault', ask: async () => (await vault.identity.find()) !== undefined },
              { name: 'slack', ask: async () => slack.isOpen() },
              { name: 'work', ask: async () => isAlive() },
            ],
            () => performance.now(),
          ),
          metrics: await createMetrics({
            workFigures: () => workFiguresOf(database, clock.now()),
            latency,
            log,
            socketConnections: slack.connections,
          }),
        },
        log,
      );
      stops.push(() => monitoring.close());
    }
    log.info({ event: 'started', outcome: database.engine });
    return { settle: ticker.settle, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const secondsBetweenLooks = 1;
/** A new replica answers nobody before it was given the keys of open weeks, if another runs that has them. */
const secondsForKeys = 10;
/** Nobody listened for a while: what was read of people before may be wrong by now. Replicas that follow one another read once. */
const hoursAway = 1;
/** A look that hangs this long will not come back: whoever watches should start the process anew. */
const secondsUntilStuck = 60;

function databaseOf({ database }: Config, log: Log) {
  return { ...database, onConnectionLost: (code: string) => log.warn({ event: 'database connection lost', code }) };
}

/** No folder is made for a token that is wrong from the beginning. */
const isThere = ({ database }: Config) => 'url' in database || isPrepared(database.dataDir);

/** What the old vault's server may still hold, docs/operating.md says. */
function reportMove({ moved, until }: Tended, log: Log): void {
  if (moved === 0) return;
  log.warn({
    event: 'keys moved from the old vault',
    count: moved,
    code: 'journal',
    ...(until === undefined ? {} : { outcome: `of weeks until ${until.toISOString()}` }),
  });
}

/** What the operator should change; the service runs all the same. docs/operating.md says what each code means. */
async function reportRisks(config: Config, database: Database, vault: KeyVault, log: Log): Promise<void> {
  for (const code of unencrypted(config)) log.warn({ event: 'connection is not encrypted', code });
  for (const code of await leakySettings(database)) log.warn({ event: 'server setting may leak', code });
  if (database.engine === 'postgres')
    for (const { code } of await historyKept(rowsOf(database)))
      log.warn({ event: 'database server keeps history', code });
  for (const code of await vault.risks()) log.warn({ event: 'vault server setting may leak', code });
  if (await mayChangeTheRules(database)) log.warn({ event: 'database role may change the rules', code: 'owner' });
}
