import { expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.ts';
import { describeOnEachEngine } from '../support/database.ts';
import { anotherWorkspace, aWorkspace } from './examples.ts';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');

describeOnEachEngine('the inbox', (open) => {
  test('an event that Slack sends again is seen, also at the same moment on two replicas', async () => {
    const { inbox } = openStore(await open());
    const outcomes = await Promise.all(['E1', 'E1', 'E1'].map((event) => inbox.receive(aWorkspace, event, monday)));
    expect(outcomes.sort()).toEqual(['new', 'seen', 'seen']);
    expect(await inbox.receive(anotherWorkspace, 'E1', monday)).toBe('new');
    expect(await inbox.receive(aWorkspace, 'E2', monday)).toBe('new');
  });

  test('events are forgotten after a while', async () => {
    const { inbox } = openStore(await open());
    await inbox.receive(aWorkspace, 'E1', monday);
    await inbox.receive(aWorkspace, 'E2', tuesday);
    await inbox.forgetBefore(tuesday);
    expect(await inbox.receive(aWorkspace, 'E1', tuesday)).toBe('new');
    expect(await inbox.receive(aWorkspace, 'E2', tuesday)).toBe('seen');
  });
});
