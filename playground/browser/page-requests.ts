import { z } from 'zod';
import { actSchema, perform } from './acts.ts';
import type { Opening } from './opening.ts';
import type { PageWork, Stage } from './page-work.ts';
import type { ReadMarks } from './read-marks.ts';
import type { WireLine } from './screen-state.ts';
import { wireLines } from './wire-lines.ts';

const requestSchema = z.strictObject({
  /** Who sits in front of the page. */
  as: z.string(),
  do: z.union([
    actSchema,
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('reload') }),
      z.strictObject({ kind: z.literal('read'), channel: z.string(), ts: z.string() }),
      z.strictObject({
        kind: z.literal('say'),
        channel: z.string(),
        thread: z.string().optional(),
        text: z.string().min(1).max(4000),
      }),
      z.strictObject({ kind: z.literal('invite'), channel: z.string() }),
      z.strictObject({ kind: z.literal('moveTo'), at: z.coerce.date() }),
      z.strictObject({ kind: z.literal('crowd') }),
      z.strictObject({ kind: z.literal('newcomer') }),
      z.strictObject({ kind: z.literal('addPeople'), count: z.int().min(1).max(200) }),
      z.strictObject({ kind: z.literal('fault'), name: z.enum(['busy', 'down', 'slow', 'lost', 'twice', 'cut']) }),
      z.strictObject({ kind: z.literal('noFaults') }),
      z.strictObject({ kind: z.literal('endOpening') }),
    ]),
  ]),
});

type PageRequest = z.infer<typeof requestSchema>;

export interface PageRequests {
  readonly schema: typeof requestSchema;
  /** Does what was asked; a sentence for the person, empty when the screen says it all. A newcomer: their id. */
  answer(asked: PageRequest): Promise<string>;
  wire(): readonly WireLine[];
}

/** The methods that put something before a person's eyes. */
const showing = ['chat.postMessage', 'views.open', 'views.update'];

/** What people do who only watch, and what a page does by itself. */
const watching = new Set(['read', 'endOpening']);
const silent = new Set(['reload', 'open']);
const stillPlaying = 'The stage is still being set. Look around; in a moment everything here can be used.';

/** How many lines of the log a page is shown. */
const shownLines = 150;

export function pageRequests(stage: Stage, work: PageWork, marks: ReadMarks, opening: Opening): PageRequests {
  const { playground } = stage;
  return {
    schema: requestSchema,
    wire: () => wireLines(playground.ledger.entries, shownLines),
    answer: async ({ as, do: act }) => {
      const person = playground.person(as);
      const { world } = playground.scene(as);
      if (opening.now() !== undefined && !watching.has(act.kind)) return silent.has(act.kind) ? '' : stillPlaying;
      switch (act.kind) {
        case 'reload':
          person.reloads();
          return '';
        case 'read':
          if (marks.read(person.id, act.channel, act.ts)) world.changes.notify();
          return '';
        case 'say':
          person.says(withMentions(act.text), { in: act.channel, ...(act.thread ? { thread: act.thread } : {}) });
          return '';
        case 'invite':
          await person.invitesBot(act.channel);
          return 'The app is in this channel.';
        case 'moveTo':
          return work.moveTo(act.at);
        case 'crowd':
          return work.crowdAnswers(person.id);
        case 'newcomer': {
          const [newcomer] = playground.addCrowd(1);
          world.changes.notify();
          return newcomer?.id ?? '';
        }
        case 'addPeople':
          playground.addCrowd(act.count);
          world.changes.notify();
          return `${act.count} more colleagues are here. Press “Let everyone answer”, and they join.`;
        case 'fault':
          plan(act.name);
          world.changes.notify();
          return '';
        case 'endOpening':
          opening.endEarly();
          return '';
        case 'noFaults':
          playground.faults.clear();
          world.changes.notify();
          return '';
        default:
          await perform(playground.scene(as), act);
          return '';
      }
    },
  };

  /** What Slack does to bots on a bad day, each for a few calls. */
  function plan(name: Extract<PageRequest['do'], { kind: 'fault' }>['name']): void {
    const { faults } = playground;
    switch (name) {
      case 'busy':
        faults.inject('chat.postMessage', { kind: 'ratelimited', retryAfter: 2 }, 3);
        break;
      case 'down':
        for (const method of showing) faults.inject(method, { kind: 'status', status: 503 }, 2);
        break;
      case 'slow':
        faults.inject('*', { kind: 'slow', milliseconds: 2000 }, 5);
        break;
      case 'lost':
        faults.inject('chat.postMessage', { kind: 'answerLost' }, 1);
        break;
      case 'twice':
        faults.injectDelivery({ kind: 'duplicate' }, 3);
        break;
      case 'cut':
        faults.injectDelivery({ kind: 'disconnect' }, 1);
        break;
    }
  }

  function withMentions(text: string): string {
    const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const people = playground.people();
    return people.reduce((said, { id, realName }) => said.replaceAll(`@${realName}`, `<@${id}>`), plain);
  }
}
