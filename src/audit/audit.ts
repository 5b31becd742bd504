import { attackByOrder } from './attacks/order.ts';
import { attackPosts } from './attacks/posts.ts';
import { attackSealed } from './attacks/sealed.ts';
import { attackByStrayText } from './attacks/stray-text.ts';
import { attackByTraces } from './attacks/traces.ts';
import type { Evidence, Finding } from './evidence.ts';

/** Every attack on what a thief of the database, its vault and the posts would hold; then what is known to remain. */
export const audit = (evidence: Evidence): readonly Finding[] => [
  ...attackByOrder(evidence),
  ...attackSealed(evidence),
  ...attackByTraces(evidence),
  ...attackPosts(evidence),
  ...attackByStrayText(evidence),
  ...residuals(evidence),
];

/** What the design cannot prevent, and says so. */
function residuals({ rounds }: Evidence): readonly Finding[] {
  const open = rounds.filter(({ status }) => status === 'open' || status === 'closing');
  const readable = open.flatMap(({ slots }) => slots).filter(({ owner }) => owner !== undefined).length;
  const changed = open.reduce((sum, { slots }) => {
    const first = Math.min(...slots.map(({ writer }) => writer));
    return sum + slots.filter(({ writer }) => writer !== first).length;
  }, 0);
  const kept = rounds.reduce((sum, { sealed }) => sum + sealed.length, 0);
  return [
    {
      attack: 'Known: places changed in open weeks',
      verdict: 'note',
      sentence: `${changed} places were written since they were last mixed. It says how many and in which order, not whose, and not what.`,
    },
    {
      attack: 'Known: database and keys together',
      verdict: 'note',
      sentence:
        `Whoever has this database and its keys, as this audit does, can read ${readable} places of open weeks with names ` +
        `and ${kept} replies of closed weeks without. That ends with each close and each publication.`,
    },
  ];
}
