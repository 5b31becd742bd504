import { errorCode } from '../domain/result.ts';
import { isOfPostgres, postgresRefusal } from '../postgres/postgres-refusal.ts';
import { Refused, refusal, sentenceOf } from '../refusals/refusals.ts';
import { readEnvironmentFile } from './read-text-file.ts';

/**
 * Runs what stands behind an npm script: `main` answers with the exit code, which is 2 when it throws. `help` is what
 * somebody reads who mistyped an option.
 */
export async function runCommand(main: () => number | Promise<number>, help: string): Promise<void> {
  mentionOldNode();
  try {
    await readEnvironmentFile();
    process.exitCode = await main();
  } catch (error) {
    endWith(fail(errorCode(error).startsWith('ERR_PARSE_ARGS') ? help : `${sentenceFor(error)}\n`));
  }
}

/**
 * Ends the process when what was said is written. What a failure left open, for instance a connection on which a server
 * waits for a password, would hold it for a minute.
 */
export function endWith(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
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

/** What the operator reads when the program cannot start. Only messages made for that purpose are shown. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (isOfPostgres(error)) return sentenceOf(postgresRefusal(error, 'DATABASE_URL'));
  const code = errorCode(error);
  return sentenceOf(refusal(ofMachine[code] ?? 'unexpected', { code }));
}

const ofMachine: Readonly<Record<string, 'diskFull' | 'notAllowed' | 'tooManyFiles'>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  EMFILE: 'tooManyFiles',
  ENFILE: 'tooManyFiles',
};

/**
 * An error that nothing caught ends the process, as it should. Node itself would print everything that it knows: a
 * database's error holds the row that it refused, and Slack's client the request. This prints its code.
 */
export function endWithCodesOnly(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      process.stderr.write(`Imperfect Ally ends: something unexpected went wrong (${errorCode(error)}).\n`);
      process.exit(1);
    });
}

/** The oldest Node that still gets security updates, and that every dependency names. */
const oldest = [22, 12] as const;

/** Whether this version of Node (`process.version`) is older than the program asks for. */
export function isOldNode(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/** Tells whoever starts something on an old Node so, once, beside the answer. It runs all the same. */
export function mentionOldNode(version = process.version): void {
  if (!isOldNode(version)) return;
  process.stderr.write(
    `This Node (${version}) still works but gets no security updates any more: Node 24 is a good one to move to when you can (${oldest.join('.')} or newer).\n`,
  );
}
