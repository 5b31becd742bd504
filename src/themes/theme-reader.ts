import { setImmediate } from 'node:timers/promises';
import type { ReadReply } from '../domain/theme.ts';
import type { ThemeReader } from '../flows/ports.ts';
import type { Chapter } from './codebook/chapter.ts';
import { loadCodebook, ourChapters } from './codebook.ts';
import { evidenceFrom } from './evidence.ts';
import { readReply } from './read-reply.ts';

/** Reads replies with the given chapters, ours by default. Everything happens in this process; nothing is fetched. */
export function createThemeReader(chapters: readonly Chapter[] = ourChapters): ThemeReader {
  const codebook = loadCodebook(chapters);
  const weigh = evidenceFrom(chapters);
  return {
    codebook,
    async read(replies, _step, onProgress) {
      const reading: ReadReply[] = [];
      for (const [index, { text }] of replies.entries()) {
        reading.push(readReply(text, weigh));
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
