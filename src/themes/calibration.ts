/** How likely a theme seemed in one reply, and whether a careful reader had given it. */
export interface Likelihood {
  readonly likelihood: number;
  readonly given: boolean;
}

/** For each band of likelihoods: how many there are, how likely they seem, and how many are right. */
export function calibrationOf(all: readonly Likelihood[]): readonly string[] {
  const rows = bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] ?? 0;
    const inBand = all.filter(({ likelihood }) => likelihood >= from && likelihood < to);
    if (inBand.length === 0) return [];
    const seemed = inBand.reduce((sum, { likelihood }) => sum + likelihood, 0) / inBand.length;
    const right = inBand.filter(({ given }) => given).length / inBand.length;
    return `${from.toFixed(2)}-${Math.min(1, to).toFixed(2)} ${String(inBand.length).padStart(7)} ${seemed.toFixed(2).padStart(7)} ${right.toFixed(2).padStart(6)}`;
  });
  return ['likelihood   times  seemed  right', ...rows];
}

const bounds = [0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.01];
