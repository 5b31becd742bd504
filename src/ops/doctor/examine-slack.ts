import { type Stores, unencrypted } from '../../config/config.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { Log } from '../../flows/ports/system.ts';
import { fetchWithCause } from '../../slack/api/fetch-with-cause.ts';
import type { SlackMethod } from '../../slack/api/slack-answers.ts';
import { createSlackClient } from '../../slack/api/slack-client.ts';
import { slackFailure } from '../../slack/api/slack-error.ts';
import { slackNetwork } from '../../slack/api/slack-network.ts';
import { atAddress, httpPaths, optionalScopes } from '../../slack/transport/app-manifest.ts';
import { noWayToSlack } from '../../slack/transport/connect-slack.ts';
import { createSocketMode } from '../../slack/transport/socket-mode.ts';
import { SecretUnreadable } from '../../store/engine.ts';
import type { Installations } from '../../store/installations.ts';
import { clockFinding } from './examine-database.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

export interface SlackAccess {
  readonly botToken: string;
  readonly appToken: string | undefined;
  readonly apiUrl: string | undefined;
  readonly replicas: number;
  /** What the manifest asks for. */
  readonly scopes: readonly string[];
}

/** Tokens, scopes against the manifest, who else listens, and Slack's clock. Nothing is posted. */
export async function examineSlack(access: SlackAccess, log: Log): Promise<Finding[]> {
  const mend = 'copy the Bot User OAuth Token anew from "OAuth & Permissions" of the Slack app';
  const scopes = await examineToken({ ...access, about: 'bot token', mend }, log);
  return [
    ...scopes,
    ...(access.appToken === undefined ? [] : [await examineSockets(access, access.appToken, log)]),
    await examineClock(access.apiUrl),
    ...(slackNetwork().hasProxy
      ? [fine('way to Slack', 'is the proxy of HTTPS_PROXY, unless NO_PROXY says otherwise')]
      : []),
  ];
}

interface TokenAccess extends Pick<SlackAccess, 'botToken' | 'apiUrl' | 'scopes'> {
  readonly about: string;
  /** What to do when Slack does not take it. */
  readonly mend: string;
}

async function examineToken(access: TokenAccess, log: Log): Promise<Finding[]> {
  const { botToken, apiUrl, scopes: wanted, about, mend } = access;
  try {
    const answer = await createSlackClient(botToken, log, apiUrl).auth.test();
    const granted = answer.response_metadata?.scopes;
    return [fine(about, `is taken by Slack, for workspace ${answer.team_id ?? '?'}`), ...compare(wanted, granted)];
  } catch (error) {
    return [refusal(about, 'auth.test', error, mend)];
  }
}

function compare(wanted: readonly string[], granted: readonly string[] | undefined): Finding[] {
  if (granted === undefined) return [warning('scopes', 'Slack does not tell which were granted', 'try again later')];
  const absent = wanted.filter((scope) => !granted.includes(scope));
  const missing = absent.filter((scope) => !optionalScopes.includes(scope));
  const extra = granted.filter((scope) => !wanted.includes(scope));
  const findings: Finding[] = [];
  if (missing.length > 0)
    findings.push(
      problem('scopes', `${missing.join(', ')} missing`, 'bring the Slack app to manifest.json and reinstall it'),
    );
  if (extra.length > 0)
    findings.push(
      warning(
        'scopes',
        `${extra.join(', ')} not needed: the app can do more than people were told`,
        'take them out in "OAuth & Permissions" and reinstall the Slack app',
      ),
    );
  if (absent.length > missing.length)
    findings.push(
      fine('private channels', 'stay closed to the app (groups:read was not granted): groups live in public ones'),
    );
  return findings.length > 0 ? findings : [fine('scopes', 'are those of manifest.json')];
}

/**
 * Opens a connection for the moment that Slack's greeting takes, for only the greeting tells how many there are. Slack
 * sends what it could not deliver meanwhile to another connection.
 */
