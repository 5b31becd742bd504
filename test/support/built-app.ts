import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { oncePerRun } from './test-run.ts';

const root = path.resolve(import.meta.dirname, '../..');

export interface BuiltApp {
  /** What `npm run build` makes of the project: its `dist`. */
  readonly folder: string;
  /** Starts the program as an operator does, with only these variables set. */
  start(env: Readonly<Record<string, string>>, program?: Program, ...words: readonly string[]): RunningApp;
}

type Program = 'main' | 'ops/commands/doctor';

export interface RunningApp {
  readonly process: ChildProcess;
  /** Standard output and error so far. */
  output(): string;
  /** Resolves when the output matches; fails, with the output, when the program ends before that. */
  says(pattern: RegExp): Promise<void>;
  /** Resolves with the exit code (or the signal) once the program has ended. */
  ended(): Promise<number | string>;
  /** Sends the signal and waits for the end. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | string>;
}

/** The program as it is built: once in a run, for every file that asks. */
export async function builtApp(): Promise<BuiltApp> {
  const folder = await oncePerRun('built', build);
  return {
    folder,
    start: (env, program = 'main', ...words) => runProgram(path.join(folder, `src/${program}.js`), words, env, folder),
  };
}

async function build(folder: string): Promise<string> {
  const typescript = path.join(root, 'node_modules/typescript/bin/tsc');
  const main = path.join(folder, 'src/main.js');
  const options = [typescript, '-p', 'tsconfig.build.json', '--outDir', folder];
  // Types are the check's business: the compiler writes the program in spite of an error in them.
  await promisify(execFile)(process.execPath, options, { cwd: root }).catch(() => access(main));
  // What its imports need to be found and taken for modules.
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** Runs a built program with only these variables set. */
export function runProgram(
  main: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = path.dirname(main),
): RunningApp {
  return running(spawn(process.execPath, [main, ...words], { cwd, env }));
}

export function running(child: ChildProcess): RunningApp {
  let output = '';
  const listeners = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', heard);
  child.stderr?.on('data', heard);
  const exit = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 0);
  const says = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!pattern.test(output)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      exit.then(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)), reject);
      look();
    });
  return {
    process: child,
    output: () => output,
    says,
    ended: () => exit,
    kill: (signal) => {
      child.kill(signal);
      return exit;
    },
  };
}
