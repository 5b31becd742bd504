import { draftOf } from '../../src/domain/digest.ts';
import { smallestK } from '../../src/domain/group.ts';
import { themeId } from '../../src/domain/ids.ts';
import { showDigest } from '../../src/text/themes/analyse.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { drawer } from '../support/draw.ts';
import type { ReadReply } from './labelled-replies.ts';
import { secretMargins } from './rounds.ts';

/** Ten digests of groups of 8 to 40, with secret margins, in which nine of ten people leave choices of their own. */
export function tenDigests(replies: readonly ReadReply[]): readonly string[] {
  const codebook = loadCodebook();
  const draw = drawer(3);
  const prompts = [...new Set(replies.map(({ prompt }) => prompt))];
  return [8, 10, 12, 14, 16, 20, 24, 28, 32, 40].flatMap((size, index) => {
    const prompt = prompts[index % prompts.length] ?? '';
    const pool = replies.filter((reply) => reply.prompt === prompt);
    const answers = Array.from({ length: size }, () => {
      const reply = pool[draw(pool.length)];
      return ((draw(10) < 9 ? reply?.given : reply?.likely) ?? []).map(themeId);
    });
    const digest = draftOf(answers, codebook, { k: smallestK, margin: secretMargins(draw) });
    return [`-- ${size} answers to "${prompt}"`, showDigest(digest), ''];
  });
}
