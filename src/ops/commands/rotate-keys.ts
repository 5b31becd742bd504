import { parseArgs } from 'node:util';
import { readTokenKeys } from '../../config/config.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import { createInstallations } from '../../store/installations.ts';
import { createSecrets } from '../../vault/key-vault.ts';

const help = `Usage: npm run rotate-keys

Seals every stored token under the first of TOKEN_KEYS, and says how many there were. The app may go on running, unless the
database is the embedded one. Exit code 1: some tokens cannot be opened with these keys.
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return say(help, 0);
  const keys = readTokenKeys(process.env);
  if (!keys.ok) return fail(`${keys.refusal.join('\n')}\n`);
  return withDatabase('brought up to date', async (database) => {
    const { resealed, current, unreadable } = await createInstallations(database, createSecrets(keys.value)).reseal();
    say(`${resealed} tokens are now sealed under the key "${keys.value[0].id}"; ${current} were already.\n`, 0);
    if (unreadable === 0)
      return say('The other keys can be taken out of TOKEN_KEYS, once every replica has been restarted.\n', 0);
    process.stderr.write(`${unreadable} tokens cannot be opened with these keys and were left as they are.\n`);
    return 1;
  });
}

await runCommand(main, help);
