import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../../playground/actors.ts';
import { memberId } from '../../../src/domain/ids.ts';
import { pauseGroup, resumeGroup } from '../../../src/flows/groups/stop-group.ts';
import {
  everythingChecked,
  join,
  ownWords,
  routeLine,
  routeOutside,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from '../../slack/slack-world.ts';
import { sealedIn } from '../../support/flow-world.ts';
import { persistently, sees } from './persistence.ts';
import { nextRound, type PlayedWeek } from './played-week.ts';
import { type Striking, striking } from './striking.ts';
import { type Trouble, troubles } from './troubles.ts';

const nine = twelve.slice(0, 9);
const repliers = nine.slice(0, 8);
const dayHours = 24;

/** The bot's whole loop over one transport: a week for each trouble, in one workspace, each struck in every phase. */
export function playsTheWholeLoop(transport: 'socket' | 'http'): void {
  describe(`The whole loop of the bot, over ${transport}`, () => {
    let world: SlackWorld;
    let strikes: Striking;
    let rooms = 0;

    beforeAll(async () => {
      world = await slackWorld({ transport });
      await setUpAllies(world);
      await join(world, nine);
      await world.work();
    });
    afterAll(() => world.close());
    beforeEach(() => {
      world.playground.faults.clear();
      for (const { id } of world.playground.people()) world.playground.person(id).reloads();
    });

    test.each(troubles)('takes a week with $name, and says nothing twice and loses nothing', async (trouble) => {
      strikes = striking(world, trouble);
      const week = await nextRound(world);
      const seen = new Set(world.playground.ledger.violations());
      await setUpAnotherGroup();
      const newcomer = await newcomerJoins();
      await opens(week, newcomer);
      const saved = await everybodyAnswers(week);
      await closes(week);
      const sealed = await sealedIn(world.ports, week.round);
      await leadReviews();
      const posted = await posts(week);

      expect(sealed).toHaveLength(saved.length);
      expect(posted).toContain('What we heard');
      expect(posted).toContain('About s');
      nobodyWasToldTwice(week);
      expect(world.playground.faults.remaining()).toBe(0);
      expect(unexcused(trouble, seen)).toEqual([]);
      if (trouble.calls.length === 0) expect(strikes.failures()).toBe(0);
    });

    /** In a channel of its own; it is stopped at once, so that the weeks stay those of one group. */
    async function setUpAnotherGroup() {
      const { playground, ports, slack } = world;
      const lead = playground.person('amara');
      rooms += 1;
      const room = `room-${rooms}`;
      const { id } = playground.addChannel({ name: room, members: ['amara'] });
      await lead.invitesBot(room);
      strikes.calls('users.info', 'views.open', 'views.update');
      strikes.deliveries(1);
      await persistently(playground, lead, async () => {
        await strikes.connected();
        await lead.runs('/imperfect-ally setup', { in: room });
        if (!sees(lead, 'You’ll lead the group')) return false;
        await lead.submits();
        if (!sees(lead, routeLine)) return false;
        await lead.fills(routeLine, 'Nadia in HR, nadia@company.example');
        await lead.fills(routeOutside, 'The ombudsperson, room 4');
        await lead.ticks(everythingChecked);
        await strikes.connected();
        strikes.once('setup', () => strikes.calls('conversations.info'));
        strikes.once('setup form', () => strikes.deliveries(1));
        await lead.submits();
        return sees(lead, 'is set up');
      });
      const started = (await ports.groups.active(slack.workspace)).filter(({ group }) => group.channel === id);
      expect(started).toHaveLength(1);
      for (const { group } of started) await ports.groups.move(group, { ...group, status: 'stopped' });
    }

    async function newcomerJoins(): Promise<Actor> {
      const { playground } = world;
      const name = `newcomer-${rooms}`;
      playground.addPerson({ name, zone: 'Europe/London' });
      const newcomer = playground.person(name);
      strikes.calls('views.open', 'views.update', 'users.info', 'conversations.open');
      strikes.deliveries(1);
      await persistently(playground, newcomer, async () => {
        await strikes.connected();
        await newcomer.runs('/imperfect-ally join', { in: 'allies' });
        if (sees(newcomer, 'taking part already')) return true;
        if (!sees(newcomer, '\\[Join\\]')) return false;
        await strikes.connected();
        strikes.once('join form', () => strikes.deliveries(1));
        await newcomer.submits();
        return sees(newcomer, 'You’re in!');
      });
      return newcomer;
    }

    /** The opening post, everybody's nudge and the Home page. */
    async function opens(week: PlayedWeek, newcomer: Actor) {
      strikes.calls('chat.postMessage');
      await strikes.moveTo(week.round.window.opensAt);
      await strikes.hours(1);
      strikes.messages(2);
      await strikes.hours(dayHours + 1);
      await answerDoubt(week, 'opening');
      strikes.calls('views.publish');
      const step = (await world.ports.programmes.contentOf(week.group, week.round))?.step;
      await persistently(world.playground, newcomer, async () => {
        await newcomer.opensHome();
        return sees(newcomer, `This week: ${step?.title}`);
      });
    }

    /** Eight people answer; the first changes the answer, the last takes it back. Answers with what was told to be saved. */
    async function everybodyAnswers(week: PlayedWeek): Promise<readonly string[]> {
      const saved = new Map<string, string>();
      strikes.calls('views.open', 'views.update');
      strikes.deliveries(1);
      for (const [place, name] of repliers.entries())
        saved.set(name, await answers(name, `My silence, in week ${week.round.week}, as number ${place}.`));
      const [editor = ''] = repliers;
      strikes.calls('views.update');
      strikes.deliveries(1);
      saved.set(editor, await answers(editor, 'On a second thought: my silence.'));
      const doubter = repliers.at(-1) ?? '';
      await takesBack(doubter);
      saved.delete(doubter);
      strikes.messages(1);
      await strikes.hours(2 * dayHours);
      return [...saved.values()];
    }

    async function answers(name: string, text: string): Promise<string> {
      const { playground } = world;
      const person = playground.person(name);
      await persistently(playground, person, async () => {
        await strikes.connected();
        await person.runs('/imperfect-ally reflect', { in: 'allies' });
        if (!sees(person, ownWords)) return false;
        await person.fills(ownWords, text);
        await strikes.connected();
        strikes.once('reply form', () => strikes.deliveries(1));
        await person.submits();
        return sees(person, 'Saved');
      });
      return text;
    }

    async function takesBack(name: string) {
      const person = world.playground.person(name);
      strikes.calls('views.update');
      strikes.deliveries(1);
      await persistently(world.playground, person, async () => {
        await strikes.connected();
        await person.runs('/imperfect-ally withdraw', { in: 'allies' });
        if (!(await sees(person, 'Delete your answer'))) return false;
        await person.presses('Delete it');
        return sees(person, 'it’s gone now');
      });
    }

    async function closes(week: PlayedWeek) {
      strikes.calls('conversations.open', 'chat.postMessage');
      await strikes.moveTo(week.round.window.closesAt);
      await strikes.hours(1);
    }

    /** Holds the themes and lets them go again. */
    async function leadReviews() {
      const { playground } = world;
      const lead = playground.person('amara');
      for (const [action, press, now] of [
        ['hold', 'Hold', 'On hold'],
        ['release', 'Post as planned', 'Goes out'],
      ] as const) {
        strikes.calls('views.open');
        strikes.deliveries(1);
        await persistently(playground, lead, async () => {
          await strikes.connected();
          await lead.runs('/imperfect-ally review', { in: 'allies' });
          if (sees(lead, now)) return true;
          if (!sees(lead, press)) return false;
          await strikes.connected();
          strikes.once(action, () => strikes.calls('views.update'));
          await lead.presses(press, { in: 'modal' });
          return sees(lead, now);
        });
      }
    }

    /**
     * The digest, and where Slack's answer got lost the question to the lead; answers with what the channel reads. The
     * group pauses meanwhile, so that the next week opens in the next round of this.
     */
    async function posts(week: PlayedWeek): Promise<string> {
      const at = { workspace: world.slack.workspace, group: week.group.id, lead: memberId(idOf('amara')) };
      expect((await pauseGroup(world.ports, at)).ok).toBe(true);
      strikes.calls('chat.postMessage');
      await strikes.moveTo(week.round.window.digestAt);
      const isSettled = () => week.digests().length === 1 || week.question('digest') !== undefined;
      for (let minutes = 3; minutes <= 15 && !isSettled(); minutes += 3)
        await strikes.moveTo(new Date(week.round.window.digestAt.getTime() + minutes * 60_000));
      expect(isSettled()).toBe(true);
      await answerDoubt(week, 'digest');
      const after = week.digests();
      expect(after).toHaveLength(1);
      expect((await resumeGroup(world.ports, at, world.ports.clock.now())).ok).toBe(true);
      return after[0]?.text ?? '';
    }

    /** A lead looks into the channel and answers truly. */
    async function answerDoubt(week: PlayedWeek, post: 'opening' | 'digest') {
      if (week.question(post) === undefined) return;
      const there = (post === 'digest' ? week.digests() : week.openings()).length > 0;
      const lead = world.playground.person('amara');
      await lead.opensDm();
      await lead.presses(there ? 'Yes, it’s there' : 'No, post it now', { in: 'message' });
      await lead.sees('Thank you');
      await lead.closesEverything();
      await strikes.settle();
    }

    const idOf = (name: string) => world.playground.person(name).id;

    function nobodyWasToldTwice(week: PlayedWeek) {
      expect(week.openings()).toHaveLength(1);
      for (const { id } of world.playground.people()) {
        const messages = world.playground
          .directMessages(id)
          .map(({ text, blocks }) => JSON.stringify({ text, blocks }));
        expect(new Set(messages).size).toBe(messages.length);
        const asked = messages.filter((message) => message.includes('open-reflect') && message.includes(week.round.id));
        expect(asked.length).toBeLessThanOrEqual(2);
      }
    }

    /** What Slack refused the bot this week, apart from what the trouble itself brings about. */
    function unexcused({ excused }: Trouble, seen: ReadonlySet<unknown>): readonly string[] {
      const fresh = world.playground.ledger.violations().filter((entry) => !seen.has(entry));
      return fresh.map(strikes.nameOf).filter((name) => !excused.includes(name));
    }
  });
}
