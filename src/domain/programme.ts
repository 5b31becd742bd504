import type { StepId, ThemeId } from './ids.ts';
import type { Language } from './language.ts';
import type { Round } from './round.ts';
import { type Codebook, codebookWith, type OwnThemes } from './theme.ts';

/** A season: what a group is asked, week by week. */
export interface Programme {
  /** Lower-case kebab, for instance "imperfect-ally". */
  readonly id: string;
  readonly title: string;
  /** What it is written in; English unless it says so. */
  readonly language?: Language;
  /** Where the ideas come from: a credit that people see. */
  readonly source: string;
  readonly steps: readonly [Step, ...Step[]];
  /** What replies may be about beside the codebook. */
  readonly themes?: readonly OwnThemes[];
}

/** What a round asks and counts: kept from its opening on, whatever becomes of the programme and of the codebook. */
export interface RoundContent {
  readonly step: Step;
  /** The app's and the programme's own themes. Replies name themes by their places in it. */
  readonly codebook: Codebook;
}

/** The week as the programme has it now; undefined after the last. `codebook`: the app's. */
export function contentOfWeek(
  { steps, themes = [] }: Programme,
  week: number,
  codebook: Codebook,
): RoundContent | undefined {
  const step = steps[week - 1];
  return step && { step, codebook: codebookWith(codebook, themes) };
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
  /** One to three short sentences before the question. */
  readonly framing: string;
  /** Something to think with, behind a button; nothing in it is answered or stored. */
  readonly note?: Note;
  /** The first season uses the first, the second the next, and so on. */
  readonly wordings: readonly [Wording, ...Wording[]];
  /** The same week for people on the receiving end. Offered to everyone, to nobody by trait. */
  readonly receiving?: Wording;
  /** Of a week that may be hard: says so, and that another day or no answer is fine. */
  readonly contentNote?: string;
  readonly tips?: Tips;
  /** One thing to read: title, author, year. */
  readonly read?: string;
}

interface Note {
  readonly title: string;
  readonly text: string;
}

export interface Wording {
  readonly question: string;
  /** Everyday sentences in the first person, each for another theme; none where people only write. */
  readonly choices: readonly Choice[];
  /** At most one smaller question, never required. */
  readonly more: readonly string[];
}

/** One sentence to choose: whoever chooses it raises its theme. */
export interface Choice {
  readonly theme: ThemeId;
  readonly text: string;
}

/** What the channel reads on Monday, the same whether anything was shared or not. */
interface Tips {
  readonly notice: string;
  readonly tryThis: string;
  /** Absent in a discussion week: its own question is what to talk about. */
  readonly talk?: string;
}

export interface Discussion {
  /** Ends “This week we talk:” in the post's header; absent in programmes from before there were headers. */
  readonly headline?: string;
  /** What the question is about, before it. */
  readonly intro?: string;
  /** As posted in the thread of a first season. */
  readonly question: string;
  /** As posted in the thread of later seasons. */
  readonly alternatives: readonly string[];
  readonly groundRules: readonly string[];
  /** The lead's card, point by point. */
  readonly facilitation: readonly string[];
}

/** One step's wording, as one person meets it in one season. */
export interface Prompt extends Wording {
  readonly step: StepId;
  readonly title: string;
  readonly minutes: number;
  readonly framing: string;
  readonly note?: Note;
  readonly contentNote?: string;
}

/** What is asked in a step. Season 1 uses the first wording, season 2 the second; after the last it starts again. */
export function promptOf(step: Step, season: number): Prompt {
  return asPrompt(step, pickForSeason(step.wordings, season));
}

/** The same week as it is asked on the receiving end; undefined where the programme has no such wording. */
export function receivingPromptOf(step: Step): Prompt | undefined {
  return step.receiving && asPrompt(step, step.receiving);
}

function asPrompt(step: Step, wording: Wording): Prompt {
  const { id, title, minutes, framing, note, contentNote } = step;
  return {
    step: id,
    title,
    minutes,
    framing,
    ...(note === undefined ? {} : { note }),
    ...(contentNote === undefined ? {} : { contentNote }),
    ...wording,
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

function pickForSeason<T>(choices: readonly [T, ...T[]], season: number): T {
  return choices[(Math.max(1, season) - 1) % choices.length] ?? choices[0];
}
