import { type WorkspaceId, workspaceId } from '../../domain/ids.ts';
import type { TokenIssuer } from '../../flows/ports/slack.ts';
import type { Log } from '../../flows/ports/system.ts';
import { type Refusal, refusal } from '../../refusals/refusals.ts';
import type { SlackMethod } from '../api/slack-answers.ts';
import { createSlackClient, type SlackClient } from '../api/slack-client.ts';
import { SlackUnavailable, slackFailure } from '../api/slack-error.ts';
import { acceptsToken } from '../api/token-issuer.ts';
import { createHttpTransport } from './http.ts';
import { type Access, type SlackConnection, slackConnection } from './slack-connection.ts';
import { createSocketMode } from './socket-mode.ts';
import type { Transport } from './transport.ts';

export { SlackUnavailable };

/** A connection with one token, which the operator has copied from Slack. */
export type OneWorkspace = SlackConnection & {
  readonly workspace: WorkspaceId;
  /** Whether Slack still takes the token. */
  accepts(): ReturnType<TokenIssuer['accepts']>;
};

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode, also where there is a signing secret. */
  readonly appToken?: string;
  /** HTTP mode, unless `appToken` is given: Slack sends signed requests to `port`, path `/slack/events`. */
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
    reaches: async () => 'unclear',
    createTransport: () => transportOf(settings, log),
    open: (transport) => unavailable('appTokenRefused', 'apps.connections.open', () => transport.open()),
  };
  return { ...slackConnection(access, log, apiUrl), workspace, accepts };
}

async function authTest(client: SlackClient): Promise<{ teamId: string; botId: string; botUserId: string }> {
  const answer = await unavailable('botTokenRefused', 'auth.test', () => client.auth.test());
  const { team_id: teamId, bot_id: botId, user_id: botUserId } = answer;
  if (teamId === undefined || botId === undefined || botUserId === undefined)
    throw new SlackUnavailable('no_bot', refusal('botTokenOfNobody'));
  return { teamId, botId, botUserId };
}

function transportOf(settings: SlackSettings, log: Log): Transport {
  log.info({ event: wayIn(settings) });
  if (settings.appToken !== undefined) return createSocketMode(settings.appToken, log, settings.apiUrl);
  if (settings.signingSecret !== undefined)
    return createHttpTransport(settings.signingSecret, settings.port ?? 3000, log);
  throw new SlackUnavailable('no_door', refusal('appTokenMissing'));
}

/** Turns a failure at the start into a sentence for whoever runs the server. */
async function unavailable<T>(
  refused: 'botTokenRefused' | 'appTokenRefused',
  method: SlackMethod,
  request: () => Promise<T>,
): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const failure = slackFailure(method, error);
    if (failure === undefined) throw error;
    if (failure.kind === 'platform') throw new SlackUnavailable(failure.code, refusal(refused, { code: failure.code }));
    const code = failure.kind === 'limited' ? 'ratelimited' : failure.code;
    throw new SlackUnavailable(code, noWayToSlack(code));
  }
}

/** What to look at when Slack cannot be reached. */
export function noWayToSlack(code: string): Refusal {
  if (code === 'proxy_407') return refusal('slackBehindProxy', { code });
  return refusal(isAboutCertificate(code) ? 'slackUntrusted' : 'slackUnreachable', { code });
}

const isAboutCertificate = (code: string) => /CERT|SIGNATURE|ISSUER|ERR_TLS/.test(code);

/** How Slack reaches the app, and why this way: one sentence that names settings only. */
const wayIn = ({ appToken, signingSecret }: { readonly appToken?: unknown; readonly signingSecret?: unknown }) =>
  appToken === undefined
    ? 'listens over HTTP, for SLACK_SIGNING_SECRET is set and SLACK_APP_TOKEN is not'
    : `listens by Socket Mode, for SLACK_APP_TOKEN is set${signingSecret === undefined ? '' : '; SLACK_SIGNING_SECRET is not used'}`;
