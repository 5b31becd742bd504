import type { WorkspaceId } from '../domain/ids.ts';
import type { Installations } from '../flows/ports/installations.ts';
import type { Log } from '../flows/ports/log.ts';
import { SecretUnreadable } from '../store/secret-unreadable.ts';
import { examineToken } from './examine-slack.ts';
import { type Finding, problem, warning } from './finding.ts';

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
    findings.push(warning('installations', 'there are none', `open ${publicUrl}/slack/install to install the app`));
  const seen = new Set<string>();
  for (const workspace of workspaces) {
    const token = await tokenOf(installations, workspace);
    // One installation of an organisation serves many workspaces.
    if (token === undefined || seen.has(token)) continue;
    seen.add(token);
    const about = `bot token of ${workspace}`;
    const mend = `have the app installed there again, from ${publicUrl}/slack/install`;
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
