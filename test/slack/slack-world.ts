import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Actor } from '../../playground/actors.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../playground/server.ts';
import { defaultRoundTimes, noHolidays } from '../../src/domain/calendar.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, groupId, memberId, themeId } from '../../src/domain/ids.ts';
import type { SafetyContent } from '../../src/domain/safety-content.ts';
import type { Codebook } from '../../src/domain/theme.ts';
import { joinGroup } from '../../src/flows/members/join-group.ts';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { keepSeasonGoing } from '../../src/flows/rounds/season.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { safetyContent, safetyContentIn } from '../../src/programme/safety-content.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { connectSlack, type OneWorkspace } from '../../src/slack/transport/connect-slack.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';
import { anyPort } from '../support/any-port.ts';
import { closeLook } from '../support/close-look.ts';
import { openQuickDatabase } from '../support/database.ts';
import { memoryVault } from '../support/memory-vault.ts';

/** The real Slack adapter in front of the playground, on a real database; time and work are under the test's control. */
export interface SlackWorld {
  readonly playground: Playground;
  /** Where Slack's requests come in, over HTTP. */
  readonly requestUrl: string | undefined;
  readonly slack: OneWorkspace;
  /** Ports may be replaced one by one to make them fail. */
  readonly ports: { -readonly [Port in keyof Ports]: Ports[Port] };
  readonly logged: LogEvent[];
  moveTo(instant: string): Promise<void>;
  /** Lets hour after hour go by, so that everybody is asked at their own time. */
  hours(count: number): Promise<void>;
  /** Does everything that is due. */
  work(): Promise<void>;
  close(): Promise<void>;
}

export const thursday = '2027-01-07T10:00:00Z';
/** Monday 11 January 2027: the first week opens at 09:00 of the lead's zone (Lagos, UTC+1). */
export const firstOpening = '2027-01-11T08:00:00Z';
export const firstClose = '2027-01-15T11:00:00Z';
export const firstDigest = '2027-01-18T08:00:00Z';

export interface WorldOptions {
  readonly transport?: 'socket' | 'http';
  readonly namedLeads?: readonly string[];
  readonly content?: SafetyContent;
  readonly playground?: PlaygroundOptions;
}

export async function slackWorld(options: WorldOptions = {}): Promise<SlackWorld> {
  const playground = await startPlayground({ startAt: new Date(thursday), rateLimits: false, ...options.playground });
  const database: Database = await openQuickDatabase();
  const logged: LogEvent[] = [];
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const log = { info: note, warn: note, error: note };
  const httpPort = anyPort();
  const slack = await connectSlack(
    {
      botToken: playground.botToken,
      apiUrl: playground.apiUrl,
      ...(options.transport === 'http'
        ? { signingSecret: playground.signingSecret, port: httpPort }
        : { appToken: playground.appToken }),
    },
    log,
  );
  const ports = worldPorts(database, playground, slack, log);
  const namedLeads = (options.namedLeads ?? []).map((name) => memberId(playground.person(name).id));
  await slack.listen(ports, { namedLeads, content: (language) => options.content ?? safetyContentIn(language) });
  playground.watchBot(slack.isAnswering);
  const requestUrl = `http://127.0.0.1:${httpPort}/slack/events`;
  if (options.transport === 'http') await playground.useRequestUrl(requestUrl);
  else await playground.botConnected();
  const work = async () => {
    for (;;) {
      const jobs = await closeLook(ports, [slack.workspace], playground.clock.now());
      if (jobs.length === 0) return;
      for (const job of jobs) await runJob(ports, job);
    }
  };
  return {
    playground,
    requestUrl: options.transport === 'http' ? requestUrl : undefined,
    slack,
    ports,
    logged,
    work,
    hours: async (count) => {
      for (let hour = 0; hour < count; hour += 1) {
        playground.clock.advance(3_600_000);
        await work();
      }
    },
    moveTo: async (instant) => {
      playground.clock.moveTo(new Date(instant));
      await work();
    },
    close: async () => {
      await slack.stop();
      await playground.close();
      await database.close();
    },
  };
}

/** Everything as in the running app, except that keys are in memory and a reply raises a theme by naming it. */
export function worldPorts(
  database: Database,
  { clock }: Pick<Playground, 'clock'>,
  { directory, messenger }: Pick<Ports, 'directory' | 'messenger'>,
  log: Ports['log'],
): SlackWorld['ports'] {
  const store = openStore(database);
  return {
    ...store,
    clock: { now: () => clock.now() },
    random: {
      bytes: (count: number) => randomBytes(count),
      uuid: randomUUID,
      integerBelow: (bound: number) => randomInt(bound),
    },
    log,
    vault: memoryVault(),
    directory,
    rosters: createRosters({ directory, log }),
    messenger,
    themes: wordThemes,
    programmes: createProgrammes(createProgrammeStore(database), { usual: loadProgramme(), codebook }, log),
    holidays: noHolidays,
  };
}

