import { z } from 'zod';
import type { Programme, ProgrammeMistake } from '../domain/programme.ts';
import { done, type Result, refused } from '../domain/result.ts';
import type { TakenWords } from '../domain/theme.ts';
import { programmeSchema } from './programme-schema.ts';
import { wordsOfCodebook } from './shared-words.ts';

/** Reads a programme written by anybody. The refusal names every mistake: where it is, what is wrong, how to mend it. */
export function checkProgramme(written: unknown): Result<Programme, readonly ProgrammeMistake[]> {
  const parsed = programmeSchema.safeParse(written);
  if (parsed.success) return done(parsed.data);
  return refused(
    parsed.error.issues.map(({ path, message, ...issue }) => ({
      path: path.map((part) => (typeof part === 'number' ? part : String(part))),
      message,
      ...(issue.code === 'unrecognized_keys' ? { unknown: issue.keys } : {}),
    })),
  );
}

/**
 * The same for what is to be stored: its own themes may not be found by what a theme of the codebook is found by. A
 * stored one is not checked for that again, or a codebook that grew would take a running programme away.
 */
export function checkNewProgramme(written: unknown, taken: TakenWords): Result<Programme, readonly ProgrammeMistake[]> {
  const checked = checkProgramme(written);
  if (!checked.ok) return checked;
  const shared = wordsOfCodebook(checked.value.themes ?? [], taken);
  return shared.length === 0
    ? checked
    : refused(shared.map(({ path, message }) => ({ path: ['themes', ...path], message })));
}

/** `checkProgramme` with every mistake as a sentence. */
export function parseProgramme(written: unknown): Result<Programme, readonly string[]> {
  const checked = checkProgramme(written);
  return checked.ok ? checked : refused(checked.refusal.map(mistakeSentence));
}

/** "steps[0].title is empty; write a title" */
export const mistakeSentence = ({ path, message }: ProgrammeMistake): string =>
  `${path.length === 0 ? 'The programme' : z.core.toDotPath([...path])} ${message}`;
