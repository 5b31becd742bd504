/** The text without addresses, links, handles, channels, tokens and long numbers. */
export const withoutPatterns = (text: string): string =>
  text
    .replace(/<(@|#|!subteam)[^<>\s]*>/g, (_, kind: string) => (kind === '#' ? '[channel]' : 'a colleague'))
    .replace(/(?<![\p{L}.])(?:\p{Lu}\.){2,3}(?![\p{L}])/gu, (found) => (letters.has(found) ? found : 'a colleague'))
    .replace(/\S+/g, replacedChunk)
    .replace(/\(?\+?\d(?:[\d()./ -]*\d)?/g, replacedNumber);

/** Dotted letters that are nobody's initials. */
const letters = new Set(
  'U.S. U.K. U.N. E.U. D.C. P.S. N.B. Q.A. H.R. I.T. A.I. T.V. P.M. A.M. R.I.P. U.S.A. P.R. L.A. N.Y. V.P. B.A. M.A. D.I.Y. F.A.Q.'.split(
    ' ',
  ),
);

function replacedChunk(chunk: string): string {
  const start = chunk.search(/[^"'“”‘’(<,;:!?.]/);
  if (start < 0) return chunk;
  let end = chunk.length;
  while (end > start && /["'“”‘’)>,;:!?.]/.test(chunk.charAt(end - 1))) end -= 1;
  const possessive = /['’]s$/.exec(chunk.slice(Math.max(start, end - 2), end)) === null ? 0 : 2;
  const core = chunk.slice(start, end - possessive);
  const replaced = replacement(core);
  return replaced === undefined ? chunk : `${chunk.slice(0, start)}${replaced}${chunk.slice(end - possessive)}`;
}

function replacement(core: string): string | undefined {
  if (/^xox[a-z]-/i.test(core)) return '[secret]';
  if (core.includes('://') || /^www\./i.test(core) || host.test(core)) return '[link]';
  if (/^mailto:/i.test(core) || /[^@]@[^@]/.test(core)) return '[email]';
  if (/^@[\p{L}\p{N}_]/u.test(core)) return /^@(here|channel|everyone)$/i.test(core) ? undefined : 'a colleague';
  if (/^#\p{L}/u.test(core)) return hashtags.has(core.slice(1).toLowerCase()) ? undefined : '[channel]';
  if (/^[UW](?=.*\d)[A-Z0-9]{8,}$/.test(core)) return 'a colleague';
  return /^[CDGT](?=.*\d)[A-Z0-9]{8,}$/.test(core) ? '[channel]' : undefined;
}

const host = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|io|co|uk|de|eu|fr|dev|app|gov|edu|info)(\/.*)?$/i;

const hashtags = new Set([
  'metoo',
  'timesup',
  'blm',
  'blacklivesmatter',
  'heforshe',
  'sayhername',
  'iwd',
  'pride',
  'allyship',
]);

function replacedNumber(found: string): string {
  const digits = found.replace(/\D/g, '').length;
  const isDate =
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(found) ||
    /^\d{4}-\d{2}-\d{2}$/.test(found) ||
    /^(19|20)\d\d( ?[-/] ?| )(19|20)\d\d$/.test(found);
  return digits < 6 || isDate || (digits < 7 && /\D/.test(found)) ? found : '[number]';
}
