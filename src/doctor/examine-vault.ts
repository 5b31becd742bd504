import type { KeyVault } from '../vault/key-vault.ts';
import { checkVault, type RememberedVault } from '../vault/pair-vault.ts';
import { VaultError } from '../vault/vault-error.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** Whether the vault is the one of this database, and whether its server keeps keys longer than it should. */
export async function examineVault(vault: KeyVault, remembered: RememberedVault | undefined): Promise<Finding[]> {
  const findings = [remembered === undefined ? fine('vault', 'can be used') : await pairing(vault, remembered)];
  for (const name of await vault.risks())
    findings.push(
      warning(
        'vault server',
        `${name} keeps keys in archives or logs`,
        'see "The vault as a database" in docs/operating.md',
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

/** The messages of vault errors begin with what is wrong and end with what to do. */
export function vaultProblem({ message }: VaultError): Finding {
  const [, says = message, mend = ''] = /^(.*?[.:])\s(.*)$/s.exec(message) ?? [];
  return problem('vault', says, mend || 'see "Where things are" in docs/operating.md');
}
