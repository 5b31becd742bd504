import { type Instant, isPermitted, nextPermitted } from '../../domain/calendar.ts';
import type { GroupWithLeads } from '../../domain/group.ts';
import { preferenceOf } from '../../domain/member.ts';
import type { NoticeKey } from '../../domain/notice.ts';
import type { Claimed } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { timeToAsk } from '../weeks/end-season.ts';
import { askingSlack } from './asking-slack.ts';
import { later, type Prepared } from './prepared.ts';
import { tellPeople } from './tell-people.ts';

type NoticePorts = Pick<Ports, 'groups' | 'members' | 'notices' | 'holidays' | 'directory' | 'log'>;

/** What a planned notice says now, if there still is a reason to say it. */
export async function prepareNotice(ports: NoticePorts, notice: Claimed<NoticeKey>, now: Instant): Promise<Prepared> {
  const found = await ports.groups.find(notice.workspace, notice.group);
  if (found === undefined || (found.group.status === 'stopped' && notice.kind !== 'record-deleted')) return skip;
  const send: Prepared = {
    send: {
      channel: notice.channel,
      message: { kind: 'notice', about: notice.kind, group: found.group, leads: found.leads },
    },
  };
  switch (notice.kind) {
    case 'channel-lost':
    case 'channel-shared':
      return found.group.channel === notice.occasion ? send : skip;
    case 'lead-added':
      return found.leads.includes(notice.member) ? send : skip;
    case 'lead-removed':
      return found.leads.includes(notice.member) ? skip : send;
    case 'season-over':
      return found.group.season === Number(notice.occasion) ? send : skip;
    case 'go-on': {
      const prepared = await askToGoOn(ports, notice, found, now);
      return prepared === 'now' ? send : prepared;
    }
    case 'held-twice':
      return (await tellAdminsToo(ports, notice, found, now)) === 'notNow' ? later(now) : send;
    case 'leads-changed':
    case 'lead-gone':
    case 'record-deleted':
      return send;
  }
}

/** With one lead, who held a week back is the only one who is told of it: so the admins are told as well. */
async function tellAdminsToo(
  ports: NoticePorts,
  { workspace, member, kind, occasion }: NoticeKey,
  { group, leads }: GroupWithLeads,
  now: Instant,
): Promise<'told' | 'notNow'> {
  if (leads.length > 1 || !leads.includes(member)) return 'told';
  const admins = await askingSlack(ports, workspace, () => ports.directory.admins(workspace));
  if (admins === 'notNow') return admins;
  const others = admins.filter((admin) => admin !== member);
  await tellPeople(ports, group, others, { kind, occasion }, now);
  return 'told';
}

/** Only who still takes part is asked, while no other season has begun, and at an hour that is permitted now. */
async function askToGoOn(
  ports: NoticePorts,
  notice: Claimed<NoticeKey>,
  { group }: GroupWithLeads,
  now: Instant,
): Promise<Prepared | 'now'> {
  const member = await ports.members.find(notice.workspace, notice.member);
  if (member?.group !== group.id || group.season !== Number(notice.occasion) || group.status === 'paused') return skip;
  const preference = preferenceOf(member, group);
  if (isPermitted(preference, now, ports.holidays)) return 'now';
  const dueAt = nextPermitted(preference, timeToAsk(now), now, ports.holidays);
  return dueAt === 'expired' ? { instead: { state: 'expired' } } : { instead: { state: 'planned', dueAt } };
}

const skip: Prepared = { instead: { state: 'skipped' } };
