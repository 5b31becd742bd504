import { expect, test } from '@jest/globals';
import type { MemberId } from '../../src/domain/ids.ts';
import { openReply } from '../../src/domain/slot.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aReply, flowWorld } from '../support/flow-world.ts';
import { quietGroup } from './quiet-group.ts';

const people = 200;
/** So many are on their way at once; each who is done makes room for the next. */
const inFlight = 40;

describeOnEachEngine('two hundred replies race the close', (open) => {
  test('every one that was told "saved" is in the seal, every other was told "closed"', async () => {
    const { ports } = await flowWorld(await open(), { people: 0 });
    const group = await quietGroup(ports, { people, workspace: 'TRACE' });
    const outcomes = new Set<string>();
    for (const headStart of [0, 20, 60, 120]) {
      const { round, at } = await group.openWeek();
      const { workspace, id } = round;
      const contentKey = await ports.vault.read(workspace, id, 'content');
      if (contentKey === 'gone') throw new Error('no key');
      const saved: string[] = [];
      let begun = 0;
      let closing: Promise<unknown> = Promise.resolve();
      const answer = async (member: MemberId, place: number) => {
        if (place === headStart) closing = runJob(at(round.window.closesAt), { kind: 'seal', workspace, round: id });
        begun += 1;
        // Until then the clocks of those who reply are behind that of whoever closes: only the database holds them.
        const now = place < people - inFlight ? round.window.opensAt : round.window.closesAt;
        const outcome = await submitReply(at(now), { workspace, round: id, member }, aReply(`reply of ${member}`));
        if (outcome.ok) saved.push(`reply of ${member}`);
        else expect(outcome.refusal).toEqual({ kind: 'closed' });
        outcomes.add(outcome.ok ? 'saved' : outcome.refusal.kind);
      };
      const queue = group.roster.entries();
      const oneByOne = async () => {
        for (const [place, member] of queue) await answer(member, place);
      };
      await Promise.all(Array.from({ length: inFlight }, oneByOne));
      await closing;
      expect(begun).toBe(people);
      const rows = await ports.sealedReplies.all(workspace, id);
      const sealed = rows.map((row) => openReply(contentKey, { workspace, round: id, id: row.id }, row.box));
      const texts = sealed.flatMap((reply) => (reply === 'empty' ? [] : reply === 'damaged' ? [reply] : [reply.main]));
      expect([0, people]).toContain(sealed.length); // None when too few were saved.
      expect(texts).toHaveLength(saved.length);
      expect(new Set(texts)).toEqual(new Set(saved));
    }
    expect(outcomes).toEqual(new Set(['closed', 'saved']));
  });
});
