/** What may be said of an error in a log or a job row: its code or its kind, never its message. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w.:-]{1,64}$/.test(code) ? code : error.name;
}
