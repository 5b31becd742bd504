import { setTimeout as pause } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { isPermitted, noHolidays } from '../../src/domain/calendar.ts';
import type { DeliveryState } from '../../src/domain/delivery.ts';
import type { Group } from '../../src/domain/group.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { type Member, preferenceOf } from '../../src/domain/member.ts';
import { inFlight } from '../../src/domain/rate-limit.ts';
import type { PlannedRound } from '../../src/domain/round.ts';
import { planNudges } from '../../src/flows/outbox/plan-nudges.ts';
import type { Database } from '../../src/store/database.ts';
import { benchPorts } from './bench-ports.ts';
import { openWithoutSlots, seedGroup, thursday } from './seed-group.ts';

/** Of a thousand requests: answers lost after acceptance, 429, 503, slow answers. */
export type FaultShares = Readonly<Record<FaultName, number>>;
export type FaultName = 'lost' | 'limited' | 'failed' | 'slow';

/** A week that is about to be sent, in a Slack of its own. */
export interface FaultWeek {
  readonly database: Database;
  readonly playground: Playground;
  readonly group: Group;
  readonly round: PlannedRound;
  readonly people: readonly Member[];
}

export interface FaultResult {
  readonly messages: number;
  readonly duplicates: number;
  readonly outsideHours: number;
  readonly notFinal: number;
  /** Rows that say "sent" without a message. */
  readonly missing: number;
  readonly doubts: number;
  readonly states: Readonly<Partial<Record<DeliveryState, number>>>;
}

/** Opens a week of so many people, nudge and reminder for each, with nobody there yet to send it. */
export async function openFaultWeek(database: Database, count: number): Promise<FaultWeek> {
  const playground = await startPlayground({ startAt: thursday, rateLimits: false, people: [] });
  const workspace = workspaceId(playground.workspaceId);
  const ports = benchPorts(database);
  const { group, round } = await seedGroup(database, ports, workspace, count, 'few');
  const people = await ports.members.ofGroup(workspace, group.id);
  for (const { id, zone } of people) playground.addPerson({ id, name: id.toLowerCase(), zone });
  await planNudges(ports, round, group);
  await openWithoutSlots(ports, group, round);
  return { database, playground, group, round, people };
}

/** Makes every request meet its fate, drawn by `random`; answers with what it has done so far. */
export function misbehave({ faults }: Playground, shares: FaultShares, random: () => number) {
  const done: Record<FaultName, number> = { lost: 0, limited: 0, failed: 0, slow: 0 };
  const fates = {
    lost: { kind: 'answerLost' },
    limited: { kind: 'ratelimited', retryAfter: 1 },
    failed: { kind: 'status', status: 503 },
    slow: { kind: 'slow', milliseconds: 300 },
  } as const;
  return {
    done,
    nextRequest: () => {
      let draw = random() * 1000;
      for (const name of ['lost', 'limited', 'failed', 'slow'] as const) {
        if (draw >= 0 && draw < shares[name]) {
          done[name] += 1;
          faults.inject('chat.postMessage', fates[name]);
        }
        draw -= shares[name];
      }
    },
  };
}

/** Holds what arrived at Slack against the contract, and the rows against what arrived. */
export async function judge({ database, playground, group, round, people }: FaultWeek): Promise<FaultResult> {
  const states = await statesOf(database, sql`due_at < ${round.window.closesAt}`);
  const posted = playground.ledger.requests('chat.postMessage').filter(({ verdict }) => verdict === 'ok');
  const messages = posted.map(({ arguments: sent }) => `${sent['channel']} ${sent['text']}`);
  const preferences = new Map<string, ReturnType<typeof preferenceOf>>(
    people.map((member) => [member.directChannel, preferenceOf(member, group)]),
  );
  const { sent = 0, doubt = 0, planned = 0, claimed = 0, sending = 0 } = states;
  return {
    messages: messages.length,
    duplicates: messages.length - new Set(messages).size,
    outsideHours: posted.filter(({ at, arguments: sent }) => {
      const preference = preferences.get(String(sent['channel']));
      return preference === undefined || !isPermitted(preference, at, noHolidays);
    }).length,
    notFinal: planned + claimed + sending,
    missing: Math.max(0, sent - messages.length),
    doubts: doubt,
    states,
  };
}

/** What waits at the close has no place in this week, such as a reminder for the last day. */
async function statesOf({ db }: Database, which: RawBuilder<unknown>): Promise<FaultResult['states']> {
  const { rows } = await sql<{ state: string; rows: number }>`
    select state, count(*) as rows from nudge where ${which} group by state order by state`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.state, row.rows]));
}

/** The most doubts that may be: what was on its way at each crash, and every answer that never came. */
export const doubtsAtMost = (crashes: number, { lost, failed }: Readonly<Record<FaultName, number>>) =>
  inFlight * crashes + lost + failed;

/**
 * Moves the clock to whenever something is due next, while nothing is under way, until nothing waits; and now and then,
 * in the middle of the work, an hour back or half a minute ahead, or makes the database slow. Answers with how often.
 */
export async function liveThroughTheWeek(
  { database, playground: { clock }, group: { workspace }, round }: FaultWeek,
  random: () => number,
): Promise<{ readonly clockJumps: number; readonly slowSpells: number }> {
  let [quiet, left, clockJumps, slowSpells] = [0, -1, 0, 0];
  for (;;) {
    await pause(look);
    const now = clock.now();
    const { rows } = await sql<{ due: boolean; held: number; next: Date | null }>`
      select next.due_at <= ${now} as due, next.due_at as next, held.rows as held
      from (
        select count(*) as rows from nudge where workspace_id = ${workspace} and state in ('claimed', 'sending')
      ) as held
      left join (
        select min(due_at) as due_at from nudge
        where workspace_id = ${workspace} and state = 'planned' and due_at < ${round.window.closesAt}
      ) as next on true`.execute(database.db);
    const [state] = rows;
    if (state === undefined || (state.next === null && state.held === 0)) return { clockJumps, slowSpells };
    const isDue = state.due === true;
    quiet = !isDue && state.held === left ? quiet + 1 : 0;
    left = state.held;
    // Quiet for longer than any request takes: what is still held belongs to the dead. Their leases end before the clock
    // leaps to the next moment, for no real request is under way for hours.
    if (!isDue && state.held > 0 && quiet * look > 1500) {
      clock.moveTo(new Date(now.getTime() + 61_000));
      quiet = 0;
    } else if (!isDue && state.held === 0 && state.next !== null) {
      clock.moveTo(state.next);
      quiet = 0;
    } else if (isDue && random() < 0.01) {
      clockJumps += 1;
      clock.moveTo(new Date(now.getTime() - 3_600_000));
      await pause(500);
      clock.moveTo(new Date(now.getTime() + 30_000));
    } else if (isDue && random() < 0.02) {
      slowSpells += 1;
      await makeSlow(database, 0.5);
    }
  }
}

const look = 100;

/** For so many seconds every change of a nudge waits. */
export async function makeSlow({ transaction }: Database, seconds: number): Promise<void> {
  await transaction(async (trx) => {
    await sql`lock table nudge in share row exclusive mode`.execute(trx);
    await sql`select pg_sleep(${seconds})`.execute(trx);
  });
}

/** Mulberry32: the same draws for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
