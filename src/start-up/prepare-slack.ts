import type { Config } from '../config/config.ts';
import type { Instant } from '../domain/calendar.ts';
import { forgetAfterSilence } from '../domain/installation.ts';
import { errorCode } from '../domain/result.ts';
import { forgetWorkspaces } from '../flows/installations/handle-uninstall.ts';
import { keepTokens, watchToken } from '../flows/installations/tokens.ts';
import { endDueWeeks } from '../flows/maintenance/end-due-weeks.ts';
import type { Programmes } from '../flows/ports/content.ts';
import type { Clock, Log } from '../flows/ports/system.ts';
import type { Ports } from '../flows/ports.ts';
import { sweepVault } from '../flows/rounds/round-keys.ts';
import { cryptographicRandom } from '../runtime/process.ts';
import { provesEnd } from '../slack/api/slack-answers.ts';
import { connectInstallations } from '../slack/transport/connect-installations.ts';
import { connectSlack, SlackUnavailable } from '../slack/transport/connect-slack.ts';
import type { SlackConnection } from '../slack/transport/slack-connection.ts';
import type { Database } from '../store/database.ts';
import { SecretUnreadable } from '../store/engine.ts';
import { createInstallations } from '../store/installations.ts';
import { openStore } from '../store/open-store.ts';
import { createWorkspaces } from '../store/workspaces.ts';
import { createSecrets } from '../vault/key-vault.ts';

interface ConnectedSlack {
  readonly slack: SlackConnection;
  /** Renews what is due, and asks whether Slack still takes what never ends. */
  keepTokens(now: Instant): Promise<void>;
}

/**
 * Finds out what can be found out before the database is open, which takes some seconds on a new folder: a wrong token
 * is told at once. What comes back connects the rest.
 */
export async function prepareSlack(
  { slack: settings, port }: Pick<Config, 'slack' | 'port'>,
  clock: Clock,
  log: Log,
): Promise<(database: Database) => Promise<ConnectedSlack>> {
  const elsewhere = settings.apiUrl === undefined ? {} : { apiUrl: settings.apiUrl };
  if (settings.kind === 'one workspace') {
    const { botToken, appToken, signingSecret } = settings;
    const door = signingSecret === undefined ? {} : { signingSecret, port };
    const slack = await connectSlack(
      { botToken, ...elsewhere, ...door, ...(appToken === undefined ? {} : { appToken }) },
      log,
    );
    return async (database) => {
      const workspaces = createWorkspaces(database);
      const place = { kind: 'workspace', workspace: slack.workspace } as const;
      await workspaces.welcome(place);
      return { slack, keepTokens: watchToken({ workspaces, log }, place, slack.accepts) };
    };
  }
  return async (database) => {
    const installations = createInstallations(database, createSecrets(settings.tokenKeys));
    const { unknownKey, damaged } = await installations.unreadable();
    if (unknownKey > 0) throw new SecretUnreadable('unknownKey');
    if (damaged > 0) log.error({ event: 'stored tokens are damaged', count: damaged });
    const { issuer, ...slack } = connectInstallations({ ...settings, port }, installations, clock, log);
    return { slack, keepTokens: (now) => keepTokens({ installations, issuer, log }, now) };
  };
}

/**
 * Where Slack refuses the token the program does not start, and yet keeps its promises to delete: weeks and workspaces
 * whose time has come end, and a token that has ended starts the time of its workspace. Only logs what goes wrong, for
 * the refusal is what the operator has to read.
 */
export async function endWithoutSlack(
  open: () => Promise<Database>,
  {
    programmesOf,
    ...parts
  }: Pick<Ports, 'vault' | 'clock' | 'log' | 'themes'> & {
    readonly programmesOf: (database: Database) => Programmes;
  },
  refusal: unknown,
): Promise<void> {
  const { log } = parts;
  try {
    const database = await open();
    const ports = {
      ...openStore(database),
      ...parts,
      programmes: programmesOf(database),
      random: cryptographicRandom,
    };
    const now = ports.clock.now();
    if (refusal instanceof SlackUnavailable && provesEnd(refusal.code))
      for (const workspace of await ports.workspaces.leaveUnserved(forgetAfterSilence(now)))
        log.info({ event: 'workspace leaves', workspace });
    await forgetWorkspaces(ports, now);
    await endDueWeeks(ports, [], now);
    await sweepVault(ports);
  } catch (error) {
    log.error({ event: 'nothing could be deleted', code: errorCode(error) });
  }
}
