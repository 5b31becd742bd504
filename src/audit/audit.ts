import { attackByOrder } from './attacks/order.ts';
import { attackPosts } from './attacks/posts.ts';
import { attackSealed } from './attacks/sealed.ts';
import { attackByStrayText } from './attacks/stray-text.ts';
import { attackByTraces } from './attacks/traces.ts';
import type { Evidence, Finding, Part } from './evidence.ts';

/** Every attack on what a thief of the database, its vault and the posts would hold; then what is known to remain. */
export const audit = (evidence: Evidence): readonly Part[] => [
  { question: 'While a week is open: whose place is whose?', findings: attackByOrder(evidence) },
  {
    question: 'After the close: does anything set one reply apart, or lead to its writer?',
    findings: attackSealed(evidence),
  },
  { question: 'Who took part?', findings: attackByTraces(evidence) },
  { question: 'What do the posts give away?', findings: attackPosts(evidence) },
  { question: 'Can what people wrote be read anywhere?', findings: attackByStrayText(evidence) },
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
  const kept = rounds.filter(({ sealed }) => sealed.length > 0).reduce((sum, { texts }) => sum + texts.length, 0);
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
        `and ${kept} replies of closed weeks without. That ends with each close and each publication.`,
    },
  ];
}
