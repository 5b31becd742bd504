/**
 * A sentence of the check of programmes, which speaks English to whoever writes a file, in the language of a lead who
 * rewords a week. What no pattern knows cannot come of a form, and stays as it is.
 */
export const translated = (
  message: string,
  patterns: readonly (readonly [pattern: RegExp, said: string])[],
): string => {
  const found = patterns.find(([pattern]) => pattern.test(message));
  return found === undefined ? message : message.replace(...found);
};
