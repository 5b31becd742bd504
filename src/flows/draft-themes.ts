import { wholeText } from '../domain/reply.ts';
import type { SealedRound } from '../domain/round.ts';
import { nonceBytes, openReply, sealReading } from '../domain/slot.ts';
import type { Ports } from './ports.ts';

/**
 * Finds the themes of a sealed round and stores the reading, as one box under the content key. Nobody reads the
 * replies: they go from their boxes to the reader and nowhere else.
 */
export async function draftThemes(
  ports: Pick<Ports, 'rounds' | 'sealedReplies' | 'vault' | 'themes' | 'chance' | 'log'>,
  round: SealedRound,
): Promise<'drafted' | 'alreadyDrafted' | 'keyGone'> {
  const { workspace, id } = round;
  const contentKey = await ports.vault.read(workspace, id, 'content');
  if (contentKey === 'gone') return 'keyGone';
  const replies: { text: string }[] = [];
  for (const row of await ports.sealedReplies.all(workspace, id)) {
    const reply = openReply(contentKey, { workspace, round: id, id: row.id }, row.box);
    if (reply !== 'damaged') replies.push({ text: wholeText(reply) });
  }
  const reading = await ports.themes.read(replies, round.step);
  const box = sealReading(contentKey, { workspace, round: id }, reading, ports.chance.bytes(nonceBytes));
  const outcome = await ports.rounds.draft(round, box);
  ports.log.info({ event: 'themes drafted', workspace, round: id, outcome });
  return outcome;
}
