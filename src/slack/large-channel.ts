import type { types } from '@slack/bolt';
import { tooManyForOneDay } from '../domain/admission.ts';
import type { Group } from '../domain/group.ts';
import type { Ports } from '../flows/ports.ts';
import { section } from './blocks.ts';
import { leadWords } from './words/lead.ts';
import { setupWords } from './words/setup.ts';

/**
 * Tells a lead when one day is too short to ask everybody who is in the channel; nothing otherwise. It counts the
 * channel, which everybody can see, and never those who have joined.
 */
export async function largeChannelBlocks(
  { directory, lanes }: Pick<Ports, 'directory' | 'lanes'>,
  { workspace, channel, times }: Pick<Group, 'workspace' | 'channel' | 'times'>,
): Promise<types.KnownBlock[]> {
  const { people = 0 } = (await directory.channel(workspace, channel)) ?? {};
  const tooMany = tooManyForOneDay(people, times, lanes.ceiling);
  if (tooMany === undefined) return [];
  const { perMinute, needsHours, hasHours } = tooMany;
  const facts = [counted(people), counted(perMinute), hours(needsHours), hours(hasHours)] as const;
  return [section(setupWords.tooManyForOneDay(...facts))];
}

const counted = (count: number) => count.toLocaleString('en-GB');
const hours = (count: number) => leadWords.hours(count, counted(Math.ceil(count * 10) / 10));
