import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isPermitted, localDateOf, noHolidays, type Snooze } from '../../src/domain/calendar.ts';
import { type MemberId, workspaceId } from '../../src/domain/ids.ts';
import { type MemberPreferences, preferenceOf } from '../../src/domain/member.ts';
import { skipWeek, snooze, unskipWeek } from '../../src/flows/delivery/snooze.ts';
import { changePreferences, pauseUntil, resume } from '../../src/flows/members/change-preferences.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import { leaveGroup } from '../../src/flows/members/leave-group.ts';
import { planNudges } from '../../src/flows/outbox/plan-nudges.ts';
import type { Ports } from '../../src/flows/ports.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../support/database.ts';
import { dyingPorts, Killed } from '../support/dying-ports.ts';
import { type FlowWorld, firstClose, firstOpening, flowWorld, memberAt, replyOf } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Three may come and go, and the others are enough for a week to open. */
const people = 11;
let weeks = 0;

/** What is known of a member without asking the database. */
interface Known {
  enrolled: boolean;
  skipped: boolean;
  preferences: MemberPreferences;
}

type Model = Record<MemberId, Known>;

interface Real {
  readonly world: FlowWorld;
  /** The world's ports, whose messenger holds every message against what is known. */
  readonly ports: Ports;
  readonly model: Model;
  readonly wrong: string[];
}

