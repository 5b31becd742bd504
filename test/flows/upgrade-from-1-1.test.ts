import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { handleOf, nonceBytes, sealChoices } from '../../src/crypto/slot.ts';
import { stepId, themeId } from '../../src/domain/ids.ts';
import { noChoices } from '../../src/domain/review.ts';
import type { Round } from '../../src/domain/round.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { changeTicks, submitReply } from '../../src/flows/replies/submit-reply.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import { reencryptSlots } from '../../src/flows/rounds/round-keys.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate, migrationStatus } from '../../src/store/migrate.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { describeOnEachKind } from '../support/database.ts';
import {
  aWorkspace,
  closed,
  type FlowWorld,
  firstDigest,
  flowWorld,
  memberAt,
  opened,
  published,
  sealedIn,
} from '../support/flow-world.ts';
import { type OldReply, sealOldReply, sealOldSlot } from '../support/old-boxes.ts';

const old = (main: string): OldReply => ({ variant: 'lighter', main, more: ['', 'and more'] });
const nonce = () => new Uint8Array(randomBytes(nonceBytes));

/** As release 1 kept what a week asks. */
function askedByRelease1() {
  const { receiving: _, tips: __, note, wordings, ...step } = loadProgramme().steps[0];
  const old = wordings.map(({ question }) => ({ question, more: ['Why?', 'And then?'] }));
  return { step: { ...step, note: note?.text, wordings: old, lighter: 'A word?' }, themes: [] };
}

