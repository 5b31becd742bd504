/** The text without addresses, links, handles, channels, tokens and numbers that stand for somebody. */
export const withoutPatterns = (text: string): string =>
  withoutAddresses(text)
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

/** The text without addresses of houses and of machines, and without numbers that stand for one person. */
const withoutAddresses = (text: string): string =>
  text
    .replace(machine, (found) => (isMachine(found) ? '[number]' : found))
    .replace(house, '[address]')
    .replace(smallHouse, (found, between: string) => (distances.has(between.toLowerCase()) ? found : '[address]'))
    .replace(houseAfterItsStreet, '[address]')
    .replace(flat, '[address]')
    .replace(postcode, '[address]')
    .replace(extension, '$1[number]')
    .replace(personal, (found, kind: string, number: string) => (isYear(number) ? found : `${kind}[number]`))
    .replace(code, '[number]');

/** IPv4, IPv6 and what network cards are called, with a port, a prefix length or a zone. */
const machine =
  /(?<![\p{L}\p{N}:.-])(?:\[?(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\d{0,3}(?:\.\d{1,3}){3})?(?:%[\p{L}\p{N}]{1,15})?\]?|(?:[0-9a-f]{2}-){5}[0-9a-f]{2}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:\/\d{1,3})?(?![\p{L}\p{N}:]|\.\d)/giu;

/** A time of day has two colons as well. */
const isMachine = (found: string): boolean =>
  !found.includes(':') ||
  found.includes('.') ||
  (/\d/.test(found) && (found.includes('::') || (found.match(/:/g)?.length ?? 0) >= 5));

const door = String.raw`(?:(?:[Nn]o\.?|[Nn]umber|#) ?)?\d{1,5}(?: ?[-–/] ?\d{1,5})?(?:[A-Za-z]|bis|ter)?,? `;
const inside = String.raw`(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]loor|[Rr]oom) ?[\p{L}]?\d{0,4}[A-Za-z]?,? )?`;
const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30} `;
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Cres|Gardens|Grove|Terrace|Square|Sq|Place|Way|Mews|Row|Hill|Walk|Rise|View|Park|Parade|Quay|Green|Yard|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circus|Wharf|Alley|Broadway';
const rue = 'rue|Rue|avenue|Avenue|boulevard|Boulevard|place|Place|chemin|Chemin|allée|quai';

/** "14 Elm Street", "Flat 3b, 22 King's Road", "221B Upper Baker St", "12 rue de la Paix". */
const house = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${inside}${door}(?:(?:${word}){1,3}(?:${kinds})|(?:${rue}) (?:(?:de|du|des|la|le|les|l['’]) ?){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30})(?![\p{L}\p{N}])`,
  'gu',
);

/** "14 elm street": in small letters only what is hardly anything else. */
const smallHouse =
  /(?<![\p{L}\p{N}])\d{1,4}[a-z]? ([\p{L}'’]{3,20}) (?:street|road|avenue|lane|crescent|mews)(?![\p{L}\p{N}-])/giu;

const distances = new Set(
  'the main high minute minutes min mins mile miles metre metres meter meters hour hours day days week weeks years lane dirt country busy long different other more open women men people new old side back way off'.split(
    ' ',
  ),
);

/** "Lindenstraße 5", "Am Markt 12" is left, "Calle Mayor 7", "Via Roma 3". */
const houseAfterItsStreet =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|laan|straat|gatan|vej)|\p{Lu}[\p{L}\p{M}-]{1,30} (?:Straße|Strasse|Allee|Platz)|(?:[Cc]alle|[Vv]ia|[Rr]ua|[Pp]laza|[Pp]iazza) (?:(?:de|del|della|dei|do|da|dos) )?(?:la )?\p{Lu}[\p{L}\p{M}-]{1,30}),? ?(?:n[ºo°]\.? ?)?\d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu;

/** "Flat 3b", "PO Box 12". */
const flat =
  /(?<![\p{L}\p{N}])(?:(?:flat|apt\.?|apartment) (?:no\.? ?)?\d{1,4} ?[a-h]?|p\.?o\.? box \d{1,6})(?![\p{L}\p{N}])/giu;

/** Of the United Kingdom and of Ireland; of the United States behind the letters of a state. */
const postcode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[ACDEFHKNPRTVWXY]\d[\dW] [A-Z\d]{4}|(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?)(?![\p{L}\p{N}])/gu;

/** "ext. 4471", "x4471", "dial 4471". */
const extension =
  /(?<![\p{L}\p{N}])((?:ext|extn|extension|durchwahl|dial|tel|telephone|fax)\.?(?: (?:no\.?|nr\.?|number|is|was))?:? ?#?|(?=x\d{4,5}(?!\p{N})))(?:\d{2,7}|x\d{4,5})(?![\p{L}\p{N}])/giu;

/** "badge 88213", "staff number 4471", "my employee ID is E-10442"; but "staff was 300". */
const personal =
  /(?<![\p{L}\p{N}])((?:(?:badge|payroll|personnel|passport|collar|locker|desk|id)(?: (?:id|number|no\.?|num|nr\.?|code))?|(?:staff|employee|worker|crew|clock|member|membership|student|pass|licence|license|card|case|ticket|reference|ref|account|patient|prisoner|service|pin)(?: (?:card|badge))? ?(?:id|number|no\.?|num|nr\.?|code|#))(?: (?:is|was))?:? ?(?:#|№ ?)?)((?:[A-Z]{1,4}[-/]?)?\d{3,}(?:[-/]\d+)*)(?![\p{L}\p{N}%])/giu;

const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);

/** National insurance numbers and the plates of cars, as they are written in the United Kingdom. */
const code = /(?<![\p{L}\p{N}])(?:[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{2}\d{2} ?[A-Z]{3})(?![\p{L}\p{N}])/gu;
