// Holds TM-24 of docs/threat-model.md.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { types } from '@slack/bolt';
import { sql } from 'kysely';
import { channelId, groupId, type MemberId, memberId } from '../../src/domain/ids.ts';
import { changeReview } from '../../src/flows/review/decide-on-draft.ts';
import { reviewDraft } from '../../src/flows/review/review-draft.ts';
import type { SlackContext } from '../../src/slack/context.ts';
import { actionIds } from '../../src/slack/ui/actions.ts';
import { commandOf, commandWords } from '../../src/slack/ui/command-words.ts';
import type { Database } from '../../src/store/database.ts';
import { outputOf } from '../playground/bot/view-output.ts';
import { openQuickDatabase } from '../support/database.ts';
import { deskOf } from '../support/desk-of.ts';
import { closed, type FlowWorld, flowWorld, memberAt, opened, replyOf } from '../support/flow-world.ts';
import { leadClicks, submissionOf, wordClicks } from '../support/slack-tables.ts';

/**
 * Within one workspace: whoever does not lead a group sends what its lead's screen would send, with the group's own ids.
 * Some of them have had these screens open since they led it.
 */
const secretRoute = 'a-route-that-only-its-form-shows';
const rival = memberId('URIVAL');
const formerLead = memberId('UFORMER');

let database: Database;
let world: FlowWorld;
let ctx: SlackContext;
beforeAll(async () => {
  database = await openQuickDatabase();
  world = await flowWorld(database, { people: 20 });
  const { workspace, id } = world.group;
  await sql`update ally_group set routes = array[${secretRoute}, ${secretRoute}]`.execute(database.db);
  const others = { ...world.group, id: groupId('00000000-0000-4000-8000-0000000000ff'), channel: channelId('COTHER') };
  await world.ports.groups.create(others, [rival]);
  await world.ports.groups.addLead(workspace, id, formerLead);
  await opened(world);
  for (let at = 0; at < 20; at += 1) await replyOf(world, at, at < 10 ? 'about silence' : 'about silence and laughter');
  await closed(world);
  ctx = deskOf(world.ports);
});
afterAll(() => database.close());

const askerOf = (member: MemberId) => ({ workspace: world.group.workspace, member });

/** What leads decide, and nothing that members decide for themselves. */
async function decided(): Promise<readonly unknown[]> {
  const tables = [
    'ally_group',
    'group_lead',
    'round',
    'review',
    'approval',
    'own_programme',
    'promised_action',
    'publication',
    'post',
  ];
  const found = tables.map((name) =>
    sql`select t::text as row from ${sql.table(name)} as t order by 1`.execute(database.db),
  );
  return (await Promise.all(found)).map(({ rows }) => rows);
}

async function valuesOnScreen(): Promise<readonly string[]> {
  const { workspace, id, season } = world.group;
  const round = (await world.ports.rounds.ofSeason(workspace, id, season)).find(({ status }) => status === 'sealed');
  const step = (await world.ports.programmes.of(world.group)).programme.steps[3]?.id;
  if (round === undefined || step === undefined) throw new Error('nothing is sealed');
  const drafts = [round.id, `${round.id} 0`, `${round.id} 1`, `digest ${round.id}`, `opening ${round.id}`];
  return [...drafts, id, `${id} ${step}`, `${id} ${world.lead}`, `${id} ${formerLead}`, `${id} 0`];
}

/** Every form that the group's lead can open, by its callback. */
async function formsOf(lead: MemberId): Promise<ReadonlyMap<string, types.ModalView>> {
  const forms = new Map<string, types.ModalView>();
  const opening = Object.entries(clicksOfLeads).filter(([action]) => !changesSomething.test(action));
  for (const [, { page }] of opening)
    for (const value of await valuesOnScreen()) {
      const view = await page(ctx, askerOf(lead), { value, view: undefined }).catch(() => undefined);
      if (view?.callback_id !== undefined) forms.set(view.callback_id, view);
    }
  return forms;
}

/** What stands on leads’ pages, and the words that only leads are offered. */
const clicksOfLeads = {
  ...leadClicks,
  ...Object.fromEntries(
    commandWords
      .filter((word) => ['leads', 'founders'].includes(commandOf(word).offeredTo))
      .flatMap((word) => Object.entries(wordClicks).filter(([action]) => action === actionIds[word])),
  ),
};

const changesSomething = /stop|pause|resume|next-season|delete|remove|hold|release|approve|drop|doubtful/;

describe('A lead’s buttons and forms', () => {
  test('do nothing and show nothing for a member, the lead of another group, or who leads no more', async () => {
    const forms = await formsOf(formerLead);
    expect([...forms.keys()].sort()).toEqual(
      [
        'day-off',
        'edit-draft',
        'group-channel',
        'group-contacts',
        'group-privacy',
        'group-schedule',
        'group-skips',
        'group-start',
        'invitation',
        'lead-line',
        'leads',
        'merge-themes',
        'own-help-line',
        'promise',
        'report-text',
        'step',
      ].sort(),
    );
    const { workspace, id } = world.group;
    expect(await world.ports.groups.removeLead(workspace, id, formerLead, 1)).toBe('removed');
    const before = await decided();
    const shown: string[] = [];
    const attempt = async (work: () => Promise<unknown>) => {
      shown.push(JSON.stringify(await work().catch(() => 'refused')));
    };
    for (const member of [memberAt(world, 0), rival, formerLead]) {
      for (const { page } of Object.values(clicksOfLeads)) {
        for (const value of await valuesOnScreen())
          await attempt(() => page(ctx, askerOf(member), { value, view: undefined }));
        for (const form of forms.values())
          await attempt(() => page(ctx, askerOf(member), { value: '1', view: outputOf(form, 'some words') }));
      }
      for (const [callback, form] of forms)
        for (const text of [undefined, 'some words'])
          await attempt(async () => submissionOf[callback]?.(ctx, askerOf(member), outputOf(form, text)));
    }
    expect(await decided()).toEqual(before);
    const read = shown.join('\n');
    for (const secret of ['Label of silence', secretRoute, world.group.channel]) expect(read).not.toContain(secret);
  });

  test('do their work for the lead, so that what was refused above was not refused to everybody', async () => {
    const found = await reviewDraft(world.ports, { workspace: world.group.workspace, lead: world.lead });
    if (!found.ok) throw new Error(found.refusal);
    expect(JSON.stringify(found.value.lines)).toContain('Label of silence');
    const at = { workspace: world.group.workspace, lead: world.lead, round: found.value.round.id };
    expect(
      (await changeReview(world.ports, { ...at, seen: found.value.version }, [{ kind: 'keep', lines: [] }])).ok,
    ).toBe(true);
  });
});
