import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that runs one of the project's TypeScript files. */
export interface Child {
  /** The next line of its output; undefined when there will be none. */
  line(): Promise<string | undefined>;
  /** Kills it without warning, and waits until it is gone. */
  kill(): Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

export function startTypescript(
  file: URL,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Child {
  const loader = new URL('run-typescript.js', import.meta.url);
  const child = spawn(process.execPath, ['--import', loader.href, fileURLToPath(file), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  // What an old Node is told is not the program's business here; test/start-up/old-node.test.ts reads it.
  const ended = exitOf(child).then((code) => ({ code, errors: withoutNodesAge(errors) }));
  return {
    line: async () => {
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'close');
  return child.exitCode;
}

/** What a command says beside the sentence about an old Node, which only some machines read. */
export const withoutNodesAge = (said: string): string => said.replace(/^This Node \(v.+\n/m, '');
