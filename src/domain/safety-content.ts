import type { LocalDate } from './calendar.ts';
import { inOneLine } from './strip-control-characters.ts';

/** What a help line is for; `own` are those of a workplace itself. */
export type HelpKind = 'own' | 'emergency' | 'sexual-violence' | 'crisis' | 'abuse' | 'work-rights' | 'general';

/** Where somebody can turn to who is not all right, in one country. */
export interface CareResources {
  /** ISO 3166 code, for instance "GB". */
  readonly country: string;
  readonly resources: readonly CareResource[];
  /** Whether these are directories of the whole world, where we know no lines of the country itself. */
  readonly worldwide?: true;
}

export interface CareResource {
  /** Unique in its country, of lower-case words joined by hyphens; never shown. */
  readonly id: string;
  readonly kind: HelpKind;
  /** What else the same line is for. */
  readonly also?: readonly HelpKind[];
  readonly name: string;
  /** What it is for, in one line. */
  readonly about: string;
  /** What to call or text; its page where it has no number. */
  readonly number: string;
  /** Every way to reach it, with its hours. */
  readonly contact: string;
  /** Where this is written down. */
  readonly source: string;
  /** When the source was read. */
  readonly sourceDate: LocalDate;
}

/** Who could learn what, as the product shows it to everyone. */
export interface VisibilityRow {
  readonly who: string;
  readonly whileOpen: string;
  readonly afterClose: string;
  readonly afterPublication: string;
  /** What takes a theft, an old copy or an attack. */
  readonly isMishap?: true;
}

/** What is kept, why, until when. */
interface KeptRow {
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

/** What people agree to when they join. The version rises with every change of the text. */
interface Consent {
  readonly version: number;
  readonly points: readonly string[];
}

/** The words of care and of the promise, the same wherever they are shown. */
export interface SafetyContent {
  /** Countries with help lines of their own. */
  readonly countries: readonly CareResources[];
  /** Directories for every other country. */
  readonly worldwide: readonly CareResource[];
  readonly consent: Consent;
  /** The promise, in the words that the product may use. */
  readonly promise: string;
  readonly visibility: readonly VisibilityRow[];
  readonly kept: readonly KeptRow[];
  readonly notAReport: string;
  /** That answering affects no legal deadline, and that some are short. */
  readonly deadlineNotice: string;
}

/** A country's help lines, or the directories of the whole world; undefined for what is no country. */
export function helpIn(content: SafetyContent, country: string): CareResources | undefined {
  const found = content.countries.find((each) => each.country === country);
  if (found !== undefined || !countryCodes.includes(country)) return found;
  return { country, resources: content.worldwide, worldwide: true };
}

/** A help line that a lead wrote for their own workplace: one line each of its name, the way to it and its purpose. */
export interface OwnHelpLine {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
  /** How to reach it: a number, an address, a link or an @person. */
  readonly reach: string;
  readonly purpose: string;
  /** When a lead wrote it. */
  readonly on: LocalDate;
}

export type OwnHelpLineText = Pick<OwnHelpLine, 'name' | 'reach' | 'purpose'>;

export interface OwnHelpLineRefusal {
  readonly field: keyof OwnHelpLineText;
  readonly kind: 'missing' | 'unreachable';
}

export const mostOwnHelpLines = 10;
/** What a box to tick and the small print below it hold (docs.slack.dev/reference/block-kit). */
export const longestInHelpLine = { name: 75, reach: 75, purpose: 150 } as const;

/**
 * Whether words hold a way to reach somebody: a number (of a telephone, a room, a house), an e-mail address, an @person
 * or a link.
 */
export const isReachable = (words: string): boolean => /\p{Nd}|@\S|https?:\/\/\S|\bwww\.\S/iu.test(words);

/** In one line each, without hidden characters. */
export const cleanHelpLine = ({ name, reach, purpose }: OwnHelpLineText): OwnHelpLineText => ({
  name: inOneLine(name, longestInHelpLine.name),
  reach: inOneLine(reach, longestInHelpLine.reach),
  purpose: inOneLine(purpose, longestInHelpLine.purpose),
});

/** Everything that is to be mended in a line that was cleaned. */
export function checkHelpLine(line: OwnHelpLineText): readonly OwnHelpLineRefusal[] {
  const fields = ['name', 'reach', 'purpose'] as const;
  const missing = fields.filter((field) => line[field] === '').map((field) => ({ field, kind: 'missing' as const }));
  return line.reach === '' || isReachable(line.reach)
    ? missing
    : [...missing, { field: 'reach' as const, kind: 'unreachable' as const }];
}

/** As members see it, like any other help line. */
export const asResource = ({ id, name, reach, purpose, on }: OwnHelpLine): CareResource => ({
  id,
  kind: 'own',
  name,
  about: purpose,
  number: reach,
  contact: reach,
  source: '',
  sourceDate: on,
});

/** ISO 3166 codes of all countries, and two more that have holidays of their own: the Canaries (IC) and Kosovo (XK). */
export const countryCodes: readonly string[] =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
  CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
  GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM
  KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
  NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH
  SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG
  VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/u);

/** As a list names it, in a locale: "Netherlands". */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
