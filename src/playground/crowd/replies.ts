import type { StepId } from '../../domain/ids.ts';
import { acknowledgeReplies } from './replies/acknowledge.ts';
import { engageReplies } from './replies/engage.ts';
import { listenReplies } from './replies/listen.ts';
import { nextInclusionReplies } from './replies/next-inclusion.ts';
import { nextSharedPowerReplies } from './replies/next-shared-power.ts';
import { nextWhoseVoicesReplies } from './replies/next-whose-voices.ts';
import { offerSupportReplies } from './replies/offer-support.ts';
import { reflectReplies } from './replies/reflect.ts';

/**
 * What `count` invented people answer in this week of the default season, in a fixed order. The first nine are spread
 * over many themes, as in a small group; after the last it begins again. Throws for a step of another programme.
 */
export function repliesFor(step: StepId, count: number): readonly string[] {
  const replies = repliesByStep.get(step);
  if (replies === undefined) throw new Error(`The crowd has nothing to say about the step "${step}".`);
  return Array.from({ length: count }, (_, index) => replies[index % replies.length] ?? '');
}

const repliesByStep: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['reflect', reflectReplies],
  ['acknowledge', acknowledgeReplies],
  ['listen', listenReplies],
  ['engage', engageReplies],
  ['next-whose-voices', nextWhoseVoicesReplies],
  ['next-shared-power', nextSharedPowerReplies],
  ['next-inclusion', nextInclusionReplies],
  ['offer-support', offerSupportReplies],
]);
