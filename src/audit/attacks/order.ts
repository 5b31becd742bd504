import { beyondLuck, matches, orderLikeness } from '../chance.ts';
import {
  type Evidence,
  type Finding,
  finding,
  type Person,
  type RoundEvidence,
  type SlotEvidence,
} from '../evidence.ts';

/**
 * While a week is open its places are there, without names. Does any order in which they lie resemble an order in which
 * somebody knows the people? Where the vault has the key, the guess can be judged.
 */
export function attackByOrder(evidence: Evidence): readonly Finding[] {
  const weeks = evidence.rounds.filter(({ slots }) => slots.length > 0 && slots.every(({ owner }) => owner));
  return Object.entries(slotOrders).map(([attack, orderOf]) => {
    // For each way of ordering the roster: how many places it matches in all weeks, and how alike it is in any.
    const guesses = rosterOrders.map((rosterOf) => {
      const found = weeks.map((week) => {
        const owners = orderOf(week.slots).map(({ owner }) => owner ?? '');
        const roster = rosterOf(membersOf(evidence, week, owners));
        return { hits: matches(owners, roster), likeness: Math.abs(orderLikeness(owners, roster)) };
      });
      const hits = found.reduce((sum, each) => sum + each.hits, 0);
      return { hits, likeness: Math.max(0, ...found.map(({ likeness }) => likeness)) };
    });
    const best = Math.max(...guesses.map(({ hits }) => hits));
    const alike = Math.max(...guesses.map(({ likeness }) => likeness));
    const people = weeks.reduce((sum, { slots }) => sum + slots.length, 0);
    const isFound = beyondLuck(best, weeks.length) || alike > sameOrder;
    const success = { found: best, of: people, what: 'places matched with their people', chance: weeks.length };
    return finding(attack, success, says, isFound);
  });
}

const says = {
  safe: 'Laid beside the list of members, the order of the places says no more than a guess.',
  found: 'Laid beside the list of members, the order of the places tells whose place is whose.',
  untried: 'No week is open now. Run this again while one is.',
};

const slotOrders: Readonly<Record<string, (slots: readonly SlotEvidence[]) => readonly SlotEvidence[]>> = {
  'The order in which places lie in the file (ctid)': (slots) => slots,
  'The order in which places were written (xmin)': (slots) => slots.toSorted((one, other) => one.writer - other.writer),
  'The order of the names of places': (slots) => slots.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
};

/** By id and in the order of joining, forwards and backwards. */
const rosterOrders: readonly ((members: readonly Person[]) => readonly string[])[] = [
  (members) => idsOf(members.toSorted(byId)),
  (members) => idsOf(members.toSorted(byId)).toReversed(),
  (members) => idsOf(members.toSorted((one, other) => one.place - other.place)),
  (members) => idsOf(members.toSorted((one, other) => other.place - one.place)),
];

const idsOf = (members: readonly Person[]) => members.map(({ id }) => id);
const byId = (one: Person, other: Person) => (one.id < other.id ? -1 : 1);

const membersOf = ({ people }: Evidence, week: RoundEvidence, owners: readonly string[]): readonly Person[] =>
  people.filter(({ id, workspace }) => workspace === week.workspace && owners.includes(id));

/** So many standard deviations from no likeness: less than one chance in a million. */
const sameOrder = 5;
