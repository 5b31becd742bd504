/** The outcome of something that may be refused. Refusals are values; only bugs and broken networks throw. */
export type Result<T, Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refused = <Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/** What may be said of an error in a log or a job row: its code (whichever realm made it) or its kind, never its message. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return [code, error instanceof Error ? error.name : undefined].find(isCode) ?? 'unknown';
}

/** One word, so that no sentence passes for a code. */
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value);
