import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/domain/digest.ts';
import { type RoundId, roundId, stepId, themeId } from '../../src/domain/ids.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { answers, firstOpening, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

describe.each(['socket', 'http'] as const)('The season so far, over %s', (transport) => {
  let world: SlackWorld;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    await setUpAllies(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    for (const { id } of world.playground.people()) world.playground.person(id).reloads();
  });

  const person = (name: string) => world.playground.person(name);
  const shows = async (name: string, word: string) => {
    await person(name).runs(`/imperfect-ally ${word}`, { in: 'allies' });
    await person(name).seesNo('One moment…');
    const shown = person(name).screen();
    await person(name).closesEverything();
    return shown;
  };
  const home = async (name: string) => {
    await person(name).opensHome();
    await person(name).sees('Commands');
    return person(name).screen();
  };

  test('says to a lead whether enough have joined, never how many', async () => {
    await join(world, twelve.slice(0, 7));
    expect(await shows('amara', 'status')).toContain('Not enough people have joined yet');
    expect(await home('amara')).toContain('Not enough people have joined yet');
    await join(world, twelve.slice(7));
    const state = await shows('amara', 'status');
    expect(state).toContain('Enough people have joined');
    expect(state).toContain('opens on Monday 11 January at 09:00');
    expect(state).not.toMatch(/\b(7|12|seven|twelve)\b/);
    expect(await shows('mia', 'status')).toContain('for the leads of a group');
    for (const name of ['amara', 'mia']) expect(await home(name)).not.toContain('nough people have joined');
  });

  test('follows the week in words, on Home and by the word', async () => {
    await world.moveTo(firstOpening);
    expect(await shows('amara', 'status')).toContain('is open until Friday 15 January at 12:00');
    await world.hours(26);
    for (const name of twelve) await answers(person(name), 'My silence, and somebody’s laughter.');
    await world.moveTo('2027-01-15T11:00:00Z');
    await world.moveTo('2027-01-15T12:00:00Z');
    expect(await shows('amara', 'status')).toContain('Its themes are posted on Monday 18 January at 09:00');
    await person('amara').opensHome();
    await person('amara').presses('Review themes', { in: 'home' });
    await person('amara').sees('Goes out|goes out');
    await person('amara').closesEverything();
    expect(await shows('mia', 'themes')).toContain('No themes have been posted yet');
  });

  test('shows the themes once they are posted, to members and leads only', async () => {
    await world.moveTo('2027-01-18T08:00:00Z');
    for (const shown of [await shows('mia', 'themes'), await home('mia'), await home('amara')]) {
      expect(shown).toContain('About silence');
      expect(shown).not.toMatch(/My silence|You answered/);
    }
    expect(await shows('mia', 'themes')).toContain('Several people wrote about silence.');
    expect(await shows('amara', 'report')).toMatch(/Posted so far: 1 of 8 weeks.+Week 1: Reflect.+About silence/s);
    expect(await shows('mia', 'report')).toContain('for the leads of a group');
    expect(await shows('greta', 'themes')).toContain('you haven’t joined');
    expect(await shows('amara', 'status')).toContain('“Acknowledge” is open until Friday 22 January');
  });

  test('hides a week that too few answered until its hour of posting', async () => {
    await world.moveTo('2027-01-22T11:00:00Z');
    await world.moveTo('2027-01-22T12:00:00Z');
    expect(await shows('mia', 'themes')).not.toContain('There wasn’t enough to share');
    expect(await home('mia')).toContain('About silence');
    expect(await shows('amara', 'status')).toContain('Its themes are posted on Monday 25 January at 09:00');
    await world.moveTo('2027-01-25T08:00:00Z');
    expect(await shows('mia', 'themes')).toContain('There wasn’t enough to share');
    expect(await home('mia')).not.toContain('Last week in');
    expect(await home('mia')).toContain('Try it this week');
  });

  test('keeps within Slack’s limits when it is very long and wordy', async () => {
    const { rounds, publications } = world.ports;
    Object.assign(world.ports, aLongSeason(rounds, publications));
    for (const word of ['themes', 'status', '']) await shows('amara', word);
    await person('amara').runs('/imperfect-ally report', { in: 'allies' });
    await person('amara').sees('Week 1: ');
    await person('amara').presses('Later weeks');
    await person('amara').sees('Week 16: ');
    await person('amara').presses('Later weeks');
    await person('amara').presses('Earlier weeks');
    await person('amara').sees('Week 9: ');
    await person('amara').closesEverything();
    const long = await home('amara');
    expect(long).toContain('Last week in');
    expect(await shows('mia', 'themes')).toContain('Earlier weeks stand in the channel');
    Object.assign(world.ports, { rounds, publications });
  });

  test('nothing was done in all of this that Slack would refuse', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
  });
});

/** Two hundred weeks, each with seven themes of the greatest length. */
function aLongSeason(
  rounds: Ports['rounds'],
  publications: Ports['publications'],
): Pick<Ports, 'rounds' | 'publications'> {
  const ids: readonly RoundId[] = Array.from({ length: 200 }, (_, at) =>
    roundId(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
  );
  const digest: Digest = {
    kind: 'themes',
    beyond: true,
    themes: Array.from({ length: 7 }, (_, at) => ({
      id: themeId(`t${at}`),
      label: '<!channel> & '.repeat(20),
      sentence: 'Wide words, & <b>. '.repeat(60),
      band: 100,
    })),
  };
  return {
    rounds: {
      ...rounds,
      ofSeason: async (workspace, group, season) => {
        const [some] = await rounds.ofSeason(workspace, group, season);
        return some === undefined ? [] : ids.map((id, at) => ({ ...some, id, week: at + 1 }));
      },
    },
    publications: {
      ...publications,
      ofSeason: async (workspace) =>
        ids.map((round, at) => ({
          week: at + 1,
          step: stepId(`step-${at}`),
          publication: { workspace, round, hash: '', digest },
        })),
    },
  };
}
