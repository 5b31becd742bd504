import { expect, test } from '@jest/globals';
import { createLatencyWindow } from '../../src/monitoring/metrics.ts';

test('a single answer shows in no figure, so two looks cannot tell that somebody was there', () => {
  const latency = createLatencyWindow(10);
  for (let at = 0; at < 9; at += 1) latency.observe(1);
  expect(latency.read()).toEqual([]);
});

test('a full batch is read by nearest rank, and stays until the next is full', () => {
  const latency = createLatencyWindow(10);
  for (const seconds of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]) latency.observe(seconds);
  const first = latency.read();
  expect(first).toEqual([
    { quantile: 0.5, seconds: 0.5 },
    { quantile: 0.9, seconds: 0.9 },
    { quantile: 0.99, seconds: 1 },
  ]);
  latency.observe(9);
  expect(latency.read()).toEqual(first);
});
