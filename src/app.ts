import { cryptographicChance } from './chance.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { loadPublicHolidays } from './domain/calendar.ts';
import { careOf } from './domain/care.ts';
import { memberId } from './domain/ids.ts';
import type { Clock } from './flows/ports/clock.ts';
import type { Log } from './flows/ports/log.ts';
import type { ThemeReader } from './flows/ports/theme-reader.ts';
import type { Ports } from './flows/ports.ts';
import { createRosters } from './flows/replies/rosters.ts';
import { runJob } from './flows/run-job.ts';
import { type CloseLooks, tick } from './flows/tick.ts';
import { endDueWeeks } from './flows/upkeep/end-due-weeks.ts';
import { forgetWorkspaces } from './flows/upkeep/forget-workspaces.ts';
import { createReadingProgress } from './flows/weeks/reading-progress.ts';
import { startBossWork } from './jobs/boss-work.ts';
import { startTicker } from './jobs/ticker.ts';
import { createCountingLog } from './monitoring/counting-log.ts';
import { createLatencyWindow } from './monitoring/latency-window.ts';
import { createListenerWarning } from './monitoring/listener-warning.ts';
import { createMetrics } from './monitoring/metrics.ts';
import { createReadiness } from './monitoring/readiness.ts';
import { serveMonitoring } from './monitoring/serve-monitoring.ts';
import { loadProgramme } from './programme/load-programme.ts';
import { createProgrammes } from './programme/programmes.ts';
import { safetyContent } from './programme/safety-content.ts';
import { endWithoutSlack } from './start-up/end-without-slack.ts';
import { openVault } from './start-up/open-vault.ts';
import { prepareSlack } from './start-up/prepare-slack.ts';
import { type Database, openDatabase } from './store/database.ts';
import { leakySettings, mayChangeTheRules } from './store/leaky-settings.ts';
import { migrate } from './store/migrate.ts';
import { openStore } from './store/open-store.ts';
import { isPrepared } from './store/pglite.ts';
import { createProgrammeShelf } from './store/programme-shelf.ts';
import { createRememberedVault } from './store/remembered-vault.ts';
import { answers, workFiguresOf } from './store/work-figures.ts';
import { takenWords } from './themes/taken-words.ts';
import { createThreadedReader } from './themes/threaded-reader.ts';
import { unencrypted } from './unencrypted.ts';
import type { KeyVault } from './vault/key-vault.ts';
import { pairVault } from './vault/pair-vault.ts';

export interface App {
  /** Looks for due work until none is left: for whoever moves the clock by hand. */
  settle(): Promise<void>;
  /** Takes no new work, lets running work end, closes everything. Within ten seconds. */
  stop(): Promise<void>;
}

/** A clock, and how to ask it for the time anew before each look at what is due. */
export type AppClock = Clock & { readonly sync?: () => Promise<void> };

/**
 * Puts the parts together: the only place that knows every one of them. `themes`: another way of starting the thread
 * that reads, where the program is not built.
 */
export async function startApp(
  config: Config,
  clock: AppClock,
  plainLog: Log,
  themes: ThemeReader = createThreadedReader(),
): Promise<App> {
  const log = createCountingLog(plainLog);
  const latency = createLatencyWindow();
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const stopPart of stops.splice(0).reverse()) await stopPart();
  };
  try {
    const usual = loadProgramme();
    const vault = await openVault(config);
    stops.push(() => vault.close());
    await clock.sync?.();
    const openStored = async () => {
      const database = await openDatabase(databaseOf(config, log));
      stops.push(() => database.close());
      await migrate(database, 'latest');
      await pairVault(vault.identity, createRememberedVault(database));
      return database;
    };
    const connect = await prepareSlack(config, clock, log).catch(async (refusal: unknown) => {
      if (isThere(config)) await endWithoutSlack(openStored, vault, clock, log, refusal);
      throw refusal;
    });
    const database = await openStored();
    await reportRisks(config, database, vault, log);
    const store = openStore(database, { ceiling: config.messagesPerMinute, clock: systemClock });
    const { slack, keepTokens } = await connect(database);
    const ports: Ports = {
      ...store,
      clock,
      chance: cryptographicChance,
      log,
      vault,
      directory: slack.directory,
      progress: createReadingProgress(),
      rosters: createRosters({ directory: slack.directory, members: store.members, log }),
      messenger: slack.messenger,
      themes,
      programmes: createProgrammes(createProgrammeShelf(database), usual, takenWords(), log),
      holidays: (await loadPublicHolidays()).isHoliday,
    };
    const queue = { options: database.boss, alone: database.engine === 'pglite' };
    const work = await startBossWork(queue, (job) => runJob(ports, job), log);
    stops.push(() => work.stop());
    stops.push(() => slack.stop());
    careOf('compiled now'); // It takes a tenth of a second, for which nobody should wait in front of a form.
    await slack.listen(ports, {
      namedLeads: config.leads.map(memberId),
      content: safetyContent,
      answered: latency.observe,
    });
    const looks: CloseLooks = new Map();
    let lookedAt = performance.now();
    const warnOfListeners = createListenerWarning(config.replicas, log);
    const look = async () => {
      lookedAt = performance.now();
      warnOfListeners(slack.connections());
      await clock.sync?.();
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
          metrics: createMetrics({
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
/** A look that hangs this long will not come back: whoever watches should start the process anew. */
const secondsUntilStuck = 60;

function databaseOf({ database }: Config, log: Log) {
  return { ...database, onConnectionLost: (code: string) => log.warn({ event: 'database connection lost', code }) };
}

/** No folder is made for a token that is wrong from the beginning. */
const isThere = ({ database }: Config) => 'url' in database || isPrepared(database.dataDir);

/** What the operator should change; the service runs all the same. docs/operating.md says what each code means. */
async function reportRisks(config: Config, database: Database, vault: KeyVault, log: Log): Promise<void> {
  for (const code of unencrypted(config)) log.warn({ event: 'connection is not encrypted', code });
  for (const code of await leakySettings(database)) log.warn({ event: 'server setting may leak', code });
  for (const code of await vault.risks()) log.warn({ event: 'vault server setting may leak', code });
  if (await mayChangeTheRules(database)) log.warn({ event: 'database role may change the rules', code: 'owner' });
}
