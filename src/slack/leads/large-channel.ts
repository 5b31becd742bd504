import { tooManyForOneDay } from '../../domain/admission.ts';
import type { Group } from '../../domain/group.ts';
import type { Ports } from '../../flows/ports.ts';
import { attempt } from '../parts/attempt.ts';
import { setupWords } from '../words/setup.ts';

type CountingPorts = Pick<Ports, 'lanes' | 'log'> & { readonly directory: Pick<Ports['directory'], 'channel'> };

/**
 * What a lead should know when one day is too short to ask everybody who is in the channel; undefined otherwise, and
 * when Slack does not say in time. It counts the channel, which everybody can see, and never those who have joined.
 */
export async function largeChannelSentence(
  { ports }: { readonly ports: CountingPorts },
  { workspace, channel, times }: Pick<Group, 'workspace' | 'channel' | 'times'>,
): Promise<string | undefined> {
  const counting = ports.directory.channel(workspace, channel);
  const outcome = await attempt({ ports }, countLimit, counting);
  const people = outcome.kind === 'done' ? (outcome.value?.people ?? 0) : 0;
  const tooMany = tooManyForOneDay(people, times, ports.lanes.ceiling);
  if (tooMany === undefined) return undefined;
  const { perMinute, needsHours, hasHours } = tooMany;
  const facts = [counted(people), counted(perMinute), hours(needsHours), hours(hasHours)] as const;
  return setupWords.tooManyForOneDay(...facts);
}

/** Milliseconds: a hint is not worth the three seconds in which a form must be answered. */
const countLimit = 700;

const counted = (count: number) => count.toLocaleString('en-GB');
const hours = (count: number) => setupWords.hours(count, counted(Math.ceil(count * 10) / 10));
