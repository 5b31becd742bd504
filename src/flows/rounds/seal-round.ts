import { forgetLinkKeys, largeRound, linkKeysOf, nonceBytes, openSlotForSeal, sealReply } from '../../crypto/slot.ts';
import { type Instant, plusHours } from '../../domain/calendar.ts';
import { draftOf, publicationOf } from '../../domain/digest.ts';
import { type ClosingRound, isPast, type OpenRound } from '../../domain/round.ts';
import { shuffled } from '../../domain/shuffled.ts';
import { themesAt } from '../../domain/theme.ts';
import type { SealedReplyRow } from '../../store/slots.ts';
import { tellLeads } from '../outbox/tell-people.ts';
import type { Ports } from '../ports.ts';
import { chunk, inChunks, yieldToEventLoop } from '../yield-to-event-loop.ts';
import { hearOldReply } from './hear.ts';
import { planDigestPost } from './publish-digest.ts';
import { codebookOfRound, thresholdsOf } from './review-of-round.ts';
import { withKey } from './round-keys.ts';

type SealPorts = Pick<
  Ports,
  'groups' | 'programmes' | 'rounds' | 'slots' | 'posts' | 'vault' | 'random' | 'themes' | 'log'
>;

export type SealOutcome = 'sealed' | 'withheld' | 'expired' | 'alreadySealed' | 'notDue';

/**
 * Closes a round: words end, and with them the only link between people and what they chose. In the three steps of the
 * sealed round: close (waits for replies in flight), take what counts outside any transaction, then one short guarded
 * transaction. Kill it anywhere and run it again. It needs no Slack. A week of which nothing can be shown ends here,
 * whatever is missing; one that could not be sealed until its purge date ends uncounted.
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
  const found = await withKey(ports, place, 'link', (linkKey) => takeAnswers(ports, linkKey, round));
  const outcome =
    found === 'gone'
      ? found
      : await withKey(ports, place, 'content', (contentKey) => sealFound(ports, contentKey, round, found, now));
  if (outcome !== 'gone') return outcome;
  const current = await ports.rounds.find(workspace, id);
  if (current?.status !== 'closing') return 'alreadySealed';
  ports.log.error({ event: 'round key missing', workspace, round: id });
  return withhold(ports, round, await ports.slots.count(workspace, id), now);
}

async function sealFound(
  ports: SealPorts,
  contentKey: Uint8Array,
  round: ClosingRound,
  { answers, silent, damaged }: FoundAnswers,
  now: Instant,
): Promise<SealOutcome> {
  const { workspace, id } = round;
  if (damaged > 0) ports.log.error({ event: 'slots damaged', workspace, round: id, count: damaged });
  const codebook = await codebookOfRound(ports, round);
  const themes = answers.map((places) => themesAt(codebook, places));
  const draft = draftOf(themes, codebook, thresholdsOf(contentKey, round));
  if (draft.kind === 'nothing') return withhold(ports, round, damaged, now);
  await tellReviewers(ports, round, now);
  await planReminders(ports, round);
  const contents = [...answers, ...placeholders(answers.length, silent + damaged)];
  return ports.rounds.seal(round, sealedReplies(ports, contentKey, round, contents), damaged);
}

/** As many boxes as there were places, so that no copy of the database tells how many replied, or that all did. */
const placeholders = (answers: number, others: number): readonly 'empty'[] =>
  Array.from({ length: answers + others > largeRound ? 0 : others }, () => 'empty');

/** In random order, each sealed when it is asked for. */
async function* sealedReplies(
  { random }: SealPorts,
  contentKey: Uint8Array,
  { workspace, id }: ClosingRound,
  contents: readonly (readonly number[] | 'empty')[],
): AsyncGenerator<SealedReplyRow> {
  for (const [at, content] of shuffled(contents, random.integerBelow).entries()) {
    if (at % chunk === 0) await yieldToEventLoop();
    const place = { workspace, round: id, id: random.uuid() };
    yield { id: place.id, box: sealReply(contentKey, place, content, random.bytes(nonceBytes)) };
  }
}

/** Nothing can be shown: the week ends with the one fixed sentence, at the usual time. */
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

/** Where leads must approve, they are reminded one day and four days after the close, as long as it waits for them. */
async function planReminders(ports: SealPorts, round: ClosingRound): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined || found.group.approvals === 0) return;
  const { closesAt } = round.window;
  await tellLeads(ports, round, found.leads, 'approval-first', plusHours(closesAt, 24));
  await tellLeads(ports, round, found.leads, 'approval-last', plusHours(closesAt, 4 * 24));
}

interface FoundAnswers {
  /** The places of the themes that each person left standing. */
  readonly answers: readonly (readonly number[])[];
  readonly silent: number;
  readonly damaged: number;
}

/** Opens all slots, a page at a time, and takes what counts. */
async function takeAnswers(ports: SealPorts, linkKey: Uint8Array, round: ClosingRound): Promise<FoundAnswers> {
  const { workspace, id } = round;
  const answers: (readonly number[])[] = [];
  let [silent, damaged] = [0, 0];
  const keys = linkKeysOf(linkKey);
  try {
    for (let after: Uint8Array | undefined; ; ) {
      const page = await ports.slots.page(workspace, id, after);
      after = page.at(-1)?.handle;
      if (after === undefined) return { answers, silent, damaged };
      const contents = await inChunks(page, ({ handle, box }) =>
        openSlotForSeal(keys, { workspace, round: id, handle }, box),
      );
      for (const content of contents) {
        if (content === 'damaged') damaged += 1;
        else if (content === 'empty') silent += 1;
        else answers.push('main' in content ? await hearOldReply(ports, round, content) : content);
      }
    }
  } finally {
    forgetLinkKeys(keys);
  }
}