async function examineSockets({ apiUrl, replicas }: SlackAccess, appToken: string, log: Log): Promise<Finding> {
  const transport = createSocketMode(appToken, log, apiUrl);
  try {
    await transport.open();
    const others = (transport.connections() ?? 1) - 1;
    if (others <= replicas) return fine('Socket Mode', `${others} other connections are open`);
    return problem(
      'Socket Mode',
      `${others} other connections are open, and ${replicas} processes are expected: somebody else may receive replies`,
      'stop what you do not know of, renew the app-level token, and look who manages the Slack app; or set REPLICAS',
    );
  } catch (error) {
    return refusal(
      'app token',
      'apps.connections.open',
      error,
      'create one with connections:write under "Basic Information" of the Slack app',
    );
  } finally {
    await transport.close();
  }
}

export async function examineClock(apiUrl = 'https://slack.com/api/'): Promise<Finding> {
  try {
    const asked = Date.now();
    const answer = await fetchWithCause(new URL('api.test', apiUrl), {
      method: 'POST',
      signal: AbortSignal.timeout(5000),
    });
    const told = Date.parse(answer.headers.get('date') ?? '');
    if (Number.isNaN(told)) return warning('Slack’s clock', 'Slack does not tell its time', 'try again later');
    return clockFinding('Slack’s clock', Math.abs(told - (asked + Date.now()) / 2) / 1000);
  } catch {
    return problem('Slack’s clock', 'Slack cannot be reached', 'check the network and SLACK_API_URL');
  }
}

function refusal(about: string, method: SlackMethod, error: unknown, mend: string): Finding {
  const failure = slackFailure(method, error);
  switch (failure?.kind) {
    case 'platform':
      if (failure.verdict === undefined)
        return problem(about, `Slack answers what this release does not know (${failure.code})`, mend);
      return problem(about, `Slack does not accept it (${failure.code})`, mend);
    case 'limited':
      return warning(about, `Slack asks to wait ${failure.seconds} seconds`, 'try again then');
    case 'unreachable':
    case 'unclear': {
      const why = noWayToSlack(failure.code);
      return problem(about, why.says, why.mend);
    }
    case undefined:
      throw error;
  }
}

/** Whether somebody on the way could read what goes to and comes from a database. */
export const examineConnections = (stores: Stores): Finding[] =>
  unencrypted(stores).map((which) =>
    warning(
      which === 'vault' ? 'vault server' : 'database server',
      'is on another machine, and the connection to it is not encrypted',
      `add ?sslmode=verify-full to ${which === 'vault' ? 'VAULT_DATABASE_URL' : 'DATABASE_URL'}`,
    ),
  );

export interface ManyWorkspaces {
  readonly apiUrl: string | undefined;
  readonly publicUrl: string;
  readonly scopes: readonly string[];
}

/** Every token that an app of many workspaces keeps: whether it opens, whether Slack takes it, and what it may do. */
export async function examineInstallations(
  installations: Pick<Installations, 'unreadable' | 'served' | 'serving'>,
  { apiUrl, publicUrl, scopes }: ManyWorkspaces,
  log: Log,
): Promise<Finding[]> {
  const install = atAddress(publicUrl, httpPaths.install);
  const { unknownKey, damaged } = await installations.unreadable();
  const findings: Finding[] = [];
  if (unknownKey > 0)
    findings.push(
      problem(
        'stored tokens',
        `sealed under a key that TOKEN_KEYS does not have: ${unknownKey}`,
        'add the older key to TOKEN_KEYS again',
      ),
    );
  if (damaged > 0)
    findings.push(problem('stored tokens', `damaged: ${damaged}`, 'have the app installed again in those places'));
  const workspaces = await installations.served();
  if (workspaces.length === 0)
    findings.push(warning('installations', 'there are none', `open ${install} to install the app`));
  const seen = new Set<string>();
  for (const workspace of workspaces) {
    const token = await tokenOf(installations, workspace);
    // One installation of an organisation serves many workspaces.
    if (token === undefined || seen.has(token)) continue;
    seen.add(token);
    const about = `bot token of ${workspace}`;
    const mend = `have the app installed there again, from ${install}`;
    findings.push(...(await examineToken({ botToken: token, apiUrl, scopes, about, mend }, log)));
  }
  return findings;
}

/** Undefined also for one that cannot be opened, which is told by number. */
async function tokenOf(installations: Pick<Installations, 'serving'>, workspace: WorkspaceId) {
  try {
    return (await installations.serving(workspace))?.token.value;
  } catch (error) {
    if (error instanceof SecretUnreadable) return undefined;
    throw error;
  }
}
