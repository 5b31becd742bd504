import { setImmediate } from 'node:timers/promises';
import type { OwnThemes, ReadReply } from '../domain/theme.ts';
import type { ThemeReader } from '../flows/ports/theme-reader.ts';
import type { Chapter } from './codebook/chapter.ts';
import { loadCodebook, ourChapters } from './codebook.ts';
import { expectationOf } from './expected-themes.ts';
import { loadIsEnglish } from './is-english.ts';
import { learnToJudge } from './judge.ts';
import { type Certainty, readReply } from './read-reply.ts';

/**
 * Reads replies in this thread. Nothing is fetched. The codebook is learned when the first reply is read, and again
 * only for other own themes.
 */
export function createThemeReader(certainty: Certainty, chapters: readonly Chapter[] = ourChapters): ThemeReader {
  let learned: { readonly own: string; readonly tools: ReturnType<typeof learn> } | undefined;
  return {
    codebook: loadCodebook(chapters),
    async read(replies, { step, own = [], onProgress }) {
      const key = JSON.stringify(own);
      if (learned?.own !== key) learned = { own: key, tools: learn([...chapters, ...own.map(asChapter)]) };
      const { judge, isEnglish } = await learned.tools;
      const expectation = expectationOf(step);
      const reading: ReadReply[] = [];
      for (const [index, { text }] of replies.entries()) {
        reading.push(readReply(text, { judge, isEnglish, expectation }, certainty));
        if ((index + 1) % chunk !== 0) continue;
        onProgress?.(index + 1, replies.length);
        await setImmediate(); // Whoever shares the thread is served meanwhile.
      }
      onProgress?.(replies.length, replies.length);
      return reading;
    },
  };
}

const chunk = 100;

async function learn(chapters: readonly Chapter[]) {
  const [judge, isEnglish] = await Promise.all([learnToJudge(chapters), loadIsEnglish()]);
  return { judge, isEnglish };
}

const asChapter = (own: OwnThemes): Chapter => ({
  ...own,
  themes: own.themes.map((theme) => ({ ...theme, hints: [] })),
});
