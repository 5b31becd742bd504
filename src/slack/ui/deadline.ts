import type { ViewResponseAction } from '@slack/bolt';
import { errorCode } from '../../domain/result.ts';
import type { Ports } from '../../flows/ports.ts';
import { failureCode } from '../api/slack-error.ts';
import { copy } from '../copy.ts';
import { inPlace, underField } from './form-fields.ts';
import { refusalPage, sorryPage } from './refusals.ts';

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
export async function withDeadline<T>(
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
      ports.log.error({ event: 'form failed', code: failureCode(error) ?? errorCode(error) });
      return { kind: 'failed' };
    },
  );
  const first = await Promise.race([ended, late]);
  clearTimeout(timer);
  return first;
}

/** Milliseconds for anything but a reply: what is asked of Slack itself takes longer than a statement. */
export const ackDeadline = 2300;

/**
 * Waits for a form's work and answers with what came of it. Where that is not known in time, or it failed, `unsure` says
 * so: the person's text stays where it is said under a field.
 */
export async function answer<T>(
  ctx: { readonly ports: Pick<Ports, 'log'> },
  work: Promise<T>,
  unsure: (kind: 'failed' | 'late') => ViewResponseAction,
  done: (value: T) => ViewResponseAction | Promise<ViewResponseAction>,
): Promise<ViewResponseAction> {
  const outcome = await withDeadline(ctx, ackDeadline, work);
  return outcome.kind === 'done' ? done(outcome.value) : unsure(outcome.kind);
}

/** That it is not known, in the form's place. `late`: where waiting has a sentence of its own. */
export const sorryInPlace =
  (late?: string) =>
  (kind: 'failed' | 'late'): ViewResponseAction =>
    inPlace(kind === 'late' && late !== undefined ? refusalPage(late) : sorryPage());

/** The same under a field. */
export const sorryUnder =
  (field: string, late: string = copy().common.sorry) =>
  (kind: 'failed' | 'late'): ViewResponseAction =>
    underField(field, kind === 'late' ? late : copy().common.sorry);
