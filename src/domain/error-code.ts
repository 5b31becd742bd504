/** What may be said of an error in a log or a job row: its code or its kind, never its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? error.code : undefined;
  return [code, error.name].find(isCode) ?? 'unknown';
}

/** One word, so that no sentence passes for a code. */
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value);
