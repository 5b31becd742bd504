import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { benchPorts } from '../../bench/support/bench-ports.ts';
import {
  doubtsAtMost,
  type FaultWeek,
  judge,
  makeSlow,
  misbehave,
  openFaultWeek,
  randomOf,
} from '../../bench/support/fault-run.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { tick } from '../../src/flows/tick.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createMessenger } from '../../src/slack/transport/slack-messenger.ts';
import { testEngines } from '../support/database.ts';
import { dyingPorts, Killed } from '../support/dying-ports.ts';

const people = 120;
const processes = 3;
/** Two rows of draws: what happens to the tenth request does not depend on who has died by then. */
const [deaths, fates] = [randomOf(20_270_111), randomOf(20_270_115)];
const upTo = (most: number) => 1 + Math.floor(deaths() * most);

let week: FaultWeek;
let crashes = 0;

beforeAll(async () => {
  // A server where there is one: three processes share it. The embedded database has one process in real life.
  const engine = testEngines.at(-1);
  if (engine === undefined) throw new Error('no database');
  week = await openFaultWeek(await engine.open(), people);
});
afterAll(async () => {
  await week.playground.close();
  await week.database.close();
});

// The same with processes that are really killed, and with twenty thousand people: npm run bench:faults.
test('a week through deaths, lost answers, 429, 503, slowness and clock jumps: nobody is asked twice or at night', async () => {
  const { playground, round } = week;
  const { clock } = playground;
  const slack = misbehave(playground, { lost: 30, limited: 20, failed: 20, slow: 10 }, fates);
  const client = createSlackClient(playground.botToken, silent, playground.apiUrl);
  const messenger = createMessenger(async () => client);
  const ports = benchPorts(week.database, {
    clock,
    messenger: {
      send: (workspace, ready) => {
        slack.nextRequest();
        return messenger.send(workspace, ready);
      },
    },
  });
  for (let moment = 0; ; moment += 1) {
    const spell = moment % 4 === 1 ? makeSlow(week.database, 0.2) : undefined;
    await Promise.all([spell, ...Array.from({ length: processes }, () => replica(ports))]);
    const now = clock.now();
    if (moment % 5 === 2) {
      clock.moveTo(new Date(now.getTime() - 3_600_000));
      await Promise.all([replica(ports), replica(ports)]);
    }
    const next = await nextMoment();
    if (next === undefined) break;
    clock.moveTo(new Date(Math.max(now.getTime() + 61_000, next.getTime())));
  }
  await playground.settled();

  const { states, ...result } = await judge(week);
  expect(result).toMatchObject({ duplicates: 0, outsideHours: 0, notFinal: 0, missing: 0 });
  expect(result.doubts).toBeLessThanOrEqual(doubtsAtMost(crashes, slack.done));
  expect(Object.keys(states).filter((state) => state !== 'sent' && state !== 'doubt')).toEqual([]);
  // The faults have happened.
  expect(crashes).toBeGreaterThan(10);
  expect(Object.values(slack.done).every((count) => count > 0)).toBe(true);
  expect(result.messages + result.doubts).toBeGreaterThanOrEqual(people * 2);
  expect(clock.now().getTime()).toBeLessThan(round.window.closesAt.getTime());
});

/** Looks and works until nothing is due. It dies again and again in the middle of it, and another takes its place. */
async function replica(ports: Ports): Promise<void> {
  for (;;) {
    const life = dyingPorts(ports, upTo(150), deaths() < 0.5 ? 'before' : 'after');
    try {
      const jobs = await tick(life.ports, [week.group.workspace], ports.clock.now());
      if (jobs.length === 0) return;
      for (const job of jobs) await runJob(life.ports, job);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      crashes += 1;
    }
  }
}

/** When something is due next in this week; undefined when everything has come to its end. */
async function nextMoment(): Promise<Date | undefined> {
  const rows = await week.database.db
    .selectFrom('nudge')
    .select(['state', 'dueAt'])
    .where('workspaceId', '=', week.group.workspace)
    .where('state', 'in', ['planned', 'claimed', 'sending'])
    .where('dueAt', '<', week.round.window.closesAt)
    .orderBy('dueAt')
    .execute();
  return rows[0]?.dueAt;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };
