import { setImmediate } from 'node:timers/promises';

/** So many are encrypted or decrypted in one go, some twenty milliseconds of work. */
export const chunk = 100;

/** Lets others have their turn: a large group must not keep anybody's modal waiting. */
export const yieldToEventLoop = (): Promise<void> => setImmediate();

/** Works through a long list without holding up the rest of the process. */
export async function inChunks<T, Made>(items: readonly T[], make: (item: T) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const [place, item] of items.entries()) {
    if (place % chunk === 0) await yieldToEventLoop();
    made.push(make(item));
  }
  return made;
}
