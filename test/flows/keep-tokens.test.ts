import { expect, test } from '@jest/globals';
import { workspaceId } from '../../src/domain/ids.ts';
import type { BotToken, Installation } from '../../src/domain/installation.ts';
import { keepTokens } from '../../src/flows/installations/tokens.ts';
import type { TokenIssuer } from '../../src/flows/ports/slack.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import type { ClaimedInstallation } from '../../src/store/installations.ts';

const now = new Date('2026-11-23T09:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const place: Installation['place'] = { kind: 'workspace', workspace: workspaceId('T1') };
const ending: BotToken = { value: 'old', renewal: { refreshToken: 'r1', endsAt: hours(2) } };
const fresh: BotToken = { value: 'new', renewal: { refreshToken: 'r2', endsAt: hours(12) } };
const endless: BotToken = { value: 'endless' };

/** What becomes of one token that is due. */
async function outcomeOf(token: BotToken, slack: Partial<TokenIssuer>): Promise<readonly string[]> {
  const happened: string[] = [];
  const claimed: ClaimedInstallation = { place, bot: { id: 'B1', user: 'U1' }, token, version: 1 };
  const note = ({ event, code }: LogEvent) => {
    happened.push(`says: ${event}${code === undefined ? '' : ` (${code})`}`);
  };
  await keepTokens(
    {
      installations: {
        ...nothingElse,
        claimDue: async () => [claimed],
        settle: async (_, kept, lookAt) => {
          happened.push(`keeps ${kept.value}, looks again in ${(lookAt.getTime() - now.getTime()) / 3_600_000} hours`);
          return 'settled';
        },
        drop: async (_, forgetAt) => {
          happened.push(`forgets in ${(forgetAt.getTime() - now.getTime()) / 3_600_000} hours`);
          return 'dropped';
        },
      },
      issuer: { renew: refuse, accepts: refuse, ...slack },
      log: { info: note, warn: note, error: note },
    },
    now,
  );
  return happened;
}

const refuse = () => Promise.reject(new Error('not asked in this story'));
const nothingElse = {
  keep: refuse,
  find: refuse,
  serving: refuse,
  homeOf: refuse,
  note: refuse,
  served: refuse,
  unreadable: refuse,
  reseal: refuse,
};
const accepts = (answer: 'accepted' | 'ended' | 'unclear') => async () => answer;

test('a token that is about to end is renewed, two hours before the new one ends again', async () => {
  const renew = async () => ({ kind: 'renewed', token: fresh }) as const;
  expect(await outcomeOf(ending, { renew })).toEqual(['keeps new, looks again in 10 hours', 'says: token renewed']);
});

test('when Slack cannot be asked, nothing is decided and the next look tries again', async () => {
  const renew = async () => ({ kind: 'unclear', code: 'TimeoutError' }) as const;
  expect(await outcomeOf(ending, { renew })).toEqual(['says: token not renewed (TimeoutError)']);
});

const ended = async () => ({ kind: 'ended', code: 'invalid_refresh_token' }) as const;

test('a renewal that Slack does not know is told to the operator while the token still works', async () => {
  expect(await outcomeOf(ending, { renew: ended, accepts: accepts('accepted') })).toEqual([
    'says: token cannot be renewed (invalid_refresh_token)',
    'keeps old, looks again in 1 hours',
  ]);
});

test('a token that Slack has ended without a word gives a week to install the app again', async () => {
  const week = ['forgets in 168 hours', 'says: token ended by slack'];
  expect(await outcomeOf(ending, { renew: ended, accepts: accepts('ended') })).toEqual(week);
  expect(await outcomeOf(endless, { accepts: accepts('ended') })).toEqual(week);
});

test('a token that never ends is asked about twice a day', async () => {
  expect(await outcomeOf(endless, { accepts: accepts('accepted') })).toEqual([
    'keeps endless, looks again in 12 hours',
  ]);
  expect(await outcomeOf(endless, { accepts: accepts('unclear') })).toEqual([]);
});
