import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { noHolidays } from '../../src/domain/calendar.ts';
import { memberId, themeId } from '../../src/domain/ids.ts';
import type { SafetyContent } from '../../src/domain/safety-content.ts';
import type { Codebook } from '../../src/domain/theme.ts';
import type { LogEvent } from '../../src/flows/ports/log.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { createRosters } from '../../src/flows/replies/rosters.ts';
import { runJob } from '../../src/flows/run-job.ts';
import { createReadingProgress } from '../../src/flows/weeks/reading-progress.ts';
import type { Actor } from '../../src/playground/actors.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/server.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { connectSlack, type OneWorkspace } from '../../src/slack/connection/connect-slack.ts';
import type { Database } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createProgrammeShelf } from '../../src/store/programme-shelf.ts';
import { takenWords } from '../../src/themes/taken-words.ts';
import { anyPort } from '../support/any-port.ts';
import { closeLook } from '../support/close-look.ts';
import { openTestDatabase } from '../support/database.ts';
import { memoryVault } from '../support/memory-vault.ts';

/** The real Slack adapter in front of the playground, on a real database; time and work are under the test's control. */
export interface SlackWorld {
  readonly playground: Playground;
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
export const firstDigest = '2027-01-18T07:00:00Z';

export interface WorldOptions {
  readonly transport?: 'socket' | 'http';
  readonly namedLeads?: readonly string[];
  readonly content?: SafetyContent;
  readonly playground?: PlaygroundOptions;
}

export async function slackWorld(options: WorldOptions = {}): Promise<SlackWorld> {
  const playground = await startPlayground({ startAt: new Date(thursday), rateLimits: false, ...options.playground });
  const database: Database = await openTestDatabase();
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
  await slack.listen(ports, { namedLeads, content: options.content ?? safetyContent });
  if (options.transport === 'http') await playground.useRequestUrl(`http://127.0.0.1:${httpPort}/slack/events`);
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
    chance: {
      bytes: (count: number) => randomBytes(count),
      uuid: randomUUID,
      below: (bound: number) => randomInt(bound),
    },
    log,
    vault: memoryVault(),
    directory,
    progress: createReadingProgress(),
    rosters: createRosters({ directory, members: store.members, log }),
    messenger,
    themes: wordThemes,
    programmes: createProgrammes(createProgrammeShelf(database), loadProgramme(), takenWords(), log),
    holidays: noHolidays,
  };
}

/** The boxes that say that the help lines and both routes are right. */
export const everythingChecked = /^Are both routes right|^Which help lines have you checked/;

/** One workspace of a playground. */
interface InWorkspace {
  readonly playground: Pick<Playground, 'person'>;
}

/** Amara, an admin, sets #allies up through the modal. */
export async function setUpAllies({ playground }: InWorkspace, channel = 'allies'): Promise<void> {
  const lead = playground.person('amara');
  await lead.invitesBot(channel);
  await lead.runs('/imperfect-ally setup', { in: channel });
  await lead.picksChannel('Which channel?', channel);
  await lead.submits();
  await lead.sees(/2 of 3/);
  await lead.submits();
  await lead.fills('A reporting route at your workplace', 'Nadia in HR, nadia@company.example');
  await lead.fills('A second route, outside the line of command', 'The ombudsperson, room 4');
  await lead.ticks(everythingChecked);
  await lead.submits();
  await lead.sees('is ready');
  await lead.closesEverything();
}

/** Everybody joins through the modal, one after the other. */
export async function join({ playground }: InWorkspace, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const person = playground.person(name);
    await person.runs('/imperfect-ally join', { in: 'allies' });
    await person.sees('By pressing Join');
    await person.submits();
    await person.sees('You are in');
    await person.closesEverything();
  }
}

/** Monday morning has come all around the world. */
export async function everybodyIsAsked(world: Pick<SlackWorld, 'moveTo' | 'hours'>): Promise<void> {
  await world.moveTo(firstOpening);
  await world.hours(26);
}

/** Answers the week's question from the message that asks it. */
export async function answers(person: Actor, text: string): Promise<void> {
  await person.opensDm();
  await person.presses('Reflect now', { in: 'message' });
  await person.fills(questionShownTo(person), text);
  expect(await person.submits()).toEqual({});
  await person.sees('Saved');
  await person.closesEverything();
}

/** The first field of the form on screen. */
export function questionShownTo(person: Actor): string {
  const question = /^(.+\?): ?</m.exec(person.screen())?.[1];
  if (question === undefined) throw new Error(`There is no question. On screen:\n${person.screen()}`);
  return question;
}

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
});

/** Two themes under one parent; a reply raises a theme by naming its id. */
const codebook: Codebook = {
  parents: [theme('speaking')],
  themes: [
    { ...theme('silence'), parent: themeId('speaking') },
    { ...theme('laughter'), parent: themeId('speaking') },
  ],
};

const wordThemes: Ports['themes'] = {
  codebook,
  read: async (replies) =>
    replies.map(({ text }) => {
      const themes = codebook.themes.map(({ id }) => id).filter((id) => text.includes(id));
      return { themes, cues: Object.fromEntries(themes.map((id) => [id, ['quiet']])), unread: false };
    }),
};
