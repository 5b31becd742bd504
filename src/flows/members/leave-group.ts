import type { Instant } from '../../domain/calendar.ts';
import type { MemberRef } from '../../domain/ids.ts';
import { caretakersOf, tellPeople } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { withdrawReply } from '../replies/slot-of-member.ts';

/**
 * Ends taking part: the slot in an open week is emptied, planned messages are skipped, all preferences are deleted.
 * Saying it twice, or never having been there, is answered the same.
 */
export async function leaveGroup(
  ports: Pick<Ports, 'members' | 'rounds' | 'nudges' | 'notices' | 'vault' | 'slots' | 'random' | 'clock'>,
  at: MemberRef,
): Promise<'done'> {
  await withdrawReply(ports, at);
  await skipMessages(ports, at);
  await ports.notices.forget(at.workspace, at.member, 'go-on');
  await ports.members.leave(at.workspace, at.member);
  return 'done';
}

async function skipMessages({ rounds, nudges }: Pick<Ports, 'rounds' | 'nudges'>, at: MemberRef): Promise<void> {
  for (const round of await rounds.unfinished(at.workspace))
    if (round.status === 'open' || round.status === 'planned')
      for (const ordinal of [0, 1] as const) await nudges.replan({ ...at, round: round.id, ordinal }, 'skipped');
}

/** Leaving, and more: a lead's name comes off what they promised. Who has nothing to forget is answered the same. */
export async function forgetMember(
  ports: Parameters<typeof leaveGroup>[0] & Pick<Ports, 'promisedActions'>,
  at: MemberRef,
): Promise<'done'> {
  await ports.promisedActions.disown(at.workspace, at.member);
  return leaveGroup(ports, at);
}

/**
 * Somebody's account was deactivated: no more messages to them, and their settings are deleted. What they wrote in an
 * open week stays in it. Groups that they led are told to the other leads, else to the admins. `occasion` names the
 * event, so that hearing of it twice tells nobody twice.
 */
export async function personLeft(
  ports: Pick<Ports, 'members' | 'groups' | 'rounds' | 'nudges' | 'notices' | 'directory' | 'log'>,
  at: MemberRef & { readonly occasion: string },
  now: Instant,
): Promise<void> {
  const { workspace, member, occasion } = at;
  await skipMessages(ports, { workspace, member });
  for (const { group, leads } of await ports.groups.ledBy(workspace, member)) {
    const others = await caretakersOf(
      ports,
      group,
      leads.filter((lead) => lead !== member),
    );
    await tellPeople(ports, group, others, { kind: 'lead-gone', occasion }, now);
    await ports.groups.removeLead(workspace, group.id, member, 0);
    ports.log.warn({ event: 'lead left', workspace });
  }
  await ports.notices.forget(workspace, member);
  await ports.members.leave(workspace, member);
}
