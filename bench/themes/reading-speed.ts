import { stepId } from '../../src/domain/ids.ts';
import { repliesFor } from '../../src/playground/crowd/replies.ts';
import { createThreadedReader } from '../../src/themes/threaded-reader.ts';
import { secondsOf } from '../support/figure.ts';
import { watchMemory } from '../support/memory.ts';

/** How long a round takes in a thread of its own, learning included, and by how much the process grows meanwhile. */
export async function readingSpeed(): Promise<readonly string[]> {
  const step = stepId('reflect');
  const rows: string[] = [];
  for (const count of [100, 5000]) {
    const replies = repliesFor(step, count).map((text) => ({ text }));
    const memory = watchMemory();
    const seconds = await secondsOf(() => createThreadedReader().read(replies, { step }));
    rows.push(`${count} replies: ${seconds.toFixed(1)} s, ${memory.stop().toFixed(0)} MiB above the start at most`);
  }
  return rows;
}
