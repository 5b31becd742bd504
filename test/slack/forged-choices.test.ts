import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { types, ViewOutput } from '@slack/bolt';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { groupSafetyPage, submitGroupSafety } from '../../src/slack/leads/change-group-modal.ts';
import { settingsPage, submitSettings } from '../../src/slack/members/settings-modal.ts';
import type { Database } from '../../src/store/database.ts';
import { outputOf } from '../playground/bot/view-output.ts';
import { openTestDatabase } from '../support/database.ts';
import { deskOf } from '../support/desk-of.ts';
import { type FlowWorld, flowWorld, memberAt } from '../support/flow-world.ts';

let database: Database;
let world: FlowWorld;
beforeAll(async () => {
  database = await openTestDatabase();
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
    const asker = { workspace: world.group.workspace, member: memberAt(world, 0) };
    const desk = deskOf(world.ports);
    const form = await settingsPage(desk, asker);
    const answer = await submitSettings(desk, asker, forged(form, { country: chosen('I wrote this') }));
    expect(answer.response_action).toBe('update');
    expect((await world.ports.members.find(asker.workspace, asker.member))?.country).toBeUndefined();
  });

  test('is no country whose help lines a lead has checked', async () => {
    const asker = { workspace: world.group.workspace, member: world.lead };
    const desk = deskOf(world.ports);
    const form = await groupSafetyPage(desk, asker, world.group.id);
    const idsOf = (country: string) =>
      safetyContent.countries.find((each) => each.country === country)?.resources.map(({ id }) => id) ?? [];
    const checked = (country: string, ids = idsOf(country)) =>
      submitGroupSafety(
        desk,
        asker,
        forged(form, {
          country: chosen(country),
          [`help-lines.${country}.0`]: ticked(ids),
          'routes-right': ticked(['right']),
          'route-line': typed('HR'),
          'route-outside': typed('The union'),
        }),
      );
    expect(await checked('ZZ', idsOf('GB'))).toMatchObject({
      errors: { country: 'Please choose one of the countries in the list.' },
    });
    expect(await checked('IE', ['invented'])).toMatchObject({ response_action: 'errors' });
    expect((await world.ports.groups.find(asker.workspace, world.group.id))?.group.country).toBe('GB');
    expect(await checked('IE')).toMatchObject({ response_action: 'update' });
  });
});
