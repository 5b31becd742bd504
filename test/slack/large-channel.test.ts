import { expect, test } from '@jest/globals';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { largeChannelBlocks } from '../../src/slack/large-channel.ts';

/** What a lead reads whose week opens at five on a Monday, in a channel of so many people. */
async function told(people: number | undefined): Promise<string> {
  const facts = { isMember: true, isShared: false, isArchived: false };
  const ports: Pick<Ports, 'directory' | 'lanes'> = {
    directory: {
      person: async () => undefined,
      admins: async () => [],
      channel: async () => (people === undefined ? facts : { ...facts, people }),
      openDirect: async () => undefined,
      peopleIn: async () => [],
      namesOf: async () => new Map(),
    },
    lanes: { ceiling: 300, take: async () => 0, report: async () => {} },
  };
  const blocks = await largeChannelBlocks(ports, {
    workspace: workspaceId('T1'),
    channel: channelId('C1'),
    times: {
      opens: { weekday: 1, time: '17:00' },
      closes: { weekday: 5, time: '12:00' },
      digest: { weekday: 1, time: '08:00' },
    },
  });
  return JSON.stringify(blocks);
}

test('a lead of a channel of 90,000 reads that asking takes 5 hours and the day has 3', async () => {
  expect(await told(90_000)).toContain('At 300 messages a minute, asking 90,000 people takes 5 hours; the day');
  expect(await told(90_000)).toContain('has 3 hours left for it');
});

test('a lead whose channel fits into the day, or of unknown size, reads nothing', async () => {
  expect(await told(54_000)).toBe('[]');
  expect(await told(undefined)).toBe('[]');
});
