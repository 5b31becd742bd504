import type { GroupWithLeads } from '../../domain/group.ts';
import { type StepId, themeId } from '../../domain/ids.ts';
import type { Choice, ProgrammeMistake } from '../../domain/programme.ts';
import type { Codebook } from '../../domain/theme.ts';
import type { ProgrammeRefusal } from '../../flows/groups/change-programme.ts';
import type { SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { escaped } from '../ui/mrkdwn.ts';

/** Choices as a lead edits them: a line each, the theme's label before a colon. */
export const choiceLines = (choices: readonly Choice[], { themes }: Codebook): string =>
  choices.map(({ theme, text }) => `${themes.find(({ id }) => id === theme)?.label ?? theme}: ${text}`).join('\n');

/**
 * The choices back. A theme may be written by its label, another of its labels, or its id, in small letters or large; what
 * is none of these stays as it was written, and the check of programmes says so.
 */
export const readChoiceLines = (lines: string, codebook: Codebook): readonly Choice[] =>
  lines
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const [name, text] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1)];
      return { theme: themeNamed(name.trim(), codebook), text: text.trim() };
    });

function themeNamed(name: string, { themes }: Codebook) {
  const same = (other: string) => other.toLocaleLowerCase('en') === name.toLocaleLowerCase('en');
  const found = themes.find(({ id, label, alternatives }) => [id, label, ...alternatives].some(same));
  return found?.id ?? themeId(name);
}

/** Steps of the present season whose week has opened. */
export async function begunSteps(
  { rounds }: Pick<SlackContext['ports'], 'rounds'>,
  group: GroupWithLeads['group'],
): Promise<ReadonlySet<StepId>> {
  const season = await rounds.ofSeason(group.workspace, group.id, group.season);
  return new Set(season.filter(({ status }) => status !== 'planned').map(({ step }) => step));
}

/** What is said under which field. */
export function refusalErrors(refusal: ProgrammeRefusal, week: number): Fields {
  switch (refusal.kind) {
    case 'mistakes':
      return Object.fromEntries(
        refusal.mistakes.map((mistake) => {
          const name = fieldOf(mistake, week);
          return [
            name ?? 'title',
            (name === undefined ? copy().programme.elsewhere : copy().programme.mistake)(
              copy().programme.problem(mistake.message),
            ),
          ];
        }),
      );
    case 'changedMeanwhile':
      return { title: copy().programme.changedMeanwhile };
    case 'otherStep':
    case 'tooShort':
      return { title: copy().programme.otherStep };
  }
}

export type Field = 'title' | 'framing' | 'question' | 'choices' | 'more' | 'thread';
export type Fields = Partial<Record<Field, string>>;

function labelOf(field: Field): string {
  const { name, ...others } = copy().programme.form;
  return field === 'title' ? name : others[field];
}

/** The field that a mistake in `steps[3].wordings[0].more[1]` is about; undefined when it is not about this week. */
function fieldOf({ path }: ProgrammeMistake, week: number): Field | undefined {
  const [list, at, part, , inner] = path;
  if (list !== 'steps' || at !== week - 1) return undefined;
  switch (part) {
    case 'title':
    case 'framing':
      return part;
    case 'discussion':
      return 'thread';
    case 'wordings':
      return inner === 'more' || inner === 'choices' ? inner : 'question';
    default:
      return undefined;
  }
}

/** The same in the preview, with the field's label. */
export function mistakeLine(mistake: ProgrammeMistake, week: number): string {
  const name = fieldOf(mistake, week);
  const label = name === undefined ? copy().programme.preview.elsewhere : labelOf(name);
  return copy().programme.preview.mistake(label, escaped(copy().programme.problem(mistake.message)));
}