/** The box that says that help lines and both routes are right. */
export const everythingChecked = /^Your check/;

/** The two fields for reporting routes. */
export const routeLine = 'Who can people report to?';
export const routeOutside = 'And someone outside their management line';

/** One workspace of a playground. */
interface InWorkspace {
  readonly playground: Pick<Playground, 'person'>;
}

/** Amara, an admin, sets #allies up through the modal. */
export async function setUpAllies({ playground }: InWorkspace, channel = 'allies'): Promise<void> {
  const lead = playground.person('amara');
  await lead.invitesBot(channel);
  await lead.runs('/imperfect-ally setup', { in: channel });
  await lead.sees('You’ll lead the group');
  await lead.submits();
  await lead.sees(routeLine.replace('?', '\\?'));
  await lead.fills(routeLine, 'Nadia in HR, nadia@company.example');
  await lead.fills(routeOutside, 'The ombudsperson, room 4');
  await lead.ticks(everythingChecked);
  await lead.submits();
  await lead.sees('is set up');
  await lead.closesEverything();
}

/** Everybody joins through the modal, one after the other. */
export async function join({ playground }: InWorkspace, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const person = playground.person(name);
    await person.runs('/imperfect-ally join', { in: 'allies' });
    await person.sees('By joining you agree');
    await person.submits();
    await person.sees('You’re in!');
    await person.closesEverything();
  }
}

/** The same without any form: Amara leads #allies, and these people take part. */
export async function alliesOf({ playground, slack, ports }: SlackWorld, names: readonly string[]): Promise<void> {
  const idOf = (name: string) => memberId(playground.person(name).id);
  await playground.person('amara').invitesBot('allies');
  const group: Group = {
    ...{ workspace: slack.workspace, id: groupId(randomUUID()), channel: channelId(playground.channel('allies').id) },
    ...{ zone: 'Africa/Lagos', status: 'running', season: 1, k: 5, approvals: 0, country: 'GB' },
    routes: ['Nadia in HR', 'The ombudsperson'],
    ...{ resourcesCheckedOn: '2027-01-07', times: defaultRoundTimes, reminder: true },
  };
  await ports.groups.create(group, [idOf('amara')]);
  const consentVersion = safetyContent.consent.version;
  for (const name of names) {
    const asked = { workspace: slack.workspace, group: group.id, member: idOf(name), consentVersion };
    const joined = await joinGroup(ports, asked, ports.clock.now());
    if (!joined.ok) throw new Error(joined.refusal.kind);
  }
  await keepSeasonGoing(ports, group, ports.clock.now());
}

/** Monday morning has come all around the world. */
export async function everybodyIsAsked(world: Pick<SlackWorld, 'moveTo' | 'hours'>): Promise<void> {
  await world.moveTo(firstOpening);
  await world.hours(26);
}

/** Answers the week's question from the message that asks it. */
export async function answers(person: Actor, text: string): Promise<void> {
  await person.opensDm();
  await person.presses('Answer privately', { in: 'message' });
  await person.fills(ownWords, text);
  expect(await person.submits()).toEqual({});
  await person.sees('Saved');
  await person.closesEverything();
}

/** The field for words in the form of any week. */
export const ownWords = 'In your own words';

/** The week asks a smaller question beside its own. */
export const withSmallerQuestion = (programmes: Ports['programmes'], smaller: string): Ports['programmes'] => ({
  ...programmes,
  contentOf: async (group, round) => {
    const asked = await programmes.contentOf(group, round);
    if (asked === undefined) return undefined;
    const [first, ...rest] = asked.step.wordings;
    return { ...asked, step: { ...asked.step, wordings: [{ ...first, more: [smaller] }, ...rest] } };
  },
});

export const twelve = [
  'mia',
  'amara',
  'yuki',
  'diego',
  'priya',
  'leila',
  'noah',
  'sione',
  'aoife',
  'wei',
  'kai',
  'olu',
] as const;

const theme = (id: string) => ({
  id: themeId(id),
  label: `About ${id}`,
  alternatives: [],
  sentence: `Several people wrote about ${id}.`,
  choice: `I know ${id}.`,
});

const usual = loadCodebook();

/** Two themes under one parent, which are raised by their names, beside those that the programme's choices raise. */
const codebook: Codebook = {
  parents: [theme('speaking'), ...usual.parents],
  themes: [
    { ...theme('silence'), parent: themeId('speaking') },
    { ...theme('laughter'), parent: themeId('speaking') },
    ...usual.themes,
  ],
};

/** Words are likely about a theme whose id is among them. */
const wordThemes: Ports['themes'] = {
  codebook,
  read: (text) => {
    const likely = codebook.themes.map(({ id }) => id).filter((id) => text.includes(id));
    return { likely, suggestions: likely };
  },
};
