import { addDays, instantOf, type LocalDate, plusHours, spoken } from '../../src/domain/calendar.ts';
import { type Prompt, promptOf, type Step } from '../../src/domain/programme.ts';
import { NotOnScreen } from '../actors.ts';
import { type Colleague, colleagues } from '../crowd/colleagues.ts';
import { fillIn, ticksOf } from '../crowd/fill-in.ts';
import { answersFor, type CrowdAnswer } from '../crowd/replies.ts';
import { threadRepliesFor } from '../crowd/thread-replies.ts';
import type { Message } from '../world.ts';
import { again, goOn } from './again.ts';
import { lookFirst } from './look-first.ts';
import { show, showModal } from './showing.ts';
import type { Stage } from './stage.ts';

/** The Thursday on which the demo begins, and the Monday of its first week. Fixed, so that every run has the same dates. */
export const demoBegins = new Date('2027-01-07T10:00:00Z');
export const firstMonday: LocalDate = '2027-01-11';

const channel = '#allies';

/** The lead sets the group up, and everybody joins by their own choice. */
export async function gather(stage: Stage): Promise<void> {
  const { playground, out, people } = stage;
  const lead = playground.person(leadOf(stage).id);
  out.heading(`${localTime(stage, leadOf(stage))}: ${lead.person.realName} sets the group up`);
  await lead.invitesBot(channel);
  await again(lead, async () => {
    await lead.runs('/imperfect-ally setup', { in: channel });
    await lead.sees('You’ll lead the group');
  });
  showModal(stage, `${lead.person.realName} sees`, lead.screen());
  await goOn(lead);
  await lead.fills('Who can people report to?', 'Rosa in the People team, people@example.com');
  await lead.fills('And someone outside their management line', 'The ombudsperson, ombuds@example.com');
  await lead.ticks(/^Your check/);
  showModal(stage, `${lead.person.realName} sees next`, lead.screen());
  await goOn(lead);
  showModal(stage, `${lead.person.realName} sees last`, lead.screen());
  await lead.presses('Post it in #allies');
  await stage.settle();
  await lead.closesEverything();
  for (const [at, { id }] of people.entries()) {
    stage.tell(`${at} of ${people.length} have joined.`, at / people.length);
    const person = playground.person(id);
    await again(person, async () => {
      await person.runs('/imperfect-ally join', { in: channel });
      await person.sees('By joining you agree');
    });
    if (at === 1) showModal(stage, `${person.person.realName} sees, before joining`, person.screen());
    await person.submits();
    await person.closesEverything();
  }
  const zones = new Set(people.map(({ zone }) => zone));
  out.note(
    `${people.length} colleagues in ${zones.size} time zones have joined, each with a command of their own.`,
    'short',
  );
}

/** One week, from its opening to the next one's, whose post tells what was heard. `detail`: how much is shown. */
export async function playWeek(stage: Stage, week: number, detail: 'everything' | 'digest'): Promise<void> {
  const { programme, out } = stage;
  const step = programme.steps[week - 1];
  if (step === undefined) throw new RangeError(`The programme has no week ${week}.`);
  const monday = addDays(firstMonday, (week - 1) * 7);
  const opening = instantOf(monday, '09:00', leadOf(stage).zone);
  const closing = instantOf(addDays(monday, 4), '12:00', leadOf(stage).zone);
  out.heading(`Week ${week}: ${step.title}`);
  await answerHourByHour(stage, step, { opening, closing, isFirst: week === 1 }, detail);
  await moveTo(stage, closing);
  out.note(
    `${localTime(stage, leadOf(stage))}: the week closes. Words are deleted, and the link between people and choices is destroyed.`,
    detail === 'everything' ? 'short' : 'long',
  );
  await moveTo(stage, plusHours(closing, 1));
  await review(stage, detail);
  await moveTo(stage, instantOf(addDays(monday, 7), '09:00', leadOf(stage).zone));
  showPost(stage, detail === 'everything' ? 'short' : 'long');
}

/** What the channel reads on a Monday. */
function showPost(stage: Stage, weight: 'short' | 'long'): void {
  const post = stage.playground.messagesIn(channel).findLast(({ threadTs }) => threadTs === undefined);
  if (post === undefined) throw new Error('Nothing was posted on a Monday.');
  show(stage, `${localTime(stage, leadOf(stage))}, everybody reads in ${channel}`, post, weight);
}

