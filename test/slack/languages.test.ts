import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { firstOpening, join, type SlackWorld, setUpAllies, slackWorld, twelve } from './slack-world.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await slackWorld();
  await setUpAllies(world);
  await join(world, twelve);
  await world.playground.changePerson('mia', { locale: 'de-DE' });
  await world.moveTo(firstOpening);
  await world.hours(26);
});
afterAll(() => world?.close());

const homeOf = (name: string) =>
  JSON.stringify(
    world.playground.ledger
      .requests('views.publish')
      .findLast((request) => request.arguments['user_id'] === world.playground.person(name).id)?.arguments['view'],
  );

test('Somebody whose Slack is German reads German; others, and the channel, read English', async () => {
  const mia = world.playground.person('mia');
  await mia.opensDm();
  await mia.sees('Woche 1 von 8');
  await mia.presses('Vertraulich antworten', { in: 'message' });
  await mia.sees('In deinen eigenen Worten');
  await mia.sees('Etwas anderes');
  await mia.closesEverything();
  await mia.opensHome();
  expect(homeOf('mia')).toContain('Diese Woche');
  expect(homeOf('mia')).toContain('Einstellungen');
  const noah = world.playground.person('noah');
  await noah.opensDm();
  await noah.sees('Week 1 of 8');
  const posts = world.playground.ledger
    .requests('chat.postMessage')
    .map((request) => JSON.stringify(request.arguments));
  expect(posts.some((post) => post.includes('Talk about it'))).toBe(true);
  expect(posts.some((post) => post.includes('Zum Reden'))).toBe(false);
});

test('A German answer keeps its nouns, and loses the name of a colleague', async () => {
  const mia = world.playground.person('mia');
  await mia.opensDm();
  await mia.presses('Vertraulich antworten', { in: 'message' });
  await mia.fills(
    'In deinen eigenen Worten',
    'Im Meeting habe ich die Idee von Noah wiederholt und ihm das Lob gegeben.',
  );
  await mia.submits();
  await mia.sees('Im Meeting habe ich die Idee von jemand aus dem Team wiederholt und ihm das Lob gegeben.');
  await mia.closesEverything();
});

test('Settings change the language at once, and words of the command work in each', async () => {
  const mia = world.playground.person('mia');
  await mia.runs('/imperfect-ally settings', { in: 'allies' });
  await mia.picks('Sprache', 'Español');
  await mia.submits();
  await mia.sees('Guardado');
  await mia.closesEverything();
  expect(homeOf('mia')).toContain('Esta semana');
  const noah = world.playground.person('noah');
  await noah.runs('/imperfect-ally pausa', { in: 'allies' });
  await noah.sees('From which day may messages come again?');
  await noah.closesEverything();
  expect(world.playground.ledger.violations()).toEqual([]);
});

test('Somebody whose Slack turns Spanish, or a language that nobody here speaks, is followed: the latter reads English', async () => {
  const { playground } = world;
  const home = async (locale: string) => {
    await playground.changePerson('olu', { locale });
    await world.hours(1);
    await playground.person('olu').opensHome();
    return homeOf('olu');
  };
  expect(await home('es-MX')).toContain('Esta semana');
  expect(await home('fr-FR')).toContain('This week');
});
