import { randomBytes, randomUUID } from 'node:crypto';
import { boxBytes, sealedBytes } from '../../src/crypto/slot.ts';
import { defaultRoundTimes } from '../../src/domain/calendar.ts';
import type { Publication } from '../../src/domain/digest.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, groupId, memberId, roundId, stepId, themeId, workspaceId } from '../../src/domain/ids.ts';
import type { Member } from '../../src/domain/member.ts';
import { contentOfWeek } from '../../src/domain/programme.ts';
import type { ClosingRound, OpenRound, PlannedRound, SealedRound } from '../../src/domain/round.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { SealedReplyRow, SlotRow } from '../../src/store/slots.ts';

export const aWorkspace = workspaceId('T1');
export const anotherWorkspace = workspaceId('T2');

export const aGroup = (change: Partial<Group> = {}): Group => ({
  workspace: aWorkspace,
  id: groupId(randomUUID()),
  channel: channelId('C1'),
  zone: 'Europe/London',
  status: 'running',
  season: 1,
  k: 5,
  approvals: 1,
  country: 'GB',
  routes: ['people@example.org', 'The ombudsperson, floor 3'],
  resourcesCheckedOn: '2026-11-02',
  times: defaultRoundTimes,
  reminder: false,
  ...change,
});

export const aMember = (group: Group, change: Partial<Member> = {}): Member => ({
  workspace: group.workspace,
  id: memberId('U1'),
  group: group.id,
  directChannel: channelId('D1'),
  zone: 'America/New_York',
  weekday: undefined,
  time: '09:30',
  workingDays: [1, 2, 3, 4, 5],
  country: undefined,
  pausedUntil: undefined,
  remindMe: false,
  consentVersion: 1,
  askable: true,
  ...change,
});

export const aRound = (group: Group, change: Partial<PlannedRound> = {}): PlannedRound => ({
  workspace: group.workspace,
  id: roundId(randomUUID()),
  group: group.id,
  season: group.season,
  week: 1,
  step: stepId('reflect'),
  k: group.k,
  window: {
    opensAt: new Date('2026-11-23T09:00:00Z'),
    closesAt: new Date('2026-11-27T12:00:00Z'),
    digestAt: new Date('2026-11-30T08:00:00.123Z'),
    purgeAt: new Date('2026-12-04T12:00:00Z'),
  },
  held: false,
  damaged: 0,
  status: 'planned',
  ...change,
});

export const aBox = () => new Uint8Array(randomBytes(boxBytes));

/** Slots in the order in which a round is opened with them: by handle. */
export const someSlots = (count: number): readonly SlotRow[] =>
  Array.from({ length: count }, () => ({ handle: new Uint8Array(randomBytes(32)), box: aBox() })).sort((one, other) =>
    Buffer.compare(one.handle, other.handle),
  );

export const someReplies = (count: number): readonly SealedReplyRow[] =>
  Array.from({ length: count }, () => ({ id: randomUUID(), box: new Uint8Array(randomBytes(sealedBytes)) }));

export const aPublication = (round: {
  readonly workspace: Publication['workspace'];
  readonly id: Publication['round'];
}): Publication => ({
  workspace: round.workspace,
  round: round.id,
  digest: {
    kind: 'themes',
    themes: [
      { id: themeId('stayed-silent'), label: 'Staying silent', sentence: 'Some said nothing at first.', band: 10 },
      { id: themeId('my-share'), label: 'My own share', sentence: 'Some looked at themselves.', band: undefined },
    ],
    beyond: true,
  },
  hash: 'a'.repeat(64),
});

/** What is given to a round with its opening. */
export const anOpening = (k = 5) => ({ k, asked });

const asked = contentOfWeek(loadProgramme(), 1, { parents: [], themes: [] }) ?? never();

function never(): never {
  throw new Error('the programme has no week');
}

/** The ports of a database that holds one group and nothing else. */
export async function storeWithGroup(database: Database, change: Partial<Group> = {}) {
  const store = openStore(database);
  const group = aGroup(change);
  await store.groups.create(group, []);
  return { ...store, group };
}

export const opened = (round: PlannedRound, k = round.k): OpenRound => ({ ...round, k, status: 'open' });
export const closing = (round: OpenRound): ClosingRound => ({ ...round, status: 'closing' });
export const sealed = (round: ClosingRound): SealedRound => ({ ...round, status: 'sealed' });

/** A group with an open round of so many slots. */
export async function storeWithOpenRound(database: Database, people: number) {
  const store = await storeWithGroup(database);
  const planned = aRound(store.group);
  const rows = someSlots(people);
  await store.rounds.plan(planned);
  await store.rounds.open(planned, anOpening(planned.k), rows);
  return { ...store, rows, round: opened(planned) };
}
