import { addDays, instantOf, type LocalDate, plusHours, spoken } from '../../domain/calendar.ts';
import { type Programme, promptOf, type Step } from '../../domain/programme.ts';
import type { Actor } from '../actors.ts';
import { type Colleague, colleagues } from '../crowd/colleagues.ts';
import { repliesFor } from '../crowd/replies.ts';
import { threadRepliesFor } from '../crowd/thread-replies.ts';
import { blocksText } from '../screen.ts';
import type { Playground } from '../server.ts';
import type { Message } from '../world.ts';
import { spelledOut } from './spelled-out.ts';
import type { Transcript } from './transcript.ts';

/** The Thursday on which the demo begins, and the Monday of its first week. Fixed, so that every run has the same dates. */
export const demoBegins = new Date('2027-01-07T10:00:00Z');
const firstMonday: LocalDate = '2027-01-11';

export interface Stage {
  readonly playground: Playground;
  readonly programme: Programme;
  readonly people: readonly Colleague[];
  readonly out: Transcript;
  /** Resolves when the bot has done all that is due at the present moment. */
  settle(): Promise<void>;
}

const channel = '#allies';

/** The lead sets the group up, and everybody joins by their own choice. */
export async function gather(stage: Stage): Promise<void> {
  const { playground, out, people } = stage;
  const lead = playground.person(leadOf(stage).id);
  out.heading(`${localTime(stage, leadOf(stage))}: ${lead.person.realName} sets the group up`);
  await lead.invitesBot(channel);
  await lead.runs('/imperfect-ally setup', { in: channel });
  await lead.picksChannel('Which channel?', channel);
  showModal(stage, `${lead.person.realName} sees`, lead.screen());
  await goOn(lead);
  showModal(stage, `${lead.person.realName} sees next`, lead.screen());
  await goOn(lead);
  await lead.fills('A reporting route at your workplace', 'Rosa in the People team, people@example.com');
  await lead.fills('A second route, outside the line of command', 'The ombudsperson, ombuds@example.com');
  await lead.ticks(/^Are both routes right|^Which help lines have you checked/);
  showModal(stage, `${lead.person.realName} sees last`, lead.screen());
  await goOn(lead);
  await lead.closesEverything();
  for (const [at, { id }] of people.entries()) {
    const person = playground.person(id);
    await person.runs('/imperfect-ally join', { in: channel });
    await person.sees('By pressing Join');
    if (at === 1) showModal(stage, `${person.person.realName} sees, before joining`, person.screen());
    await person.submits();
    await person.closesEverything();
  }
  const zones = new Set(people.map(({ zone }) => zone));
  out.note(`${people.length} colleagues in ${zones.size} time zones have joined, each with a command of their own.`);
}

async function goOn(lead: Actor): Promise<void> {
  const errors = await lead.submits();
  if (Object.keys(errors).length > 0) throw new Error(`Setup was refused: ${JSON.stringify(errors)}`);
}

/** One week, from its opening to its digest. `detail` tells how much of it the transcript shows. */
export async function playWeek(stage: Stage, week: number, detail: 'everything' | 'digest'): Promise<void> {
  const { playground, programme, out } = stage;
  const step = programme.steps[week - 1];
  if (step === undefined) throw new RangeError(`The programme has no week ${week}.`);
  const monday = addDays(firstMonday, (week - 1) * 7);
  const opening = instantOf(monday, '09:00', leadOf(stage).zone);
  const closing = instantOf(addDays(monday, 4), '12:00', leadOf(stage).zone);
  const posted = playground.messagesIn(channel).length;
  out.heading(`Week ${week}: ${step.title}`);
  await answerHourByHour(stage, step, opening, closing, detail);
  await moveTo(stage, closing);
  out.note(`${localTime(stage, leadOf(stage))}: the week closes. The link between people and replies is destroyed.`);
  await moveTo(stage, plusHours(closing, 1));
  await review(stage, detail);
  await moveTo(stage, instantOf(addDays(monday, 7), '08:00', leadOf(stage).zone));
  const heard = playground.messagesIn(channel).slice(posted).at(-1);
  if (heard !== undefined) {
    const where = heard.threadTs === undefined ? channel : `the thread in ${channel}`;
    show(stage, `${localTime(stage, leadOf(stage))}, everybody reads in ${where}`, heard);
  }
}

