import { z } from 'zod';
import { contents } from '../../languages/contents.ts';
import { languages } from '../domain/language.ts';
import type { Programme, ProgrammeMistake, Wording } from '../domain/programme.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { type Codebook, codebookWith } from '../domain/theme.ts';
import { Refused, refusal } from '../refusals/refusals.ts';
import { renewProgramme } from './older-programme.ts';
import { programmeSchema } from './programme-schema.ts';

/**
 * Reads a programme written by anybody, for this release or an earlier one. The refusal names every mistake: where it is,
 * what is wrong, how to mend it.
 */
export function checkProgramme(written: unknown): Result<Programme, readonly ProgrammeMistake[]> {
  const parsed = programmeSchema.safeParse(renewProgramme(written).written);
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
 * The same for what is to be stored: each choice stands for a theme of the codebook or of the programme. A stored one is
 * not checked for that again, or a codebook that changed would take a running programme away.
 */
export function checkNewProgramme(
  written: unknown,
  codebook: Codebook,
): Result<Programme, readonly ProgrammeMistake[]> {
  const checked = checkProgramme(written);
  if (!checked.ok) return checked;
  const unknown = choicesOfNoTheme(checked.value, codebook);
  return unknown.length === 0 ? checked : refused(unknown);
}

function choicesOfNoTheme(programme: Programme, codebook: Codebook): readonly ProgrammeMistake[] {
  const known = new Set(codebookWith(codebook, programme.themes ?? []).themes.map(({ id }) => id));
  const inWording = (wording: Wording | undefined, path: ProgrammeMistake['path']) =>
    (wording?.choices ?? []).flatMap(({ theme }, at): ProgrammeMistake[] =>
      known.has(theme)
        ? []
        : [
            {
              path: [...path, 'choices', at, 'theme'],
              message: `is “${theme}”, which is no theme; take one of the codebook or of your own`,
            },
          ],
    );
  return programme.steps.flatMap((step, at) => [
    ...step.wordings.flatMap((wording, place) => inWording(wording, ['steps', at, 'wordings', place])),
    ...inWording(step.receiving, ['steps', at, 'receiving']),
  ]);
}

/** `checkProgramme` with every mistake as a sentence. */
export function parseProgramme(written: unknown): Result<Programme, readonly string[]> {
  const checked = checkProgramme(written);
  return checked.ok ? checked : refused(checked.refusal.map(mistakeSentence));
}

/** "steps[0].title is empty; write a title" */
export const mistakeSentence = ({ path, message }: ProgrammeMistake): string =>
  `${path.length === 0 ? 'The programme' : z.core.toDotPath([...path])} ${message}`;

/** The programme that runs by default. Throws, listing every mistake, when it is broken: nothing should start then. */
export function loadProgramme(data: unknown = contents[languages[0]].season): Programme {
  const parsed = parseProgramme(data);
  if (parsed.ok) return parsed.value;
  throw new BrokenProgramme(parsed.refusal);
}

/** Lists every mistake, for whoever starts the service. */
class BrokenProgramme extends Refused {
  override readonly name = 'BrokenProgramme';

  constructor(mistakes: readonly string[]) {
    super(refusal('programmeBroken', { mistakes: mistakes.map((mistake) => `\n  - ${mistake}`).join('') }));
  }
}
