// Holds TM-7 of docs/threat-model.md.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keyBytes } from '../../src/crypto/slot.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import { changeReview } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import type { Database } from '../../src/store/database.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, flowWorld, memberAt, opened, published, replyOf } from '../support/flow-world.ts';

let database: Database;
beforeAll(async () => {
  database = await openQuickDatabase();
});
afterAll(() => database.close());

/** Every copy of a key that a step of a week was given or drew, by the step that was under way. */
function copiesOf(ports: Ports) {
  const copies: { readonly step: string; readonly key: Uint8Array }[] = [];
  let step = '';
  const note = <Key extends Uint8Array | 'gone'>(key: Key): Key => {
    if (key !== 'gone') copies.push({ step, key });
    return key;
  };
  const { vault, random } = ports;
  const watched: Ports = {
    ...ports,
    vault: {
      ...vault,
      createIfAbsent: async (...asked) => note(await vault.createIfAbsent(...asked)),
      read: async (...asked) => note(await vault.read(...asked)),
    },
    random: { ...random, bytes: (count) => (count === keyBytes ? note(random.bytes(count)) : random.bytes(count)) },
  };
  return {
    watched,
    during: (name: string) => {
      step = name;
    },
    steps: () => new Set(copies.map((copy) => copy.step)),
    left: () => copies.filter(({ key }) => key.some((byte) => byte !== 0)).map((copy) => copy.step),
  };
}

describe('A memory dump', () => {
  test('of whatever step of a week is done holds no copy of a key that this step worked with', async () => {
    const world = await flowWorld(database, { people: 24 });
    const { watched, during, steps, left } = copiesOf(world.ports);
    const { workspace, id } = world.group;
    const play = { ...world, ports: watched, settle: () => world.settle(watched) };

    during('open');
    await opened(play);
    during('reply');
    for (let at = 0; at < 20; at += 1) await replyOf(play, at, at < 10 ? 'silence' : 'laughter');
    during('edit');
    await openReply(watched, { workspace, member: memberAt(world, 0) });
    during('withdraw');
    await withdrawReply(watched, { workspace, member: memberAt(world, 19) });
    during('blur');
    const open = await watched.rounds.openOf(workspace, id);
    if (open === undefined) throw new Error('no week is open');
    expect(await reencryptSlots(watched, open, watched.clock.now())).toBe('blurred');
    during('close');
    await closed(play);
    during('review');
    const page = await reviewDraft(watched, { workspace, lead: world.lead });
    if (!page.ok) throw new Error(page.refusal);
    during('change');
    const at = { workspace, lead: world.lead, round: open.id, seen: page.value.version };
    expect(await changeReview(watched, at, [{ kind: 'keep', lines: [] }])).toMatchObject({ ok: true });
    during('publish');
    await published(play);

    expect([...steps()]).toEqual(
      expect.arrayContaining(['open', 'reply', 'edit', 'withdraw', 'blur', 'close', 'review', 'change', 'publish']),
    );
    expect(left()).toEqual([]);
  });
});
