import type { Programme } from '../domain/programme.ts';
import { imperfectAlly } from './imperfect-ally.ts';
import { parseProgramme } from './validate.ts';

/** The programme that runs by default. Throws, listing every mistake, when it is broken: nothing should start then. */
export function loadProgramme(data: unknown = imperfectAlly): Programme {
  const parsed = parseProgramme(data);
  if (parsed.ok) return parsed.value;
  throw new BrokenProgramme(parsed.refusal);
}

/** The message lists every mistake, for whoever starts the service. */
export class BrokenProgramme extends Error {
  constructor(mistakes: readonly string[]) {
    super(['The programme cannot be used. Please correct:', ...mistakes].join('\n  - '));
    this.name = 'BrokenProgramme';
  }
}
