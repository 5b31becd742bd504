/** What one look found. A `problem` keeps the product from working or its promise from holding; a `warning` may. */
export interface Finding {
  readonly about: string;
  readonly verdict: 'fine' | 'warning' | 'problem' | 'left out';
  readonly says: string;
  /** What to do, in words that can be followed. */
  readonly mend?: string;
}

export const fine = (about: string, says: string): Finding => ({ about, verdict: 'fine', says });
export const warning = (about: string, says: string, mend: string): Finding => ({
  about,
  verdict: 'warning',
  says,
  mend,
});
export const problem = (about: string, says: string, mend: string): Finding => ({
  about,
  verdict: 'problem',
  says,
  mend,
});
export const leftOut = (about: string, says: string): Finding => ({ about, verdict: 'left out', says });

/** One line for each look, what is wrong first, and what to do beneath it. */
export function reportOf(findings: readonly Finding[]): string {
  const sorted = order.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
  const lines = sorted.flatMap(({ about, verdict, says, mend }) => [
    `${verdict.padEnd(8)}  ${about}: ${says}`,
    ...(mend === undefined ? [] : [`          → ${mend}`]),
  ]);
  const count = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  return `${[...lines, '', `${count('problem')} problems, ${count('warning')} warnings.`].join('\n')}\n`;
}

const order = ['problem', 'warning', 'left out', 'fine'] as const;
