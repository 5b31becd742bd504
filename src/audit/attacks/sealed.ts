import type { Evidence, Finding, RoundEvidence } from '../evidence.ts';

/** After the close nothing may tell one reply from another, and nothing may be left that leads to a person. */
export const attackSealed = (evidence: Evidence): readonly Finding[] => [
  byWriter(evidence),
  byId(evidence),
  byStorage(evidence),
  byLength(evidence),
  byLeftovers(evidence),
  byKeys(evidence),
];

function byWriter({ rounds }: Evidence): Finding {
  const weeks = rounds.filter(({ sealed }) => sealed.length > 0);
  const loose = weeks.filter(({ sealed }) => new Set(sealed.map(({ writer }) => writer)).size > 1);
  const told = loose.reduce((sum, { sealed }) => sum + new Set(sealed.map(({ writer }) => writer)).size, 0);
  const all = replies(weeks);
  return {
    attack: 'Time of writing (xmin)',
    verdict: loose.length > 0 ? 'found' : 'safe',
    sentence:
      all === 0
        ? 'No replies are kept now.'
        : loose.length > 0
          ? `${told} groups among ${all} replies were written at different moments, so whoever knows who replied when can ` +
            `match them; blind guessing matches ${weeks.length}.`
          : `All replies of a week were written in one single moment: their hidden numbers match nobody (of ${all}, ` +
            `blind guessing matches ${weeks.length}).`,
  };
}

function byId({ rounds }: Evidence): Finding {
  const ids = rounds.flatMap(({ sealed }) => sealed.map(({ name }) => name));
  const telling = ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id));
  const started = new Set(ids.map((id) => id.slice(0, 8)));
  const alike = ids.length > 4 && started.size < ids.length / 2;
  return {
    attack: 'Numbers of replies',
    verdict: telling.length > 0 || alike ? 'found' : 'safe',
    sentence:
      telling.length > 0 || alike
        ? `The numbers of ${alike ? ids.length : telling.length} of ${ids.length} replies are not drawn at random: they can tell the order of replying.`
        : `The numbers of all ${ids.length} replies are drawn at random and tell no order.`,
  };
}

function byStorage({ boxColumns }: Evidence): Finding {
  const outside = boxColumns.filter(({ outOfLine }) => outOfLine).map(({ name }) => name);
  return {
    attack: 'Out-of-line storage (TOAST)',
    verdict: outside.length > 0 ? 'found' : 'safe',
    sentence:
      outside.length > 0
        ? `The database may store ${outside.join(' and ')} apart under running numbers, which tell the order of replying of everybody.`
        : 'No reply is stored apart under a running number: there is no order to read.',
  };
}

function byLength({ rounds }: Evidence): Finding {
  const rows = rounds.flatMap(({ slots, sealed }) => [...slots, ...sealed]);
  const usual = mostFrequent(rows.map(({ length }) => length));
  const other = rows.filter(({ length }) => length !== usual).length;
  return {
    attack: 'Length',
    verdict: other > 0 ? 'found' : 'safe',
    sentence:
      other > 0
        ? `${other} of ${rows.length} boxes differ in length from the rest, so they can be told apart; by chance none would.`
        : `All ${rows.length} boxes have the same length, whether nothing, a word or a page is in them.`,
  };
}

const isOver = ({ status }: RoundEvidence) => !['planned', 'open', 'closing'].includes(status);

function byLeftovers({ rounds }: Evidence): Finding {
  const over = rounds.filter(isOver);
  const ended = over.filter(({ status }) => !['sealed', 'drafted'].includes(status));
  const left =
    over.reduce((sum, { slots, nudges }) => sum + slots.length + nudges, 0) +
    ended.reduce((sum, { sealed }) => sum + sealed.length, 0);
  return {
    attack: 'What closed weeks left behind',
    verdict: left > 0 ? 'found' : 'safe',
    sentence:
      left > 0
        ? `${left} rows about people or replies of closed weeks are still there, and should have been deleted.`
        : `Of ${over.length} closed weeks, no place, no delivery and no reply is kept longer than it may be.`,
  };
}

function byKeys({ rounds, keys }: Evidence): Finding {
  const states = new Map(rounds.map(({ id, status }) => [id, status]));
  const stale = keys.filter(({ round, kind }) => {
    const status = states.get(round);
    const allowed =
      kind === 'link' ? ['planned', 'open', 'closing'] : ['planned', 'open', 'closing', 'sealed', 'drafted'];
    return status === undefined || !allowed.includes(status);
  });
  const people = rounds
    .filter(({ id }) => stale.some(({ round, kind }) => round === id && kind === 'link'))
    .reduce((sum, { slots }) => sum + slots.length, 0);
  return {
    attack: 'Keys that should be gone',
    verdict: stale.length > 0 ? 'found' : 'safe',
    sentence:
      stale.length > 0
        ? `${stale.length} keys of closed weeks were not destroyed: with a database backup of that time they open every ` +
          `reply and name its writer${people > 0 ? ` (${people} right here)` : ''}.`
        : `Each of the ${keys.length} keys in the vault is still needed; the key of every closed week is gone.`,
  };
}

const replies = (weeks: readonly RoundEvidence[]) => weeks.reduce((sum, { sealed }) => sum + sealed.length, 0);

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
