import type { Step } from './programme.ts';

/** What a lead may change of a week without touching the season: its words. */
export interface StepWords {
  readonly title: string;
  readonly framing: string;
  readonly question: string;
  /** Empty ones are left out. */
  readonly more: readonly string[];
  readonly lighter: string;
  /** Of a discussion only: what the thread is opened with. */
  readonly threadQuestion?: string;
}

/** A week with other words. Question, smaller ones and the thread's question are those of the season; the rest is of all. */
export function rewordStep(step: Step, season: number, words: StepWords): Step {
  const { title, framing, lighter, question, more } = words;
  const place = placeIn(step.wordings, season);
  const wording = { question, more: more.filter((each) => each.trim() !== '') };
  const [first, ...rest] = step.wordings.map((each, at) => (at === place ? wording : each));
  const wordings = [first ?? wording, ...rest] as const;
  if (step.kind === 'step') return { ...step, title, framing, lighter, wordings };
  return { ...step, title, framing, lighter, wordings, discussion: rewordThread(step.discussion, season, words) };
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