async function aWeek(): Promise<Real> {
  weeks += 1;
  const world = await flowWorld(database, { people, workspace: workspaceId(`TMODEL${weeks}`) });
  const model: Model = {};
  for (const id of world.members) {
    const member = await world.ports.members.find(world.group.workspace, id);
    if (member === undefined) throw new Error('not enrolled');
    model[id] = { enrolled: true, skipped: false, preferences: member };
  }
  const wrong: string[] = [];
  const seen = new Set<string>();
  const messenger: Ports['messenger'] = {
    send: async (workspace, ready) => {
      if (ready.message.kind === 'nudge') {
        const known = model[world.members.find((id) => ready.channel === `D${id}`) ?? world.lead];
        const now = world.ports.clock.now();
        const key = `${ready.channel} ${ready.message.round.id} ${ready.message.ordinal}`;
        // What Slack certainly refused has not been sent.
        const isRefused = ['later', 'refused'].includes(world.answers[0]?.kind ?? '');
        if (seen.has(key)) wrong.push(`twice: ${key}`);
        if (!isRefused) seen.add(key);
        if (known?.enrolled !== true) wrong.push(`after leaving: ${key}`);
        else if (known.skipped) wrong.push(`after skipping: ${key}`);
        else if (!isPermitted(preferenceOf(known.preferences, world.group), now, noHolidays))
          wrong.push(`at a wrong hour: ${key} ${now.toISOString()}`);
      }
      return world.ports.messenger.send(workspace, ready);
    },
  };
  return { world, ports: { ...world.ports, messenger }, model, wrong };
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (name: string, run: (real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (_, real) => {
    await run(real);
    expect(real.wrong).toEqual([]);
  },
  toString: () => name,
});

const who = fc.integer({ min: 0, max: 2 });

/** Something that a member does, when they still take part. */
const by =
  (place: number, act: (real: Real, known: Known, at: Who, now: Date) => Promise<unknown>) => async (real: Real) => {
    const member = memberAt(real.world, place);
    const known = real.model[member];
    if (known === undefined) throw new Error('nobody');
    await act(real, known, { workspace: real.world.group.workspace, member }, real.ports.clock.now());
  };
interface Who {
  readonly workspace: ReturnType<typeof workspaceId>;
  readonly member: MemberId;
}

async function prefer(real: Real, known: Known, at: Who, change: Partial<MemberPreferences>, now: Date) {
  if (known.enrolled) known.preferences = { ...known.preferences, ...change };
  await changePreferences(real.ports, at, change, now);
}

/** So many minutes go by, but not the week; the service looks whenever something is due. */
async function pass({ world, ports }: Real, minutes: number) {
  const until = Math.min(ports.clock.now().getTime() + minutes * 60_000, Date.parse(firstClose) - 60_000);
  for (let at = ports.clock.now().getTime(); at < until; ) {
    const due = await Promise.all([
      ports.nudges.nextDue(world.group.workspace),
      ports.posts.nextDue(world.group.workspace),
      opening(at),
      // Whatever a dead process held is found by a look, not by being due.
      new Date(at + 6 * 3_600_000),
    ]);
    const later = due.flatMap((next) => (next !== undefined && next.getTime() > at ? [next.getTime()] : []));
    at = Math.min(...later, until);
    world.moveTo(new Date(at));
    await world.settle(ports);
  }
}

const opening = (after: number) => (after < Date.parse(firstOpening) ? new Date(firstOpening) : undefined);

const commands = [
  fc.integer({ min: 1, max: 2000 }).map((minutes) => command(`${minutes} min pass`, (real) => pass(real, minutes))),
  fc.integer({ min: 1, max: 900 }).map((minutes) =>
    command(`asleep for ${minutes} min`, async ({ world, ports }) => {
      const at = Math.min(ports.clock.now().getTime() + minutes * 60_000, Date.parse(firstClose) - 60_000);
      world.moveTo(new Date(at));
      await world.settle(ports);
    }),
  ),
  fc.integer({ min: 1, max: 300 }).map((minutes) =>
    command(`the clock jumps back by ${minutes} min`, async ({ world, ports }) => {
      world.moveTo(new Date(ports.clock.now().getTime() - minutes * 60_000));
      await world.settle(ports);
    }),
  ),
  fc.constant(
    command('the week is planned again', async ({ world, ports }) => {
      const [round] = await ports.rounds.ofSeason(world.group.workspace, world.group.id, world.group.season);
      if (round === undefined) throw new Error('no week');
      await planNudges(ports, { ...round, status: 'planned' }, world.group);
    }),
  ),
  fc.constant(
    command('two replicas look at once', async ({ world, ports }) => {
      world.moveTo(new Date(ports.clock.now().getTime() + 60_000));
      await Promise.all([world.settle(ports), world.settle(ports)]);
    }),
  ),
  fc
    .record({ calls: fc.integer({ min: 1, max: 60 }), moment: fc.constantFrom('before', 'after') })
    .map(({ calls, moment }) =>
      command(`killed ${moment} call ${calls}`, async (real) => {
        real.world.moveTo(new Date(real.ports.clock.now().getTime() + 60_000));
        const life = dyingPorts(real.ports, calls, moment);
        await real.world.settle(life.ports).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        await pass(real, 2);
      }),
    ),
  fc
    .constantFrom(
      { kind: 'later', seconds: 90 } as const,
      { kind: 'unclear', code: 'ETIMEDOUT' } as const,
      { kind: 'refused', code: 'is_archived', because: 'gone' } as const,
    )
    .map((answer) =>
      command(`Slack will answer ${answer.kind}`, async ({ world }) => {
        world.answers.push(answer);
      }),
    ),
  fc
    .record({ place: who, zone: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia') })
    .map(({ place, zone }) =>
      command(
        `${place} moves to ${zone}`,
        by(place, (real, known, at, now) => prefer(real, known, at, { zone }, now)),
      ),
    ),
  fc
    .record({
      place: who,
      weekday: fc.constantFrom(undefined, 1, 2, 4, 6),
      time: fc.constantFrom('07:00', '09:00', '16:30', '19:30'),
      workingDays: fc.constantFrom([1, 2, 3, 4, 5], [2, 4], [1, 3, 6, 7]),
      remindMe: fc.boolean(),
    } as const)
    .map(({ place, ...change }) =>
      command(
        `${place} wants ${JSON.stringify(change)}`,
        by(place, (real, known, at, now) => prefer(real, known, at, change, now)),
      ),
    ),
  fc.record({ place: who, choice: fc.constantFrom<Snooze>('later-today', 'tomorrow') }).map(({ place, choice }) =>
    command(
      `${place} snoozes: ${choice}`,
      by(place, (real, _, at, now) => snooze(real.ports, at, choice, now)),
    ),
  ),
  who.map((place) =>
    command(
      `${place} skips`,
      by(place, async (real, known, at) => {
        if ((await skipWeek(real.ports, at)).ok) known.skipped = true;
      }),
    ),
  ),
  who.map((place) =>
    command(
      `${place} takes the skip back`,
      by(place, async (real, known, at, now) => {
        if ((await unskipWeek(real.ports, at, now)).ok) known.skipped = false;
      }),
    ),
  ),
  fc.record({ place: who, days: fc.integer({ min: 1, max: 5 }) }).map(({ place, days }) =>
    command(
      `${place} pauses for ${days} days`,
      by(place, async (real, known, at, now) => {
        const date = addDays(localDateOf(now, known.preferences.zone), days);
        if ((await pauseUntil(real.ports, at, date, now)).ok)
          known.preferences = { ...known.preferences, pausedUntil: date };
      }),
    ),
  ),
  who.map((place) =>
    command(
      `${place} resumes`,
      by(place, async (real, known, at, now) => {
        if ((await resume(real.ports, at, now)).ok)
          known.preferences = { ...known.preferences, pausedUntil: undefined };
      }),
    ),
  ),
  who.map((place) =>
    command(
      `${place} leaves`,
      by(place, async (real, known, at) => {
        known.enrolled = false;
        await leaveGroup(real.ports, at);
      }),
    ),
  ),
  who.map((place) =>
    command(
      `${place} joins again`,
      by(place, async (real, known, at, now) => {
        await joinGroup(real.ports, { ...at, group: real.world.group.id, consentVersion: 1 }, now);
        const member = await real.ports.members.find(at.workspace, at.member);
        if (member !== undefined && !known.enrolled) Object.assign(known, { enrolled: true, preferences: member });
      }),
    ),
  ),
  fc.integer({ min: 3, max: people - 1 }).map((place) =>
    command(`${place} replies`, async ({ world }) => {
      const open = await world.ports.rounds.openOf(world.group.workspace, world.group.id);
      if (open !== undefined) await replyOf(world, place, 'silence');
    }),
  ),
];

/** So many weeks; for more of them: MODEL_WEEKS=200 npm test -- test/flows/model.test.ts */
const numRuns = Number(process.env['MODEL_WEEKS'] ?? 12);

/** From here on there is a whole day left in which everybody can be asked. */
const lastMorning = new Date('2027-01-14T06:00:00Z');

test(
  'whatever happens in a week, nobody is asked twice, at a wrong hour or after leaving, and who is quiet is asked',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (script) => {
        const real = await aWeek();
        real.world.moveTo(new Date(Date.parse(firstOpening) - 60_000));
        await fc.asyncModelRun(async () => ({ model: real.model, real }), script);
        const hasTime = real.ports.clock.now() < lastMorning;
        await pass(real, 7 * 24 * 60);
        expect(real.wrong).toEqual([]);
        const rows = await rowsOf(real);
        expect(rows.filter(({ state }) => state === 'claimed' || state === 'sending')).toEqual([]);
        // Whoever only replied or was silent was asked, whatever others and the machines did; Slack may have failed them.
        const quiet = rows.filter(({ memberId, ordinal }) => ordinal === 0 && real.world.members.indexOf(memberId) > 2);
        if (hasTime)
          expect(quiet.map(({ state }) => ['sent', 'doubt', 'failed'].includes(state))).toEqual(quiet.map(() => true));
        expect(quiet).toHaveLength(hasTime ? people - 3 : quiet.length);
        // The week ends, and nothing about anybody's messages is left.
        real.world.moveTo(new Date(Date.parse(firstClose) + 120_000));
        await real.world.settle(real.ports);
        expect(await rowsOf(real)).toEqual([]);
      }),
      { numRuns, seed: 20_270_111 },
    );
  },
  Math.max(240_000, numRuns * 20_000),
);

function rowsOf({ world }: Real) {
  return database.db
    .selectFrom('nudge')
    .select(['memberId', 'ordinal', 'state'])
    .where('workspaceId', '=', world.group.workspace)
    .execute();
}
