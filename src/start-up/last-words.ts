import { errorCode } from '../domain/error-code.ts';

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
