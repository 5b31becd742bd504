// Holds TM-18 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { type MemberId, themeId } from '../../src/domain/ids.ts';
import type { OpenRound } from '../../src/domain/round.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { changeTicks, submitReply } from '../../src/flows/replies/submit-reply.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { describeOnEachKind } from '../support/database.ts';
import { flowWorld, sealedIn } from '../support/flow-world.ts';
import { ownAnswer, type QuietGroup, quietGroup } from './quiet-group.ts';

const people = 200;
/** So many are on their way at once; each who is done makes room for the next. */
const inFlight = 40;
/** How many have begun before the week is closed. */
const headStarts = [0, 20, 60, 120];

interface Race {
  readonly round: OpenRound;
  readonly at: (instant: Date) => Ports;
  readonly roster: readonly MemberId[];
  readonly headStart: number;
}

/** Everybody acts, and in the midst of it the week closes. */
async function race({ round, at, roster, headStart }: Race, act: (ports: Ports, member: MemberId) => Promise<void>) {
  const { workspace, id } = round;
  let closing: Promise<unknown> = Promise.resolve();
  const queue = roster.entries();
  const oneByOne = async () => {
    for (const [place, member] of queue) {
      if (place === headStart) closing = runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: id });
      // Until then the clocks of those who act are behind that of whoever closes: only the database holds them.
      const now = place < people - inFlight ? round.window.opensAt : round.window.closesAt;
      await act(at(now), member);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, oneByOne));
  await closing;
}

/** What the seal holds of each member, by the place of the theme that is theirs alone. */
async function sealedOf(group: QuietGroup, ports: Ports, round: OpenRound) {
  const sealed = await sealedIn(ports, round);
  const found = new Map(sealed.map((places) => [group.roster[places[0] ?? -1], places.length]));
  expect(found.size).toBe(sealed.length);
  return found;
}

const asOf = (at: number) => `1548261231.${String(at).padStart(6, '0')}`;

describeOnEachKind('two hundred people race the close', (open) => {
  test('every reply that was told "saved" is in the seal, every other was told "closed"', async () => {
    const { ports } = await flowWorld(await open(), { people: 0 });
    const group = await quietGroup(ports, { people, workspace: 'TRACE' });
    const outcomes = new Set<string>();
    for (const headStart of headStarts) {
      const { round, at } = await group.openWeek();
      const saved: MemberId[] = [];
      const begun: MemberId[] = [];
      await race({ round, at, roster: group.roster, headStart }, async (living, member) => {
        begun.push(member);
        const outcome = await submitReply(living, { ...round, round: round.id, member }, ownAnswer(member));
        if (outcome.ok) saved.push(member);
        else expect(outcome.refusal).toEqual({ kind: 'closed' });
        outcomes.add(outcome.ok ? outcome.value.kind : outcome.refusal.kind);
      });
      expect(begun).toHaveLength(people);
      const rows = await ports.sealedReplies.all(round.workspace, round.id);
      expect([0, people]).toContain(rows.length);
      // Where nothing can be shown nothing is kept either.
      const isWithheld = (await ports.rounds.find(round.workspace, round.id))?.status === 'withheld';
      expect(isWithheld).toBe(rows.length === 0);
      if (isWithheld) expect(saved.length).toBeLessThan(round.k + 2);
      else expect(new Set((await sealedOf(group, ports, round)).keys())).toEqual(new Set(saved));
    }
    expect(outcomes).toEqual(new Set(['closed', 'saved']));
  }, 300_000);

  test('every tick that was told "changed" is in the seal, every other was told "closed", blurring or not', async () => {
    const { ports } = await flowWorld(await open(), { people: 0 });
    const group = await quietGroup(ports, { people, workspace: 'TTICK' });
    const outcomes = new Set<string>();
    for (const headStart of headStarts) {
      const { round, at } = await group.openWeek();
      const { workspace } = round;
      const editions = new Map<MemberId, string>();
      for (const member of group.roster) {
        const outcome = await submitReply(
          at(round.window.opensAt),
          { workspace, round: round.id, member },
          ownAnswer(member),
        );
        if (outcome.ok && outcome.value.kind === 'saved') editions.set(member, outcome.value.edition);
      }
      expect(editions.size).toBe(people);
      const changed = new Set<MemberId>();
      let begun = 0;
      await race({ round, at, roster: group.roster, headStart }, async (living, member) => {
        begun += 1;
        if (begun % 80 === 10) await reencryptSlots(living, round, living.clock.now());
        const themes = [member, group.roster[(begun + 1) % people] ?? member].map(themeId);
        const ticks = { edition: editions.get(member) ?? '', asOf: asOf(begun), themes };
        const outcome = await changeTicks(living, { workspace, round: round.id, member }, ticks);
        if (outcome === 'changed' && new Set(themes).size === 2) changed.add(member);
        expect(['changed', 'closed']).toContain(outcome);
        outcomes.add(outcome);
      });
      const sealed = await sealedOf(group, ports, round);
      expect(sealed.size).toBe(people);
      expect(new Set([...sealed].flatMap(([member, themes]) => (themes === 2 ? [member] : [])))).toEqual(changed);
    }
    expect(outcomes).toEqual(new Set(['closed', 'changed']));
  }, 300_000);
});
