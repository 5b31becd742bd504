import { type BoxedWords, nonceBytes, openOldReply, sealedBytes, sealReply } from '../../crypto/slot.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { RoundContent } from '../../domain/programme.ts';
import { mostThemes, wordsOf } from '../../domain/reply.ts';
import { errorCode } from '../../domain/result.ts';
import type { Round, SealedRound } from '../../domain/round.ts';
import { shuffled } from '../../domain/shuffled.ts';
import { type Codebook, placesOf, themesAt } from '../../domain/theme.ts';
import type { SealedReplyRow } from '../../store/slots.ts';
import { nothingHeard, type Suggestions } from '../ports/content.ts';
import type { Ports } from '../ports.ts';
import { chunk, yieldToEventLoop } from '../yield-to-event-loop.ts';
import { type AskedPorts, contentOfRound } from './review-of-round.ts';
import { withKey } from './round-keys.ts';

/** What words sound like. A reader that fails hears nothing, and nobody's saving fails. */
export function hear(
  { themes, log }: Pick<Ports, 'themes' | 'log'>,
  words: string,
  { asked, workspace }: { readonly asked: RoundContent; readonly workspace: WorkspaceId },
): Suggestions {
  try {
    return knownOf(themes.read(words, asked.step.id), asked.codebook);
  } catch (error) {
    log.warn({ event: 'reply not read', workspace, code: errorCode(error) });
    return nothingHeard;
  }
}

/** Without what the week does not count. */
function knownOf({ likely, suggestions }: Suggestions, codebook: Codebook): Suggestions {
  const known = (themes: Suggestions['likely']) => themesAt(codebook, placesOf(codebook, themes)).slice(0, mostThemes);
  return { likely: known(likely), suggestions: known(suggestions) };
}

type WordsPorts = AskedPorts & Pick<Ports, 'rounds' | 'sealedReplies' | 'vault' | 'themes' | 'random' | 'log'>;

/**
 * Ends the words of a week that 1.1 closed and nobody has posted yet: what they very likely are about is taken out of
 * them once, as was promised when they were written, and they are deleted.
 */
export async function dropWords(
  ports: WordsPorts,
  round: SealedRound,
): Promise<'dropped' | 'nothingToDrop' | 'keyGone'> {
  const { workspace, id } = round;
  if (!(await ports.sealedReplies.holdWords(workspace, id))) return 'nothingToDrop';
  const rows = await withKey(ports, { workspace, round: id }, 'content', (contentKey) =>
    withoutWords(ports, contentKey, round),
  );
  if (rows === 'gone') return 'keyGone';
  const outcome = await ports.sealedReplies.replaceWords(round, rows);
  ports.log.info({ event: 'words of a closed week deleted', workspace, round: id, outcome });
  return outcome === 'replaced' ? 'dropped' : 'nothingToDrop';
}

async function withoutWords(
  ports: WordsPorts,
  contentKey: Uint8Array,
  round: SealedRound,
): Promise<readonly SealedReplyRow[]> {
  const { workspace, id } = round;
  const rows: SealedReplyRow[] = [];
  const all = await ports.sealedReplies.all(workspace, id);
  const old = all.filter(({ box }) => box.length !== sealedBytes);
  for (const [at, { id: name, box }] of shuffled(old, ports.random.integerBelow).entries()) {
    if (at % chunk === 0) await yieldToEventLoop();
    const content = openOldReply(contentKey, { workspace, round: id, id: name }, box);
    const places = typeof content === 'object' ? await hearOldReply(ports, round, content) : 'empty';
    const place = { workspace, round: id, id: ports.random.uuid() };
    rows.push({ id: place.id, box: sealReply(contentKey, place, places, ports.random.bytes(nonceBytes)) });
  }
  return rows;
}

/** What counts of an answer that was written before there were choices, and never saved anew. */
export async function hearOldReply(
  ports: AskedPorts & Pick<Ports, 'themes' | 'log'>,
  round: Round,
  words: BoxedWords,
): Promise<readonly number[]> {
  const asked = await contentOfRound(ports, round);
  if (asked === undefined) return [];
  const { likely } = hear(ports, wordsOf(words), { asked, workspace: round.workspace });
  return placesOf(asked.codebook, likely);
}
