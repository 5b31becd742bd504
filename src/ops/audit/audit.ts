import { attackByAccounts } from './attacks/accounts.ts';
import { attackByStrayText, attackServers } from './attacks/left-behind.ts';
import { attackPosts } from './attacks/posts.ts';
import { attackSealed } from './attacks/sealed.ts';
import { attackByOrder, attackByTraces } from './attacks/traces.ts';
import type { Evidence, Finding, Part } from './evidence.ts';

/** Every attack on what a thief of the database, its vault and the posts would hold; then what is known to remain. */
export const audit = (evidence: Evidence): readonly Part[] => [
  { question: 'While a week is open: whose place is whose?', findings: attackByOrder(evidence) },
  {
    question: 'After the close: does anything set one reply apart, or lead to its writer?',
    findings: attackSealed(evidence),
  },
  { question: 'Who took part?', findings: attackByTraces(evidence) },
  { question: 'What do the posts give away?', findings: [...attackPosts(evidence), attackByAccounts(evidence)] },
  { question: 'Can what people wrote be read anywhere?', findings: attackByStrayText(evidence) },
  { question: 'What do servers and logs keep beside the tables?', findings: attackServers(evidence) },
  { question: 'What remains, as the threat model says', findings: residuals(evidence) },
];

/** What the design cannot prevent, and says so. */
function residuals({ rounds }: Evidence): readonly Finding[] {
  const open = rounds.filter(({ status }) => status === 'open' || status === 'closing');
  const readable = open.flatMap(({ slots }) => slots).filter(({ owner }) => owner !== undefined).length;
  const changed = open.reduce((sum, { slots }) => {
    const first = Math.min(...slots.map(({ writer }) => writer));
    return sum + slots.filter(({ writer }) => writer !== first).length;
  }, 0);
  const kept = rounds.reduce((sum, { answers = [] }) => sum + answers.length, 0);
  return [
    {
      attack: 'Places changed in open weeks',
      verdict: 'note',
      sentence: `${changed} places were written since they were last mixed. It says how many and in which order, not whose, and not what.`,
    },
    {
      attack: 'Database and keys together',
      verdict: 'note',
      sentence:
        `Whoever has this database and its keys, as this audit does, can read ${readable} places of open weeks with names ` +
        `and what ${kept} people chose in closed weeks without. That ends with each close and each publication.`,
    },
  ];
}

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
      : [`${success.found} of ${success.of}: ${success.what}. Blind guessing: ${success.random}.`];
  return [`  ${marks[verdict]}  ${attack}`, ...[...score, sentence].map((line) => `           ${line}`)].join('\n');
}

const marks = { safe: 'safe ', found: 'FOUND', untried: '  -  ', note: 'note ' } as const;
