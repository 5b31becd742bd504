import { expect, test } from '@jest/globals';
import { channelId, workspaceId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { largeChannelSentence } from '../../src/slack/leads/channel-field.ts';

const workspace = workspaceId('T1');
const facts = { isMember: true, isShared: false, isArchived: false };

/** What a lead reads whose week opens at five on a Monday, in the channel that Slack tells about. */
function told(channel: Ports['directory']['channel']): Promise<string | undefined> {
  const ports = {
    directory: { channel },
    rateLimiter: { ceiling: 300, take: async () => 0, report: async () => {} },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  };
  const group = {
    workspace,
    channel: channelId('C1'),
    times: {
      opens: { weekday: 1, time: '17:00' },
      closes: { weekday: 5, time: '12:00' },
      digest: { weekday: 1, time: '08:00' },
    },
  } as const;
  return largeChannelSentence({ ports }, group);
}

test('a lead of a channel of 90,000 reads that asking takes 5 hours and the day has 3', async () => {
  const sentence = await told(async () => ({ ...facts, people: 90_000 }));
  expect(sentence).toContain('At 300 messages a minute, asking 90,000 people takes 5 hours; the day');
  expect(sentence).toContain('has 3 hours left for it');
});

test('a lead whose channel fits into the day, or whose size Slack does not tell, reads nothing', async () => {
  expect(await told(async () => ({ ...facts, people: 54_000 }))).toBeUndefined();
  expect(await told(async () => facts)).toBeUndefined();
  expect(await told(() => Promise.reject(new Error('down')))).toBeUndefined();
});
