import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { isPermitted, noHolidays } from '../../src/domain/calendar.ts';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { preferenceOf } from '../../src/domain/member.ts';
import { planNudges } from '../../src/flows/plan-nudges.ts';
import { startPlayground } from '../../src/playground/server.ts';
import type { Database } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/database.ts';
import { benchPorts } from './bench-ports.ts';
import { furnishGroup, thursday } from './furnish-group.ts';

export interface FaultPlan {
  readonly people: number;
  readonly processes: number;
  /** Milliseconds between two kills, of one process each. */
  readonly killEvery: number;
  /** Of a thousand requests: answers lost after acceptance, 429, 503, slow answers. */
  readonly lost: number;
  readonly limited: number;
  readonly failed: number;
  readonly slow: number;
  readonly seed: number;
  /** How to start `fault-bot`: program and arguments before its own. */
  readonly bot: readonly [string, ...string[]];
}

type States = Readonly<Partial<Record<DeliveryState, number>>>;

export interface FaultResult {
  readonly messages: number;
  readonly duplicates: number;
  readonly outsideHours: number;
  readonly notFinal: number;
  readonly crashes: number;
  readonly faults: Readonly<Record<'lost' | 'limited' | 'failed' | 'slow', number>>;
  readonly doubts: number;
  /** In flight × crashes, and every answer that was lost or unclear. */
  readonly doubtsAtMost: number;
  readonly states: States;
  readonly seconds: number;
}

/** Sends a week's nudges through processes that are killed and a Slack that misbehaves, and counts what arrived. */
export async function runFaults(url: string, plan: FaultPlan): Promise<FaultResult> {
  const database = await openDatabase({ url });
  const playground = await startPlayground({ startAt: thursday, rateLimits: false, people: [] });
  const workspace = workspaceId(playground.workspaceId);
  const ports = benchPorts(database);
  const { group, round } = await furnishGroup(database, ports, workspace, plan.people, 'few');
  const people = await ports.members.ofGroup(workspace, group.id);
  for (const { id, zone } of people) playground.addPerson({ id, name: id.toLowerCase(), zone });
  await planNudges(ports, round, group);
  await ports.rounds.open(round, round.k, []);
  const start = performance.now();
  const random = randomOf(plan.seed);
  const faults = { lost: 0, limited: 0, failed: 0, slow: 0 };
  const bots: ChildProcess[] = [];
  const ready: ChildProcess[] = [];
  const startBot = (place: number) => {
    const [program, ...args] = plan.bot;
    const bot = spawn(
      program,
      [...args, url, playground.apiUrl, `${playground.url}/playground/clock`, playground.botToken, workspace],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    bots[place] = bot;
    bot.stdout.once('data', () => ready.push(bot));
  };
  for (let place = 0; place < plan.processes; place += 1) startBot(place);
  let crashes = 0;
  const killing = setInterval(() => {
    // The one that has worked longest: on a busy machine a process needs longer to start than until the next kill.
    const bot = ready.shift();
    if (bot === undefined) return;
    bot.kill('SIGKILL');
    crashes += 1;
    startBot(bots.indexOf(bot));
  }, plan.killEvery);
  let requests = 0;
  const misbehaving = setInterval(() => {
    for (const now = playground.ledger.requests('chat.postMessage').length; requests < now; requests += 1) {
      const draw = random() * 1000;
      if (draw < plan.lost) fault('lost', { kind: 'answerLost' });
      else if (draw < plan.lost + plan.limited) fault('limited', { kind: 'ratelimited', retryAfter: 1 });
      else if (draw < plan.lost + plan.limited + plan.failed) fault('failed', { kind: 'status', status: 503 });
      else if (draw < plan.lost + plan.limited + plan.failed + plan.slow)
        fault('slow', { kind: 'slow', milliseconds: 300 });
    }
  }, 20);
  function fault(name: keyof typeof faults, what: Parameters<typeof playground.faults.inject>[1]) {
    faults[name] += 1;
    playground.faults.inject('chat.postMessage', what);
  }
  try {
    await liveThroughTheWeek(database, playground.clock, round.window.closesAt, random);
  } finally {
    clearInterval(killing);
    clearInterval(misbehaving);
    for (const bot of bots) bot.kill('SIGKILL');
  }
  const states = await statesOf(database, round.window.closesAt);
  const posted = playground.ledger.requests('chat.postMessage').filter(({ verdict }) => verdict === 'ok');
  const messages = posted.map(({ arguments: sent }) => `${sent['channel']} ${sent['text']}`);
  const preferences = new Map<string, ReturnType<typeof preferenceOf>>(
    people.map((member) => [member.id, preferenceOf(member, group)]),
  );
  const result: FaultResult = {
    messages: messages.length,
    duplicates: messages.length - new Set(messages).size,
    outsideHours: posted.filter(({ at, arguments: sent }) => {
      const preference = preferences.get(String(sent['channel']));
      return preference === undefined || !isPermitted(preference, at, noHolidays);
    }).length,
    notFinal: (states['planned'] ?? 0) + (states['claimed'] ?? 0) + (states['sending'] ?? 0),
    crashes,
    faults,
    doubts: states['doubt'] ?? 0,
    doubtsAtMost: 10 * crashes + faults.lost + faults.failed,
    states,
    seconds: (performance.now() - start) / 1000,
  };
  await database.close();
  await playground.close();
  return result;
}

/**
 * Moves the clock to whenever something is due next, while nothing is under way; and now and then an hour back, in the
 * middle of the work.
 */
async function liveThroughTheWeek(
  database: Database,
  clock: { now(): Date; moveTo(instant: Date): void },
  closesAt: Date,
  random: () => number,
): Promise<void> {
  let [quiet, left] = [0, -1];
  for (;;) {
    await pause(100);
    const now = clock.now();
    const { rows } = await sql<{ due: number; held: number; waiting: number; next: Date | null }>`
      select count(*) filter (where state = 'planned' and due_at <= ${now}) as due,
        count(*) filter (where state in ('claimed', 'sending')) as held,
        count(*) filter (where state = 'planned') as waiting,
        min(due_at) filter (where state = 'planned') as next
      from nudge where due_at < ${closesAt}`.execute(database.db);
    const [state] = rows;
    if (state === undefined || state.waiting + state.held === 0) return;
    quiet = state.due === 0 && state.held === left ? quiet + 1 : 0;
    left = state.held;
    // Quiet for longer than any request takes: what is still held belongs to the dead, and is found at the next moment.
    if (state.due === 0 && (state.held === 0 || quiet > 12)) {
      clock.moveTo(state.next ?? new Date(now.getTime() + 61_000));
      quiet = 0;
    } else if (state.due > 50 && random() < 0.02) {
      clock.moveTo(new Date(now.getTime() - 3_600_000));
      await pause(500);
      clock.moveTo(now);
    }
  }
}

/** What waits at the close has no place in this week, such as a reminder for the last day. */
async function statesOf(database: Database, closesAt: Date): Promise<States> {
  const { rows } = await sql<{ state: string; rows: number }>`
    select state, count(*) as rows from nudge where due_at < ${closesAt} group by state order by state`.execute(
    database.db,
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.rows]));
}

/** Mulberry32: the same faults for the same seed, as far as processes and networks repeat themselves. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
