import { z } from 'zod';
import type { Programme } from '../domain/programme.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { programmeSchema } from './programme-schema.ts';

/** Reads a programme written by anybody. The refusal names every mistake: where it is, what is wrong, how to mend it. */
export function parseProgramme(data: unknown): Result<Programme, readonly string[]> {
  const parsed = programmeSchema.safeParse(data);
  if (parsed.success) return done(parsed.data);
  return refused(parsed.error.issues.map((issue) => `${placeOf(issue.path)} ${issue.message}`));
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The programme' : z.core.toDotPath(path);
}
