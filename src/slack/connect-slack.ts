import { type MemberId, type WorkspaceId, workspaceId } from '../domain/ids.ts';
import type { SafetyContent } from '../domain/safety-content.ts';
import type { Directory, Log, Messenger, Ports } from '../flows/ports.ts';
import { createBolt } from './bolt.ts';
import type { Door } from './door.ts';
import { createHttpDoor } from './http-door.ts';
import { addListeners } from './listeners.ts';
import { type ClientOf, createSlackClient, type SlackClient } from './slack-client.ts';
import { createDirectory } from './slack-directory.ts';
import { slackFailure } from './slack-error.ts';
import { createMessenger } from './slack-messenger.ts';
import { SlackUnavailable } from './slack-unavailable.ts';
import { createSocketDoor } from './socket-door.ts';
import { createViews } from './views.ts';

export { SlackUnavailable };

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

interface ListenSettings {
  /** People who may set up a group without being a workspace admin. */
  readonly namedLeads: readonly MemberId[];
  readonly content: SafetyContent;
  /** Told how many seconds each command, click, form and event took, whatever it was. */
  readonly answered?: (seconds: number) => void;
}

/** The app, connected to the workspaces that it serves. */
export interface SlackConnection {
  /** The workspaces that have the app installed now. */
  workspaces(): Promise<readonly WorkspaceId[]>;
  readonly messenger: Messenger;
  readonly directory: Directory;
  /** Whether Slack can reach the app now. */
  isOpen(): boolean;
  /** Open Socket Mode connections of the Slack app, all replicas together; undefined before the first and over HTTP. */
  connections(): number | undefined;
  /** Starts to take commands, clicks and events. Throws `SlackUnavailable` when Slack refuses the app token. */
  listen(ports: Ports, settings: ListenSettings): Promise<void>;
  /** Lets what is being answered end and closes the connection: within 6 seconds, whatever Slack does. */
  stop(): Promise<void>;
}

/** Checks the bot token (`auth.test`) and answers with what the workspace offers. Throws `SlackUnavailable`. */
export async function connectSlack(settings: SlackSettings, log: Log): Promise<SlackConnection> {
  const client = createSlackClient(settings.botToken, log, settings.apiUrl);
  const known = await authTest(client);
  const workspace = workspaceId(known.teamId);
  const clientOf: ClientOf = async () => client;
  let stop = async () => {};
  let opened: Door | undefined;
  return {
    isOpen: () => opened?.isOpen() ?? false,
    connections: () => opened?.connections(),
    workspaces: async () => [workspace],
    messenger: createMessenger(clientOf),
    directory: createDirectory(clientOf),
    listen: async (ports, { namedLeads, content, answered = () => {} }) => {
      const door = doorOf(settings, log);
      opened = door;
      const bolt = createBolt(door, { ...known, botToken: settings.botToken }, log, settings.apiUrl, answered);
      addListeners(bolt.app, { ports, content, namedLeads, views: (id) => createViews(clientOf, id) });
      await unavailable('SLACK_APP_TOKEN', () => door.open());
      stop = async () => {
        await bolt.settle();
        await door.close();
      };
    },
    stop: () => stop(),
  };
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
