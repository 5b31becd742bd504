import { z } from 'zod';
import { themeId } from '../domain/ids.ts';
import type { ProgrammeMistake, RoundContent } from '../domain/programme.ts';
import { type Codebook, codebookWith } from '../domain/theme.ts';
import { ownThemesSchema } from './own-themes-schema.ts';
import { stepSchema } from './programme-schema.ts';

/** A programme in today's form, and what one written for an earlier release lacks or still has. */
export interface Renewed {
  readonly written: unknown;
  readonly notices: readonly ProgrammeMistake[];
}

/**
 * Programmes of release 1 had a lighter question, up to two smaller ones, a note without a title, no choices, and own
 * themes with a definition, cues and seeds. They still load: what nothing uses any more is left out, and told.
 */
export function renewProgramme(written: unknown): Renewed {
  if (!isRecord(written)) return { written, notices: [] };
  const notices: ProgrammeMistake[] = [];
  const tell = (path: ProgrammeMistake['path'], message: string) => {
    notices.push({ path, message });
  };
  const steps = eachOf(written['steps'], (step, at) => renewStep(step, ['steps', at], tell));
  const themes = eachOf(written['themes'], (parent, at) => {
    const children = eachOf(parent['themes'], (theme, child) =>
      without(
        theme,
        trainingOnly,
        ['themes', at, 'themes', child],
        tell,
        'is no longer used: a choice stands for a theme',
      ),
    );
    return { ...parent, ...('themes' in parent ? { themes: children } : {}) };
  });
  return {
    written: {
      ...written,
      ...('steps' in written ? { steps } : {}),
      ...('themes' in written ? { themes } : {}),
    },
    notices,
  };
}

type Path = ProgrammeMistake['path'];
type Tell = (path: Path, message: string) => void;
type Written = Readonly<Record<string, unknown>>;

const trainingOnly = ['definition', 'cues', 'seeds'];

function renewStep(step: Written, path: Path, tell: Tell): Written {
  const kept = without(step, ['lighter'], path, tell, 'is no longer asked: choosing without writing is the easy way');
  const note = kept['note'];
  const titled = typeof note === 'string' ? { ...kept, note: { title: 'Something to think with', text: note } } : kept;
  if (!('wordings' in titled)) return titled;
  return {
    ...titled,
    wordings: eachOf(titled['wordings'], (each, at) => renewWording(each, [...path, 'wordings', at], tell)),
  };
}

function renewWording(wording: Written, path: Path, tell: Tell): Written {
  const more = wording['more'];
  const onlyOne = Array.isArray(more) && more.length > 1;
  if (onlyOne) tell([...path, 'more', 1], 'is left out: there is at most one smaller question');
  const oneMore = onlyOne ? { ...wording, more: more.slice(0, 1) } : wording;
  if ('choices' in oneMore) return oneMore;
  tell(path, 'has no choices, so people can only write; add 4 to 7');
  return { ...oneMore, choices: [] };
}

function without(from: Written, keys: readonly string[], path: Path, tell: Tell, message: string): Written {
  for (const key of keys) if (key in from) tell([...path, key], message);
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

/** Lists are gone through; anything else is left for the check to complain of. */
const eachOf = (list: unknown, renew: (entry: Written, at: number) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown, at) => (isRecord(entry) ? renew(entry, at) : entry)) : list;

const isRecord = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a round asks, as it was kept at its opening. `codebook`: the app's, which 1.1 kept no copy of. */
export function parseAsked(stored: unknown, codebook: Codebook): RoundContent | undefined {
  const kept = askedSchema.safeParse(stored);
  if (kept.success) return kept.data;
  const old = oldAskedSchema.safeParse(renewed(stored));
  return old.success ? { step: old.data.step, codebook: codebookWith(codebook, old.data.themes) } : undefined;
}

const themeSchema = z.object({
  id: z.string().transform(themeId),
  label: z.string(),
  alternatives: z.array(z.string()),
  sentence: z.string(),
  choice: z.string(),
});

const askedSchema = z.object({
  step: stepSchema,
  codebook: z.object({
    parents: z.array(themeSchema),
    themes: z.array(themeSchema.extend({ parent: z.string().transform(themeId) })),
  }),
});

/** A week that release 1 opened, in today's form. */
function renewed(stored: unknown): unknown {
  const parsed = z.object({ step: z.unknown(), themes: z.unknown() }).safeParse(stored);
  if (!parsed.success) return stored;
  const { written } = renewProgramme({ steps: [parsed.data.step], themes: parsed.data.themes });
  const whole = z.object({ steps: z.tuple([z.unknown()]), themes: z.unknown() }).safeParse(written);
  return whole.success ? { step: whole.data.steps[0], themes: whole.data.themes } : stored;
}

/** As 1.1 kept it: what a round is counted with beside the app's own codebook. */
const oldAskedSchema = z.object({ step: stepSchema, themes: ownThemesSchema });
