import { errorCode } from '../../domain/error-code.ts';
import type { Ports } from '../../flows/ports.ts';
import { slackFailure } from '../connection/slack-error.ts';

/** What became of work for which somebody waits in front of a form. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed' }
  /** Still running: it may or may not succeed. */
  | { readonly kind: 'late' };

/**
 * Waits for work at most so many milliseconds, for Slack gives up on a form after three seconds. A failure is told to
 * the person by the caller, and logged by its code alone: which form it was and in which workspace would say that
 * somebody was answering just then.
 */
export async function attempt<T>(
  { ports }: { readonly ports: Pick<Ports, 'log'> },
  milliseconds: number,
  work: Promise<T>,
): Promise<Attempt<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Attempt<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), milliseconds);
  });
  const ended = work.then(
    (value): Attempt<T> => ({ kind: 'done', value }),
    (error: unknown): Attempt<T> => {
      ports.log.error({ event: 'form failed', code: slackFailureCode(error) ?? errorCode(error) });
      return { kind: 'failed' };
    },
  );
  const first = await Promise.race([ended, late]);
  clearTimeout(timer);
  return first;
}

function slackFailureCode(error: unknown): string | undefined {
  const failure = slackFailure(error);
  return failure?.kind === 'limited' ? 'ratelimited' : failure?.code;
}

/** Milliseconds for anything but a reply: what is asked of Slack itself takes longer than a statement. */
export const formLimit = 2300;
