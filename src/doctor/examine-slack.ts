import type { Log } from '../flows/ports/log.ts';
import { createSlackClient } from '../slack/connection/slack-client.ts';
import { slackFailure } from '../slack/connection/slack-error.ts';
import { createSocketDoor } from '../slack/connection/socket-door.ts';
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
  ];
}

interface TokenAccess extends Pick<SlackAccess, 'botToken' | 'apiUrl' | 'scopes'> {
  readonly about: string;
  /** What to do when Slack does not take it. */
  readonly mend: string;
}

export async function examineToken(access: TokenAccess, log: Log): Promise<Finding[]> {
  const { botToken, apiUrl, scopes: wanted, about, mend } = access;
  try {
    const answer = await createSlackClient(botToken, log, apiUrl).auth.test();
    const granted = answer.response_metadata?.scopes;
    return [fine(about, `is taken by Slack, for workspace ${answer.team_id ?? '?'}`), ...compare(wanted, granted)];
  } catch (error) {
    return [refusal(about, error, mend)];
  }
}

function compare(wanted: readonly string[], granted: readonly string[] | undefined): Finding[] {
  if (granted === undefined) return [warning('scopes', 'Slack does not tell which were granted', 'try again later')];
  const missing = wanted.filter((scope) => !granted.includes(scope));
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
  return findings.length > 0 ? findings : [fine('scopes', 'are those of manifest.json')];
}

/**
 * Opens a connection for the moment that Slack's greeting takes, for only the greeting tells how many there are. Slack
 * sends what it could not deliver meanwhile to another connection.
 */
async function examineSockets({ apiUrl, replicas }: SlackAccess, appToken: string, log: Log): Promise<Finding> {
  const door = createSocketDoor(appToken, log, apiUrl);
  try {
    await door.open();
    const others = (door.connections() ?? 1) - 1;
    if (others <= replicas) return fine('Socket Mode', `${others} other connections are open`);
    return problem(
      'Socket Mode',
      `${others} other connections are open, and ${replicas} processes are expected: somebody else may receive replies`,
      'stop what you do not know of, renew the app-level token, and look who manages the Slack app; or set REPLICAS',
    );
  } catch (error) {
    return refusal('app token', error, 'create one with connections:write under "Basic Information" of the Slack app');
  } finally {
    await door.close();
  }
}

export async function examineClock(apiUrl = 'https://slack.com/api/'): Promise<Finding> {
  try {
    const asked = Date.now();
    const answer = await fetch(new URL('api.test', apiUrl), { method: 'POST', signal: AbortSignal.timeout(5000) });
    const told = Date.parse(answer.headers.get('date') ?? '');
    if (Number.isNaN(told)) return warning('Slack’s clock', 'Slack does not tell its time', 'try again later');
    return clockFinding('Slack’s clock', Math.abs(told - (asked + Date.now()) / 2) / 1000);
  } catch {
    return problem('Slack’s clock', 'Slack cannot be reached', 'check the network and SLACK_API_URL');
  }
}

function refusal(about: string, error: unknown, mend: string): Finding {
  const failure = slackFailure(error);
  switch (failure?.kind) {
    case 'platform':
      return problem(about, `Slack does not accept it (${failure.code})`, mend);
    case 'limited':
      return warning(about, `Slack asks to wait ${failure.seconds} seconds`, 'try again then');
    case 'unreachable':
    case 'unclear':
      return problem(about, `Slack cannot be reached (${failure.code})`, 'check the network and SLACK_API_URL');
    case undefined:
      throw error;
  }
}
