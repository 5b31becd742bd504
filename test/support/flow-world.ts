import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { defaultRoundTimes, noHolidays } from '../../src/domain/calendar.ts';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import type { Group } from '../../src/domain/group.ts';
import {
  channelId,
  groupId,
  type MemberId,
  memberId,
  themeId,
  type WorkspaceId,
  workspaceId,
} from '../../src/domain/ids.ts';
import type { Person } from '../../src/domain/member.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { prepareRoster } from '../../src/domain/scrub.ts';
import { type Codebook, codebookWith } from '../../src/domain/theme.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import type { Directory } from '../../src/flows/ports/directory.ts';
import type { LogEvent } from '../../src/flows/ports/log.ts';
import type { ReadyMessage } from '../../src/flows/ports/messenger.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { keepSeasonGoing } from '../../src/flows/weeks/keep-season-going.ts';
import { createReadingProgress } from '../../src/flows/weeks/reading-progress.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeShelf } from '../../src/store/programme-shelf.ts';
import { takenWords } from '../../src/themes/taken-words.ts';
import { closeLook } from './close-look.ts';
import { memoryVault } from './memory-vault.ts';

export interface FlowWorld {
  readonly ports: Ports;
  readonly group: Group;
  readonly members: readonly MemberId[];
  readonly lead: MemberId;
  /** Everything that was sent, in order. */
  readonly sent: ReadyMessage[];
  readonly logged: LogEvent[];
  /** What Slack answers to the next messages; "sent" when it is empty. */
  readonly answers: SendOutcome[];
  /** The same for messages to the group's channel only: several messages are on their way at once, in any order. */
  readonly answersInChannel: SendOutcome[];
  /** How many replies the theme reader was given, each time. */
  readonly readings: number[];
  /** How many replies the theme reader was given last. */
  repliesRead(): number;
  moveTo(instant: string | Date): void;
  /** Runs ticks and their jobs until nothing is due; `living` stands in for the world's ports. */
  settle(living?: Ports): Promise<void>;
}

export const aWorkspace = workspaceId('T0TEST');

/** Thursday before the first week: Monday 11 January 2027, 09:00 in Berlin. */
const beforeFirstWeek = '2027-01-07T10:00:00Z';
export const firstOpening = '2027-01-11T08:00:00Z';
export const firstClose = '2027-01-15T11:00:00Z';
export const firstDigest = '2027-01-18T07:00:00Z';

/** One group with `people` members in Berlin, on a real database, with everything else under the test's control. */
export async function flowWorld(
  database: Database,
  options: { readonly people?: number; readonly workspace?: WorkspaceId } = {},
): Promise<FlowWorld> {
  let now = new Date(beforeFirstWeek);
  const sent: ReadyMessage[] = [];
  const logged: LogEvent[] = [];
  const answers: SendOutcome[] = [];
  const answersInChannel: SendOutcome[] = [];
  const readings: number[] = [];
  const workspace = options.workspace ?? aWorkspace;
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const log = { info: note, warn: note, error: note };
  const store = openStore(database);
  const directory: Directory = {
    person: async (_, id): Promise<Person> => ({ ...somebody, id }),
    admins: async () => [memberId('UADMIN')],
    channel: async () => ({ isMember: true, isShared: false, isArchived: false }),
    openTo: async (_, __, channels) => new Set(channels),
    openDirect: async (_, id) => ({ kind: 'open', channel: channelId(`D${id}`) }),
    peopleIn: async () => [],
    namesOf: async () => new Map(),
  };
  const ports: Ports = {
    ...store,
    clock: { now: () => now },
    chance: { bytes: (count) => randomBytes(count), uuid: randomUUID, below: (bound) => randomInt(bound) },
    log,
    vault: memoryVault(),
    directory,
    progress: createReadingProgress(),
    rosters: { ...createRosters({ directory, members: store.members, log }), of: everybodyKnown },
    messenger: {
      async send(_, ready) {
        sent.push(ready);
        const planned = ready.channel === aGroup.channel ? answersInChannel.shift() : undefined;
        return planned ?? answers.shift() ?? { kind: 'sent', ts: `${sent.length}.0` };
      },
    },
    themes: wordThemes((count) => readings.push(count)),
    programmes: createProgrammes(createProgrammeShelf(database), programme, takenWords(), log),
    holidays: noHolidays,
  };
  const lead = memberId('ULEAD');
  const group: Group = { ...aGroup, workspace, id: groupId(randomUUID()) };
  await ports.groups.create(group, [lead]);
  const members = Array.from({ length: options.people ?? 12 }, (_, at) => memberId(`U${String(at).padStart(5, '0')}`));
  for (const member of members) await joinGroup(ports, { workspace, group: group.id, member, consentVersion: 1 }, now);
  await keepSeasonGoing(ports, group, now);
  return {
    ports,
    group,
    members,
    lead,
    sent,
    logged,
    answers,
    answersInChannel,
    readings,
    repliesRead: () => readings.at(-1) ?? 0,
    moveTo: (instant) => {
      now = new Date(instant);
    },
    async settle(living = ports) {
      for (let looks = 0; looks < mostLooks; looks += 1) {
        const jobs = await closeLook(living, [workspace], now);
        if (jobs.length === 0) return;
        for (const job of jobs) await runJob(living, job);
      }
      throw new Error('The same work is found again and again.');
    },
  };
}

