import { sql } from 'kysely';
import { localDateOf } from '../domain/calendar.ts';
import type { Database } from '../store/database.ts';
import { leakySettings, mayChangeTheRules } from '../store/leaky-settings.ts';
import { migrationStatus } from '../store/migrate.ts';
import { workFiguresOf } from '../store/work-figures.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** Tables, the server's settings and clock, and the role that asks. */
export async function examineDatabase(database: Database): Promise<Finding[]> {
  const missing = (await migrationStatus(database)).filter(({ state }) => state === 'missing');
  const findings: Finding[] = [
    missing.length === 0
      ? fine('tables', 'are those of this release')
      : problem('tables', `${missing.length} changes are missing`, 'start the app, or: npm run migrate -- up'),
  ];
  if (database.engine === 'pglite') return [...findings, fine('database', 'the embedded one answers')];
  findings.push(fine('database', 'the server answers'));
  for (const name of await leakySettings(database))
    findings.push(
      warning('database server', `${name} may write down who replied when`, 'docs/operating.md says what to set'),
    );
  if (missing.length === 0 && (await mayChangeTheRules(database)))
    findings.push(
      warning(
        'database role',
        'the app runs as the owner, who could change a threshold or a publication',
        'give it the role of docs/sql/run-time-role.sql ("Rights" in docs/operating.md)',
      ),
    );
  findings.push(await clockOf(database));
  return findings;
}

async function clockOf({ db }: Database): Promise<Finding> {
  const asked = Date.now();
  const { rows } = await sql<{ readonly now: Date }>`select clock_timestamp() as now`.execute(db);
  const here = (asked + Date.now()) / 2;
  return clockFinding('database clock', Math.abs((rows[0]?.now.getTime() ?? here) - here) / 1000);
}

/** Slack refuses requests that are five minutes off, and leases and jobs count seconds. */
export function clockFinding(about: string, secondsApart: number): Finding {
  const says = `${Math.round(secondsApart)} seconds from this machine's`;
  if (secondsApart < 30) return fine(about, says);
  return problem(about, says, 'let both set their clocks by NTP (timedatectl set-ntp true)');
}

/** What waits, what is late, and what leads have not looked at for long. */
export async function examineWork(database: Database, now: Date): Promise<Finding[]> {
  const { deliveries, oldestWaiting, overdueRounds } = await workFiguresOf(database, now);
  const findings: Finding[] = [];
  const overdue = Object.entries(overdueRounds).filter(([, count]) => count > 0);
  if (overdue.length > 0 || oldestWaiting > lateAfter)
    findings.push(
      problem(
        'work',
        [
          ...overdue.map(([step, count]) => `weeks that wait for their ${steps[step] ?? step}: ${count}`),
          ...(oldestWaiting > lateAfter ? [`a message is ${Math.round(oldestWaiting / 60)} minutes late`] : []),
        ].join('; '),
        'start the app, if it is stopped; else look for errors in its log and at "troubles" in its metrics',
      ),
    );
  else findings.push(fine('work', `nothing is late; ${deliveries.waiting} messages are due now`));
  if (deliveries.doubt > 0)
    findings.push(
      warning(
        'messages',
        `in doubt: ${deliveries.doubt}. They may have been sent, and are never sent again by themselves`,
        'nothing, if Slack was slow for a while; leads are asked about posts in channels',
      ),
    );
  if (deliveries.failed > 0)
    findings.push(
      warning(
        'messages',
        `refused by Slack: ${deliveries.failed}`,
        'look for "message not confirmed" in the log: its code says why',
      ),
    );
  return [...findings, await resources(database, now)];
}

async function resources({ db }: Database, now: Date): Promise<Finding> {
  const oldest = localDateOf(new Date(now.getTime() - freshDays * 86_400_000), 'Etc/UTC');
  const stale = await db
    .selectFrom('allyGroup')
    .select('channelId')
    .where('status', 'in', ['running', 'paused'])
    .where('resourcesCheckedOn', '<', oldest)
    .execute();
  return stale.length === 0
    ? fine('help lines', 'every group has checked its help lines and routes within half a year')
    : warning(
        'help lines',
        `groups that last checked theirs more than half a year ago: ${stale.length}`,
        `ask the leads of ${stale.map(({ channelId }) => channelId).join(', ')} to check them again`,
      );
}

const steps: Readonly<Record<string, string>> = {
  open: 'opening',
  close: 'close',
  draft: 'reading',
  publish: 'posting',
};
const lateAfter = 900;
const freshDays = 183;
