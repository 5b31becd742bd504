import type { Server } from './server.ts';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, measured in the same run. */
  readonly beside?: number;
  /** The most that the value, or its ratio to what is beside it, should be. */
  readonly most?: number;
  /** The least, where more is better. */
  readonly least?: number;
  /** The most that the value itself should be on a machine that does nothing else, beside a ratio or without one. */
  readonly within?: number;
}

/** Measures on databases of its own and tells as it goes; `large` adds what takes minutes. */
export type Measurement = (server: Server, large: boolean) => AsyncGenerator<Figure>;

/** How many seconds something takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The value below which this share of all lies. */
export function shareOf(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (values: readonly number[]): number => shareOf(0.5, values);
