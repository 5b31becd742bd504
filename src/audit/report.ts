import type { Finding, Part } from './evidence.ts';

/** The audit as lines for a person who has never seen a database. */
export function reportOf(parts: readonly Part[]): string {
  const findings = parts.flatMap((part) => part.findings);
  const counting = (verdict: Finding['verdict']) => findings.filter((each) => each.verdict === verdict).length;
  const [found, untried, tried] = [counting('found'), counting('untried'), counting('found') + counting('safe')];
  const summary =
    found === 0
      ? `Of ${tried} attacks, none found a person or a text better than blind guessing.`
      : `${found} of ${tried} attacks found a person or a text better than blind guessing.`;
  const missing =
    untried === 0
      ? []
      : [
          `${untried} could not be tried, for there is nothing of the kind now. That is no proof: each says when to try again.`,
        ];
  const lines = parts.flatMap(({ question, findings: answers }) => [question, '', ...answers.map(lineOf), '']);
  return ['Who could find out who wrote what?', '', ...lines, summary, ...missing, ''].join('\n');
}

function lineOf({ attack, verdict, success, sentence }: Finding): string {
  const score =
    success === undefined || verdict === 'untried'
      ? []
      : [`${success.found} of ${success.of}: ${success.what}. Blind guessing: ${success.chance}.`];
  return [`  ${marks[verdict]}  ${attack}`, ...[...score, sentence].map((line) => `           ${line}`)].join('\n');
}

const marks = { safe: 'safe ', found: 'FOUND', untried: '  -  ', note: 'note ' } as const;
