import type { Instant } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { NoticeKind } from '../../domain/notice.ts';
import type { Ports } from '../ports.ts';

/** Plans one private message to each of these people about a group, without Slack; the occasion makes doing it twice harmless. */
export async function tellPeople(
  ports: Pick<Ports, 'notices'>,
  group: Group,
  people: readonly MemberId[],
  { kind, occasion }: { readonly kind: NoticeKind; readonly occasion: string },
  dueAt: Instant,
): Promise<void> {
  const about = { workspace: group.workspace, group: group.id, kind, occasion };
  await ports.notices.plan(people.map((member) => ({ ...about, member, channel: member, dueAt })));
}
