import { createHash } from 'node:crypto';
import { beyondLuck, matches, orderLikeness, surely, tellsApart } from '../chance.ts';
import {
  type Column,
  type Evidence,
  type Finding,
  finding,
  type Person,
  type RoundEvidence,
  type SlotEvidence,
} from '../evidence.ts';

const nobody = 'Nobody is enrolled now.';

/** Does anything in the database tell who took part? */
export const attackByTraces = (evidence: Evidence): readonly Finding[] => [
  namesOfPeople(evidence),
  disguisedNames(evidence),
  timestamps(evidence),
  tellingColumns(evidence),
];

/** Where people may be named: their enrolment, who leads and decides as a lead, and what is still to be delivered to them. */
const mayNamePeople = new Set(
  [
    'member.id',
    'group_lead.member_id',
    'approval.member_id',
    'promised_action.owner_id',
    'nudge.member_id',
    'notice.member_id',
    'notice.channel_id',
    'post.channel_id',
  ].map((column) => `public.${column}`),
);

function namesOfPeople({ people, columns }: Evidence): Finding {
  const ids = new Set(people.map(({ id }) => id));
  const naming = columns
    .filter(({ name, type }) => !mayNamePeople.has(name) && (type === 'text' || type === 'bytes'))
    .map((column) => ({ name: column.name, named: idsIn(column, ids) }))
    .filter(({ named }) => named.size > 0);
  const named = new Set(naming.flatMap((column) => [...column.named]));
  return finding(
    'Lists of people',
    { found: named.size, of: ids.size, what: 'people named where nobody should be' },
    {
      safe: 'Nobody is named anywhere but where enrolment and deliveries need it.',
      found: `${naming.map(({ name }) => name).join(', ')} names people.`,
      untried: nobody,
    },
  );
}

const idsIn = ({ values }: Column, ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(values.flatMap((value) => value?.match(/\b[UW][A-Z0-9]{2,}\b/g) ?? []).filter((id) => ids.has(id)));

/** A person's id under a fingerprint is still their id: there are few ids, and each can be tried. */
function disguisedNames({ people, columns }: Evidence): Finding {
  const fingerprints = new Map<string, string>();
  for (const { workspace, id } of people)
    for (const form of [id, id.toLowerCase(), ...['/', ':', '-', '.', '|', ''].map((mark) => workspace + mark + id)])
      for (const kind of ['md5', 'sha1', 'sha256', 'sha512'])
        for (const encoding of ['hex', 'base64', 'base64url'] as const)
          fingerprints.set(createHash(kind).update(form).digest(encoding), id);
  const found = new Set<string>();
  for (const { values } of columns)
    for (const value of values)
      for (const word of value?.replace(/^\\x/, '').match(/[\w+/=-]{16,}/g) ?? []) {
        const id = fingerprints.get(word);
        if (id !== undefined) found.add(id);
      }
  const success = { found: found.size, of: people.length, what: 'people found by trying their ids as fingerprints' };
  return finding('Fingerprints of people', success, {
    safe: 'Nothing that looks like random letters is somebody’s id in disguise.',
    found: 'What looks like random letters is people’s ids in disguise.',
    untried: nobody,
  });
}

/** Tables with a row for a person or a reply; when such a row was touched can tell who did something. */
const planned = new Set(
  ['nudge.due_at', 'nudge.lease_until', 'notice.due_at', 'notice.lease_until', 'member.paused_until'].map(
    (column) => `public.${column}`,
  ),
);

function timestamps({ people, columns }: Evidence): Finding {
  const ids = new Set(people.map(({ id }) => id));
  const personal = new Set([
    ...['public.slot', 'public.sealed_reply', 'public.reading'],
    ...columns.filter((column) => idsIn(column, ids).size > 0).map(({ name }) => tableOf(name)),
  ]);
  const telling = columns.filter(
    ({ name, type, values }) =>
      type === 'time' && personal.has(tableOf(name)) && !planned.has(name) && values.some((value) => value !== null),
  );
  const times = columns.filter(({ name, type }) => type === 'time' && personal.has(tableOf(name)));
  const success = {
    found: telling.length,
    of: times.length,
    what: 'times beside people that say when they did something',
  };
  return finding('Timestamps', success, {
    safe: 'The only times beside a person or a reply are those at which a message is to be sent to them.',
    found: `${telling.map(({ name }) => name).join(', ')} keeps a time, so whoever saw somebody type can match them.`,
    untried: nobody,
  });
}

/**
 * What people chose when they joined: it never changes with an answer, but the keen may join first, and who lives where
 * it is already noon may have answered already. That is no trace, and would be taken for one.
 */
const chosen = new Set(
  ['workspace_id', 'id', 'group_id', 'direct_channel_id', 'zone', 'weekday', 'time', 'working_days', 'country']
    .concat(['paused_until', 'remind_me', 'consent_version', 'language', 'slack_language'])
    .map((column) => `public.member.${column}`)
    .concat(['public.group_lead.workspace_id', 'public.group_lead.group_id', 'public.group_lead.place']),
);

/** Everything else about people, also whether their row was written since the opening, judged by who has answered. */
function tellingColumns({ rounds, columns }: Evidence): Finding {
  const weeks = new Map<string, { readonly is: boolean; readonly opened: number }>();
  for (const { slots, writer } of rounds)
    for (const { owner, replied } of slots)
      if (owner !== undefined && replied !== undefined) weeks.set(owner, { is: replied, opened: writer });
  const ids = new Set(weeks.keys());
  const telling: string[] = [];
  let tried = 0;
  for (const key of columns.filter(({ name }) => tableOf(name) !== 'public.nudge')) {
    if (idsIn(key, ids).size === 0) continue;
    const people = key.values.map((value) => value?.match(/\b[UW][A-Z0-9]{2,}\b/)?.[0] ?? '');
    const judge = (name: string, read: (row: number, opened: number) => string) => {
      tried += 1;
      const rows = people.flatMap((id, at) => {
        const week = weeks.get(id);
        return week === undefined ? [] : [{ value: read(at, week.opened), is: week.is }];
      });
      if (tellsApart(rows) > surely) telling.push(name);
    };
    for (const { name, values } of columns)
      if (tableOf(name) === tableOf(key.name) && !chosen.has(name) && name !== key.name)
        judge(name, (at) => values[at] ?? '');
    judge(`the time of writing of ${tableOf(key.name)}`, (at, opened) => ((key.writers[at] ?? 0) > opened ? '1' : '0'));
  }
  return finding(
    'Who has answered',
    { found: telling.length, of: tried, what: 'facts about people that tell who has answered' },
    {
      safe: 'Compared with who has really answered the open weeks, no fact that is kept about people is a better guess than blind.',
      found: `${telling.join(', ')} tells better than blind guessing who has answered an open week.`,
      untried: 'No week is open now. Run this again while one is.',
    },
  );
}

const tableOf = (column: string) => column.split('.').slice(0, 2).join('.');

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
    const success = { found: best, of: people, what: 'places matched with their people', random: weeks.length };
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
