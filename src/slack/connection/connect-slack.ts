import { type WorkspaceId, workspaceId } from '../../domain/ids.ts';
import type { TokenIssuer } from '../../flows/ports/installations.ts';
import type { Log } from '../../flows/ports/log.ts';
import type { Door } from './door.ts';
import { createHttpDoor } from './http-door.ts';
import { createSlackClient, type SlackClient } from './slack-client.ts';
import { type Access, type SlackConnection, slackConnection } from './slack-connection.ts';
import { slackFailure } from './slack-error.ts';
import { SlackUnavailable } from './slack-unavailable.ts';
import { createSocketDoor } from './socket-door.ts';
import { acceptsToken } from './token-issuer.ts';

export { SlackUnavailable };

/** Codes that say that a token was good once: a mistyped one is answered otherwise. */
const endedCodes = new Set(['account_inactive', 'token_revoked']);

/** Whether the app was removed, or its token revoked. */
export const provesEnd = (code: string): boolean => endedCodes.has(code);

/** A connection with one token, which the operator has copied from Slack. */
export type OneWorkspace = SlackConnection & {
  readonly workspace: WorkspaceId;
  /** Whether Slack still takes the token. */
  accepts(): ReturnType<TokenIssuer['accepts']>;
};

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode, unless `signingSecret` is given. */
  readonly appToken?: string;
  /** HTTP mode: Slack sends signed requests to `port`, path `/slack/events`. */
  readonly signingSecret?: string;
  readonly port?: number;
  /** Another server that speaks Slack's protocol, for instance "http://127.0.0.1:4000/api/". */
  readonly apiUrl?: string;
}

/** Checks the bot token (`auth.test`) and answers with what the workspace offers. Throws `SlackUnavailable`. */
export async function connectSlack(settings: SlackSettings, log: Log): Promise<OneWorkspace> {
  const { botToken, apiUrl } = settings;
  const client = createSlackClient(botToken, log, apiUrl);
  const known = await authTest(client);
  const workspace = workspaceId(known.teamId);
  const accepts = () => acceptsToken(client);
  const access: Access = {
    workspaces: async () => [workspace],
    clientOf: async () => client,
    authorize: async () => ({ ...known, botToken }),
    accepts,
    createDoor: () => doorOf(settings, log),
    open: (door) => unavailable('SLACK_APP_TOKEN', () => door.open()),
  };
  return { ...slackConnection(access, log, apiUrl), workspace, accepts };
}

async function authTest(client: SlackClient): Promise<{ teamId: string; botId: string; botUserId: string }> {
  const answer = await unavailable('SLACK_BOT_TOKEN', () => client.auth.test());
  const { team_id: teamId, bot_id: botId, user_id: botUserId } = answer;
  if (teamId === undefined || botId === undefined || botUserId === undefined)
    throw new SlackUnavailable(
      'no_bot',
      'SLACK_BOT_TOKEN is not the bot token of one workspace: it begins with xoxb-.',
    );
  return { teamId, botId, botUserId };
}

function doorOf(settings: SlackSettings, log: Log): Door {
  if (settings.signingSecret !== undefined) return createHttpDoor(settings.signingSecret, settings.port ?? 3000, log);
  if (settings.appToken !== undefined) return createSocketDoor(settings.appToken, log, settings.apiUrl);
  throw new SlackUnavailable('no_door', 'Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: one is needed.');
}

/** Turns a failure at the start into a sentence for whoever runs the server. */
async function unavailable<T>(token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const failure = slackFailure(error);
    if (failure === undefined) throw error;
    if (failure.kind === 'platform') throw new SlackUnavailable(failure.code, refusedSentence(token, failure.code));
    const code = failure.kind === 'limited' ? 'ratelimited' : failure.code;
    throw new SlackUnavailable(
      code,
      `Slack cannot be reached (${code}): check the network, or SLACK_API_URL if you have set it, and start again.`,
    );
  }
}

function refusedSentence(token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', code: string): string {
  const place =
    token === 'SLACK_BOT_TOKEN'
      ? 'copy the Bot User OAuth Token from "OAuth & Permissions" of your Slack app'
      : 'create an app-level token with the scope connections:write under "Basic Information" of your Slack app';
  return `Slack does not accept ${token} (${code}): ${place}.`;
}