/** Monday morning has come. */
export async function opened(world: FlowWorld) {
  world.moveTo(firstOpening);
  await world.settle();
}

/** Friday noon has passed and the themes are drafted. */
export async function closed(world: FlowWorld) {
  world.moveTo(firstClose);
  await world.settle();
  world.moveTo(new Date(Date.parse(firstClose) + 120_000));
  await world.settle();
}

/** The next Monday morning has come. */
export async function published(world: FlowWorld) {
  world.moveTo(firstDigest);
  await world.settle();
}

export async function replyOf(world: FlowWorld, at: number, text: string) {
  const member = memberAt(world, at);
  const round = await world.ports.rounds.openOf(world.group.workspace, world.group.id);
  if (round === undefined) throw new Error('no open round');
  const outcome = await submitReply(
    world.ports,
    { workspace: world.group.workspace, round: round.id, member },
    aReply(text),
  );
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  if (outcome.value !== 'saved') throw new Error('the author is asked to look first');
}

export function memberAt(world: FlowWorld, at: number) {
  const member = world.members[at];
  if (member === undefined) throw new RangeError('no such member');
  return member;
}

/** More looks than any moment of a week needs. */
const mostLooks = 50;

const programme = loadProgramme();

/** Nobody has a name here, so that a reply is kept as it was written. */
const everybodyKnown = async () => ({ roster: prepareRoster([]), isComplete: true });

export const aReply = (main: string): Reply => ({ variant: 'main', main, more: [] });

export const aGroup: Group = {
  workspace: aWorkspace,
  id: groupId('00000000-0000-4000-8000-000000000001'),
  channel: channelId('CALLIES'),
  zone: 'Europe/Berlin',
  status: 'running',
  season: 1,
  k: 5,
  approvals: 0,
  country: 'GB',
  routes: ['people@company.example', 'the ombudsperson'],
  resourcesCheckedOn: '2027-01-07',
  times: defaultRoundTimes,
  openingLine: true,
  reminder: true,
};

const somebody: Omit<Person, 'id'> = {
  zone: 'Europe/Berlin',
  locale: 'en-GB',
  isAdmin: false,
  isBot: false,
  isGuest: false,
  isStranger: false,
  isDeactivated: false,
};

const theme = (id: string) => ({
  id: themeId(id),
  label: `Label of ${id}`,
  alternatives: [],
  sentence: `About ${id}.`,
});

/** Two themes under one parent; a reply raises a theme by naming its id. */
const twoThemes: Codebook = {
  parents: [theme('speaking')],
  themes: [
    { ...theme('silence'), parent: themeId('speaking') },
    { ...theme('laughter'), parent: themeId('speaking') },
  ],
};

function wordThemes(onRead: (count: number) => void): Ports['themes'] {
  return {
    codebook: twoThemes,
    read: async (replies, { own = [] }) => {
      onRead(replies.length);
      const { themes } = codebookWith(twoThemes, own);
      return replies.map(({ text }) => ({
        themes: themes.map(({ id }) => id).filter((id) => text.includes(id)),
        cues: {},
        unread: false,
      }));
    },
  };
}
