import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../playground/actors.ts';
import { memberId } from '../../src/domain/ids.ts';
import { themesAt } from '../../src/domain/theme.ts';
import type { Ports } from '../../src/flows/ports.ts';
import { openReply } from '../../src/flows/replies/open-reply.ts';
import { withdrawReply } from '../../src/flows/replies/slot-of-member.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { sealedIn } from '../support/flow-world.ts';
import {
  everybodyIsAsked,
  firstClose,
  firstDigest,
  join,
  ownWords,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from './slack-world.ts';

const choose = 'Choose what fits, up to three';
const [{ wordings }] = loadProgramme().steps;
const themeOf = (text: string) => wordings[0].choices.find((choice) => choice.text === text)?.theme;

describe.each(['socket', 'http'] as const)('The last word is the author’s, over %s', (transport) => {
  let world: SlackWorld;
  let sound: Ports;
  beforeAll(async () => {
    world = await slackWorld({ transport });
    sound = { ...world.ports };
    await setUpAllies(world);
    await join(world, twelve);
    await everybodyIsAsked(world);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    Object.assign(world.ports, sound);
    for (const { id } of world.playground.people()) world.playground.person(id).reloads();
  });

  const person = (name: string) => world.playground.person(name);
  const round = async () => {
    const [found] = await sound.rounds.unfinished(world.slack.workspace);
    if (found === undefined) throw new Error('no week');
    return found;
  };
  /** What is stored of an answer while the week is open. */
  const stored = async (name: string) => {
    const at = { workspace: world.slack.workspace, member: memberId(person(name).id) };
    const page = await openReply(sound, at);
    return page.ok ? page.value.said : undefined;
  };

  async function opens(name: string): Promise<Actor> {
    await person(name).opensDm();
    await person(name).presses('Answer privately', { in: 'message' });
    await person(name).sees(choose);
    return person(name);
  }

  async function saves(name: string, ticked: readonly string[], text = ''): Promise<Actor> {
    const who = await opens(name);
    if (ticked.length > 0) await who.picks(choose, ticked);
    if (text !== '') await who.fills(ownWords, text);
    expect(await who.submits()).toEqual({});
    await who.sees('Saved. Thank you');
    return who;
  }

  test('who only chooses sees the same sentences ticked, and something to try', async () => {
    const mia = await saves('mia', ['I go quiet', 'I ask how they see it']);
    await mia.sees('This is how it counts');
    for (const text of ['I go quiet', 'I ask how they see it']) await mia.sees(`\\(x\\) ${text}`);
    await mia.sees('Try it this week:\\* Once this week, ask “How do you see it');
    await mia.seesNo('Copy them now|also sound like');
    expect(await stored('mia')).toMatchObject({
      chosen: expect.arrayContaining([themeOf('I go quiet'), themeOf('I ask how they see it')]),
      main: '',
    });
  });

  test('who only writes sees ticked what the words are likely about, and how to keep them', async () => {
    const wei = await saves('wei', [], 'It was silence, mine.');
    await wei.sees('\\(x\\) I know silence');
    await wei.sees('Copy them now: after Friday even you can’t get them back');
    expect(await stored('wei')).toEqual({ chosen: ['silence'], main: 'It was silence, mine.', more: [] });
  });

  test('who does both counts for what they chose; what the words sound like besides waits for their tick', async () => {
    const kai = await saves('kai', ['I go quiet'], 'Then somebody’s laughter.');
    await kai.sees('\\(x\\) I go quiet[^]+Your words also sound like:\\*\n\\( \\) I know laughter');
    await kai.toggles('I know laughter.');
    await kai.seesNo('Not changed');
    expect(await stored('kai')).toMatchObject({ chosen: [themeOf('I go quiet'), 'laughter'] });
    await kai.toggles('I go quiet');
    expect(await stored('kai')).toMatchObject({ chosen: ['laughter'], main: 'Then somebody’s laughter.' });
    await kai.sees('\\( \\) I go quiet');
    await kai.presses('Edit');
    await kai.sees('\\( \\) I go quiet');
    await kai.sees('Also in your answer \\(optional\\): \\(x\\) I know laughter');
    await kai.sees('"Then somebody’s laughter."');
  });

  test('“something else” is a full answer, and so is none of the ticks left', async () => {
    const olu = await saves('olu', ['Something else']);
    await olu.sees('It counts as “something else”');
    expect(await stored('olu')).toMatchObject({ chosen: 'somethingElse' });
    const leila = await saves('leila', ['I go quiet']);
    await leila.toggles('I go quiet');
    expect(await stored('leila')).toMatchObject({ chosen: 'somethingElse' });
    await leila.presses('Edit');
    await leila.sees('\\(x\\) Something else');
  });

  test('another language is kept as it is, and chosen in the same sentences', async () => {
    const yuki = await saves('yuki', ['I go quiet'], '会議では黙ってしまいます。');
    await yuki.sees('\\(x\\) I go quiet');
    await yuki.seesNo('also sound like|English');
    expect(await stored('yuki')).toMatchObject({ main: '会議では黙ってしまいます。' });
  });

  test('is edited and deleted from the page after saving', async () => {
    const diego = await saves('diego', ['I think it over later'], 'Slowly.');
    await diego.presses('Edit');
    await diego.sees('\\(x\\) I think it over later');
    await diego.picks(choose, ['I explain my own view first']);
    expect(await diego.submits()).toEqual({});
    await diego.sees('\\(x\\) I explain my own view first');
    await diego.presses('Delete my answer');
    await diego.presses('Delete it');
    await diego.sees('it’s gone now');
    expect(await stored('diego')).toBeUndefined();
  });

  test('the order of the choices is drawn for each opening, and stays while the window is changed', async () => {
    const order = (who: Actor) => /up to three \(optional\): (.+)/.exec(who.screen())?.[1]?.replaceAll('(x)', '( )');
    const orders = new Set<string | undefined>();
    for (let opening = 0; opening < 12; opening += 1) {
      orders.add(order(await opens('priya')));
      person('priya').reloads();
    }
    expect(orders.size).toBeGreaterThan(3);
    for (const each of orders) expect(each).toMatch(/\( \) Something else$/);
    const priya = await opens('priya');
    const before = order(priya);
    await priya.fills(ownWords, 'Diego went quiet.');
    await priya.submits();
    await priya.sees('Before you send');
    expect(order(priya)).toBe(before);
  });

  describe('A tick that cannot be changed', () => {
    test('for there would be more than three, is taken back on the screen, which says so', async () => {
      const three = ['I go quiet', 'I ask how they see it', 'I think it over later'];
      const noah = await saves('noah', three, 'And laughter.');
      await noah.toggles('I know laughter.');
      await noah.sees('\\*Not changed:\\* three at most');
      await noah.sees('\\( \\) I know laughter');
      expect((await stored('noah'))?.chosen).toHaveLength(3);
      await noah.toggles('I go quiet');
      await noah.seesNo('Not changed');
      await noah.toggles('I know laughter.');
      await noah.sees('\\(x\\) I know laughter');
      expect((await stored('noah'))?.chosen).toContain('laughter');
    });

    test('for something does not answer, is taken back on the screen, and works again later', async () => {
      const aoife = await saves('aoife', ['I go quiet', 'I think it over later']);
      world.ports.slots = { ...sound.slots, read: () => Promise.reject(new Error('I go quiet')) };
      await aoife.toggles('I go quiet');
      await aoife.sees('\\*Not changed:\\* something on our side isn’t answering');
      await aoife.sees('\\(x\\) I go quiet');
      expect(world.logged.at(-1)).toEqual({ event: 'form failed', code: 'Error' });
      world.ports.slots = sound.slots;
      expect((await stored('aoife'))?.chosen).toHaveLength(2);
      await aoife.toggles('I go quiet');
      await aoife.seesNo('Not changed');
      expect(await stored('aoife')).toMatchObject({ chosen: [themeOf('I think it over later')] });
    });

    test('for it takes too long, says that it may not be stored', async () => {
      const aoife = await saves('aoife', ['I go quiet', 'I think it over later']);
      world.ports.slots = { ...sound.slots, write: () => new Promise(() => {}) };
      await aoife.toggles('I go quiet');
      await aoife.sees('\\*Perhaps not changed:\\* that took too long');
    });

    test('for the answer was deleted elsewhere, leaves no page that shows it', async () => {
      const sione = await saves('sione', ['I go quiet', 'I think it over later']);
      await withdrawReply(sound, { workspace: world.slack.workspace, member: memberId(sione.id) });
      await sione.toggles('I go quiet');
      await sione.sees('saved again or deleted elsewhere');
      await sione.seesNo('\\(x\\)');
      expect(await stored('sione')).toBeUndefined();
    });
  });

  test('the last tick that races the close is in the seal, or the screen says that it is not; later ones say so too', async () => {
    for (const name of twelve.filter((each) => each !== 'amara' && each !== 'sione')) {
      await withdrawReply(sound, { workspace: world.slack.workspace, member: memberId(person(name).id) });
      await saves(name, [], 'My silence.');
      person(name).reloads();
    }
    const amara = await saves('amara', ['I go quiet', 'I think it over later']);
    const noted = await saves('sione', ['I go quiet', 'I think it over later']);
    const { id } = await round();
    world.playground.clock.moveTo(new Date(new Date(firstClose).getTime() - 1));
    const racing = [amara.toggles('I think it over later'), noted.toggles('I think it over later')];
    await Promise.all([...racing, world.moveTo(firstClose)]);
    const told = [amara, noted].filter((who) => who.screen().includes('Not changed')).length;
    await world.work();
    const { codebook } = world.ports.themes;
    const sealed = (await sealedIn(world.ports, { workspace: world.slack.workspace, id })).map((places) =>
      themesAt(codebook, places),
    );
    const quiet = themeOf('I go quiet');
    const theirs = sealed.filter((themes) => quiet !== undefined && themes.includes(quiet));
    expect(theirs).toHaveLength(2);
    expect(theirs.filter(({ length }) => length === 2)).toHaveLength(told);
    await amara.toggles('I go quiet');
    await amara.sees('\\*Not changed:\\* this week has closed');
    await world.moveTo(firstDigest);
    expect(world.playground.messagesIn('allies').at(-1)?.text).toContain('About s');
  });

  test('In all of this nothing was done that Slack would refuse, and no word of anybody reached the log', () => {
    expect(world.playground.ledger.violations()).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toMatch(/quiet|silence|laughter|黙|U0/);
  });
});
