import type { MemberId, RoundId, WorkspaceId } from '../../domain/ids.ts';
import type { SlotContent } from '../../domain/reply.ts';
import type { ScrubbedReply } from '../../domain/scrubbed-reply.ts';
import { handleOf, nonceBytes, openSlot, sealSlot } from '../../domain/slot.ts';
import type { Ports } from '../ports.ts';
import { withKey } from '../with-key.ts';

type SlotPorts = Pick<Ports, 'vault' | 'slots' | 'chance'>;
type WritePorts = SlotPorts & Pick<Ports, 'clock'>;
interface Place {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly member: MemberId;
}

/** What a member's own slot holds: only for showing it to that member. "closed" once the link key is gone. */
export async function readSlot(ports: SlotPorts, at: Place): Promise<SlotContent | 'damaged' | 'noSlot' | 'closed'> {
  const read = await withKey(ports, at, 'link', async (linkKey) => {
    const handle = handleOf(linkKey, at.workspace, at.member);
    const box = await ports.slots.read(at.workspace, at.round, handle);
    if (box === undefined) return 'noSlot';
    return openSlot(linkKey, { workspace: at.workspace, round: at.round, handle }, box);
  });
  return read === 'gone' ? 'closed' : read;
}

/** Puts a reply (or "empty") into a member's own slot. It records nothing else. */
export async function writeSlot(
  ports: WritePorts,
  at: Place,
  content: ScrubbedReply | 'empty',
): Promise<'saved' | 'closed' | 'noSlot'> {
  const slot = await withKey(ports, at, 'link', (linkKey) => {
    const handle = handleOf(linkKey, at.workspace, at.member);
    const place = { workspace: at.workspace, round: at.round, handle };
    return { handle, box: sealSlot(linkKey, place, content, ports.chance.bytes(nonceBytes)) };
  });
  return slot === 'gone' ? 'closed' : ports.slots.write(at.workspace, at.round, slot, ports.clock.now());
}
