import type { Finding } from './finding.ts';

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
