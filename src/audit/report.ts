import type { Finding } from './evidence.ts';

/** The audit as lines for a person who has never seen a database. */
export function reportOf(findings: readonly Finding[]): string {
  const found = findings.filter(({ verdict }) => verdict === 'found').length;
  const attacks = findings.filter(({ verdict }) => verdict !== 'note').length;
  const summary =
    found === 0
      ? `Of ${attacks} attacks, none found a person or a text better than blind guessing.`
      : `${found} of ${attacks} attacks found a person or a text better than blind guessing.`;
  const lines = findings.map(({ attack, verdict, sentence }) => `${marks[verdict]}  ${attack}\n        ${sentence}`);
  return ['Who could find out who wrote what?', '', ...lines, '', summary, ''].join('\n');
}

const marks = { safe: 'safe ', found: 'FOUND', note: 'note ' } as const;