async function answerHourByHour(
  stage: Stage,
  step: Step,
  opening: Date,
  closing: Date,
  detail: 'everything' | 'digest',
): Promise<void> {
  const { playground, out, people } = stage;
  if (detail === 'everything')
    out.note('What people write is shown here because they are invented: really, nobody but the writer sees it.');
  const waiting = new Map(people.map((person, at) => [person.id, at]));
  const seen = playground.messagesIn(channel).length;
  // Once everybody was asked, larger steps are enough: the reminders, and then the close.
  for (let now = opening; now < closing; now = plusHours(now, waiting.size > 0 ? 1 : 6)) {
    await moveTo(stage, now);
    if (now === opening) await showOpening(stage, step, seen);
    for (const person of people) {
      const at = waiting.get(person.id);
      if (at === undefined || !wasNudged(stage, person, opening)) continue;
      waiting.delete(person.id);
      const reply = answers(at, people.length) ? repliesFor(step.id, people.length)[at] : undefined;
      const first = waiting.size === people.length - 1;
      const second = waiting.size === people.length - 2;
      if (reply !== undefined && detail === 'everything' && second) await lookFirst(stage, step, person);
      if (reply !== undefined) await answer(stage, step, person, reply, detail === 'everything' && first);
      if (detail === 'everything' && !first) out.note(oneLine(stage, person, reply));
    }
  }
  const asked = people.length - waiting.size;
  const reminded = people.filter((person) => remindersOf(stage, person, opening).length === 1).length;
  out.note(`${asked} of ${people.length} were asked once, each at their own local time, whether or not they answer.`);
  out.note(`${reminded} got the one reminder two days later, those who had answered like those who had not.`);
}

/** Everything that the bot wrote in the channel at the opening; in a discussion week the talk begins under it. */
async function showOpening(stage: Stage, step: Step, from: number): Promise<void> {
  const { playground, out, people } = stage;
  const opened = playground.messagesIn(channel).slice(from).at(-1);
  if (opened === undefined) throw new Error(`Nothing was posted when “${step.title}” opened.`);
  show(stage, `${localTime(stage, leadOf(stage))}, everybody reads in ${channel}`, opened);
  const talk = threadRepliesFor(step.id);
  if (step.kind !== 'discussion' || talk.length === 0) return;
  const lines = talk.map((text, at) => {
    const person = people[(at * 3 + 1) % people.length] ?? leadOf(stage);
    playground.person(person.id).says(text, { in: channel, thread: opened.ts });
    return `${person.realName}: ${text}`;
  });
  out.screen(`the thread under it, under people's own names`, lines.join('\n'));
}

async function answer(stage: Stage, step: Step, colleague: Colleague, reply: string, shown: boolean): Promise<void> {
  const { playground } = stage;
  const person = playground.person(colleague.id);
  const message = nudgesOf(stage, colleague).at(-1);
  if (shown && message !== undefined)
    show(stage, `${localTime(stage, colleague)}, only ${colleague.realName} sees`, message);
  await person.opensDm();
  await person.presses('Reflect now', { in: 'message' });
  await person.fills(promptOf(step, 1, false).question, reply);
  if (shown) showModal(stage, `${colleague.realName} presses Reflect now and writes`, person.screen());
  const errors = await person.submits();
  if (Object.keys(errors).length > 0) throw new Error(`A reply was refused: ${JSON.stringify(errors)}`);
  if (shown) showModal(stage, `${colleague.realName} sees`, person.screen());
  await person.closesEverything();
}

