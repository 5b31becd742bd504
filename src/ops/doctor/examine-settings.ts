import { readConfig } from '../../config/config.ts';
import type { Refused } from '../../refusals/refusals.ts';
import { isOldNode } from '../../start-up/run-command.ts';
import { VaultError } from '../../vault/key-name.ts';
import { checkVault, type KeyVault, type RememberedVault } from '../../vault/key-vault.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** The environment and the program that reads it. */
export function examineSettings(env: Readonly<Record<string, string | undefined>>, nodeVersion: string): Finding[] {
  return [...settings(env), node(nodeVersion)];
}

function settings(env: Readonly<Record<string, string | undefined>>): Finding[] {
  const config = readConfig(env);
  if (config.ok) return [fine('settings', 'every setting can be used')];
  return config.refusal.map((mistake) => {
    const [says = mistake, ...mend] = mistake.split(': ');
    return problem('settings', says, mend.join(': ') || 'see .env.example');
  });
}

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return problem('Node', `version ${version} is too old`, 'install Node 24 (22.12 or newer)');
  if (isOldNode(version))
    return warning(
      'Node',
      `version ${version} works, and gets no security updates any more`,
      'install Node 24 (22.12 or newer)',
    );
  return fine('Node', version);
}

/** Whether the vault is the one of this database, and whether its server keeps keys longer than it should. */
export async function examineVault(vault: KeyVault, remembered: RememberedVault | undefined): Promise<Finding[]> {
  const findings = [remembered === undefined ? fine('vault', 'can be used') : await pairing(vault, remembered)];
  for (const name of await vault.risks())
    findings.push(
      warning(
        'vault server',
        name === 'journal' ? 'its write-ahead log keeps destroyed keys' : `${name} keeps keys in archives or logs`,
        'see "The vault of several machines" in docs/operating.md',
      ),
    );
  // Before the tables are made there is nothing to ask.
  for (const { replica, halves, seenAt } of remembered === undefined ? [] : await vault.away())
    findings.push(
      warning(
        'vault',
        `${replica}, last seen ${seenAt.toISOString()}, still holds halves of ${halves} destroyed keys`,
        'start it, which destroys them; if it is lost for good, see "The vault of several machines" in docs/operating.md',
      ),
    );
  return findings;
}

async function pairing(vault: KeyVault, remembered: RememberedVault): Promise<Finding> {
  try {
    await checkVault(vault.identity, remembered);
    return fine('vault', 'can be used, and belongs to this database');
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return vaultProblem(error);
  }
}

export const vaultProblem = ({ refusal: { says, mend } }: Refused): Finding => problem('vault', says, mend);
