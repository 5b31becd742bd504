import type { ScreenState } from '../browser/screen-state.ts';
import { type JsonObject, textAt } from '../json.ts';

/** Something that can be picked: what is shown, and what the state keeps (an option or an id). */
export interface Choice {
  readonly key: string;
  readonly text: string;
  readonly description: string | undefined;
  readonly value: unknown;
}

/** What a select, a checkbox or a radio element offers to this person. */
export function choicesOf(type: string, options: readonly JsonObject[], screen: ScreenState): readonly Choice[] {
  if (type.includes('users_select'))
    return screen.people
      .filter(({ standing }) => standing !== 'deactivated')
      .map(({ id, realName }) => ({ key: id, text: realName, description: undefined, value: id }));
  if (type.includes('conversations_select') || type.includes('channels_select'))
    return screen.channels
      .filter(({ kind, isArchived }) => kind !== 'im' && !isArchived)
      .map(({ id, name }) => ({ key: id, text: `#${name}`, description: undefined, value: id }));
  return options.map((option) => ({
    key: textAt(option, 'value') ?? '',
    text: textAt(option, 'text', 'text') ?? '',
    description: textAt(option, 'description', 'text'),
    value: option,
  }));
}

/** The keys of what a state holds: one, several or none. */
export function chosenKeys(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => (typeof each === 'string' ? [each] : (textAt(each, 'value') ?? [])));
}
