import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Chance } from './flows/ports/chance.ts';

/** The operating system's cryptographic generator. */
export const cryptographicChance: Chance = {
  bytes: (count) => randomBytes(count),
  uuid: () => randomUUID(),
  below: (bound) => randomInt(bound),
};
