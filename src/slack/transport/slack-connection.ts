import type { Authorize } from '@slack/bolt';
import type { MemberId, WorkspaceId } from '../../domain/ids.ts';
import type { InstallationTarget } from '../../domain/installation.ts';
import type { Language } from '../../domain/language.ts';
import type { SafetyContent } from '../../domain/safety-content.ts';
import type { Directory, Messenger, TokenIssuer } from '../../flows/ports/slack.ts';
import type { Log } from '../../flows/ports/system.ts';
import type { Ports } from '../../flows/ports.ts';
import type { ClientOf } from '../api/slack-client.ts';
import { createDirectory } from '../api/slack-directory.ts';
import { createViews } from '../api/views.ts';
import { language } from '../copy.ts';
import { followInstallations, type Reaches } from '../events/follow-events.ts';
import { addListeners } from '../listeners.ts';
import { createBolt } from './bolt.ts';
import { createMessenger } from './slack-messenger.ts';
import type { Transport } from './transport.ts';

interface ListenSettings {
  /** People who may set up a group without being a workspace admin. */
  readonly namedLeads: readonly MemberId[];
  readonly content: (language: Language) => SafetyContent;
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
  /** Whether a command, click, form or event is being answered now. */
  isAnswering(): boolean;
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
  accepts(place: InstallationTarget): ReturnType<TokenIssuer['accepts']>;
  /** Whether the token of an organisation reaches a workspace of it. */
  readonly reaches: Reaches;
  createTransport(): Transport;
  open(transport: Transport): Promise<void>;
}

export function slackConnection(access: Access, log: Log, apiUrl: string | undefined): SlackConnection {
  const { clientOf } = access;
  let stop = async () => {};
  let opened: Transport | undefined;
  let isAnswering = () => false;
  return {
    workspaces: access.workspaces,
    messenger: createMessenger(clientOf),
    directory: createDirectory(clientOf),
    isOpen: () => opened?.isOpen() ?? false,
    isAnswering: () => isAnswering(),
    connections: () => opened?.connections(),
    listen: async (ports, { namedLeads, content, answered = () => {} }) => {
      const transport = access.createTransport();
      opened = transport;
      const bolt = createBolt(transport, access.authorize, log, apiUrl, answered);
      const ctx = { ports, namedLeads, views: (id: WorkspaceId) => createViews(clientOf, id) };
      addListeners(bolt.app, {
        ...ctx,
        get content() {
          return content(language());
        },
      });
      isAnswering = bolt.isAnswering;
      followInstallations(bolt.app, ports, access.accepts, access.reaches);
      await access.open(transport);
      stop = async () => {
        await bolt.settle();
        await transport.close();
      };
    },
    stop: () => stop(),
  };
}
