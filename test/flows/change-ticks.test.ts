import { beforeEach, expect, test } from '@jest/globals';
import { memberId, type RoundId, themeId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import { changeTicks, submitReply } from '../../src/flows/replies/submit-reply.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import { describeOnEachKind } from '../support/database.ts';
import {
  aReply,
  aWorkspace,
  closed,
  type FlowWorld,
  firstClose,
  flowWorld,
  memberAt,
  opened,
  sealedIn,
} from '../support/flow-world.ts';

describeOnEachKind('A tick that is changed after saving', (open) => {
  let world: FlowWorld;
  let round: RoundId;
  let edition: string;
  beforeEach(async () => {
    world = await flowWorld(await open());
    await opened(world);
    const found = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    round = found?.id ?? never();
    edition = await save('silence and laughter');
  });

  const at = (place = 0) => ({ workspace: aWorkspace, round, member: memberAt(world, place) });
  const change = (themes: readonly string[], asOf = '1548261231.871085', ports: Ports = world.ports) =>
    changeTicks(ports, at(), { edition, asOf, themes: themes.map(themeId) });

  async function save(text: string, place = 0): Promise<string> {
    const outcome = await submitReply(world.ports, at(place), aReply(text));
    if (!outcome.ok || outcome.value.kind !== 'saved') throw new Error('not saved');
    return outcome.value.edition;
  }

  async function stored() {
    const page = await openReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 0) });
    return page.ok ? page.value.said : undefined;
  }

  test('counts from then on, and the words stay as they are', async () => {
    expect(await stored()).toMatchObject({ chosen: ['silence', 'laughter'] });
    expect(await change(['laughter'])).toBe('changed');
    expect(await stored()).toEqual({ chosen: ['laughter'], main: 'silence and laughter', more: [] });
    expect(await change([], '1548261231.871086')).toBe('changed');
    expect(await stored()).toMatchObject({ chosen: 'somethingElse' });
    for (let place = 1; place < 12; place += 1) await save('silence', place);
    await closed(world);
    const sealed = await sealedIn(world.ports, { workspace: aWorkspace, id: round });
    expect(sealed.toSorted((one, other) => one.length - other.length)).toEqual([[], ...Array(11).fill([0])]);
  });

  test('does not undo a later one, whichever of them comes last', async () => {
    expect(await change(['laughter'], '1548261232.000001')).toBe('changed');
    expect(await change(['silence'], '1548261232.000001')).toBe('older');
    expect(await change(['silence'], '1548261231.999999')).toBe('older');
    expect(await stored()).toMatchObject({ chosen: ['laughter'] });
    expect(await change(['silence'], '1548261232.1')).toBe('changed');
  });

  test('of an answer that was saved anew or deleted changes nothing', async () => {
    const before = edition;
    edition = await save('laughter');
    expect(await changeTicks(world.ports, at(), { edition: before, asOf: '1548261231.1', themes: [] })).toBe(
      'otherEdition',
    );
    expect(await change(['silence'])).toBe('changed');
    await withdrawReply(world.ports, { workspace: aWorkspace, member: memberAt(world, 0) });
    expect(await change(['laughter'], '1548261299.1')).toBe('otherEdition');
    expect(await stored()).toBeUndefined();
  });

  test('is kept while every box is renewed under it, again and again', async () => {
    const openRound = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    let renewals = 0;
    const slots: Ports['slots'] = {
      ...world.ports.slots,
      async read(...of) {
        const box = await world.ports.slots.read(...of);
        if (renewals < 3) {
          renewals += 1;
          expect(await reencryptSlots(world.ports, openRound ?? never(), world.ports.clock.now())).toBe('blurred');
        }
        return box;
      },
    };
    expect(await change(['laughter'], '1548261231.2', { ...world.ports, slots })).toBe('changed');
    expect(renewals).toBe(3);
    expect(await stored()).toMatchObject({ chosen: ['laughter'] });
  });

  test('is refused where four are ticked, a theme or a moment is none, and for somebody without a place', async () => {
    expect(await change(['silence', 'laughter', 'one', 'two'])).toBe('tooMany');
    expect(await change(['nowhere'])).toBe('otherEdition');
    expect(await change(['silence'], 'now')).toBe('otherEdition');
    edition = 'not an edition';
    expect(await change(['silence'])).toBe('otherEdition');
    const stranger = { ...at(), member: memberId('USTRANGER') };
    const ticks = { edition: '0'.repeat(32), asOf: '1548261231.1', themes: [] };
    expect(await changeTicks(world.ports, stranger, ticks)).toBe('noSlot');
    expect(await stored()).toMatchObject({ chosen: ['silence', 'laughter'] });
  });

  test('comes too late from the close on, also where nobody has closed yet', async () => {
    world.moveTo(firstClose);
    expect(await change(['laughter'])).toBe('closed');
    await closed(world);
    expect(await change(['laughter'])).toBe('closed');
  });
});

function never(): never {
  throw new Error('no week is open');
}
