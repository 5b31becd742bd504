import { expect, test } from '@jest/globals';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { createListenerWarning } from '../../src/monitoring/metrics.ts';

test('more connections than processes are warned of, once for each number', () => {
  const logged: LogEvent[] = [];
  const log = { info() {}, warn: (event: LogEvent) => logged.push(event), error() {} };
  const tell = createListenerWarning(2, log);
  for (const connections of [undefined, 1, 2, 3, 3, 2, 4]) tell(connections);
  expect(logged.map(({ count }) => count)).toEqual([3, 4]);
});
