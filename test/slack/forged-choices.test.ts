// Holds TM-24 of docs/threat-model.md.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { types, ViewOutput } from '@slack/bolt';
import { groupContactsPage, submitGroupContacts } from '../../src/slack/leads/change-group-modal.ts';
import { settingsPage, submitSettings } from '../../src/slack/members/settings-modal.ts';
import type { Database } from '../../src/store/database.ts';
import { outputOf } from '../playground/bot/view-output.ts';
import { openQuickDatabase } from '../support/database.ts';
import { deskOf } from '../support/desk-of.ts';
import { type FlowWorld, flowWorld, memberAt } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeAll(async () => {
  database = await openQuickDatabase();
  world = await flowWorld(database);
});
afterAll(() => database.close());

type Value = ViewOutput['state']['values'][string][string];

/** The form as it stands, with other values than anybody could choose or tick in it. */
function forged(form: types.ModalView, changed: Readonly<Record<string, Value>>): ViewOutput {
  const sent = outputOf(form, undefined);
  const { values } = sent.state;
  const forgeries = Object.entries(changed).map(([block, value]) => {
    const [action = 'choice'] = Object.keys(values[block] ?? {});
    return [block, { [action]: value }];
  });
  return { ...sent, state: { values: { ...values, ...Object.fromEntries(forgeries) } } };
}

const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });
const chosen = (value: string): Value => ({ type: 'static_select', selected_option: option(value) });
const ticked = (values: readonly string[]): Value => ({ type: 'checkboxes', selected_options: values.map(option) });
const typed = (value: string): Value => ({ type: 'plain_text_input', value });

describe('A choice that no menu offers, in a form sent by hand,', () => {
  test('leaves a member with the holidays of their group, and keeps nothing of it', async () => {
    const user = { workspace: world.group.workspace, member: memberAt(world, 0) };
    const ctx = deskOf(world.ports);
    const form = await settingsPage(ctx, user);
    const answer = await submitSettings(ctx, user, forged(form, { country: chosen('I wrote this') }));
    expect(answer.response_action).toBe('update');
    expect((await world.ports.members.find(user.workspace, user.member))?.country).toBeUndefined();
  });

  test('is no country whose help lines a lead has checked', async () => {
    const user = { workspace: world.group.workspace, member: world.lead };
    const ctx = deskOf(world.ports);
    const form = await groupContactsPage(ctx, user, world.group.id);
    const checked = (country: string, shown: string) =>
      submitGroupContacts(
        ctx,
        user,
        forged(form, {
          country: chosen(country),
          [`contacts-checked.${shown}`]: ticked(['checked']),
          'route-line': typed('HR, room 2'),
          'route-outside': typed('The union, room 3'),
        }),
      );
    expect(await checked('ZZ', 'GB')).toMatchObject({
      errors: { country: 'Please choose one of the countries in the list.' },
    });
    expect(await checked('IE', 'GB')).toMatchObject({ response_action: 'errors' });
    expect((await world.ports.groups.find(user.workspace, world.group.id))?.group.country).toBe('GB');
    expect(await checked('GB', 'GB')).toMatchObject({ response_action: 'update' });
  });
});
