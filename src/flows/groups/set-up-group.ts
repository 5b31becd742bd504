import { type Instant, localDateOf } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import {
  type CheckRefusal,
  checkResources,
  checkRoutes,
  checkWeek,
  type RouteRefusal,
  type WeekRefusal,
} from '../../domain/group-settings.ts';
import { type ChannelId, groupId, type MemberId, type WorkspaceId } from '../../domain/ids.ts';
import { done, type Result, refused } from '../../domain/result.ts';
import type { Ports } from '../ports.ts';
import { keepSeasonGoing } from '../weeks/keep-season-going.ts';
import { type SafetyRequest, safetyOf, type WeekSettings } from './change-group.ts';
import { type ChannelRefusal, newChannelRefusal } from './check-channel.ts';
import { mayLead } from './may-lead.ts';

export interface SetUpRequest extends WeekSettings, SafetyRequest {
  readonly workspace: WorkspaceId;
  readonly lead: MemberId;
  readonly channel: ChannelId;
}

export type SetUpRefusal =
  | WeekRefusal
  | RouteRefusal
  | CheckRefusal
  | { readonly kind: ChannelRefusal | 'mayNotLead' | 'channelTaken' | 'tooFewLeads' };

/** Sets a channel up as a group and plans its first week. Every check that a lead can mend is reported at once. */
export async function setUpGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'directory' | 'chance' | 'log'>,
  asked: SetUpRequest,
  namedLeads: readonly MemberId[],
  now: Instant,
): Promise<Result<Group, readonly SetUpRefusal[]>> {
  if (!(await mayLead(ports, asked.workspace, asked.lead, namedLeads))) return refused([{ kind: 'mayNotLead' }]);
  const refusals = await refusalsOf(ports, asked);
  if (refusals.length > 0) return refused(refusals);
  const { country, routes, resourcesCheckedOn, reporterNotice } = safetyOf(asked, localDateOf(now, asked.zone));
  const group: Group = {
    workspace: asked.workspace,
    id: groupId(ports.chance.uuid()),
    channel: asked.channel,
    zone: asked.zone,
    status: 'running',
    season: 1,
    k: asked.k,
    approvals: asked.approvals,
    country,
    routes,
    resourcesCheckedOn,
    times: asked.times,
    openingLine: asked.openingLine,
    reminder: asked.reminder,
    ...(reporterNotice === undefined ? {} : { reporterNotice }),
  };
  if ((await ports.groups.create(group, [asked.lead])) === 'channelTaken') return refused([{ kind: 'channelTaken' }]);
  ports.log.info({ event: 'group set up', workspace: asked.workspace });
  await keepSeasonGoing(ports, group, now);
  return done(group);
}

/** Whoever sets a group up; others are added later. */
export const leadsAtFirst = 1;

async function refusalsOf(
  ports: Pick<Ports, 'directory' | 'groups'>,
  asked: SetUpRequest,
): Promise<readonly SetUpRefusal[]> {
  const channel = await newChannelRefusal(ports, { ...asked, own: undefined });
  return [
    ...(channel === undefined ? [] : [{ kind: channel }]),
    ...checkWeek(asked),
    ...checkRoutes(asked.routes),
    ...(asked.approvals > leadsAtFirst ? [{ kind: 'tooFewLeads' as const }] : []),
    ...checkResources(asked.checked),
  ];
}
