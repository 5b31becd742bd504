import { expect, test } from '@jest/globals';
import { stepId } from '../../src/domain/ids.ts';
import { createThreadedReader } from '../../src/themes/threaded-reader.ts';

const reader = createThreadedReader(['--import', new URL('../support/run-typescript.js', import.meta.url).href]);

test('a round is read in a thread of its own, which tells how far it is and meanwhile leaves others alone', async () => {
  const progress: string[] = [];
  let served = 0;
  const timer = setInterval(() => {
    served += 1;
  }, 5);
  const replies = Array.from({ length: 150 }, () => ({ text: 'Everyone laughed along at the joke, and so did I.' }));
  const reading = await reader.read(replies, {
    step: stepId('acknowledge'),
    onProgress: (readSoFar, total) => progress.push(`${readSoFar} of ${total}`),
  });
  clearInterval(timer);
  expect(reading.map(({ themes }) => themes[0])).toEqual(replies.map(() => 'went-along'));
  expect(progress).toEqual(['100 of 150', '150 of 150']);
  expect(served).toBeGreaterThan(5);
});
