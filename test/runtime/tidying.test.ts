// Holds TM-8 of docs/threat-model.md.
import { expect, test } from '@jest/globals';
import { collectGarbage, createTidying } from '../../src/runtime/process.ts';

test('memory is tidied after a close and after a post, not after other work, and at most once a minute', () => {
  let [now, collections] = [0, 0];
  const tidying = createTidying(
    () => {
      collections += 1;
    },
    () => now,
  );
  for (const kind of ['blur', 'deliver', 'open', 'people'] as const) tidying.after(kind);
  tidying.tidy();
  expect(collections).toBe(0);
  for (const kind of ['seal', 'publish'] as const) tidying.after(kind);
  tidying.tidy();
  tidying.after('seal');
  now = 59_000;
  tidying.tidy();
  expect(collections).toBe(1);
  now = 60_000;
  tidying.tidy();
  tidying.tidy();
  expect(collections).toBe(2);
});

test('what nothing refers to is gone after a collection', async () => {
  const held = new WeakRef({ text: 'what somebody wrote' });
  await new Promise((resolve) => setTimeout(resolve, 1)); // Until then the engine keeps what was just looked at.
  collectGarbage()();
  expect(held.deref()).toBeUndefined();
});
