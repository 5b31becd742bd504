import { z } from 'zod';
import { defaultRoundTimes, parseLocalTime, parseWeekday, type Zone } from '../../domain/calendar.ts';
import { smallestK } from '../../domain/group.ts';
import { type ChannelId, channelId } from '../../domain/ids.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { WeekSettings } from '../../flows/groups/change-group.ts';

/** What has been decided so far, carried along by the views: nothing that anybody typed. */
export interface Draft extends WeekSettings {
  readonly channel: ChannelId | undefined;
}

/** Begins with what is usual. */
export const usualDraft = (zone: Zone, channel: ChannelId | undefined, language: Language): Draft => ({
  language,
  channel,
  zone,
  times: defaultRoundTimes,
  k: smallestK,
  approvals: 0,
  reminder: true,
});

export const written = (draft: Draft): string => JSON.stringify(draft satisfies z.input<typeof draftSchema>);

export const readDraft = (metadata: string): Draft => draftSchema.parse(JSON.parse(metadata));

const weekTimeSchema = z.object({
  weekday: z.number().transform((day, context) => parseWeekday(day) ?? failed(context)),
  time: z.string().transform((text, context) => parseLocalTime(text) ?? failed(context)),
});

const draftSchema = z.object({
  channel: z
    .string()
    .transform(channelId)
    .optional()
    .transform((channel) => channel),
  zone: z.string(),
  times: z.object({ opens: weekTimeSchema, closes: weekTimeSchema }),
  k: z.int(),
  approvals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  reminder: z.boolean(),
  language: z.enum(languages).exactOptional(),
});

function failed(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'is no such time' });
  return z.NEVER;
}

/** The country that a lead's zone suggests; only a first choice. */
export const usualCountry = (zone: Zone): string => zones.find(([, pattern]) => pattern.test(zone))?.[0] ?? 'GB';

const zones: readonly (readonly [country: string, zone: RegExp])[] = [
  ['IE', /^Europe\/Dublin$/u],
  ['DE', /^Europe\/Berlin$/u],
  ['AT', /^Europe\/Vienna$/u],
  ['CH', /^Europe\/Zurich$/u],
  ['FR', /^Europe\/Paris$/u],
  ['ES', /^Europe\/Madrid$|^Atlantic\/Canary$/u],
  ['NL', /^Europe\/Amsterdam$/u],
  ['IN', /^Asia\/(?:Kolkata|Calcutta)$/u],
  ['AU', /^Australia\//u],
  ['NZ', /^Pacific\/(?:Auckland|Chatham)$/u],
  [
    'CA',
    /^Canada\/|^America\/(?:Toronto|Montreal|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|St_Johns|Whitehorse)$/u,
  ],
  ['MX', /^Mexico\/|^America\/(?:Mexico_City|Monterrey|Merida|Cancun|Tijuana|Hermosillo|Chihuahua|Mazatlan)$/u],
  ['US', /^America\/|^US\/|^Pacific\/Honolulu$/u],
];
