import { plusHours } from '../../domain/calendar.ts';
import { draftOf, publicationOf } from '../../domain/digest.ts';
import { wholeText } from '../../domain/reply.ts';
import type { SealedRound } from '../../domain/round.ts';
import { marginOf, nonceBytes, openReply, sealReading } from '../../domain/slot.ts';
import { codebookWith } from '../../domain/theme.ts';
import { tellLeads } from '../messages/tell-leads.ts';
import type { Ports } from '../ports.ts';
import { withKey } from '../with-key.ts';
import { ownThemesOf } from './codebook-of-round.ts';
import { planDigestPost } from './plan-digest-post.ts';

type DraftPorts = Pick<
  Ports,
  'groups' | 'programmes' | 'rounds' | 'posts' | 'sealedReplies' | 'vault' | 'themes' | 'progress' | 'chance' | 'log'
>;

export type DraftOutcome = 'drafted' | 'alreadyDrafted' | 'withheld' | 'keyGone';

/**
 * Finds the themes of a sealed round and stores the reading, as one box under the content key. Nobody reads the
 * replies: they go from their boxes to the reader and nowhere else. A week of which nothing can be shown ends here, as
 * one of which too few replied ended at its close: to leads and to the channel the two look the same.
 */
export async function draftThemes(ports: DraftPorts, round: SealedRound): Promise<DraftOutcome> {
  const outcome = await withKey(ports, { workspace: round.workspace, round: round.id }, 'content', (contentKey) =>
    draftWith(ports, contentKey, round),
  );
  return outcome === 'gone' ? 'keyGone' : outcome;
}

async function draftWith(ports: DraftPorts, contentKey: Uint8Array, round: SealedRound): Promise<DraftOutcome> {
  const { workspace, id } = round;
  const replies: { text: string }[] = [];
  for (const row of await ports.sealedReplies.all(workspace, id)) {
    const reply = openReply(contentKey, { workspace, round: id, id: row.id }, row.box);
    if (typeof reply === 'object') replies.push({ text: wholeText(reply) });
  }
  const own = await ownThemesOf(ports, round);
  const onProgress = (read: number, total: number) => ports.progress.note(id, read, total);
  const reading = await ports.themes
    .read(replies, { step: round.step, own, onProgress })
    .finally(() => ports.progress.forget(id));
  const margin = (theme: Parameters<typeof marginOf>[3]) => marginOf(contentKey, workspace, id, theme);
  const draft = draftOf(reading, codebookWith(ports.themes.codebook, own), { k: round.k, margin });
  if (draft.kind === 'nothing') return withhold(ports, round);
  await planReminders(ports, round);
  const box = sealReading(contentKey, { workspace, round: id }, reading, ports.chance.bytes(nonceBytes));
  const outcome = await ports.rounds.draft(round, box);
  ports.log.info({ event: 'themes drafted', workspace, round: id, outcome });
  return outcome;
}

async function withhold(ports: DraftPorts, round: SealedRound): Promise<DraftOutcome> {
  const { workspace, id } = round;
  await planDigestPost(ports, round, round.window.digestAt);
  const publication = publicationOf(workspace, id, { kind: 'nothing' });
  if ((await ports.rounds.publish(round, publication, 'withheld')) !== 'published') return 'alreadyDrafted';
  await ports.vault.destroy(workspace, id, 'content');
  ports.log.info({ event: 'round ended', workspace, round: id, outcome: 'withheld' });
  return 'withheld';
}

/** Where leads must approve, they are reminded one day and four days after the close, as long as it waits for them. */
async function planReminders(ports: DraftPorts, round: SealedRound): Promise<void> {
  const found = await ports.groups.find(round.workspace, round.group);
  if (found === undefined || found.group.approvals === 0) return;
  const { closesAt } = round.window;
  await tellLeads(ports, round, found.leads, 'approval-first', plusHours(closesAt, 24));
  await tellLeads(ports, round, found.leads, 'approval-last', plusHours(closesAt, 4 * 24));
}
