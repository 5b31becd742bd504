import type { Config } from '../config.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Clock } from '../flows/ports/clock.ts';
import type { Log } from '../flows/ports/log.ts';
import { keepTokens } from '../flows/upkeep/keep-tokens.ts';
import { watchToken } from '../flows/upkeep/watch-token.ts';
import { connectInstallations } from '../slack/connection/connect-installations.ts';
import { connectSlack } from '../slack/connection/connect-slack.ts';
import type { SlackConnection } from '../slack/connection/slack-connection.ts';
import type { Database } from '../store/database.ts';
import { createInstallations } from '../store/installations.ts';
import { SecretUnreadable } from '../store/secret-unreadable.ts';
import { createWorkspaces } from '../store/workspaces.ts';
import { createSecrets } from '../vault/secrets.ts';

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
