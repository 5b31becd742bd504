import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transform } from '@swc/core';

export interface VaultProcesses {
  /** Runs statements that may use `openFolderVault`, `vault` and `say(line)` in a process of their own. */
  run(directory: string, statements: string): VaultProcess;
  close(): Promise<void>;
}

interface VaultProcess {
  readonly child: ChildProcess;
  /** Settles with all lines that were said once the process has ended, of itself or killed. */
  readonly ended: Promise<readonly string[]>;
  /** Settles once that many lines were said. */
  said(lines: number): Promise<void>;
}

/** The folder vault, compiled into a folder of its own, so that real processes can share a vault and be killed. */
export async function prepareVaultProcesses(): Promise<VaultProcesses> {
  const compiled = await mkdtemp(path.join(tmpdir(), 'imperfect-ally-vault-process-'));
  await writeFile(path.join(compiled, 'package.json'), '{"type":"module"}');
  const sources = [
    ...(await filesIn('src/vault')),
    ...(await filesIn('src/refusals')),
    'src/refusals/refusals.ts',
    'src/crypto/secret-envelope.ts',
    'src/runtime/durable-folders.ts',
    'src/domain/ids.ts',
    'src/domain/result.ts',
  ];
  for (const source of sources) await compile(source, path.join(compiled, source.replace(/ts$/, 'js')));
  return {
    run: (directory, statements) => start(compiled, directory, statements),
    close: () => rm(compiled, { recursive: true }),
  };
}

const filesIn = async (folder: string) => (await readdir(folder)).map((file) => `${folder}/${file}`);

async function compile(source: string, target: string): Promise<void> {
  const { code } = await transform(await readFile(source, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, code.replaceAll(/(from '.*)\.ts'/g, "$1.js'").replaceAll(/(from ".*)\.ts"/g, '$1.js"'));
}

function start(compiled: string, directory: string, statements: string): VaultProcess {
  const script = [
    `import { randomBytes, randomUUID } from 'node:crypto';`,
    `import { writeSync } from 'node:fs';`,
    `import { openFolderVault } from ${JSON.stringify(path.join(compiled, 'src/vault/folder-vault.js'))};`,
    `const say = (line) => writeSync(1, line + '\\n');`,
    `const vault = await openFolderVault(${JSON.stringify(directory)}, {});`,
    statements,
  ].join('\n');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaints] = ['', ''];
  const waiting: (() => void)[] = [];
  const lines = () => said.split('\n').slice(0, -1);
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    for (const look of waiting) look();
  });
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const ended = new Promise<readonly string[]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (complaints === '' || code === 0 ? resolve(lines()) : reject(new Error(complaints))));
  });
  const enough = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => lines().length >= count && resolve();
      waiting.push(look);
      look();
    });
  return { child, ended, said: (count) => Promise.race([enough(count), ended.then(() => undefined)]) };
}
