import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { openReply } from '../../src/crypto/slot.ts';
import { defaultRoundTimes, noHolidays } from '../../src/domain/calendar.ts';
import type { SendOutcome } from '../../src/domain/delivery.ts';
import type { Publication } from '../../src/domain/digest.ts';
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
import type { ReplyInput } from '../../src/domain/reply.ts';
import type { Round } from '../../src/domain/round.ts';
import type { Codebook } from '../../src/domain/theme.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import type { Suggestions } from '../../src/flows/ports/content.ts';
import type { Directory, ReadyMessage } from '../../src/flows/ports/slack.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import type { Vault } from '../../src/flows/ports/vault.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { keepSeasonGoing } from '../../src/flows/rounds/season.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { prepareRoster } from '../../src/text/names/scrub.ts';
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
  moveTo(instant: string | Date): void;
  /** Runs ticks and their jobs until nothing is due; `living` stands in for the world's ports. */
  settle(living?: Ports): Promise<void>;
}

export const aWorkspace = workspaceId('T0TEST');

/** Thursday before the first week: Monday 11 January 2027, 09:00 in Berlin. */
const beforeFirstWeek = '2027-01-07T10:00:00Z';
export const firstOpening = '2027-01-11T08:00:00Z';
export const firstClose = '2027-01-15T11:00:00Z';
export const firstDigest = '2027-01-18T08:00:00Z';

/** One group with `people` members in Berlin, on a real database, with everything else under the test's control. */
export async function flowWorld(
  database: Database,
  options: {
    readonly people?: number;
    readonly workspace?: WorkspaceId;
    readonly vault?: Vault;
    /** A group that is in the database already, with its members: nothing is set up. */
    readonly goOnWith?: Pick<FlowWorld, 'group' | 'members'>;
  } = {},
): Promise<FlowWorld> {
  let now = new Date(beforeFirstWeek);
  const sent: ReadyMessage[] = [];
  const logged: LogEvent[] = [];
  const answers: SendOutcome[] = [];
  const answersInChannel: SendOutcome[] = [];
  const workspace = options.workspace ?? aWorkspace;
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const log = { info: note, warn: note, error: note };
  const store = openStore(database);
  const directory: Directory = {
    person: async (_, id): Promise<Person> => ({ ...somebody, id }),
    admins: async () => [memberId('UADMIN')],
    localeLately: async () => undefined,
    isAdminLately: async () => false,
    channel: async () => ({ isMember: true, isShared: false, isArchived: false }),
    openTo: async (_, __, channels) => new Set(channels),
    openDirect: async (_, id) => ({ kind: 'open', channel: channelId(`D${id}`) }),
    peopleIn: async () => [],
    namesOf: async () => new Map(),
    peoplePage: async () => ({ kind: 'page', people: [], unknown: 0, next: undefined }),
  };
  const ports: Ports = {
    ...store,
    clock: { now: () => now },
    random: { bytes: (count) => randomBytes(count), uuid: randomUUID, integerBelow: (bound) => randomInt(bound) },
    log,
    vault: options.vault ?? memoryVault(),
    directory,
    rosters: { ...createRosters({ directory, log }), of: everybodyKnown },
    messenger: {
      async send(_, ready) {
        sent.push(ready);
        const planned = ready.channel === aGroup.channel ? answersInChannel.shift() : undefined;
        return planned ?? answers.shift() ?? { kind: 'sent', ts: `${sent.length}.0` };
      },
    },
    themes: { codebook: twoThemes, read: heardByName },
    programmes: createProgrammes(createProgrammeStore(database), { usual: programme, codebook: twoThemes }, log),
    holidays: noHolidays,
  };
  const lead = memberId('ULEAD');
  const group: Group = options.goOnWith?.group ?? { ...aGroup, workspace, id: groupId(randomUUID()) };
  const members =
    options.goOnWith?.members ??
    Array.from({ length: options.people ?? 12 }, (_, at) => memberId(`U${String(at).padStart(5, '0')}`));
  if (options.goOnWith === undefined) {
    await ports.groups.create(group, [lead]);
    for (const member of members)
      await joinGroup(ports, { workspace, group: group.id, member, consentVersion: 1 }, now);
    await keepSeasonGoing(ports, group, now);
  }
  return {
    ports,
    group,
    members,
    lead,
    sent,
    logged,
    answers,
    answersInChannel,
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

/** Friday noon has passed and the week is sealed. */
export async function closed(world: FlowWorld) {
  await settleTwice(world, firstClose);
}

/** The next Monday morning has come. */
export async function published(world: FlowWorld) {
  await settleTwice(world, firstDigest);
}

/** Two posts of one channel keep a minute's distance, in whichever order they come up. */
async function settleTwice(world: FlowWorld, instant: string) {
  for (const minutes of [0, 2]) {
    world.moveTo(new Date(Date.parse(instant) + minutes * 60_000));
    await world.settle();
  }
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
  if (outcome.value.kind !== 'saved') throw new Error('the author is asked to look first');
}

export function memberAt(world: FlowWorld, at: number) {
  const member = world.members[at];
  if (member === undefined) throw new RangeError('no such member');
  return member;
}

/** What the channel was told of weeks that are over, with an opening or by itself. */
export const told = ({ sent }: Pick<FlowWorld, 'sent'>): readonly Publication[] =>
  sent.flatMap(({ message }) => {
    if (message.kind === 'opening') return message.heard === undefined ? [] : [message.heard.publication];
    return message.kind === 'digest' || message.kind === 'farewell' ? [message.publication] : [];
  });

/** One text for each message that nobody may get twice: where it goes, what it is, and of which week. */
export const nameOf = ({ channel, message }: Pick<ReadyMessage, 'channel' | 'message'>): string =>
  [
    channel,
    message.kind,
    'ordinal' in message && message.ordinal,
    'round' in message && `week ${message.round.week}`,
  ].join(' ');

/** More looks than any moment of a week needs. */
const mostLooks = 50;

const programme = loadProgramme();

/** Nobody has a name here, so that a reply is kept as it was written. */
const everybodyKnown = async () => ({ roster: prepareRoster([]), isComplete: true });

/** Words without a choice. */
export const aReply = (main: string): ReplyInput => ({ chosen: 'nothing', main, more: [] });

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
  routes: ['people@company.example', 'the ombudsperson, room 4'],
  resourcesCheckedOn: '2027-01-07',
  times: defaultRoundTimes,
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
  choice: `I know ${id}.`,
});

