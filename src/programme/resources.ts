import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../domain/calendar.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { countryCodes, type HelpKind } from '../domain/safety-content.ts';
import helpLines from './help-lines.json' with { type: 'json' };
import { plainText, sectionText, wanted } from './own-themes-schema.ts';

type ResourceKind = Exclude<HelpKind, 'own'>;
/** Of each country that has lines of its own, by its ISO 3166 code; GB stands for the whole UK. */
type ByCountry = Readonly<Record<string, readonly Resource[]>>;

/** A help line or an official body outside the workplace. At least one of phone, text and web is there. */
export interface Resource {
  /** Lower-case kebab, unique in its country: a lead confirms resources one by one. */
  readonly id: string;
  readonly kind: ResourceKind;
  /** What else the same line is for. */
  readonly also?: readonly ResourceKind[];
  readonly name: string;
  /** What it is for, in one plain line. */
  readonly purpose: string;
  readonly phone?: string;
  /** How to reach it by text message, for instance "HOPE to 64673". */
  readonly text?: string;
  readonly web?: string;
  /** In local time of the country; absent when they vary or could not be confirmed. */
  readonly hours?: string;
  /** The page that the facts come from. */
  readonly source: string;
  /** When we last compared the facts with public copies of it. Members see the lead's own date instead. */
  readonly sourceDate: LocalDate;
}

/** The resources of every country that has its own. Throws, listing every mistake, when an entry is broken: nothing should start then. */
export function loadResources(data: unknown = helpLines.countries): ByCountry {
  const parsed = parseResources(data);
  if (parsed.ok) return parsed.value;
  throw new Error(['The resources cannot be used. Please correct:', ...parsed.refusal].join('\n  - '));
}

/** Directories of help for every other country, checked like a country's own lines. */
export function loadWorldwide(): readonly Resource[] {
  return countrySchema.parse(helpLines.worldwide);
}

/** Checks that each entry is complete. The refusal names every mistake, with its place and the fix. */
export function parseResources(data: unknown): Result<ByCountry, readonly string[]> {
  const parsed = countriesSchema.safeParse(data);
  if (parsed.success) return done(parsed.data);
  return refused(parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path) || 'The list'} ${message}`));
}

const pageSchema = z.url({ protocol: /^https$/u, ...wanted('a page address that begins with https://') });

const kindSchema = z.enum(
  ['emergency', 'sexual-violence', 'crisis', 'abuse', 'work-rights', 'general'],
  wanted('"emergency", "sexual-violence", "crisis", "abuse", "work-rights" or "general"'),
);

const resourceSchema = z
  .strictObject(
    {
      id: z.string(wanted('an id')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not lower-case words joined by hyphens'),
      kind: kindSchema,
      also: z.array(kindSchema).exactOptional(),
      name: plainText('the name', 75),
      purpose: sectionText('one plain line').refine((line) => line.length <= 150, 'is not one short line; shorten it'),
      phone: z
        .string()
        .regex(/^[0-9][0-9 -]*(?: or [0-9][0-9 -]*)?$/u, 'is not a telephone number')
        .exactOptional(),
      text: z
        .string()
        .regex(/^(?:[A-Z]+ to )?[0-9][0-9 ]*$/u, 'is not like "HOPE to 64673"')
        .exactOptional(),
      web: pageSchema.exactOptional(),
      hours: plainText('the hours', 75).exactOptional(),
      source: pageSchema,
      sourceDate: z.string(wanted('a date')).transform((text, context) => {
        const date = parseLocalDate(text);
        if (date !== undefined) return date;
        context.addIssue({ code: 'custom', message: 'is not a date like 2026-11-23' });
        return z.NEVER;
      }),
    },
    wanted('a resource'),
  )
  .refine(({ phone, text, web }) => (phone ?? text ?? web) !== undefined, 'cannot be reached; add phone, text or web');

const countrySchema = z
  .array(resourceSchema, wanted('a list of resources'))
  .refine(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'has two entries with one id; give each its own',
  )
  .refine(
    (list) => mustHave.every((kind) => list.some((entry) => entry.kind === kind || entry.also?.includes(kind))),
    'lacks an emergency number, a line for sexual violence, crisis or abuse at home, or a work rights body; add it',
  );

const mustHave: readonly ResourceKind[] = ['emergency', 'sexual-violence', 'crisis', 'abuse', 'work-rights'];

const countriesSchema = z
  .record(z.string(), countrySchema, wanted('the resources of each country'))
  .superRefine((countries, context) => {
    for (const code of Object.keys(countries).filter((each) => !countryCodes.includes(each)))
      context.addIssue({ code: 'custom', path: [code], message: 'is no country; write its ISO 3166 code' });
  });
