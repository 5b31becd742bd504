import type { LocalDate, LocalTime, NudgePreference, Weekday, Zone } from './calendar.ts';
import type { Group } from './group.ts';
import type { ChannelId, GroupId, MemberId, WorkspaceId } from './ids.ts';

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
  /** Version of the consent text that they agreed to. */
  readonly consentVersion: number;
}

/** What a member may change, and all that decides when they are asked. */
export type MemberPreferences = Pick<Member, 'zone' | 'weekday' | 'time' | 'workingDays' | 'country' | 'pausedUntil'>;

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

/** When this member may be asked: their own settings, with the group's country where they chose none. */
export function preferenceOf(member: MemberPreferences, group: Pick<Group, 'country'>): NudgePreference {
  return {
    ...(member.weekday === undefined ? {} : { weekday: member.weekday }),
    time: member.time,
    workingDays: member.workingDays,
    zone: member.zone,
    country: member.country ?? group.country,
    pausedUntil: member.pausedUntil,
  };
}
