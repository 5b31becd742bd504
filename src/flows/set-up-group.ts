import type { Instant, RoundTimes, Zone } from '../domain/calendar.ts';
import { localDateOf } from '../domain/calendar.ts';
import { type Group, largestK, smallestK } from '../domain/group.ts';
import { type ChannelId, groupId, type MemberId, type WorkspaceId } from '../domain/ids.ts';
import { notEligible, type Person } from '../domain/member.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { keepSeasonGoing } from './keep-season-going.ts';
import type { Ports } from './ports.ts';

export interface SetUpRequest {
  readonly workspace: WorkspaceId;
  readonly lead: MemberId;
  readonly channel: ChannelId;
  readonly country: string;
  readonly zone: Zone;
  readonly k: number;
  readonly routes: readonly [string, string];
  readonly resourcesConfirmed: boolean;
  readonly times: RoundTimes;
}

export type SetUpRefusal =
  | { readonly kind: 'mayNotLead' }
  | { readonly kind: 'botNotInChannel' }
  | { readonly kind: 'sharedChannel' }
  | { readonly kind: 'archivedChannel' }
  | { readonly kind: 'channelTaken' }
  | { readonly kind: 'kOutOfRange' }
  | { readonly kind: 'routeMissing'; readonly which: 0 | 1 }
  | { readonly kind: 'sameRoute' }
  | { readonly kind: 'resourcesNotConfirmed' };

/** Sets a channel up as a group and plans its first week. Every check that a lead can mend is reported at once. */
export async function setUpGroup(
  ports: Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'directory' | 'chance' | 'log'>,
  asked: SetUpRequest,
  namedLeads: readonly MemberId[],
  now: Instant,
): Promise<Result<Group, readonly SetUpRefusal[]>> {
  if (!(await mayLead(ports, asked.workspace, asked.lead, namedLeads))) return refused([{ kind: 'mayNotLead' }]);
  const refusals = [...(await channelRefusals(ports, asked)), ...formRefusals(asked)];
  if (refusals.length > 0) return refused(refusals);
  const group: Group = {
    workspace: asked.workspace,
    id: groupId(ports.chance.uuid()),
    channel: asked.channel,
    zone: asked.zone,
    status: 'running',
    season: 1,
    k: asked.k,
    approvals: 0,
    country: asked.country,
    routes: [asked.routes[0].trim(), asked.routes[1].trim()],
    resourcesCheckedOn: localDateOf(now, asked.zone),
    times: asked.times,
    openingLine: true,
    reminder: true,
  };
  if ((await ports.groups.create(group, [asked.lead])) === 'channelTaken') return refused([{ kind: 'channelTaken' }]);
  ports.log.info({ event: 'group set up', workspace: asked.workspace });
  await keepSeasonGoing(ports, group, now);
  return done(group);
}

/** Whether somebody may set up a first group: a workspace admin or owner, or named in the configuration. */
export async function mayLead(
  ports: Pick<Ports, 'directory'>,
  workspace: WorkspaceId,
  member: MemberId,
  namedLeads: readonly MemberId[],
): Promise<boolean> {
  const person = await ports.directory.person(workspace, member);
  return person !== undefined && isFit(person) && (person.isAdmin || namedLeads.includes(member));
}

const isFit = (person: Person) => notEligible(person) === undefined;

async function channelRefusals(ports: Pick<Ports, 'directory'>, asked: SetUpRequest): Promise<SetUpRefusal[]> {
  const channel = await ports.directory.channel(asked.workspace, asked.channel);
  if (channel === undefined || !channel.isMember) return [{ kind: 'botNotInChannel' }];
  if (channel.isShared) return [{ kind: 'sharedChannel' }];
  if (channel.isArchived) return [{ kind: 'archivedChannel' }];
  return [];
}

function formRefusals(asked: SetUpRequest): SetUpRefusal[] {
  const [line, outside] = asked.routes.map((route) => route.trim());
  const refusals: SetUpRefusal[] = [];
  if (!Number.isInteger(asked.k) || asked.k < smallestK || asked.k > largestK) refusals.push({ kind: 'kOutOfRange' });
  if (!line) refusals.push({ kind: 'routeMissing', which: 0 });
  if (!outside) refusals.push({ kind: 'routeMissing', which: 1 });
  if (line && outside && line.toLowerCase() === outside.toLowerCase()) refusals.push({ kind: 'sameRoute' });
  if (!asked.resourcesConfirmed) refusals.push({ kind: 'resourcesNotConfirmed' });
  return refusals;
}
