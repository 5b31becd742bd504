import { refusal, sentenceOf } from '../../src/refusals/refusals.ts';
import { sentenceFor } from '../../src/start-up/run-command.ts';
import { NotOnScreen } from '../actors.ts';

/** Why the demo ends, for whoever started it. */
export function sentenceOfDemo(error: unknown): string {
  if (error instanceof NotOnScreen) return sentenceOf(refusal('demoTooSlow', { what: error.message }));
  return error instanceof RangeError || error instanceof TypeError ? error.message : sentenceFor(error);
}
