export type InTime<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Still running: it may or may not succeed. */
  | { readonly kind: 'late' };

/** The outcome of work for which somebody waits in front of a screen; Slack gives up after three seconds. */
export async function inTime<T>(milliseconds: number, work: Promise<T>): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<InTime<T>>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'late' }), milliseconds);
  });
  const ended = work.then(
    (value): InTime<T> => ({ kind: 'done', value }),
    (error: unknown): InTime<T> => ({ kind: 'failed', error }),
  );
  const first = await Promise.race([ended, late]);
  clearTimeout(timer);
  return first;
}
