import type { StepId } from './ids.ts';
import { type Choice, type Programme, type Step, stepById, weekOf } from './programme.ts';

/** Fewer weeks are no season: trust comes with the weeks. A programme that is shorter is taken whole. */
export const fewestWeeks = 4;
/** A group has looked at itself in private for as many weeks before it talks in its channel. */
const privateWeeksFirst = 2;

export type WeeksProblem =
  | { readonly kind: 'tooFew'; readonly least: number }
  | { readonly kind: 'unknownStep' | 'twice' | 'sensitiveFirst' | 'discussionTooEarly'; readonly step: StepId };

/**
 * The programme as a group takes it: the weeks that it chose, in its order. Weeks that the programme does not have any
 * more are left out; where what remains cannot be a season, all of the programme is, in its own order.
 */
export function seasonOf(programme: Programme, weeks: readonly StepId[] | undefined): Programme {
  const [first, ...others] = (weeks ?? []).flatMap((id) => stepById(programme, id) ?? []);
  if (first === undefined) return programme;
  const steps = [first, ...others] as const;
  const isSeason = weeksProblem(programme, idsOf({ steps })) === undefined;
  return isSeason ? { ...programme, steps } : programme;
}

/**
 * Why these weeks cannot be a season. Never stricter than the programme's own order: who wrote one that begins with a
 * discussion has decided that.
 */
export function weeksProblem(programme: Programme, weeks: readonly StepId[]): WeeksProblem | undefined {
  const steps: Step[] = [];
  for (const id of weeks) {
    const step = stepById(programme, id);
    if (step === undefined) return { kind: 'unknownStep', step: id };
    if (steps.includes(step)) return { kind: 'twice', step: id };
    steps.push(step);
  }
  const least = Math.min(fewestWeeks, programme.steps.length);
  if (steps.length < least) return { kind: 'tooFew', least };
  const [first] = steps;
  if (first?.contentNote !== undefined && first !== programme.steps[0])
    return { kind: 'sensitiveFirst', step: first.id };
  const early = steps.find(
    (step, at) => step.kind === 'discussion' && privateBefore(steps, at) < neededBefore(programme, step),
  );
  return early && { kind: 'discussionTooEarly', step: early.id };
}

const privateBefore = (steps: readonly Step[], at: number) =>
  steps.slice(0, at).filter(({ kind }) => kind === 'step').length;

const neededBefore = (programme: Programme, { id }: Step) =>
  Math.min(privateWeeksFirst, privateBefore(programme.steps, (weekOf(programme, id) ?? 1) - 1));

/** The programme's weeks as a list to change. */
export const idsOf = ({ steps }: Pick<Programme, 'steps'>): readonly StepId[] => steps.map(({ id }) => id);

/** What is kept of chosen weeks: nothing where they are the programme's own, which then may grow. */
export function keptWeeks(programme: Programme, weeks: readonly StepId[]): readonly StepId[] | undefined {
  const own = idsOf(programme);
  return weeks.length === own.length && weeks.every((id, at) => id === own[at]) ? undefined : weeks;
}

/** The shortest season of a programme, which begins with these weeks: its first private ones, as it has them. */
export function shortSeason(programme: Programme, begun: readonly StepId[]): readonly StepId[] {
  const more = programme.steps.filter(({ id, kind }) => kind === 'step' && !begun.includes(id)).map(({ id }) => id);
  return [...begun, ...more.slice(0, Math.max(0, fewestWeeks - begun.length))];
}

/** The weeks with one of them a place earlier or later; the same where there is no such place. */
export function moved(weeks: readonly StepId[], step: StepId, by: -1 | 1): readonly StepId[] {
  const at = weeks.indexOf(step);
  const other = weeks[at + by];
  if (at < 0 || other === undefined) return weeks;
  return weeks.map((id, place) => (place === at ? other : place === at + by ? step : id));
}

/** What a lead may change of a week without touching the season: its words. */
export interface StepWords {
  readonly title: string;
  readonly framing: string;
  readonly question: string;
  readonly choices: readonly Choice[];
  /** Empty ones are left out. */
  readonly more: readonly string[];
  /** Of a discussion only: what the thread is opened with. */
  readonly threadQuestion?: string;
}

/** A week with other words. Question, choices, the smaller one and the thread's question are those of the season; the rest is of all. */
export function rewordStep(step: Step, season: number, words: StepWords): Step {
  const { title, framing, question, choices, more } = words;
  const place = placeIn(step.wordings, season);
  const wording = { question, choices, more: more.filter((each) => each.trim() !== '') };
  const [first, ...rest] = step.wordings.map((each, at) => (at === place ? wording : each));
  const wordings = [first ?? wording, ...rest] as const;
  if (step.kind === 'step') return { ...step, title, framing, wordings };
  return { ...step, title, framing, wordings, discussion: rewordThread(step.discussion, season, words) };
}

function rewordThread(
  discussion: Extract<Step, { kind: 'discussion' }>['discussion'],
  season: number,
  { threadQuestion }: StepWords,
) {
  if (threadQuestion === undefined) return discussion;
  const { question, alternatives } = discussion;
  const place = placeIn([question, ...alternatives], season);
  if (place === 0) return { ...discussion, question: threadQuestion };
  return { ...discussion, alternatives: alternatives.map((each, at) => (at === place - 1 ? threadQuestion : each)) };
}

/** The place of the season's choice; as `promptOf` and `threadQuestionOf` choose. */
const placeIn = (choices: readonly unknown[], season: number): number => (Math.max(1, season) - 1) % choices.length;
