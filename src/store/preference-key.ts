import { sql } from 'kysely';
import type { MemberPreferences } from '../domain/member.ts';

/** One text for each combination of preferences, as a member's row has it: the same as `preferenceKeyOf`. */
export const preferenceKey = sql<string>`concat_ws('|',
  member.zone, coalesce(member.weekday::text, ''), member.time, array_to_string(member.working_days, ''),
  coalesce(member.country, ''), coalesce(to_char(member.paused_until, 'YYYY-MM-DD'), ''))`;

export const preferenceKeyOf = (preferences: MemberPreferences): string =>
  [
    preferences.zone,
    preferences.weekday ?? '',
    preferences.time,
    preferences.workingDays.join(''),
    preferences.country ?? '',
    preferences.pausedUntil ?? '',
  ].join('|');
