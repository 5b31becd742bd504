import {
  type BoxedReply,
  changeSlot,
  editionBytes,
  handleOf,
  nonceBytes,
  openSlot,
  sealSlot,
} from '../../crypto/slot.ts';
import type { MemberRef, RoundRef } from '../../domain/ids.ts';
import type { ScrubbedReply } from '../../text/names/scrub.ts';
import type { Ports } from '../ports.ts';
import { withKey } from '../rounds/round-keys.ts';

type SlotPorts = Pick<Ports, 'vault' | 'slots' | 'random'>;
type WritePorts = SlotPorts & Pick<Ports, 'clock'>;
type Place = MemberRef & RoundRef;

/** What a member's own slot holds: only for showing it to that member. "closed" once the link key is gone. */
export async function readSlot(
  ports: SlotPorts,
  at: Place,
): Promise<BoxedReply | 'empty' | 'damaged' | 'noSlot' | 'closed'> {
  const read = await withKey(ports, at, 'link', async (linkKey) => {
    const handle = handleOf(linkKey, at.workspace, at.member);
    const box = await ports.slots.read(at.workspace, at.round, handle);
    if (box === undefined) return 'noSlot';
    return openSlot(linkKey, { workspace: at.workspace, round: at.round, handle }, box);
  });
  return read === 'gone' ? 'closed' : read;
}

/**
 * Whether a member has a place in a round: not who joined while it was open. What is in it is not looked at. While the
 * link key cannot be read nobody is told that they have none.
 */
export async function hasPlace(ports: Pick<SlotPorts, 'vault' | 'slots'>, at: Place): Promise<boolean> {
  const found = await withKey(ports, at, 'link', async (linkKey) => {
    const box = await ports.slots.read(at.workspace, at.round, handleOf(linkKey, at.workspace, at.member));
    return box !== undefined;
  });
  return found === 'gone' || found;
}

/** Puts a reply and what counts of it into a member's own slot, as an edition of its own. It records nothing else. */
export async function saveReply(
  ports: WritePorts,
  at: Place,
  { main, more }: ScrubbedReply,
  places: readonly number[],
): Promise<{ readonly edition: string } | 'closed' | 'noSlot'> {
  const edition = Buffer.from(ports.random.bytes(editionBytes)).toString('hex');
  const outcome = await writeSlot(ports, at, { places, main, more, edition, asOf: 0 });
  return outcome === 'saved' ? { edition } : outcome;
}

/** Takes back whatever a member's own slot holds. It records nothing else. */
const emptySlot = (ports: WritePorts, at: Place): Promise<'saved' | 'closed' | 'noSlot'> =>
  writeSlot(ports, at, 'empty');

async function writeSlot(
  ports: WritePorts,
  at: Place,
  content: BoxedReply | 'empty',
): Promise<'saved' | 'closed' | 'noSlot'> {
  const slot = await withKey(ports, at, 'link', (linkKey) => {
    const handle = handleOf(linkKey, at.workspace, at.member);
    const place = { workspace: at.workspace, round: at.round, handle };
    return { handle, box: sealSlot(linkKey, place, content, ports.random.bytes(nonceBytes)) };
  });
  if (slot === 'gone') return 'closed';
  const outcome = await ports.slots.write(at.workspace, at.round, slot, ports.clock.now());
  return outcome === 'changedMeanwhile' ? 'noSlot' : outcome;
}

export type SlotChange = Parameters<typeof changeSlot>[3];
export type ChangeOutcome = 'changed' | 'older' | 'otherEdition' | 'closed' | 'noSlot';

/**
 * Puts other themes into a member's own slot, if it still is of that edition and holds nothing newer. Where the box
 * changed meanwhile (by another tick, or by blurring, which changes every box now and then) it is looked at again.
 */
export async function changeOwnSlot(ports: WritePorts, at: Place, change: SlotChange): Promise<ChangeOutcome> {
  const outcome = await withKey(ports, at, 'link', async (linkKey): Promise<ChangeOutcome> => {
    const handle = handleOf(linkKey, at.workspace, at.member);
    const place = { workspace: at.workspace, round: at.round, handle };
    for (;;) {
      const before = await ports.slots.read(at.workspace, at.round, handle);
      if (before === undefined) return 'noSlot';
      const box = changeSlot(linkKey, place, before, change, ports.random.bytes(nonceBytes));
      if (typeof box === 'string') return box === 'damaged' ? 'otherEdition' : box;
      const written = await ports.slots.write(at.workspace, at.round, { handle, box, before }, ports.clock.now());
      if (written !== 'changedMeanwhile') return written === 'saved' ? 'changed' : written;
    }
  });
  return outcome === 'gone' ? 'closed' : outcome;
}

/**
 * Empties the member's slot in every open round of the workspace. The answer is the same whether there was a reply or
 * not, whoever asks: nothing in it can be learned from.
 */
export async function withdrawReply(
  ports: Pick<Ports, 'rounds' | 'vault' | 'slots' | 'random' | 'clock'>,
  at: MemberRef,
): Promise<'done'> {
  const rounds = await ports.rounds.unfinished(at.workspace);
  for (const round of rounds)
    if (round.status === 'open')
      await emptySlot(ports, { workspace: at.workspace, round: round.id, member: at.member });
  return 'done';
}
