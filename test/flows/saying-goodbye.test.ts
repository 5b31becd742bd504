import { expect, test } from '@jest/globals';
import { workspaceId } from '../../src/domain/ids.ts';
import { handleUninstall } from '../../src/flows/installations/handle-uninstall.ts';
import { watchToken } from '../../src/flows/installations/tokens.ts';

type Answer = 'accepted' | 'ended' | 'unclear';
const workspace = workspaceId('T1');
const place = { kind: 'workspace', workspace } as const;
const start = new Date('2027-01-11T08:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

function office() {
  const happened: string[] = [];
  const refuse = () => Promise.reject(new Error('not asked in this story'));
  const nothing = () => undefined;
  const workspaces = {
    welcome: refuse,
    exclude: refuse,
    include: refuse,
    known: refuse,
    leaving: refuse,
    withWork: refuse,
    forgetDue: refuse,
    leaveUnserved: refuse,
    leave: async (_: unknown, forgetAt: Date) => {
      happened.push(`forgets in ${Math.round((forgetAt.getTime() - start.getTime()) / 3_600_000)} hours`);
      return [workspace];
    },
    lookSoon: async () => {
      happened.push('looks soon');
    },
  };
  return {
    happened,
    ports: { workspaces, log: { info: nothing, warn: nothing, error: nothing }, clock: { now: () => start } },
  };
}

test.each<{ answer: Answer; outcome: string; so: readonly string[] }>([
  { answer: 'accepted', outcome: 'still installed', so: [] },
  { answer: 'unclear', outcome: 'asked again later', so: ['looks soon'] },
  { answer: 'ended', outcome: 'left', so: ['forgets in 23 hours'] },
])(
  'a removal is believed when the token has ended, and not while Slack says "$answer"',
  async ({ answer, outcome, so }) => {
    const { ports, happened } = office();
    expect(await handleUninstall(ports, place, async () => answer)).toBe(outcome);
    expect(happened).toEqual(so);
  },
);

test('the one token is asked for twice a day, every minute while Slack says nothing clear, and its end is believed', async () => {
  const { ports, happened } = office();
  const answers: Answer[] = ['accepted', 'unclear', 'ended'];
  const look = watchToken(ports, place, async () => answers.shift() ?? 'ended');
  const left = async (at: number) => {
    await look(minutes(at));
    return answers.length;
  };
  expect(await left(0)).toBe(3);
  expect(await left(719)).toBe(3);
  expect(await left(720)).toBe(2);
  expect(await left(1439)).toBe(2);
  expect(await left(1440)).toBe(1);
  expect(await left(1440.5)).toBe(1);
  expect(happened).toEqual([]);
  expect(await left(1441)).toBe(0);
  expect(happened).toEqual(['forgets in 192 hours']);
});
