import type { StepId } from './ids.ts';
import type { Round } from './round.ts';
import type { OwnThemes } from './theme.ts';

/** A season: what a group is asked, week by week. */
export interface Programme {
  /** Lower-case kebab, for instance "imperfect-ally". */
  readonly id: string;
  readonly title: string;
  /** Where the ideas come from: a credit that people see. */
  readonly source: string;
  readonly steps: readonly [Step, ...Step[]];
  /** What replies are read with beside the codebook. */
  readonly themes?: readonly OwnThemes[];
}

/** What a round asks and is read with: kept from its opening on, whatever becomes of the programme. */
export interface Asked {
  readonly step: Step;
  readonly themes: readonly OwnThemes[];
}

/** The week as the programme has it now; undefined after the last. */
export function askedInWeek({ steps, themes = [] }: Programme, week: number): Asked | undefined {
  const step = steps[week - 1];
  return step && { step, themes };
}

/** A mistake in a programme that somebody wrote: where, what is wrong and how to mend it. */
export interface ProgrammeMistake {
  /** For instance `['steps', 0, 'title']`; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Names under `path` that nothing reads. */
  readonly unknown?: readonly string[];
}

/**
 * Why a programme cannot take over in the midst of a season. Weeks that have begun keep their step and their place; the
 * week that is planned must be one of its weeks.
 */
export function seasonProblem(
  { steps }: Programme,
  season: readonly Pick<Round, 'status' | 'week' | 'step'>[],
): { readonly kind: 'otherStep' | 'tooShort'; readonly week: number; readonly step: StepId } | undefined {
  for (const { status, week, step } of season) {
    const there = steps[week - 1];
    if (status === 'planned' && there === undefined) return { kind: 'tooShort', week, step };
    if (status !== 'planned' && there?.id !== step) return { kind: 'otherStep', week, step };
  }
  return undefined;
}

/** One week. A step is asked in private; a discussion is asked in private and in a thread of the channel. */
export type Step = PrivateStep | DiscussionStep;

interface PrivateStep extends StepBase {
  readonly kind: 'step';
  /** One short line for the channel that tells the week's step. */
  readonly channelLine: string;
  readonly discussion?: undefined;
}

export interface DiscussionStep extends StepBase {
  readonly kind: 'discussion';
  readonly channelLine?: undefined;
  readonly discussion: Discussion;
}

interface StepBase {
  readonly id: StepId;
  readonly title: string;
  /** About how long it takes to answer. */
  readonly minutes: number;
  /** Two or three sentences before the question. */
  readonly framing: string;
  /** Something to read beside the framing, for one's own thought; nothing in it is answered or stored. */
  readonly note?: string;
  /** The first season uses the first, the second the next, and so on. */
  readonly wordings: readonly [Wording, ...Wording[]];
  /** A lighter question for whoever wants less this week. */
  readonly lighter: string;
  /** Says what may be hard about the week and offers choices. */
  readonly contentNote: string;
}

interface Wording {
  readonly question: string;
  /** At most two smaller questions; none is required. */
  readonly more: readonly string[];
}

export interface Discussion {
  /** As posted in the thread of a first season. */
  readonly question: string;
  /** As posted in the thread of later seasons. */
  readonly alternatives: readonly string[];
  readonly groundRules: readonly string[];
  /** The lead's card, point by point. */
  readonly facilitation: readonly string[];
}

/** One step's wording, as one person meets it in one season. */
export interface Prompt {
  readonly step: StepId;
  readonly title: string;
  readonly minutes: number;
  readonly framing: string;
  readonly note?: string;
  readonly question: string;
  readonly more: readonly string[];
  readonly contentNote: string;
  readonly lighter: boolean;
}

/** What is asked in a step. Season 1 uses the first wording, season 2 the second; after the last it starts again. */
export function promptOf(step: Step, season: number, lighter: boolean): Prompt {
  const wording = lighter ? { question: step.lighter, more: [] } : pickForSeason(step.wordings, season);
  return {
    step: step.id,
    title: step.title,
    minutes: step.minutes,
    framing: step.framing,
    ...(step.note === undefined ? {} : { note: step.note }),
    question: wording.question,
    more: wording.more,
    contentNote: step.contentNote,
    lighter,
  };
}

/** The question that opens the thread of a discussion week; a later season asks it in other words. */
export function threadQuestionOf(discussion: Discussion, season: number): string {
  return pickForSeason([discussion.question, ...discussion.alternatives], season);
}

/** The step with this id, or undefined when the programme has none. */
export function stepById(programme: Programme, id: StepId): Step | undefined {
  return programme.steps.find((step) => step.id === id);
}

/** The week of a step, counted from 1, or undefined when the programme has no such step. */
export function weekOf(programme: Programme, id: StepId): number | undefined {
  const index = programme.steps.findIndex((step) => step.id === id);
  return index < 0 ? undefined : index + 1;
}

/** The step after this one, or 'finished' after the last; nothing goes on by itself then. */
export function nextStep(programme: Programme, after: StepId): Step | 'finished' {
  const index = programme.steps.findIndex((step) => step.id === after);
  return programme.steps[index < 0 ? programme.steps.length : index + 1] ?? 'finished';
}

function pickForSeason<T>(choices: readonly [T, ...T[]], season: number): T {
  return choices[(Math.max(1, season) - 1) % choices.length] ?? choices[0];
}
