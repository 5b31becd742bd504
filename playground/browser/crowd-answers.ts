import { common } from '../../languages/en/common.ts';
import { memberCopy } from '../../languages/en/member.ts';
import { languageOf, languages } from '../../src/domain/language.ts';
import { type Programme, promptOf, type Step } from '../../src/domain/programme.ts';
import type { Actor } from '../actors.ts';
import { fillIn } from '../crowd/fill-in.ts';
import { answersFor } from '../crowd/replies.ts';
import { elementsIn, isEmptyState } from '../elements.ts';
import { objectsAt, textAt } from '../json.ts';
import type { Playground } from '../server.ts';
import { clientOf, type View } from '../world.ts';

/**
 * Everybody else joins where they have not, and answers what they were asked. They do it by the same clicks as anybody,
 * and what they write is invented. Answers with a sentence about what happened.
 * Whoever's Slack speaks another language answers for themselves: the clicks go by English names.
 * @param except whoever sits in front of the page
 */
export async function letEveryoneAnswer(
  { playground, programme }: { readonly playground: Playground; readonly programme: Programme },
  except: string,
  tell: (progress: string) => void,
): Promise<string> {
  const crowd = playground
    .people()
    .filter((person) => !(person.isBot || person.deleted || person.isGuest || person.isStranger))
    .filter(({ locale }) => (languageOf(locale) ?? languages[0]) === languages[0])
    .filter(({ id }) => id !== except && stackOf(playground, id).length === 0)
    .map(({ id }) => playground.person(id));
  let answered = 0;
  let joined = 0;
  for (const [at, actor] of crowd.entries()) {
    tell(`Colleagues are answering: ${at + 1} of ${crowd.length} …`);
    if (!hasNudge(playground, actor)) {
      const outcome = await join(playground, actor);
      if (outcome === 'noGroup') return 'Nobody can join yet: an admin has to set a group up first.';
      if (outcome === 'joined') joined += 1;
    } else if (await answer({ playground, programme }, actor, at, crowd.length)) answered += 1;
  }
  return summary(joined, answered);
}

function summary(joined: number, answered: number): string {
  if (joined === 0 && answered === 0)
    return 'Nobody has an open question now. Move the clock on to the next Monday, or to Wednesday when all were asked.';
  const parts = [...(joined > 0 ? [`${joined} joined`] : []), ...(answered > 0 ? [`${answered} answered`] : [])];
  return `Done: ${parts.join(', ')}.`;
}

async function join(playground: Playground, actor: Actor): Promise<'joined' | 'already' | 'noGroup'> {
  await actor.runs('/imperfect-ally join', { in: 'allies' });
  await filled(playground, actor);
  const noGroup = actor.screen().includes(memberCopy.refusal.noGroup);
  const may = textAt(stackOf(playground, actor.id).at(-1)?.content, 'submit', 'text') !== undefined;
  if (may) await actor.submits();
  await closeAll(playground, actor);
  if (noGroup) return 'noGroup';
  return may ? 'joined' : 'already';
}

/** Answers unless that was done before: the form opens empty the first time, and not at all after the close. */
async function answer(
  { playground, programme }: { readonly playground: Playground; readonly programme: Programme },
  actor: Actor,
  at: number,
  crowd: number,
): Promise<boolean> {
  await actor.opensDm();
  await actor.presses(common.reflectNow, { in: 'message' });
  await filled(playground, actor);
  const step = openStep(programme, stackOf(playground, actor.id).at(-1));
  if (step !== undefined) {
    const prompt = promptOf(step, 1);
    const reply = answersFor(step.id, prompt.choices.length, crowd)[at];
    if (reply !== undefined) await fillIn(actor, prompt, reply);
    await actor.submits();
    if (actor.screen().includes(memberCopy.reply.lookFirstTitle)) await actor.submits();
  }
  await closeAll(playground, actor);
  return step !== undefined;
}

/** The week that an empty form asks about. */
function openStep({ steps }: Programme, view: View | undefined): Step | undefined {
  const fields = elementsIn(objectsAt(view?.content, 'blocks')).filter(({ block }) => block['type'] === 'input');
  const isEmpty = fields.every(({ blockId, actionId }) => isEmptyState(view?.values[blockId]?.[actionId]));
  if (view === undefined || fields.length === 0 || !isEmpty) return undefined;
  const title = textAt(view.content, 'title', 'text');
  return steps.find((each) => each.title === title);
}

const hasNudge = (playground: Playground, actor: Actor) =>
  playground
    .directMessages(actor.id)
    .some(({ blocks }) => elementsIn(blocks).some(({ names }) => names.includes(common.reflectNow)));

/** Waits until the light first view has been filled; five real seconds at most. */
async function filled(playground: Playground, actor: Actor): Promise<void> {
  const title = () => textAt(stackOf(playground, actor.id).at(-1)?.content, 'title', 'text');
  const { changes } = playground.scene(actor.id).world;
  await changes.until(() => title() !== undefined && title() !== common.loadingTitle, 5000);
}

async function closeAll(playground: Playground, actor: Actor): Promise<void> {
  if (stackOf(playground, actor.id).length > 0) await actor.closesEverything();
}

const stackOf = (playground: Playground, id: string) => clientOf(playground.scene(id).world, id).stack;
