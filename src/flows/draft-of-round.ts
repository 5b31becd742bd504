import { type Draft, draftOf } from '../domain/digest.ts';
import type { DraftedRound } from '../domain/round.ts';
import { marginOf, openReading } from '../domain/slot.ts';
import type { Ports } from './ports.ts';

/** The draft of a round, counted anew from its reading. "nothing" where the reading is gone or damaged. */
export async function draftOfRound(
  ports: Pick<Ports, 'rounds' | 'vault' | 'themes'>,
  round: DraftedRound,
): Promise<Draft> {
  const { workspace, id } = round;
  const contentKey = await ports.vault.read(workspace, id, 'content');
  const box = await ports.rounds.reading(round);
  if (contentKey === 'gone' || box === undefined) return { kind: 'nothing' };
  const reading = openReading(contentKey, { workspace, round: id }, box);
  if (reading === 'damaged') return { kind: 'nothing' };
  const margin = (theme: Parameters<typeof marginOf>[3]) => marginOf(contentKey, workspace, id, theme);
  return draftOf(reading, ports.themes.codebook, { k: round.k, margin });
}
