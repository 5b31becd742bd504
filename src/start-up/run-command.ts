import { config as readDotenv } from 'dotenv';
import { errorCode } from '../domain/error-code.ts';
import { sentenceFor } from './sentence-for.ts';

/**
 * Runs what stands behind an npm script: `main` answers with the exit code, which is 2 when it throws. `help` is what
 * somebody reads who mistyped an option.
 */
export async function runCommand(main: () => number | Promise<number>, help: string): Promise<void> {
  readDotenv({ quiet: true });
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = fail(sentenceOf(error, help));
  }
}

function sentenceOf(error: unknown, help: string): string {
  const code = errorCode(error);
  if (code.startsWith('ERR_PARSE_ARGS')) return help;
  if (code === 'ENOENT' || code === 'EISDIR') return 'There is no such file.\n';
  return `${sentenceFor(error)}\n`;
}

/** Prints an answer, and hands its exit code back. */
export function say(text: string, code: 0 | 1): number {
  process.stdout.write(text);
  return code;
}

/** Prints why nothing could be done. Apart from the answer, which may be on its way into a file. */
export function fail(text: string): 2 {
  process.stderr.write(text);
  return 2;
}
