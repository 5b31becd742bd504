import type { RoundId } from '../../domain/ids.ts';
import type { ReadingProgress } from '../ports/theme-reader.ts';

/** In the memory of this process, which alone knows how far its reading is; another replica says nothing about it. */
export function createReadingProgress(): ReadingProgress {
  const quarters = new Map<RoundId, 1 | 2 | 3>();
  return {
    note(round, read, total) {
      const quarter = Math.floor((4 * read) / Math.max(total, 1));
      if (quarter === 1 || quarter === 2 || quarter === 3) quarters.set(round, quarter);
    },
    forget: (round) => {
      quarters.delete(round);
    },
    of: (round) => quarters.get(round) ?? 0,
  };
}
