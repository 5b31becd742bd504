import type { Server } from './server.ts';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** Measures on databases of its own and tells as it goes; `large` adds what takes minutes. */
export type Measurement = (server: Server, large: boolean) => AsyncGenerator<Figure>;

/** How many seconds something takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
