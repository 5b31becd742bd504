// Makes what a database and a vault of a release hold, by that release's own program, before it is released:
//   git worktree add ../release COMMIT && cd ../release && npm ci
//   node --import ./test/support/run-typescript.js …/test/flows/released/make.js DATABASE_URL PG_DUMP > 1.1.0.json.gz
// One workspace has posted a week and is in the next, in which ten of twelve have answered; another has closed one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const [url, dump] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(join(process.cwd(), file)).href);
const { openDatabase } = await load('src/store/database.ts');
const { migrate } = await load('src/store/migrate.ts');
const { openFolderVault } = await load('src/vault/folder-vault.ts');
// It lay in a file of its own until 1.1.
const { pairVault } = await load('src/vault/pair-vault.ts').catch(() => load('src/vault/key-vault.ts'));
const { createRememberedVault } = await load('src/store/remembered-vault.ts');
const { flowWorld, opened, closed, published, replyOf } = await load('test/support/flow-world.ts');

const folder = mkdtempSync(join(tmpdir(), 'ally-released-'));
const database = await openDatabase({ url });
await migrate(database, 'latest');
const vault = await openFolderVault(folder, {});
await pairVault(vault.identity, createRememberedVault(database));

async function group(workspace) {
  const world = await flowWorld(database, { workspace });
  const ports = { ...world.ports, vault };
  const withVault = { ...world, ports, settle: (living = ports) => world.settle(living) };
  await opened(withVault);
  await answered(withVault);
  await closed(withVault);
  return withVault;
}

async function answered(world) {
  for (let at = 0; at < 10; at += 1) await replyOf(world, at, 'silence, all of us');
}

const whoAndWhere = ({ group: { workspace, id }, members }) => ({ workspace, group: id, members });
const running = await group('T0OPEN');
await published(running);
running.moveTo('2027-01-18T09:00:00Z');
await running.settle();
await answered(running);
const waiting = await group('T0CLOSED');
await database.close();

const text = execFileSync(dump, ['--inserts', '--no-owner', '--no-privileges', '--no-comments', url], {
  encoding: 'utf8',
  maxBuffer: 1e9,
});
const keys = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(folder.length + 1), readFileSync(file).toString('base64')];
  });
rmSync(folder, { recursive: true });

/** One statement each, as the embedded database wants them, and functions once there is what they speak of. */
function statementsIn(sql) {
  const statements = [''];
  const lines = sql.split('\n').filter((line) => !/^(--|\\|SET |SELECT pg_catalog.set_config)/.test(line));
  for (const part of lines.join('\n').split(/(\$\w*\$[\s\S]*?\$\w*\$|'(?:[^']|'')*'|;\n)/)) {
    if (part === ';\n') statements.push('');
    else statements.push(statements.pop() + part);
  }
  const all = statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
  const isFunction = (statement) => statement.startsWith('CREATE FUNCTION');
  const rest = all.filter((statement) => !isFunction(statement));
  return rest.toSpliced(
    rest.findLastIndex((each) => each.startsWith('CREATE TABLE')) + 1,
    0,
    ...all.filter(isFunction),
  );
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const whole = {
  release: version,
  running: whoAndWhere(running),
  waiting: whoAndWhere(waiting),
  vault: keys,
  statements: statementsIn(text),
};
process.stdout.write(gzipSync(JSON.stringify(whole), { level: 9 }));