/** Two themes under one parent. */
const twoThemes: Codebook = {
  parents: [theme('speaking')],
  themes: [
    { ...theme('silence'), parent: themeId('speaking') },
    { ...theme('laughter'), parent: themeId('speaking') },
  ],
};

/** Words are likely about a theme whose id is among them. */
function heardByName(text: string): Suggestions {
  const likely = text.match(/\b(silence|laughter|own(-[a-z]+)+)\b/g) ?? [];
  const themes = [...new Set(likely)].slice(0, 3).map(themeId);
  return { likely: themes, suggestions: themes };
}

/** How many answers are sealed in the group's latest closed week. */
export async function answersSealed({ ports, group }: FlowWorld): Promise<number> {
  const rounds = await ports.rounds.ofSeason(group.workspace, group.id, group.season);
  const round = rounds.findLast(({ status }) => status === 'sealed');
  return round === undefined ? 0 : (await sealedIn(ports, round)).length;
}

/** The places of what each person chose in a sealed week; opened with the key, as nobody but a test does. */
export async function sealedIn(
  { vault, sealedReplies }: Pick<Ports, 'vault' | 'sealedReplies'>,
  { workspace, id: round }: Pick<Round, 'workspace' | 'id'>,
): Promise<readonly (readonly number[])[]> {
  const contentKey = await vault.read(workspace, round, 'content');
  if (contentKey === 'gone') throw new Error('no key');
  const rows = await sealedReplies.all(workspace, round);
  const opened = rows.map(({ id, box }) => openReply(contentKey, { workspace, round, id }, box));
  if (opened.includes('damaged')) throw new Error('a box does not open');
  return opened.filter((content) => typeof content === 'object');
}
