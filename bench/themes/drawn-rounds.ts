import { draftOf } from '../../src/domain/digest.ts';
import { smallestK } from '../../src/domain/group.ts';
import { stepId, themeId } from '../../src/domain/ids.ts';
import type { ReadReply } from '../../src/domain/theme.ts';
import { loadCodebook, ourChapters } from '../../src/themes/codebook.ts';
import { expectationOf } from '../../src/themes/expected-themes.ts';
import { learnToJudge } from '../../src/themes/judge.ts';
import { likelihoodsIn } from '../../src/themes/read-reply.ts';
import { comparedAt, type LabelledReply } from './compare-methods.ts';

/**
 * Rounds drawn from labelled replies to one question: of the themes and parents in the draft, how many were truly raised by
 * enough people; and of those that a perfect reader would draft, how many are in it. By size of round and threshold.
 */
export async function drawnRounds(replies: readonly LabelledReply[]): Promise<readonly string[]> {
  const judge = await learnToJudge(ourChapters);
  const likelihoods = replies.map(({ prompt, text }) =>
    likelihoodsIn(text, { judge, expectation: expectationOf(stepId(prompt)) }),
  );
  const rows = ['threshold   right / found, of 12   of 24   of 40'];
  for (const threshold of [0.3, 0.35, 0.4]) {
    const compared = comparedAt(threshold, replies, likelihoods);
    const cells = [12, 24, 40].map((size) => ofSize(size, replies, compared));
    rows.push(`${threshold.toFixed(2)}        ${cells.join('   ')}`);
  }
  return rows;
}

const rounds = 600;

function ofSize(
  size: number,
  replies: readonly LabelledReply[],
  compared: readonly { readonly given: readonly string[]; readonly found: readonly string[] }[],
): string {
  const next = sequence();
  const prompts = [...new Set(replies.map(({ prompt }) => prompt))];
  const sums = { right: 0, shown: 0, found: 0, due: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const prompt = prompts[round % prompts.length];
    const pool = compared.filter((_, index) => replies[index]?.prompt === prompt);
    const drawn = Array.from({ length: size }, () => pool[next(pool.length)]).filter((each) => each !== undefined);
    const shown = drafted(drawn.map(({ found }) => found));
    const due = drafted(drawn.map(({ given }) => given));
    sums.shown += shown.length;
    sums.due += due.length;
    sums.right += shown.filter(
      (id) =>
        peopleWho(
          drawn.map(({ given }) => given),
          id,
        ) >= smallestK,
    ).length;
    sums.found += due.filter((id) => shown.includes(id)).length;
  }
  return `${(sums.right / sums.shown).toFixed(2)} / ${(sums.found / sums.due).toFixed(2)}`;
}

const codebook = loadCodebook();
const parents = new Map<string, string>(codebook.themes.map(({ id, parent }) => [id, parent]));

function drafted(themes: readonly (readonly string[])[]): readonly string[] {
  const reading = themes.map((each): ReadReply => ({ themes: each.map(themeId), cues: {}, unread: false }));
  const draft = draftOf(reading, codebook, { k: smallestK, margin: () => 0 });
  return draft.kind === 'nothing' ? [] : draft.themes.map(({ id }) => id);
}

/** Of a theme, or of any theme under a parent. */
const peopleWho = (themes: readonly (readonly string[])[], id: string): number =>
  themes.filter((each) => each.some((theme) => theme === id || parents.get(theme) === id)).length;

/** The same numbers below a bound in every run. */
function sequence(): (bound: number) => number {
  let state = 7;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
