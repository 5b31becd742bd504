import { loadavg } from 'node:os';
import { answersBeside } from './limits/answers.ts';
import { countedAnswers } from './limits/counted-answers.ts';
import { demoFromClone } from './limits/demo.ts';
import { messagesBeside } from './limits/messages.ts';
import { rowsBeside } from './limits/rows.ts';
import { startBeside } from './limits/start.ts';
import type { Figure } from './support/figure.ts';
import type { Server } from './support/server.ts';

/**
 * What the program costs beside the least that could do the same, each pair in one run on one server: ratios hold on a
 * busy machine too, as far as it is equally busy for both.
 */
export async function* limits(server: Server, large: boolean): AsyncGenerator<Figure> {
  yield load('at the beginning');
  yield* countedAnswers(server);
  yield* answersBeside(server);
  yield* messagesBeside(server);
  yield* rowsBeside(server, large);
  yield* startBeside(server);
  yield* demoFromClone();
  yield load('at the end');
}

const load = (when: string): Figure => ({
  what: `load average of a minute, ${when}`,
  value: loadavg()[0] ?? 0,
  unit: '',
});
