import { sql } from 'kysely';
import { localDateOf } from '../../domain/calendar.ts';
import { historyKept } from '../../postgres/history-kept.ts';
import { sessionSettings } from '../../postgres/session-settings.ts';
import { type Refusal, refusal } from '../../refusals/refusals.ts';
import type { Database } from '../../store/database.ts';
import { leakySettings, mayChangeTheRules, migrationStatus, tablesRefusal } from '../../store/migrate.ts';
import { rowsOf } from '../../store/statements.ts';
import { workFiguresOf } from '../../store/troubles.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** Tables, the server's settings and clock, and the role that asks. */
export async function examineDatabase(database: Database): Promise<Finding[]> {
  const status = await migrationStatus(database);
  const why = tablesRefusal(status);
  const findings = [tablesFinding(status, why), await whatItSurvives(database)];
  if (database.engine === 'pglite') return findings;
  findings.push(...(await serverOf(database)), sessionsOf(database));
  for (const name of await leakySettings(database))
    findings.push(
      warning('database server', `${name} may write down who replied when`, 'docs/operating.md says what to set'),
    );
  for (const { says } of await historyKept(rowsOf(database)))
    findings.push(warning('database server', says, 'see "Which service may hold what" in docs/operating.md'));
  if (why === undefined && (await mayChangeTheRules(database)))
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

function tablesFinding(status: Awaited<ReturnType<typeof migrationStatus>>, why: Refusal | undefined): Finding {
  if (why === undefined) return fine('tables', 'are those of this release');
  if (status.every(({ state }) => state === 'missing'))
    return fine('tables', 'there are none yet: the first start makes them');
  return problem('tables', why.says, why.mend);
}

async function serverOf({ db }: Database): Promise<Finding[]> {
  const { rows } = await sql<{ readonly version: string; readonly isReadOnly: boolean }>`
    select current_setting('server_version') as version,
      pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as is_read_only`.execute(db);
  const readOnly = refusal('databaseReadOnly', { setting: 'DATABASE_URL', code: '25006' });
  return [
    fine('database server', `is that of DATABASE_URL, PostgreSQL ${rows[0]?.version ?? '?'}`),
    ...(rows[0]?.isReadOnly ? [problem('database', readOnly.says, readOnly.mend)] : []),
  ];
}

function sessionsOf({ sessions }: Database): Finding {
  const list = sessionSettings
    .flatMap(({ name, given }) => (given === undefined ? [] : [`${name} = ${given}`]))
    .join('; ');
  return sessions === 'checked'
    ? fine('database sessions', `take no settings from here (a pooler), and theirs will do. Wanted are ${list}`)
    : fine('database sessions', `are each given what the program relies on: ${list}`);
}

async function whatItSurvives({ db, engine }: Database): Promise<Finding> {
  const which = engine === 'pglite' ? 'the embedded one is in use and' : 'the server';
  const { rows } = await sql<{ readonly name: string }>`
    select name from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`.execute(db);
  const off = rows.map(({ name }) => name).join(', ');
  return off === ''
    ? fine('database', `${which} answers; what is saved survives a crash and a power cut`)
    : warning(
        'database',
        `${which} may lose what was saved in a power cut (off: ${off})`,
        'set these to on, and restart it',
      );
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
  const { deliveries, oldestWaiting, overdueRounds, failing } = await workFiguresOf(database, now);
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
  for (const { job, code, count, seconds } of failing)
    findings.push(
      (seconds >= failingLong ? problem : warning)(
        'failing work',
        `${jobs[job] ?? job} fails each time with ${code}, for ${Math.round(seconds / 60)} minutes (${count} in all)`,
        'look for this code in the log and in docs/operating.md; the leads concerned are told after an hour',
      ),
    );
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
    .where(({ eb, or }) => or([eb('resourcesCheckedOn', 'is', null), eb('resourcesCheckedOn', '<', oldest)]))
    .execute();
  return stale.length === 0
    ? fine('help lines', 'every group has checked its help lines and routes within half a year')
    : warning(
        'help lines',
        `groups that have not checked theirs within half a year: ${stale.length}`,
        `ask the leads of ${stale.map(({ channelId }) => channelId).join(', ')} to check them; before the first time no question goes out`,
      );
}

const steps: Readonly<Record<string, string>> = {
  open: 'opening',
  close: 'close',
  publish: 'posting',
};
const jobs: Readonly<Record<string, string>> = {
  ...steps,
  deliver: 'sending messages',
  people: 'reading the people of a workspace',
  blur: 'mixing the places of a week',
  seal: 'the close of a week',
  dropWords: 'dropping the words of a week that an earlier release closed',
  plan: 'planning the next week',
  look: 'looking for what is due',
};
const failingLong = 600;
const lateAfter = 900;
const freshDays = 183;
