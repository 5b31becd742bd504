import { z } from 'zod';
import type { BotToken } from '../../domain/installation.ts';
import type { TokenIssuer } from '../../flows/ports/slack.ts';
import type { Clock, Log } from '../../flows/ports/system.ts';
import { createSlackClient, type SlackClient } from './slack-client.ts';
import { slackFailure } from './slack-error.ts';

export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Renews tokens with the app's own credentials (`oauth.v2.access`) and asks Slack what they are worth (`auth.test`). */
export function createTokenIssuer(
  { clientId, clientSecret }: AppCredentials,
  clock: Clock,
  log: Log,
  apiUrl: string | undefined,
): TokenIssuer {
  const nobody = createSlackClient(undefined, log, apiUrl);
  return {
    renew: async ({ refreshToken }) => {
      try {
        const answer = await nobody.oauth.v2.access({
          client_id: clientId,
          client_secret: clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refreshToken,
        });
        return { kind: 'renewed', token: tokenOf(renewed.parse(answer), clock) };
      } catch (error) {
        const failure = slackFailure('oauth.v2.access', error);
        if (failure?.kind === 'platform' && failure.verdict === 'ended') return { kind: 'ended', code: failure.code };
        if (failure === undefined) throw error;
        return { kind: 'unclear', code: failure.kind === 'limited' ? 'ratelimited' : failure.code };
      }
    },
    accepts: (token) => acceptsToken(createSlackClient(token.value, log, apiUrl)),
  };
}

/** Whether Slack takes the token that a client holds. */
export async function acceptsToken(client: SlackClient): Promise<'accepted' | 'ended' | 'unclear'> {
  try {
    await client.auth.test();
    return 'accepted';
  } catch (error) {
    const failure = slackFailure('auth.test', error);
    if (failure === undefined) throw error;
    return failure.kind === 'platform' && failure.verdict === 'ended' ? 'ended' : 'unclear';
  }
}

const renewed = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
});

const tokenOf = (answer: z.infer<typeof renewed>, clock: Clock): BotToken => ({
  value: answer.access_token,
  renewal: {
    refreshToken: answer.refresh_token,
    endsAt: new Date(clock.now().getTime() + answer.expires_in * 1000),
  },
});
