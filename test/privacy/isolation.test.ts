// Holds TM-23 of docs/threat-model.md.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { sql } from 'kysely';
import { channelId, memberId, type RoundId, type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import type { Vault } from '../../src/flows/ports/vault.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import type { CurrentUser, SlackContext } from '../../src/slack/context.ts';
import { followChannel, followUserChange } from '../../src/slack/events/follow-events.ts';
import { homeView } from '../../src/slack/home/home.ts';
import { setupPrivacyPage, setupSchedulePage, submitSetup } from '../../src/slack/leads/setup-modal.ts';
import { events } from '../../src/slack/listeners.ts';
import { consentAgainPage } from '../../src/slack/members/consent-again-modal.ts';
import { commandWords } from '../../src/slack/ui/command-words.ts';
import type { Database } from '../../src/store/database.ts';
import { outputOf } from '../playground/bot/view-output.ts';
import { openQuickDatabase } from '../support/database.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, replyOf } from '../support/flow-world.ts';
import { clickPages, submissionOf, wordPage } from '../support/slack-tables.ts';

/**
 * Two workspaces in one database, with people of the same ids: only the workspace tells them apart. Whoever is in one
 * tries every word, button, form and event with the ids of the other.
 */
interface TwoWorkspaces {
  readonly database: Database;
  /** The one that is attacked. */
  readonly victim: FlowWorld;
  readonly own: FlowWorld;
  readonly ctx: SlackContext;
  /** Calls of ports with the victim's workspace. */
  readonly trespasses: string[];
}

const secretRoute = 'a-reporting-route-of-the-other-workspace';
const secretChannel = channelId('COTHERWORKSPACE');

async function twoWorkspaces(drafted: boolean): Promise<TwoWorkspaces> {
  const database = await openQuickDatabase();
  const victim = await flowWorld(database, { workspace: workspaceId('T0VICTIM'), people: 20 });
  const own = await flowWorld(database, { workspace: workspaceId('T0OWN'), people: 20 });
  await sql`
    update ally_group set channel_id = ${secretChannel}, routes = array[${secretRoute}, ${secretRoute}]
    where workspace_id = ${victim.group.workspace}`.execute(database.db);
  for (const world of [victim, own]) {
    await opened(world);
    // Enough people for two themes, which can then be merged.
    for (let at = 0; at < 18; at += 1) await replyOf(world, at, 'about silence and laughter');
    if (drafted) await closed(world);
  }
  const trespasses: string[] = [];
  const shared = { ...own.ports, vault: bothVaults(own.ports.vault, victim.ports.vault) };
  const ctx: SlackContext = {
    namedLeads: [own.lead],
    content: safetyContent,
    views: () => ({
      open: async () => ({ id: '', hash: '' }),
      push: async () => ({ id: '', hash: '' }),
      update: async () => 'shown',
      publish: async () => {},
    }),
    ports: watched(shared, victim.group.workspace, trespasses),
  };
  return { database, victim, own, ctx, trespasses };
}

/** One vault with the keys of both, as in a deployment. */
const bothVaults = (own: Vault, other: Vault): Vault => ({
  ...own,
  read: async (...of) => {
    const key = await own.read(...of);
    return key === 'gone' ? other.read(...of) : key;
  },
  destroy: async (...of) => {
    const outcome = await own.destroy(...of);
    return outcome === 'destroyed' ? outcome : other.destroy(...of);
  },
});

/** Ports that note when they are asked about the other workspace. */
function watched(ports: Ports, forbidden: WorkspaceId, trespasses: string[]): Ports {
  const watch = (name: string, value: unknown): unknown =>
    typeof value !== 'function'
      ? value
      : (...args: readonly unknown[]) => {
          if (args.some((arg) => names(arg, forbidden))) trespasses.push(name);
          return Reflect.apply(value, undefined, args);
        };
  const port = (name: string, value: unknown): unknown =>
    typeof value !== 'object' || value === null
      ? watch(name, value)
      : new Proxy(value, { get: (target, key) => watch(`${name}.${String(key)}`, Reflect.get(target, key)) });
  return new Proxy(ports, { get: (target, key) => port(String(key), Reflect.get(target, key)) });
}

const names = (arg: unknown, workspace: WorkspaceId): boolean =>
  arg === workspace || (typeof arg === 'object' && arg !== null && Reflect.get(arg, 'workspace') === workspace);

/** Every row of the victim's, as text. */
async function rowsOf({ database, victim }: TwoWorkspaces): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ tableName: string }>`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'workspace_id' order by 1`.execute(database.db);
  const all: string[] = [];
  for (const { tableName } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(tableName)} t where workspace_id = ${victim.group.workspace}
      order by 1`.execute(database.db);
    all.push(...rows.map(({ row }) => `${tableName}: ${row}`));
  }
  return all;
}

const roundOf = async ({ ports, group }: FlowWorld): Promise<RoundId> => {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, 1);
  const round = rounds.findLast(({ status }) => status !== 'planned');
  if (round === undefined) throw new Error('No week has begun.');
  return round.id;
};

describe.each([
  ['in an open week', false],
  ['when themes are drafted', true],
])('Workspaces never see each other, %s', (_story, drafted) => {
  let two: TwoWorkspaces;
  let before: readonly string[];
  let keysBefore: Awaited<ReturnType<Vault['list']>>;
  /** What the attackers were shown. */
  const shown: string[] = [];
  const forms = new Map<string, types.ModalView>();
  const attackers = () => [two.own.lead, memberAt(two.own, 0), memberId('UNEW')];
  const userOf = (member: CurrentUser['member']): CurrentUser => ({ workspace: two.own.group.workspace, member });

  beforeAll(async () => {
    two = await twoWorkspaces(drafted);
    before = await rowsOf(two);
    keysBefore = await two.victim.ports.vault.list();
    expect(before.length).toBeGreaterThan(20);
    expect(keysBefore.length).toBeGreaterThan(0);
  });
  afterAll(() => two.database.close());

  /** The values that buttons carry, with ids of a workspace. */
  async function valuesOf(world: FlowWorld): Promise<readonly string[]> {
    const round = await roundOf(world);
    const { id: group } = world.group;
    const step = (await world.ports.programmes.of(world.group)).programme.steps[0]?.id;
    const ofGroup = [group, `${group} ${world.lead}`, `${group} ${step}`, `${group} ${round}`];
    return [round, `digest ${round}`, `opening ${round}`, `${round} 0`, ...ofGroup];
  }

  /** The screens of a setup, of somebody who may. */
  async function setupSteps(): Promise<readonly types.ModalView[]> {
    const user = userOf(two.own.lead);
    const first = await wordPage('setup', two.ctx, user, '');
    const above = outputOf(first, 'some words');
    const [second] = modalsIn(await submitSetup(two.ctx, user, above));
    const changes = [await setupSchedulePage(two.ctx, user, above), await setupPrivacyPage(two.ctx, user, above)];
    return [first, second, ...changes].flatMap((view) => view ?? []);
  }

  /** A refusal by an exception is one as well: the person reads that it did not work. */
  async function attempted(work: () => Promise<unknown>): Promise<void> {
    try {
      const view = await work();
      shown.push(JSON.stringify(view ?? ''));
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  }

  test('whatever word somebody types', async () => {
    for (const member of attackers())
      for (const word of commandWords)
        await attempted(async () => {
          const view = await wordPage(word, two.ctx, userOf(member), '');
          if (view.callback_id !== undefined) forms.set(view.callback_id, view);
          return view;
        });
    expect(shown.length).toBe(attackers().length * commandWords.length);
  });

  test('whatever button somebody presses, with the ids of the other', async () => {
    const [foreign, own] = [await valuesOf(two.victim), await valuesOf(two.own)];
    for (const [action, { page }] of Object.entries(clickPages)) {
      for (const member of attackers())
        for (const value of foreign) await attempted(() => page(two.ctx, userOf(member), { value, view: undefined }));
      // With their own ids, for the forms that this opens.
      if (!decides.test(action))
        for (const value of own)
          await attempted(async () => {
            const view = await page(two.ctx, userOf(two.own.lead), { value, view: undefined });
            if (view.callback_id !== undefined) forms.set(view.callback_id, view);
            return view;
          });
    }
  });

  test('whatever form somebody sends, with the ids of the other in it', async () => {
    for (const form of await setupSteps()) forms.set(form.callback_id ?? '', form);
    const again = consentAgainPage(two.ctx, { action: 'open-reflect', value: await roundOf(two.own) });
    if (again.callback_id !== undefined) forms.set(again.callback_id, again);
    const replaced: readonly (readonly [string, string])[] = [
      [two.own.group.id, two.victim.group.id],
      [await roundOf(two.own), await roundOf(two.victim)],
      [two.own.group.channel, secretChannel],
    ];
    const forged = (view: ViewOutput): ViewOutput => ({
      ...view,
      private_metadata: replaced.reduce((text, [own, other]) => text.replaceAll(own, other), view.private_metadata),
    });
    const done = new Set<string>();
    for (let fresh = [...forms.values()]; fresh.length > 0; ) {
      const next: types.ModalView[] = [];
      for (const form of fresh) {
        const callback = form.callback_id ?? '';
        const submit = submissionOf[callback];
        if (submit === undefined || done.has(callback)) continue;
        done.add(callback);
        tried.add(callback);
        for (const member of attackers())
          for (const text of [undefined, 'some words'])
            await attempted(async () => {
              const answer = await submit(two.ctx, userOf(member), forged(outputOf(form, text)));
              next.push(...modalsIn(answer));
              return answer;
            });
        // A next step comes only of what is one's own.
        await attempted(async () => {
          const answer = await submit(two.ctx, userOf(two.own.lead), outputOf(form, undefined));
          next.push(...modalsIn(answer));
          return answer;
        });
      }
      fresh = next;
    }
    expect(done.size).toBeGreaterThan(10);
  });

  test('whatever event comes', async () => {
    const { ctx, own, victim } = two;
    const { workspace } = own.group;
    for (const member of [...attackers(), ...victim.members])
      await attempted(() => homeView(ctx, { workspace, member }));
    for (const member of victim.members)
      await followUserChange(ctx, workspace, `Ev${member}`, { id: member, tz: 'Asia/Tokyo' });
    await followChannel(ctx, workspace, secretChannel);
    // The others are about where the app is installed: test/store/installations.test.ts and test/slack/leaving.test.ts.
    expect(events.length).toBeGreaterThan(10);
  });

  test('nothing of the other was asked for, shown, changed or destroyed', async () => {
    expect(two.trespasses).toEqual([]);
    for (const secret of [secretRoute, secretChannel])
      expect(shown.filter((view) => view.includes(secret))).toEqual([]);
    expect(await two.victim.ports.vault.list()).toEqual(keysBefore);
    expect(await rowsOf(two)).toEqual(before);
    expect(two.victim.sent.length + two.own.sent.length).toBeGreaterThan(0);
  });
});

test('No form was left out', () => {
  expect(Object.keys(submissionOf).filter((callback) => !tried.has(callback))).toEqual([]);
});

/** Forms that were sent with the ids of another workspace. */
const tried = new Set<string>();

/** Buttons that would end the attacker's own week or group before every form has been tried. */
const decides = /stop|next-season|leave|forget/;

function modalsIn(answer: ViewResponseAction | undefined): readonly types.ModalView[] {
  if (answer?.response_action !== 'push' && answer?.response_action !== 'update') return [];
  return answer.view.type === 'modal' ? [{ ...answer.view, type: 'modal' }] : [];
}