describeOnEachKind('A week that 1.1 opened', (open) => {
  let database: Database;
  let world: FlowWorld;
  let round: Round;
  beforeEach(async () => {
    database = await open();
    world = await flowWorld(database, { people: 24 });
    await opened(world);
    const found = await world.ports.rounds.openOf(aWorkspace, world.group.id);
    if (found === undefined) throw new Error('no week is open');
    round = found;
    await sql`update asked set asked = ${JSON.stringify(askedByRelease1())}`.execute(database.db);
    const { codebook } = world.ports.themes;
    const content = { usual: loadProgramme(), codebook };
    world = {
      ...world,
      ports: {
        ...world.ports,
        programmes: createProgrammes(createProgrammeStore(database), content, world.ports.log),
      },
    };
  });

  const key = async (kind: 'link' | 'content') => {
    const found = await world.ports.vault.read(aWorkspace, round.id, kind);
    if (found === 'gone') throw new Error('no key');
    return found;
  };

  /** Puts into a member's slot what 1.1 would have put there. */
  async function answered(at: number, main: string) {
    const linkKey = await key('link');
    const handle = handleOf(linkKey, aWorkspace, memberAt(world, at));
    const box = sealOldSlot(linkKey, { workspace: aWorkspace, round: round.id, handle }, old(main), nonce());
    await world.ports.slots.write(aWorkspace, round.id, { handle, box }, world.ports.clock.now());
  }

  const said = async (at: number) => {
    const page = await openReply(world.ports, { workspace: aWorkspace, member: memberAt(world, at) });
    return page.ok ? page.value.said : undefined;
  };

  test('keeps its answers over the update: shown as words without a choice, renewed, changed, counted once at the close', async () => {
    for (let at = 0; at < 10; at += 1) await answered(at, 'silence at my desk');
    if (round.status !== 'open') throw new Error('the week is not open');
    expect(await reencryptSlots(world.ports, round, world.ports.clock.now())).toBe('blurred');
    expect(await said(0)).toEqual({ chosen: 'nothing', main: 'silence at my desk', more: ['', 'and more'] });
    expect(await said(20)).toBeUndefined();
    const at = { workspace: aWorkspace, round: round.id, member: memberAt(world, 0) };
    const ticks = { edition: '0'.repeat(32), asOf: '1548261231.1', themes: [] };
    expect(await changeTicks(world.ports, at, ticks)).toBe('otherEdition');
    const input = { chosen: [themeId('laughter')], main: 'silence at my desk', more: [] };
    expect(await submitReply(world.ports, at, input)).toMatchObject({ value: { kind: 'saved' } });
    expect(await said(0)).toMatchObject({ chosen: ['laughter'] });
    await closed({ ...world, settle: () => world.settle(world.ports) });
    const sealed = await sealedIn(world.ports, round);
    expect(sealed.map((places) => places.join()).sort()).toEqual([...Array(9).fill('0'), '1']);
  });

  test('loses no answer to a reader that is broken: it counts as going beyond the themes', async () => {
    for (let at = 0; at < 10; at += 1) await answered(at, 'silence at my desk');
    for (let at = 10; at < 20; at += 1) {
      const input = { chosen: [themeId('laughter')], main: '', more: [] };
      await submitReply(world.ports, { workspace: aWorkspace, round: round.id, member: memberAt(world, at) }, input);
    }
    const broken = {
      ...world.ports,
      themes: {
        ...world.ports.themes,
        read: () => {
          throw new Error('broken');
        },
      },
    };
    await closed({ ...world, settle: () => world.settle(broken) });
    const sealed = await sealedIn(world.ports, round);
    expect(sealed.map((places) => places.join()).sort()).toEqual([...Array(10).fill(''), ...Array(10).fill('1')]);
  });

  describe.each(['sealed', 'drafted'] as const)('and closed, and that is %s', (status) => {
    beforeEach(async () => {
      while ((await migrationStatus(database)).some(({ name, state }) => name > '0031' && state === 'done'))
        await migrate(database, 'down');
      const contentKey = await key('content');
      await sql`delete from slot`.execute(database.schema);
      await sql`update round set status = 'closing' where status = 'open'`.execute(database.schema);
      await sql`update round set status = 'sealed' where status = 'closing'`.execute(database.schema);
      await world.ports.vault.destroy(aWorkspace, round.id, 'link');
      for (let at = 0; at < 24; at += 1) {
        const id = randomUUID();
        const content =
          at < 9 ? old('silence') : at < 18 ? old('laughter') : at < 20 ? old('else') : ('empty' as const);
        const box = sealOldReply(contentKey, { workspace: aWorkspace, round: round.id, id }, content, nonce());
        await sql`insert into sealed_reply values (${aWorkspace}, ${round.id}, ${id}, ${box})`.execute(database.schema);
      }
      if (status === 'drafted') {
        await sql`update round set status = 'drafted' where status = 'sealed'`.execute(database.schema);
        const choices = { ...noChoices, dropped: [themeId('laughter')] };
        const box = sealChoices(contentKey, { workspace: aWorkspace, round: round.id }, choices, nonce());
        await sql`insert into reading values (${aWorkspace}, ${round.id}, ${box})`.execute(database.schema);
        await sql`insert into review values (${aWorkspace}, ${round.id}, 1, ${box})`.execute(database.schema);
        await sql`insert into approval values (${aWorkspace}, ${round.id}, ${world.lead})`.execute(database.schema);
      }
      world.moveTo('2027-01-16T09:00:00Z');
      await migrate(database, 'latest');
    });

    const lengths = async () =>
      (await world.ports.sealedReplies.all(aWorkspace, round.id)).map(({ box }) => box.length);

    test('loses its words at the first look, and is posted as it would have been', async () => {
      expect(new Set(await lengths())).toEqual(new Set([4124]));
      const lead = { workspace: aWorkspace, lead: world.lead };
      expect(await reviewDraft(world.ports, lead)).toEqual({ ok: false, refusal: 'closing' });
      await world.settle(world.ports);
      expect(await lengths()).toEqual(Array(24).fill(44));
      const sealed = await sealedIn(world.ports, round);
      expect(sealed.map((places) => places.join()).sort()).toEqual([
        '',
        '',
        ...Array(9).fill('0'),
        ...Array(9).fill('1'),
      ]);
      const review = await reviewDraft(world.ports, lead);
      expect(review).toMatchObject({ ok: true, value: { approvals: { given: 0 } } });
      expect(review.ok && review.value.lines.map(({ id, isDropped }) => [id, isDropped])).toEqual([
        ['silence', false],
        ['laughter', status === 'drafted'],
      ]);
      await published({ ...world, settle: () => world.settle(world.ports) });
      const digest = (await world.ports.publications.find(aWorkspace, round.id))?.digest;
      expect(digest).toMatchObject({
        themes: status === 'drafted' ? [{ id: 'silence' }] : [{ id: 'silence' }, { id: 'laughter' }],
      });
    });

    test('is not posted with its words in it, whatever comes first, and once only', async () => {
      world.moveTo(firstDigest);
      const reads: string[] = [];
      const ports: Ports = {
        ...world.ports,
        themes: {
          ...world.ports.themes,
          read: (text, step) => {
            expect(step).toBe(stepId('reflect'));
            reads.push(text);
            return world.ports.themes.read(text, step);
          },
        },
      };
      await Promise.all([world.settle(ports), world.settle(ports)]);
      await world.settle(ports);
      expect((await world.ports.rounds.find(aWorkspace, round.id))?.status).toBe('published');
      expect(await lengths()).toEqual([]);
      expect(reads.length).toBeGreaterThanOrEqual(20);
    });

    test('loses its words before it can be approved, though its hour has come', async () => {
      await sql`update ally_group set approvals = 1`.execute(database.schema);
      await sql`delete from approval`.execute(database.schema);
      world.moveTo(firstDigest);
      await world.settle(world.ports);
      expect(await lengths()).toEqual(Array(24).fill(44));
      expect(await reviewDraft(world.ports, { workspace: aWorkspace, lead: world.lead })).toMatchObject({ ok: true });
    });

    test('ends with the one fixed sentence where its key is gone', async () => {
      await world.ports.vault.destroy(aWorkspace, round.id, 'content');
      await world.settle(world.ports);
      expect((await world.ports.rounds.find(aWorkspace, round.id))?.status).toBe('expired');
      expect(await lengths()).toEqual([]);
    });
  });
});
