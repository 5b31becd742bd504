import type { Instant } from '../../domain/calendar.ts';
import type { OpenRound } from '../../domain/round.ts';
import { shuffled } from '../../domain/shuffled.ts';
import { crowd, nonceBytes, openSlot, sealSlot } from '../../domain/slot.ts';
import { inChunks } from '../messages/in-chunks.ts';
import type { Ports } from '../ports.ts';
import { withKey } from '../with-key.ts';

/** Encrypts every slot of an open round anew, in random order, so that live rows do not show who changed. */
export async function blurSlots(
  ports: Pick<Ports, 'slots' | 'vault' | 'chance'>,
  round: OpenRound,
  now: Instant,
): Promise<'blurred' | 'closed' | 'tooMany'> {
  const { workspace, id } = round;
  const outcome = await withKey(ports, { workspace, round: id }, 'link', (linkKey) =>
    blurWith(ports, linkKey, round, now),
  );
  return outcome === 'gone' ? 'closed' : outcome;
}

async function blurWith(
  ports: Pick<Ports, 'slots' | 'chance'>,
  linkKey: Uint8Array,
  { workspace, id }: OpenRound,
  now: Instant,
): Promise<'blurred' | 'closed' | 'tooMany'> {
  if ((await ports.slots.count(workspace, id)) > crowd) return 'tooMany';
  const slots = await ports.slots.all(workspace, id);
  const boxes = await inChunks(slots, ({ handle, box }) => {
    const place = { workspace, round: id, handle };
    const content = openSlot(linkKey, place, box);
    if (content === 'damaged') return [];
    return [{ handle, before: box, after: sealSlot(linkKey, place, content, ports.chance.bytes(nonceBytes)) }];
  });
  return ports.slots.blur(workspace, id, shuffled(boxes.flat(), ports.chance.below), now);
}