/** What a text is answered with that has a name in it, and one that sounds like distress. Neither is kept. */
async function lookFirst(stage: Stage, step: Step, colleague: Colleague): Promise<void> {
  const { playground, out, people } = stage;
  const person = playground.person(colleague.id);
  const other = people.find(({ id }) => id !== colleague.id) ?? colleague;
  const { question } = promptOf(step, 1, false);
  await person.opensDm();
  await person.presses('Reflect now', { in: 'message' });
  const named = `I let ${other.realName} be talked over, twice.`;
  await person.fills(question, named);
  await person.submits();
  out.note(
    `Names are taken out before anything is kept, and the writer sees the text first. This was typed: “${named}”`,
  );
  showModal(stage, `${colleague.realName} wrote about ${other.realName}, and sees`, person.screen());
  const dark = 'Some days I do not want to be alive any more.';
  await person.fills(question, dark);
  await person.submits();
  out.note(`A text that sounds like distress or harm shows help lines to its writer alone. This was typed: “${dark}”`);
  showModal(stage, `${colleague.realName} wrote something else, and sees`, person.screen());
  await person.presses('Do not send');
  await person.closesEverything();
}

async function review(stage: Stage, detail: 'everything' | 'digest'): Promise<void> {
  const lead = stage.playground.person(leadOf(stage).id);
  await lead.opensDm();
  await lead.presses('Review', { in: 'message' });
  await lead.sees('no page shows them a reply');
  const where = `${localTime(stage, leadOf(stage))}, ${lead.person.realName} looks at the draft`;
  if (detail === 'everything') {
    showModal(stage, where, lead.screen());
    await lead.closesEverything();
    await promiseSomething(stage);
  }
  await lead.closesEverything();
}

/** What the group will try stands beside the themes on Monday, and opens the next week. */
async function promiseSomething(stage: Stage): Promise<void> {
  const lead = stage.playground.person(leadOf(stage).id);
  await lead.opensHome();
  await lead.presses('What we will try', { in: 'home' });
  await lead.presses('Promise something');
  await lead.fills('What will you try?', 'Two minutes for everybody at the start of our Monday meeting');
  await lead.submits();
  await lead.sees('Two minutes for everybody');
  showModal(stage, `${lead.person.realName} promises something`, lead.screen());
}

/** Moves the clock, and lets the bot do all that is due then. */
async function moveTo(stage: Stage, instant: Date): Promise<void> {
  stage.playground.clock.moveTo(instant);
  await stage.settle();
}

/** In a small group fewer than five answer: the week that says too little was shared. Otherwise about one in eight rests. */
const answers = (at: number, people: number) => (people < 12 ? at < 4 : at % 8 !== 7);

function oneLine(stage: Stage, person: Colleague, reply: string | undefined): string {
  const when = `${localTime(stage, person)} in ${cityOf(person)}: ${person.realName} (${person.role}) is asked`;
  return reply === undefined ? `${when} and lets the week pass.` : `${when} and writes: “${reply}”`;
}

const remindersOf = ({ playground }: Stage, person: Colleague, since: Date): readonly Message[] =>
  playground
    .directMessages(person.id)
    .filter(
      ({ text, ts }) => text.startsWith('Your weekly moment is still open.') && Number(ts) * 1000 >= since.getTime(),
    );

const wasNudged = (stage: Stage, person: Colleague, since: Date) =>
  nudgesOf(stage, person).some((message) => Number(message.ts) * 1000 >= since.getTime());

const nudgesOf = ({ playground }: Stage, person: Colleague): readonly Message[] =>
  playground.directMessages(person.id).filter(({ text }) => text.startsWith('Your weekly moment is here.'));

function leadOf({ people }: Stage): Colleague {
  const lead = people.find(({ isAdmin }) => isAdmin) ?? colleagues[0];
  if (lead === undefined) throw new Error('Nobody in the crowd may set a group up.');
  return lead;
}

const localTime = ({ playground }: Stage, { zone }: Colleague) => spoken(playground.clock.now(), zone);

const cityOf = ({ zone }: Colleague) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

function show(stage: Stage, where: string, message: Message): void {
  const text = message.blocks.length > 0 ? blocksText(message.blocks) : message.text;
  stage.out.screen(where, spelledOut(text, stage.playground));
}

/** Shows the modal on top of somebody's screen. */
function showModal(stage: Stage, where: string, screen: string): void {
  const modal = screen.split(/\n\n(?=== |\(!\))/)[0] ?? '';
  stage.out.screen(where, spelledOut(modal.replace(/^== Modal: /, ''), stage.playground));
}
