// Carries out docs/deploy/Containerfile without a container engine: each stage in a folder of its own, its COPY and RUN
// lines as they stand, and in the end its CMD, which must start the app. It cannot judge the base images.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'ally-container-'));
const stages = [];
let command = [];

for (const line of readFileSync(join(root, 'docs/deploy/Containerfile'), 'utf8').split('\n')) {
  const [word, ...rest] = line.split(' ');
  const text = rest.join(' ');
  const stage = stages.at(-1);
  if (word === 'FROM')
    stages.push({ name: rest[rest.indexOf('AS') + 1], folder: join(place, `stage-${stages.length}`), env: {} });
  else if (word === 'COPY') copy(rest, stage.folder);
  else if (word === 'RUN' && !text.startsWith('install -d')) run(text, stage);
  else if (word === 'CMD') command = JSON.parse(text);
}

function copy(words, folder) {
  const [flag, ...others] = words[0].startsWith('--from=') ? words : [undefined, ...words];
  const from = stages.find(({ name }) => name === flag?.slice('--from='.length))?.folder ?? root;
  const target = others.pop();
  for (const source of others) {
    const name = source.replace(/^\/app\//, '');
    const to = target === './' ? join(folder, name) : join(folder, target);
    mkdirSync(join(to, '..'), { recursive: true });
    cpSync(join(from, name), to, { recursive: true, verbatimSymlinks: true });
  }
}

function run(text, { folder }) {
  process.stdout.write(`RUN ${text}\n`);
  execFileSync('sh', ['-c', text], { cwd: folder, stdio: 'inherit' });
}

const folder = stages.at(-1).folder;
const { startPlayground } = await import(join(folder, 'dist/playground/server.js'));
const playground = await startPlayground({ port: 0 });
const app = spawn(command[0], command.slice(1), {
  cwd: folder,
  env: {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: playground.botToken,
    SLACK_APP_TOKEN: playground.appToken,
    SLACK_API_URL: playground.apiUrl,
    DATA_DIR: join(place, 'data'),
    VAULT_DIR: join(place, 'vault'),
  },
});
let output = '';
for (const stream of [app.stdout, app.stderr])
  stream.on('data', (chunk) => {
    output += chunk;
    if (output.includes('"event":"started"')) app.kill('SIGTERM');
  });
const code = await new Promise((ended) => app.on('close', ended));
await playground.close();
rmSync(place, { recursive: true, force: true });
const started = output.includes('"event":"started"') && code === 0;
process.stdout.write(started ? 'The image’s program starts and stops.\n' : `It did not start:\n${output}\n`);
process.exit(started ? 0 : 1);