async function answerHourByHour(
  stage: Stage,
  step: Step,
  { opening, closing, isFirst }: { readonly opening: Date; readonly closing: Date; readonly isFirst: boolean },
  detail: 'everything' | 'digest',
): Promise<void> {
  const { out, people } = stage;
  if (detail === 'everything')
    out.note('What people choose and write is shown here because they are invented: really, nobody but they see it.');
  const prompt = promptOf(step, 1);
  const crowd = answersFor(step.id, prompt.choices.length, people.length);
  const waiting = new Map(people.map((person, at) => [person.id, at]));
  // Once everybody was asked, larger steps are enough: then the close.
  for (let now = opening; now < closing; now = plusHours(now, waiting.size > 0 ? 1 : 24)) {
    await moveTo(stage, now);
    if (now === opening) talk(stage, step, isFirst);
    for (const person of people) {
      const at = waiting.get(person.id);
      if (at === undefined || !wasNudged(stage, person, opening)) continue;
      waiting.delete(person.id);
      const reply = answers(at, people.length) ? crowd[at] : undefined;
      const first = waiting.size === people.length - 1;
      const second = waiting.size === people.length - 2;
      if (reply !== undefined && detail === 'everything' && second) await lookFirst(stage, person);
      if (reply !== undefined) await answer(stage, step, person, reply, detail === 'everything' && first);
      if (detail === 'everything' && !first) out.note(oneLine(stage, person, prompt, reply));
    }
  }
  const asked = people.length - waiting.size;
  out.note(
    `${asked} of ${people.length} were asked once, each at their own local time, whether or not they answer.`,
    'short',
  );
  out.note('On Wednesday the channel read one line of reminder, which was for everyone, answered or not.');
}

/** In a discussion week the talk begins under its post; that of any week but the first has been shown already. */
function talk(stage: Stage, step: Step, isFirst: boolean): void {
  const { playground, out, people } = stage;
  if (isFirst) showPost(stage, 'short');
  const replies = threadRepliesFor(step.id);
  const opened = playground.messagesIn(channel).findLast(({ threadTs }) => threadTs === undefined);
  if (step.kind !== 'discussion' || replies.length === 0 || opened === undefined) return;
  const lines = replies.map((text, at) => {
    const person = people[(at * 3 + 1) % people.length] ?? leadOf(stage);
    playground.person(person.id).says(text, { in: channel, thread: opened.ts });
    return `${person.realName}: ${text}`;
  });
  out.screen(`the thread under it, under people's own names`, lines.join('\n'));
}

async function answer(
  stage: Stage,
  step: Step,
  colleague: Colleague,
  reply: CrowdAnswer,
  shown: boolean,
): Promise<void> {
  const { playground } = stage;
  const person = playground.person(colleague.id);
  const message = nudgesOf(stage, colleague).at(-1);
  if (shown && message !== undefined)
    show(stage, `${localTime(stage, colleague)}, only ${colleague.realName} sees`, message, 'short');
  await again(person, async () => {
    await person.opensDm();
    await person.presses('Answer privately', { in: 'message' });
    await fillIn(person, promptOf(step, 1), reply);
    if (shown) showModal(stage, `${colleague.realName} presses Answer privately, chooses and writes`, person.screen());
    const errors = await person.submits();
    if (Object.keys(errors).length > 0)
      throw new NotOnScreen(`${colleague.realName} is not answered, but told ${Object.values(errors).join(' ')}`);
  });
  if (shown) showModal(stage, `${colleague.realName} sees`, person.screen());
  await person.closesEverything();
}

async function review(stage: Stage, detail: 'everything' | 'digest'): Promise<void> {
  const lead = stage.playground.person(leadOf(stage).id);
  await again(lead, async () => {
    await lead.opensDm();
    await lead.presses('Review themes', { in: 'message' });
    await lead.sees('You see themes, never answers');
  });
  const where = `${localTime(stage, leadOf(stage))}, ${lead.person.realName} looks at the draft`;
  if (detail === 'everything') {
    showModal(stage, where, lead.screen());
    await lead.closesEverything();
    await promiseSomething(stage);
  }
  await lead.closesEverything();
}

/** What the group will try stands in Monday's post. */
async function promiseSomething(stage: Stage): Promise<void> {
  const lead = stage.playground.person(leadOf(stage).id);
  await again(lead, async () => {
    await lead.opensHome();
    await lead.presses('Our promises', { in: 'home' });
    await lead.presses('Add a promise');
    await lead.fills('What will you try?', 'Two minutes for everybody at the start of our Monday meeting');
  });
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

function oneLine(stage: Stage, person: Colleague, { choices }: Prompt, reply: CrowdAnswer | undefined): string {
  const when = `${localTime(stage, person)} in ${cityOf(person)}: ${person.realName} (${person.role}) is asked`;
  if (reply === undefined) return `${when} and lets the week pass.`;
  const ticked = ticksOf(reply, choices).map((text) => `“${text}”`);
  const does = [
    ...(ticked.length === 0 ? [] : [`chooses ${ticked.join(', ')}`]),
    ...(reply.words === '' ? [] : [`writes: “${reply.words}”`]),
  ];
  return `${when} and ${does.join(' and ')}`;
}

const wasNudged = (stage: Stage, person: Colleague, since: Date) =>
  nudgesOf(stage, person).some((message) => Number(message.ts) * 1000 >= since.getTime());

const nudgesOf = ({ playground }: Stage, person: Colleague): readonly Message[] =>
  playground.directMessages(person.id).filter(({ text }) => text.startsWith('Your question for this week is here.'));

function leadOf({ people }: Stage): Colleague {
  const lead = people.find(({ isAdmin }) => isAdmin) ?? colleagues[0];
  if (lead === undefined) throw new Error('Nobody in the crowd may set a group up.');
  return lead;
}

const localTime = ({ playground }: Stage, { zone }: Colleague) => spoken(playground.clock.now(), zone);

const cityOf = ({ zone }: Colleague) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
