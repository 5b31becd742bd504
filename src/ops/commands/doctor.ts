import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Config, readConfig, readStores, type Stores } from '../../config/config.ts';
import { Refused } from '../../refusals/refusals.ts';
import { createLog, systemClock } from '../../runtime/process.ts';
import { botScopes } from '../../slack/transport/app-manifest.ts';
import { runCommand, say } from '../../start-up/run-command.ts';
import { openVault, withDatabase } from '../../start-up/with-database.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { CannotOpenDatabase, isPrepared } from '../../store/engine.ts';
import { createInstallations } from '../../store/installations.ts';
import { migrationStatus, tablesRefusal } from '../../store/migrate.ts';
import { createRememberedVault } from '../../store/remembered-vault.ts';
import { createSecrets, type KeyVault } from '../../vault/key-vault.ts';
import { makeFit } from '../after-restore.ts';
import { examineDatabase, examineWork } from '../doctor/examine-database.ts';
import { examineSettings, examineVault, vaultProblem } from '../doctor/examine-settings.ts';
import { examineClock, examineConnections, examineInstallations, examineSlack } from '../doctor/examine-slack.ts';
import { type Finding, fine, leftOut, problem, reportOf } from '../doctor/finding.ts';

const help = `Usage: npm run doctor [-- --json | --after-restore]

Looks at settings, database, vault, Slack and the work in hand, and says what is wrong and how to mend it. It changes
nothing and shows nothing that people wrote. Exit code 1: there is a problem. Warnings alone end with 0.

  --json           one JSON object a line instead
  --after-restore  makes a database that comes from a backup fit to be used. Run it before the app is started: whatever
                   was due by now may have been sent after the backup was made, so it is not sent again; a week whose
                   key is gone ends with the one fixed sentence. Running it twice does no harm.
`;

const silent = createLog('silent');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { 'after-restore': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) return say(help, 0);
  if (values['after-restore'] === true) return withDatabase('brought up to date', restore);
  const findings = await examine();
  const lines = findings.map((finding) => `${JSON.stringify(finding)}\n`);
  return say(
    values.json === true ? lines.join('') : reportOf(findings),
    findings.some(({ verdict }) => verdict === 'problem') ? 1 : 0,
  );
}

async function examine(): Promise<readonly Finding[]> {
  const findings = examineSettings(process.env, process.version);
  const stores = readStores(process.env);
  const config = readConfig(process.env);
  if (stores.ok) findings.push(...(await examineStores(stores.value, config.ok ? config.value.slack : undefined)));
  else findings.push(leftOut('database and vault', 'until their settings are mended'));
  if (!config.ok) return [...findings, leftOut('Slack', 'until the settings are mended')];
  const { slack, replicas } = config.value;
  if (slack.kind === 'many workspaces') return [...findings, await examineClock(slack.apiUrl)];
  return [...findings, ...(await examineSlack({ ...slack, replicas, scopes: botScopes }, silent))];
}

async function examineStores(stores: Stores, slack: Config['slack'] | undefined): Promise<Finding[]> {
  return [...examineConnections(stores), ...(await examineDatabaseAndVault(stores, slack))];
}

async function examineDatabaseAndVault(stores: Stores, slack: Config['slack'] | undefined): Promise<Finding[]> {
  if ('dataDir' in stores.database && !isPrepared(stores.database.dataDir)) {
    const { dataDir: place } = stores.database;
    return [fine('database', `there is nothing yet: the first start makes ${place}, an embedded one, and the vault`)];
  }
  const database = await opened(stores.database);
  if ('verdict' in database) return [database, ...(await withVault(stores, (vault) => examineVault(vault, undefined)))];
  try {
    const tables = await examineDatabase(database);
    if (tablesRefusal(await migrationStatus(database)) !== undefined)
      return [...tables, leftOut('vault and work', 'until the tables are mended')];
    return [
      ...tables,
      ...(await withVault(stores, (vault) => examineVault(vault, createRememberedVault(database)))),
      ...(await examineWork(database, systemClock.now())),
      ...(slack?.kind === 'many workspaces' ? await examineTokens(database, slack) : []),
    ];
  } finally {
    await database.close();
  }
}

const examineTokens = (database: Database, slack: Extract<Config['slack'], { kind: 'many workspaces' }>) =>
  examineInstallations(
    createInstallations(database, createSecrets(slack.tokenKeys)),
    { apiUrl: slack.apiUrl, publicUrl: slack.publicUrl, scopes: botScopes },
    silent,
  );

async function opened(where: Stores['database']): Promise<Database | Finding> {
  try {
    return await openDatabase(where);
  } catch (error) {
    if (!(error instanceof CannotOpenDatabase)) throw error;
    if (error.refusal.name === 'folderInUse')
      return leftOut('database', 'the running app has the embedded one: stop the app to have it looked at');
    return problem('database', error.refusal.says, error.refusal.mend);
  }
}

async function withVault(stores: Stores, look: (vault: KeyVault) => Promise<Finding[]>): Promise<Finding[]> {
  if ('directory' in stores.vault && (await isMissing(stores.vault.directory)))
    return [
      problem(
        'vault',
        `${stores.vault.directory} is missing`,
        'point VAULT_DIR to the vault in use before; if it is lost, see "When the vault is lost" in docs/operating.md',
      ),
    ];
  try {
    const vault = await openVault(stores);
    try {
      return await look(vault);
    } finally {
      await vault.close();
    }
  } catch (error) {
    if (error instanceof Refused) return [vaultProblem(error)];
    throw error;
  }
}

const isMissing = (place: string) =>
  access(place).then(
    () => false,
    () => true,
  );

async function restore(database: Database, stores: Stores): Promise<number> {
  for (const line of await makeFit(database, stores, systemClock.now())) say(`${line}\n`, 0);
  return say('The database can be used now.\n', 0);
}

await runCommand(main, help);
