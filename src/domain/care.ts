import { crisis } from './care/crisis.ts';
import { abstract, byOthers, incident } from './care/incident.ts';
import { ordinary } from './care/ordinary.ts';

/** How a reply reads: danger to somebody's life or safety, something done to a person, or neither. */
export type CareSign = 'none' | 'incident' | 'crisis';

/** Whether one sign is graver than the other. */
export const outweighs = (one: CareSign, other: CareSign): boolean => weight[one] > weight[other];

const weight: Readonly<Record<CareSign, number>> = { none: 0, incident: 1, crisis: 2 };

/**
 * Whether a reply looks like somebody in danger (`crisis`) or like an account of harm done to a person (`incident`).
 * Weak by nature: it only decides whether the author is shown resources before anything is stored.
 */
export function careOf(text: string): CareSign {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(ordinary, ' ');
  if (crisis.some((sign) => sign.test(plain))) return 'crisis';
  const told = plain.split(/(?<=[.!?;])\s/).some((part) => isTold(part));
  return told || byOthers.some((sign) => sign.test(plain)) ? 'incident' : 'none';
}

const isTold = (part: string) => !abstract.test(part) && incident.some((sign) => sign.test(part));
