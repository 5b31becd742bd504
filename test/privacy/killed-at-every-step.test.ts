// Holds TM-18 of docs/threat-model.md.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { approveDigest, changeReview } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import type { Database } from '../../src/store/database.ts';
import { openTestDatabase } from '../support/database.ts';
import { dyingPorts, Killed } from '../support/dying-ports.ts';
import {
  answersSealed,
  closed,
  type FlowWorld,
  firstClose,
  firstDigest,
  firstOpening,
  flowWorld,
  nameOf,
  opened,
  replyOf,
  told,
} from '../support/flow-world.ts';
import { saveWorld } from '../support/saved-state.ts';

const people = 9;
let database: Database;
let world: FlowWorld;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await flowWorld(database, { people });
});
afterAll(() => database.close());

/** The moments at which the process has much to do, one after the other, and what it takes to come there. */
const moments = [
  { name: 'opening', at: firstOpening, before: async () => undefined },
  {
    name: 'seal',
    at: firstClose,
    before: async () => {
      await opened(world);
      await everybodyReplies();
    },
  },
  {
    name: 'publication of what leads have changed and approved',
    at: firstDigest,
    before: async () => {
      await closed(world);
      await reviewed();
    },
  },
];

describe.each(moments)('killed during the $name', ({ at, before }) => {
  let goBack: () => Promise<void>;
  beforeAll(async () => {
    await before();
    goBack = await saveWorld(database, world);
  });
  afterAll(() => goBack());

  test('after any call that changes something, and started again, the week ends lawfully: no reply lost, nothing sent twice', async () => {
    for (let last = 1; ; last = nextChange(last)) {
      await goBack();
      world.moveTo(at);
      const life = dyingPorts(world.ports, last, 'after', 'changes');
      const died = await world.settle(life.ports).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      const sealed = Math.max(await answersSealed(world), await liveOn(at));
      // None where the week had been posted before the process died.
      if (at !== firstDigest) expect({ last, sealed }).toEqual({ last, sealed: people });
      await expectLawfulEnd(last);
      if (!died) {
        expect(last).toBeGreaterThan(15);
        return;
      }
    }
  });
});

/** Later on, message after message goes out in the same manner: these are sampled. */
const nextChange = (last: number) => last + (last < 20 ? 1 : 4);

async function everybodyReplies() {
  for (let at = 0; at < people; at += 1) await replyOf(world, at, 'silence');
}

async function reviewed() {
  const { workspace } = world.group;
  await sql`update ally_group set approvals = 1 where workspace_id = ${workspace}`.execute(database.db);
  const found = await reviewDraft(world.ports, { workspace, lead: world.lead });
  if (!found.ok) throw new Error(found.refusal);
  const { round, lines } = found.value;
  const at = { workspace, lead: world.lead, round: round.id };
  await changeReview(world.ports, { ...at, seen: 0 }, [{ kind: 'keep', lines: lines.map(({ id }) => id) }]);
  expect(await approveDigest(world.ports, { ...at, seen: 1 })).toBe('approved');
}

/** A new process takes over and lives through the rest of the week. */
async function liveOn(from: string) {
  await world.settle();
  if (from === firstOpening) {
    world.moveTo(new Date(Date.parse(firstOpening) + 120_000));
    await world.settle();
    await everybodyReplies();
  }
  let sealed = 0;
  for (const instant of [
    Date.parse(firstClose),
    Date.parse(firstClose) + 120_000,
    Date.parse(firstDigest),
    Date.parse(firstDigest) + 180_000,
  ]) {
    world.moveTo(new Date(instant));
    await world.settle();
    sealed = Math.max(sealed, await answersSealed(world));
  }
  return sealed;
}

async function expectLawfulEnd(last: number) {
  const messages = world.sent.map(nameOf);
  const twice = messages.filter((one, at) => messages.indexOf(one) !== at);
  expect({ last, twice }).toEqual({ last, twice: [] });
  expect(told(world).length).toBeLessThanOrEqual(1);
  const { rows } = await sql<{ status: string }>`
    with first as (select id, status from round where week = 1)
    select status from first
    union all select 'a slot' from slot join first on first.id = slot.round_id
    union all select 'a nudge' from nudge join first on first.id = nudge.round_id
    union all select 'a reply' from sealed_reply join first on first.id = sealed_reply.round_id`.execute(database.db);
  const left = rows.map(({ status }) => status);
  const rounds = await world.ports.rounds.ofSeason(world.group.workspace, world.group.id, 1);
  const keys = (await world.ports.vault.list()).filter(({ round }) => round === rounds[0]?.id);
  expect({ last, left, keys }).toEqual({ last, left: ['published'], keys: [] });
}
