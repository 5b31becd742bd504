import { parseArgs } from 'node:util';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { refuseTogether } from '../../vault/folder-vault.ts';

const help = `Usage: node dist/src/ops/commands/apart.js DATA VAULT

Refuses (exit code 2) two folders of which one lies in the other, or that are one volume under two names. compose.yaml
has it look at its volumes before anything writes to them.
`;

async function main(): Promise<number> {
  const [data, vault, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (data === undefined || vault === undefined || more.length > 0) return fail(help);
  await refuseTogether(vault, data);
  return say('Data and keys lie apart.\n', 0);
}

await runCommand(main, help);
