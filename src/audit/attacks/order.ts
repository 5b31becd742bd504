import { beyondLuck, matches, orderLikeness, surely } from '../chance.ts';
import type { Evidence, Finding, RoundEvidence, SlotEvidence } from '../evidence.ts';

/**
 * While a week is open its places are there, without names. Does any order in which they lie resemble an order in which
 * somebody knows the people? Where the vault has the key, the guess can be judged.
 */
export function attackByOrder(evidence: Evidence): readonly Finding[] {
  const weeks = evidence.rounds.filter(({ slots }) => slots.length > 0 && slots.every(({ owner }) => owner));
  return Object.entries(slotOrders).map(([attack, orderOf]) => {
    let [best, expected, alike] = [0, 0, 0];
    for (const week of weeks) {
      const owners = orderOf(week.slots).map(({ owner }) => owner ?? '');
      const found = rosters(evidence, week, owners).map((roster) => ({
        hits: matches(owners, roster),
        likeness: Math.abs(orderLikeness(owners, roster)),
      }));
      best += Math.max(...found.map(({ hits }) => hits));
      // The best of several guesses is luckier than one: each could have matched one.
      expected += found.length;
      alike = Math.max(alike, ...found.map(({ likeness }) => likeness));
    }
    const people = weeks.reduce((sum, { slots }) => sum + slots.length, 0);
    const isFound = beyondLuck(best, expected) || alike > surely;
    return {
      attack,
      verdict: isFound ? 'found' : 'safe',
      sentence:
        people === 0
          ? 'No week is open now, so there is nothing to match.'
          : `Matching places with people in the order of the roster finds ${best} of ${people}; blind guessing finds ` +
            `${weeks.length} to ${expected}.${isFound ? ' The order tells whose place is whose.' : ''}`,
    };
  });
}

const slotOrders: Readonly<Record<string, (slots: readonly SlotEvidence[]) => readonly SlotEvidence[]>> = {
  'Roster order, by place in the file (ctid)': (slots) => slots,
  'Roster order, by time of writing (xmin)': (slots) => slots.toSorted((one, other) => one.writer - other.writer),
  'Roster order, by the name of the place': (slots) => slots.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
};

/** The roster by id and in the order of joining, forwards and backwards. */
function rosters({ people }: Evidence, week: RoundEvidence, owners: readonly string[]): readonly (readonly string[])[] {
  const members = people.filter(({ id, workspace }) => workspace === week.workspace && owners.includes(id));
  const byId = members.map(({ id }) => id).sort((one, other) => (one < other ? -1 : 1));
  const byPlace = members.toSorted((one, other) => one.place - other.place).map(({ id }) => id);
  return [byId, byPlace, byId.toReversed(), byPlace.toReversed()];
}
