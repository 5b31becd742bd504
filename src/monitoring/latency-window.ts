/** The share of interactions that were answered within so many seconds, for a few shares. */
interface Latency {
  readonly quantile: 0.5 | 0.9 | 0.99;
  readonly seconds: number;
}

export interface LatencyWindow {
  observe(seconds: number): void;
  /** Of the last full batch; empty until one is full. */
  read(): readonly Latency[];
}

/**
 * How long people waited for an answer, over all interactions alike. Figures are of whole batches only and carry no
 * count and no sum, so that nobody can tell from two scrapes whether somebody has just done something (privacy: no
 * participation traces).
 */
export function createLatencyWindow(batch = usualBatch): LatencyWindow {
  let filling: number[] = [];
  let latest: readonly Latency[] = [];
  return {
    observe(seconds) {
      filling.push(seconds);
      if (filling.length < batch) return;
      const sorted = filling.sort((one, other) => one - other);
      latest = quantiles.map((quantile) => ({ quantile, seconds: nearestRank(sorted, quantile) }));
      filling = [];
    },
    read: () => latest,
  };
}

const usualBatch = 100;

const quantiles = [0.5, 0.9, 0.99] as const;

/** The smallest value that at least this share of the values does not exceed. */
const nearestRank = (sorted: readonly number[], quantile: number): number =>
  sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)] ?? 0;
