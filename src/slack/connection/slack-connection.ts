import type { Authorize } from '@slack/bolt';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/installation.ts';
import type { SafetyContent } from '../../domain/safety-content.ts';
import type { Directory } from '../../flows/ports/directory.ts';
import type { TokenIssuer } from '../../flows/ports/installations.ts';
import type { Log } from '../../flows/ports/log.ts';
import type { Messenger } from '../../flows/ports/messenger.ts';
import type { Ports } from '../../flows/ports.ts';
import { followInstallations } from '../events/follow-installations.ts';
import { addListeners } from '../listeners.ts';
import { createBolt } from './bolt.ts';
import type { Door } from './door.ts';
import type { ClientOf } from './slack-client.ts';
import { createDirectory } from './slack-directory.ts';
import { createMessenger } from './slack-messenger.ts';
import { createViews } from './views.ts';

interface ListenSettings {
  /** People who may set up a group without being a workspace admin. */
  readonly namedLeads: readonly MemberId[];
  readonly content: SafetyContent;
  /** Told how many seconds each command, click, form and event took, whatever it was. */
  readonly answered?: (seconds: number) => void;
}

/** The app, connected to the workspaces that it serves. */
export interface SlackConnection {
  /** The workspaces that the app has a token for. */
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

/** How tokens are found, and how Slack reaches the app. */
export interface Access {
  workspaces(): Promise<readonly WorkspaceId[]>;
  readonly clientOf: ClientOf;
  readonly authorize: Authorize<boolean>;
  /** Whether Slack takes the token of a place. */
  accepts(place: Place): ReturnType<TokenIssuer['accepts']>;
  createDoor(): Door;
  open(door: Door): Promise<void>;
}

export function slackConnection(access: Access, log: Log, apiUrl: string | undefined): SlackConnection {
  const { clientOf } = access;
  let stop = async () => {};
  let opened: Door | undefined;
  return {
    workspaces: access.workspaces,
    messenger: createMessenger(clientOf),
    directory: createDirectory(clientOf),
    isOpen: () => opened?.isOpen() ?? false,
    connections: () => opened?.connections(),
    listen: async (ports, { namedLeads, content, answered = () => {} }) => {
      const door = access.createDoor();
      opened = door;
      const bolt = createBolt(door, access.authorize, log, apiUrl, answered);
      addListeners(bolt.app, { ports, content, namedLeads, views: (id) => createViews(clientOf, id) });
      followInstallations(bolt.app, ports, access.accepts);
      await access.open(door);
      stop = async () => {
        await bolt.settle();
        await door.close();
      };
    },
    stop: () => stop(),
  };
}
