import type { Instant } from '../../domain/calendar.ts';
import { enoughReplies, publicationOf } from '../../domain/digest.ts';
import type { Reply, SlotContent } from '../../domain/reply.ts';
import { type ClosingRound, isPast, type OpenRound } from '../../domain/round.ts';
import { shuffled } from '../../domain/shuffled.ts';
import { crowd, marginOf, nonceBytes, openSlot, sealReply } from '../../domain/slot.ts';
import { breathe, chunk, inChunks } from '../messages/in-chunks.ts';
import { tellLeads } from '../messages/tell-leads.ts';
import type { SealedReplyRow } from '../ports/rounds.ts';
import type { Ports } from '../ports.ts';
import { withKey } from '../with-key.ts';
import { planDigestPost } from './plan-digest-post.ts';

type SealPorts = Pick<Ports, 'groups' | 'rounds' | 'slots' | 'posts' | 'vault' | 'chance' | 'log'>;

export type SealOutcome = 'sealed' | 'withheld' | 'expired' | 'alreadySealed' | 'notDue';

/**
 * Closes a round and destroys the only link between people and what they wrote, in the three steps of the sealed round:
 * close (waits for replies in flight), read outside any transaction, then one short guarded transaction. Kill it
 * anywhere and run it again. It needs no Slack. A week that could not be sealed until its purge date ends unread.
 */
export async function sealRound(ports: SealPorts, round: OpenRound | ClosingRound, now: Instant): Promise<SealOutcome> {
  if (!isPast(round.window.closesAt, now)) return 'notDue';
  if (round.status === 'open') await ports.rounds.beginClosing(round);
  const closing: ClosingRound = { ...round, status: 'closing' };
  const outcome = isPast(round.window.purgeAt, now)
    ? await expire(ports, closing, now)
    : await sealClosing(ports, closing, now);
  await ports.vault.destroy(round.workspace, round.id, 'link');
  if (outcome === 'withheld' || outcome === 'expired') await ports.vault.destroy(round.workspace, round.id, 'content');
  ports.log.info({ event: 'round sealed', workspace: round.workspace, round: round.id, outcome });
  return outcome;
}

async function sealClosing(ports: SealPorts, round: ClosingRound, now: Instant): Promise<SealOutcome> {
  const { workspace, id } = round;
  const place = { workspace, round: id };
  const read = await withKey(ports, place, 'link', (linkKey) => readReplies(ports, linkKey, round));
  const outcome =
    read === 'gone'
      ? read
      : await withKey(ports, place, 'content', (contentKey) => sealRead(ports, contentKey, round, read, now));
  if (outcome !== 'gone') return outcome;
  const current = await ports.rounds.find(workspace, id);
  if (current?.status !== 'closing') return 'alreadySealed';
  ports.log.error({ event: 'round key missing', workspace, round: id });
  return withhold(ports, round, await ports.slots.count(workspace, id), now);
}

async function sealRead(
  ports: SealPorts,
  contentKey: Uint8Array,
  round: ClosingRound,
  { replies, silent, damaged }: ReadSlots,
  now: Instant,
): Promise<SealOutcome> {
  const { workspace, id } = round;
  if (damaged > 0) ports.log.error({ event: 'slots damaged', workspace, round: id, count: damaged });
  const margin = marginOf(contentKey, workspace, id, 'round');
  if (!enoughReplies(replies.length, { k: round.k, margin: () => margin })) return withhold(ports, round, damaged, now);
  await tellReviewers(ports, round, now);
  const contents = [...replies, ...placeholders(replies.length, silent + damaged)];
  return ports.rounds.seal(round, sealedReplies(ports, contentKey, round, contents), damaged);
}

/** As many boxes as there were places, so that no copy of the database tells how many replied, or that all did. */
const placeholders = (replies: number, others: number): readonly SlotContent[] =>
  Array.from({ length: replies + others > crowd ? 0 : others }, () => 'empty');

/** The replies in random order, each sealed when it is asked for: a box is many times as long as most replies. */
async function* sealedReplies(
  { chance }: SealPorts,
  contentKey: Uint8Array,
  { workspace, id }: ClosingRound,
  contents: readonly SlotContent[],
): AsyncGenerator<SealedReplyRow> {
  for (const [at, content] of shuffled(contents, chance.below).entries()) {
    if (at % chunk === 0) await breathe();
    const place = { workspace, round: id, id: chance.uuid() };
    yield { id: place.id, box: sealReply(contentKey, place, content, chance.bytes(nonceBytes)) };
  }
}

/** Too few replied (or nothing can be read): the week ends with the one fixed sentence, at the usual time. */
async function withhold(ports: SealPorts, round: ClosingRound, damaged: number, now: Instant): Promise<SealOutcome> {
  await tellReviewers(ports, round, now);
  await planDigestPost(ports, round, round.window.digestAt);
  return ports.rounds.withhold(round, publicationOf(round.workspace, round.id, { kind: 'nothing' }), damaged);
}

async function expire(ports: SealPorts, round: ClosingRound, now: Instant): Promise<SealOutcome> {
  await planDigestPost(ports, round, now);
  const outcome = await ports.rounds.expire(round, publicationOf(round.workspace, round.id, { kind: 'nothing' }));
  return outcome === 'expired' ? outcome : 'alreadySealed';
}

/** The same message whether there is something to share or not: leads see the one or the other in the review. */
async function tellReviewers(ports: SealPorts, round: ClosingRound, now: Instant): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found !== undefined) await tellLeads(ports, round, found.leads, 'draft', now);
}

interface ReadSlots {
  readonly replies: readonly Reply[];
  readonly silent: number;
  readonly damaged: number;
}

/** Opens all slots, a page at a time, and keeps what was written: most of a large group is silent, or brief. */
async function readReplies(
  { slots }: SealPorts,
  linkKey: Uint8Array,
  { workspace, id }: ClosingRound,
): Promise<ReadSlots> {
  const replies: Reply[] = [];
  let [silent, damaged] = [0, 0];
  for (let after: Uint8Array | undefined; ; ) {
    const page = await slots.page(workspace, id, after);
    after = page.at(-1)?.handle;
    if (after === undefined) return { replies, silent, damaged };
    const contents = await inChunks(page, ({ handle, box }) =>
      openSlot(linkKey, { workspace, round: id, handle }, box),
    );
    for (const content of contents) {
      if (content === 'damaged') damaged += 1;
      else if (content === 'empty') silent += 1;
      else replies.push(content);
    }
  }
}
