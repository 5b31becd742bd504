import type { LocalDate, LocalTime, NudgePreference, Weekday, Zone } from './calendar.ts';
import type { Group } from './group.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from './ids.ts';
import { type Language, languages } from './language.ts';

/** A person who takes part in a group by their own choice. Nothing here says when they joined or whether they answer. */
export interface Member {
  readonly workspace: WorkspaceId;
  readonly id: MemberId;
  readonly group: GroupId;
  /** Their direct-message conversation with the app, opened when they joined. */
  readonly directChannel: ChannelId;
  readonly zone: Zone;
  /** Undefined: the first working day of the round. */
  readonly weekday: Weekday | undefined;
  readonly time: LocalTime;
  readonly workingDays: readonly Weekday[];
  /** Undefined: the group's country. */
  readonly country: string | undefined;
  readonly pausedUntil: LocalDate | undefined;
  /** Whether they asked for a reminder of their own, which then comes whether or not they have answered. */
  readonly remindMe: boolean;
  /** Version of the consent text that they agreed to. */
  readonly consentVersion: number;
  /** Not while Slack says that they are a guest: then nothing is sent to them, and their place stays. */
  readonly askable: boolean;
  /** The language that they chose to read; absent for that of their Slack. */
  readonly language?: Language;
  /** That of their Slack, when it was last read; absent where we do not speak it. */
  readonly slackLanguage?: Language;
}

type Languages = { readonly language?: Language | undefined; readonly slackLanguage?: Language | undefined };

/** What they read; the first language that we speak where we do not know. */
export const languageOfMember = ({ language, slackLanguage }: Languages): Language =>
  language ?? slackLanguage ?? languages[0];

/** What a member may change, and all that decides when they are asked. */
export type MemberPreferences = Pick<
  Member,
  'zone' | 'weekday' | 'time' | 'workingDays' | 'country' | 'pausedUntil' | 'remindMe'
>;

/** A person as the workspace knows them; decides who may be enrolled and who may lead. */
export interface Person {
  readonly id: MemberId;
  readonly zone: string | undefined;
  readonly locale: string | undefined;
  readonly isAdmin: boolean;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly isStranger: boolean;
  readonly isDeactivated: boolean;
}

export type NotEligible = 'bot' | 'guest' | 'stranger' | 'deactivated';

/** Why a person cannot be enrolled; undefined when they can. */
export function notEligible(person: Person): NotEligible | undefined {
  if (person.isDeactivated) return 'deactivated';
  if (person.isBot) return 'bot';
  if (person.isStranger) return 'stranger';
  if (person.isGuest) return 'guest';
  return undefined;
}

/** When this member may be asked: their own settings, with the group's country where they chose none, and its days off. */
export function preferenceOf(
  member: Omit<MemberPreferences, 'remindMe'>,
  group: Pick<Group, 'country' | 'daysOff'>,
): NudgePreference {
  return {
    ...(member.weekday === undefined ? {} : { weekday: member.weekday }),
    time: member.time,
    workingDays: member.workingDays,
    zone: member.zone,
    country: member.country ?? group.country,
    ...(group.daysOff === undefined ? {} : { daysOff: group.daysOff }),
    pausedUntil: member.pausedUntil,
  };
}

/** How far a list has been read that comes in pages: small enough to be kept between two pages. */
export interface PageWalk {
  /** Names the next page. */
  readonly cursor: string;
  /** How many pages were read. */
  readonly pages: number;
  /** A cursor of before; walking in a circle comes back to it (Brent's algorithm). */
  readonly landmark: string;
}

/** Why a list has no end: the pages go in a circle, or there are more than any list has. */
export type Endless = 'cursor_repeats' | 'too_many_pages';

/** Two million people at two hundred a page. */
export const mostPages = 10_000;

/** After a page: where the next one is, `end` after the last, or why there will never be a last one. */
export function stepOn(
  walk: PageWalk | undefined,
  next: string | undefined,
): { readonly kind: 'on'; readonly walk: PageWalk } | { readonly kind: 'end' } | { readonly kind: Endless } {
  if (next === undefined || next === '') return { kind: 'end' };
  const pages = (walk?.pages ?? 0) + 1;
  if (next === walk?.cursor || next === walk?.landmark) return { kind: 'cursor_repeats' };
  if (pages >= mostPages) return { kind: 'too_many_pages' };
  const landmark = walk === undefined || isPowerOfTwo(pages) ? next : walk.landmark;
  return { kind: 'on', walk: { cursor: next, pages, landmark } };
}

const isPowerOfTwo = (count: number) => Number.isInteger(Math.log2(count));
