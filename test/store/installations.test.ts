// Holds TM-27 of docs/threat-model.md.
import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { memberId, organisationId, workspaceId } from '../../src/domain/ids.ts';
import type { BotToken, Installation } from '../../src/domain/installation.ts';
import type { Database } from '../../src/store/database.ts';
import { createInstallations, type Installations } from '../../src/store/installations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createSecrets } from '../../src/vault/key-vault.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { aGroup, aMember, anotherWorkspace, aWorkspace } from './examples.ts';

const now = new Date('2026-11-23T09:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const organisation = organisationId('E1');

const oldKey = { id: 'old', key: randomBytes(32) };
const newKey = { id: 'new', key: randomBytes(32) };

const rotating = (value: string): BotToken => ({
  value,
  renewal: { refreshToken: `refresh-${value}`, endsAt: hours(12) },
});

const inWorkspace = (workspace: typeof aWorkspace, token: BotToken): Installation => ({
  place: { kind: 'workspace', workspace },
  bot: { id: 'B1', user: 'UBOT' },
  token,
});
const inOrganisation = (token: BotToken): Installation => ({
  place: { kind: 'organisation', organisation },
  bot: { id: 'B2', user: 'UBOT' },
  token,
});

describeOnEachEngine('installations', (open) => {
  async function opened(keys = createSecrets([oldKey])) {
    const database = await open();
    await sql`delete from installation`.execute(database.db);
    return { database, ...openStore(database), installations: createInstallations(database, keys) };
  }

  test('what is kept is found as it was, and nobody who reads the table finds a token', async () => {
    const { database, installations } = await opened();
    const kept = inWorkspace(aWorkspace, rotating('xoxe.xoxb-1'));
    await installations.keep(kept, now);
    expect(await installations.find(kept.place)).toStrictEqual(kept);
    expect(await installations.serving(aWorkspace)).toStrictEqual(kept);
    expect(await installations.find({ kind: 'workspace', workspace: anotherWorkspace })).toBeUndefined();
    const { rows } = await sql`select * from installation`.execute(database.db);
    expect(JSON.stringify(rows)).not.toMatch(/xoxb|refresh-/);
  });

  test('a token that is copied into the row of another workspace opens nothing there', async () => {
    const { database, installations } = await opened();
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-1' }), now);
    await installations.keep(inWorkspace(anotherWorkspace, { value: 'xoxb-2' }), now);
    await sql`update installation set token = (select token from installation where id = 'T2')`.execute(database.db);
    await expect(installations.serving(aWorkspace)).rejects.toThrow('A stored token is damaged');
    expect(await installations.unreadable()).toEqual({ unknownKey: 0, damaged: 1 });
  });

  test('the database takes no token that is not sealed', async () => {
    const { database, installations } = await opened();
    await installations.keep(inWorkspace(aWorkspace, rotating('xoxb-1')), now);
    for (const column of ['token', 'refresh_token'])
      await expect(sql`update installation set ${sql.ref(column)} = 'xoxb-1'`.execute(database.db)).rejects.toThrow(
        'installation_sealed_check',
      );
  });

  test('an organisation serves the workspaces that it was seen in; one with its own installation keeps that', async () => {
    const { installations } = await opened();
    const third = workspaceId('T3');
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-own' }), now);
    await installations.note(aWorkspace, organisation);
    await installations.note(anotherWorkspace, organisation);
    expect((await installations.serving(aWorkspace))?.token.value).toBe('xoxb-own');
    expect((await installations.serving(anotherWorkspace))?.token.value).toBe('xoxb-org');
    expect(await installations.serving(third)).toBeUndefined();
    expect(await installations.served()).toEqual([aWorkspace, anotherWorkspace]);
  });

  test('a person of an organisation is at home where they take part, and nowhere in another organisation', async () => {
    const { installations, groups, members } = await opened();
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    await installations.note(anotherWorkspace, organisation);
    const group = aGroup({ workspace: anotherWorkspace });
    await groups.create(group, []);
    await members.join(aMember(group));
    expect(await installations.homeOf(organisation, memberId('U1'))).toBe(anotherWorkspace);
    expect(await installations.homeOf(organisation, memberId('U2'))).toBeUndefined();
    expect(await installations.homeOf(organisationId('E2'), memberId('U1'))).toBeUndefined();
  });

  test('of several replicas one is given a token to look after, until its lease ends', async () => {
    const { installations } = await opened();
    await installations.keep(inWorkspace(aWorkspace, rotating('xoxb-1')), now);
    expect(await installations.claimDue(hours(9), hours(10), 20)).toEqual([]);
    const claims = await Promise.all([1, 2, 3].map(() => installations.claimDue(hours(10), hours(10.1), 20)));
    expect(claims.flat()).toHaveLength(1);
    expect(await installations.claimDue(hours(10.2), hours(10.3), 20)).toHaveLength(1);
  });

  test('a renewed token is stored once, and never over that of a new installation', async () => {
    const { installations } = await opened();
    const first = inWorkspace(aWorkspace, rotating('xoxb-1'));
    await installations.keep(first, now);
    const [claimed] = await installations.claimDue(hours(10), hours(10.1), 20);
    if (claimed === undefined) throw new Error('nothing was due');
    expect(await installations.settle(claimed, rotating('xoxb-2'), hours(20))).toBe('settled');
    expect(await installations.settle(claimed, rotating('xoxb-3'), hours(20))).toBe('overtaken');
    expect((await installations.find(first.place))?.token.value).toBe('xoxb-2');
    await installations.keep(inWorkspace(aWorkspace, rotating('xoxb-4')), hours(20));
    expect(await installations.drop(claimed, hours(48))).toBe('overtaken');
    expect((await installations.find(first.place))?.token.value).toBe('xoxb-4');
  });

  test('keys are rotated token by token, without losing one that is renewed at the same moment', async () => {
    const { database, installations } = await opened();
    await installations.keep(inWorkspace(aWorkspace, rotating('xoxb-1')), now);
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    const [claimed] = await installations.claimDue(hours(10), hours(10.1), 20);
    const rotated = createInstallations(database, createSecrets([newKey, oldKey]));
    expect(await rotated.reseal()).toEqual({ resealed: 3, current: 0, unreadable: 0 });
    expect(await rotated.reseal()).toEqual({ resealed: 0, current: 3, unreadable: 0 });
    if (claimed === undefined) throw new Error('nothing was due');
    expect(await rotated.settle(claimed, rotating('xoxb-2'), hours(20))).toBe('settled');
    const withNewKeyOnly = createInstallations(database, createSecrets([newKey]));
    expect((await withNewKeyOnly.serving(aWorkspace))?.token).toEqual(rotating('xoxb-2'));
    expect(await withNewKeyOnly.unreadable()).toEqual({ unknownKey: 0, damaged: 0 });
    expect(await installations.unreadable()).toEqual({ unknownKey: 2, damaged: 0 });
    expect(await installations.reseal()).toEqual({ resealed: 0, current: 0, unreadable: 3 });
  });
});

describeOnEachEngine('leaving', (open) => {
  async function opened() {
    const database = await open();
    await sql`delete from installation`.execute(database.db);
    const store = openStore(database);
    return { database, ...store, installations: createInstallations(database, createSecrets([oldKey])) };
  }

  async function withGroup(installations: Installations, database: Database) {
    const { groups, members, inbox } = openStore(database);
    for (const workspace of [aWorkspace, anotherWorkspace]) {
      await installations.keep(inWorkspace(workspace, { value: 'xoxb-1' }), now);
      const group = aGroup({ workspace });
      await groups.create(group, [memberId('U2')]);
      await members.join(aMember(group));
      await inbox.receive(workspace, 'Ev1', now);
    }
  }

  test('the token goes at once, everything else at its moment, and the other workspace keeps all it has', async () => {
    const { database, installations, workspaces, members } = await opened();
    await withGroup(installations, database);
    const place = { kind: 'workspace', workspace: aWorkspace } as const;
    expect(await workspaces.leave(place, hours(23))).toEqual([aWorkspace]);
    expect(await installations.find(place)).toBeUndefined();
    expect(await installations.served()).toEqual([anotherWorkspace]);
    expect(await workspaces.leaving()).toEqual(new Set([aWorkspace]));
    expect(await workspaces.forgetDue(hours(22))).toEqual([]);
    expect(await workspaces.forgetDue(hours(23))).toEqual([aWorkspace]);
    expect(await members.find(aWorkspace, memberId('U1'))).toBeUndefined();
    expect(await members.find(anotherWorkspace, memberId('U1'))).toBeDefined();
    const { rows } = await sql<{ workspaceId: string }>`select workspace_id from inbox`.execute(database.db);
    expect(rows).toEqual([{ workspaceId: anotherWorkspace }]);
  });

  test('the message that comes twice does not put the moment off', async () => {
    const { database, installations, workspaces } = await opened();
    await withGroup(installations, database);
    const place = { kind: 'workspace', workspace: aWorkspace } as const;
    await workspaces.leave(place, hours(23));
    await workspaces.leave(place, hours(30));
    expect(await workspaces.forgetDue(hours(23))).toEqual([aWorkspace]);
  });

  test('whoever installs it again before that finds everything as it was', async () => {
    const { database, installations, workspaces, members } = await opened();
    await withGroup(installations, database);
    await workspaces.leave({ kind: 'workspace', workspace: aWorkspace }, hours(23));
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-2' }), hours(3));
    expect(await workspaces.leaving()).toEqual(new Set());
    expect(await workspaces.forgetDue(hours(48))).toEqual([]);
    expect(await members.find(aWorkspace, memberId('U1'))).toBeDefined();
  });

  test('an organisation takes its workspaces with it, and none of another one', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    await installations.note(anotherWorkspace, organisation);
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-1' }), now);
    expect(await workspaces.leave({ kind: 'organisation', organisation }, hours(23))).toEqual([anotherWorkspace]);
    expect(await workspaces.leaving()).toEqual(new Set([anotherWorkspace]));
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    expect(await workspaces.leaving()).toEqual(new Set());
  });

  test('a workspace that its organisation serves stays when its own installation goes', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    await installations.keep(
      {
        ...inWorkspace(aWorkspace, { value: 'xoxb-1' }),
        place: { kind: 'workspace', workspace: aWorkspace, organisation },
      },
      now,
    );
    expect(await workspaces.leave({ kind: 'workspace', workspace: aWorkspace }, hours(23))).toEqual([]);
    expect((await installations.serving(aWorkspace))?.token.value).toBe('xoxb-org');
  });

  test('a workspace with an installation of its own stays when its organisation takes the app away from it', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    const ownPlace = { kind: 'workspace', workspace: aWorkspace, organisation } as const;
    await installations.keep({ ...inWorkspace(aWorkspace, { value: 'xoxb-1' }), place: ownPlace }, now);
    expect(await workspaces.exclude(organisation, [aWorkspace], hours(23))).toEqual([]);
    expect(await workspaces.leaving()).toEqual(new Set());
  });

  test('a token of which nothing is clear is looked after soon', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-1' }), now);
    expect(await installations.claimDue(hours(1), hours(2), 9)).toEqual([]);
    await workspaces.lookSoon({ kind: 'workspace', workspace: aWorkspace }, hours(1));
    expect(await installations.claimDue(hours(1), hours(2), 9)).toHaveLength(1);
  });

  test('only workspaces that no installation serves stop when the one token of the environment has ended', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-1' }), now);
    await workspaces.welcome({ kind: 'workspace', workspace: anotherWorkspace });
    expect(await workspaces.leaveUnserved(hours(23))).toEqual([anotherWorkspace]);
    expect(await workspaces.leaving()).toEqual(new Set([anotherWorkspace]));
  });

  test('an organisation that takes the app away from some workspaces cannot name those of others', async () => {
    const { installations, workspaces } = await opened();
    await installations.keep(inOrganisation({ value: 'xoxb-org' }), now);
    await installations.note(anotherWorkspace, organisation);
    await installations.keep(inWorkspace(aWorkspace, { value: 'xoxb-1' }), now);
    const named = [aWorkspace, anotherWorkspace, workspaceId('T3')];
    expect(await workspaces.exclude(organisation, named, hours(23))).toEqual([anotherWorkspace]);
    expect(await workspaces.leaving()).toEqual(new Set([anotherWorkspace]));
    await workspaces.include(organisation, named);
    expect(await workspaces.leaving()).toEqual(new Set());
  });
});
