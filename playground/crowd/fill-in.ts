import { memberCopy } from '../../languages/en/member.ts';
import type { Wording } from '../../src/domain/programme.ts';
import type { Actor } from '../actors.ts';
import type { CrowdAnswer } from './replies.ts';

const words = memberCopy.reply;

/** Ticks and types an answer into the form on somebody's screen. */
export async function fillIn(actor: Actor, { choices }: Wording, answer: CrowdAnswer): Promise<void> {
  const ticked = ticksOf(answer, choices);
  if (ticked.length > 0) await actor.picks(words.choose, ticked);
  if (answer.words !== '') await actor.fills(words.ownWords, answer.words);
}

/** The sentences that are ticked. */
export const ticksOf = (answer: CrowdAnswer, choices: Wording['choices']): readonly string[] =>
  answer.choices === 'somethingElse'
    ? [words.somethingElse]
    : answer.choices.flatMap((place) => choices[place]?.text ?? []);
