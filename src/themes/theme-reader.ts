import { setImmediate } from 'node:timers/promises';
import type { ReadReply } from '../domain/theme.ts';
import type { ThemeReader } from '../flows/ports.ts';
import type { Chapter } from './codebook/chapter.ts';
import { loadCodebook, ourChapters } from './codebook.ts';
import { expectationOf } from './expected-themes.ts';
import { type Judge, learnToJudge } from './judge.ts';
import { readReply } from './read-reply.ts';

/**
 * Reads replies with the given chapters, ours by default. Everything happens in this process; nothing is fetched. The
 * codebook is learned when the first reply is read, so that a bot that reads nothing pays nothing.
 */
export function createThemeReader(chapters: readonly Chapter[] = ourChapters): ThemeReader {
  let judge: Promise<Judge> | undefined;
  return {
    codebook: loadCodebook(chapters),
    async read(replies, step, onProgress) {
      judge ??= learnToJudge(chapters);
      const learned = await judge;
      const expectation = expectationOf(step);
      const reading: ReadReply[] = [];
      for (const [index, { text }] of replies.entries()) {
        reading.push(readReply(text, learned, expectation));
        if ((index + 1) % chunk !== 0) continue;
        onProgress?.(index + 1, replies.length);
        await setImmediate(); // Slack's three seconds are running for other people meanwhile.
      }
      onProgress?.(replies.length, replies.length);
      return reading;
    },
  };
}

const chunk = 100;
