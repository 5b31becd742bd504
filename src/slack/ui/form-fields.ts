import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { countryCodes } from '../../domain/safety-content.ts';
import { copy } from '../copy.ts';
import { input, option, plain } from './blocks.ts';
import { listedCountry } from './spoken.ts';

/** What stands in a form now. */
export type FormState = Pick<ViewOutput, 'state'>;

/** Block id → the sentence under that field. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Every field of our forms has one element, under this action id unless it has a listener. */
export const choice = 'choice';

export const field = (view: FormState, block: string) => Object.values(view.state.values[block] ?? {})[0];

export const chosen = (view: FormState, block: string): string | undefined =>
  field(view, block)?.selected_option?.value ?? undefined;

export const ticked = (view: FormState, block: string): readonly string[] =>
  (field(view, block)?.selected_options ?? []).map(({ value }) => value);

/** A menu in which one option is chosen already. */
export function menu(
  facts: { readonly block: string; readonly label: string; readonly hint?: string; readonly action?: string },
  options: types.PlainTextOption[],
  value: string | undefined,
): types.InputBlock {
  const initial = options.find((each) => each.value === value);
  return input(facts, {
    type: 'static_select',
    action_id: facts.action ?? choice,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  });
}

export const timeField = (facts: { readonly block: string; readonly label: string }, time: string): types.InputBlock =>
  input(facts, { type: 'timepicker', action_id: choice, initial_time: time });

export interface BoxEntry {
  readonly value: string;
  readonly text: string;
  readonly description?: string;
  readonly ticked: boolean;
}

/** Boxes of which any may be ticked, or none where it is optional. Slack takes 10. */
export const boxes = (
  facts: { readonly block: string; readonly label: string; readonly hint?: string; readonly optional?: boolean },
  entries: readonly BoxEntry[],
): types.InputBlock => input(facts, checkboxes(choice, entries));

export function checkboxes(action: string, entries: readonly BoxEntry[]): types.Checkboxes {
  const options = entries.map(({ text, value, description }) => option(text, value, description));
  const initial = options.filter((_, at) => entries[at]?.ticked);
  return {
    type: 'checkboxes',
    action_id: action,
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  };
}

export const underFields = (errors: FieldErrors): ViewResponseAction => ({ response_action: 'errors', errors });

export const underField = (field: string, sentence: string): ViewResponseAction => underFields({ [field]: sentence });

export const inPlace = (view: types.ModalView): ViewResponseAction => ({ response_action: 'update', view });

export const onTop = (view: types.ModalView): ViewResponseAction => ({ response_action: 'push', view });

export const placeholder = (text: string): types.PlainTextElement => plain(text, 150);

interface OptionGroup {
  label: types.PlainTextElement;
  options: types.PlainTextOption[];
}

/** A menu's element with every country by name, and what else can be chosen above them. */
export function countryMenu(
  action: string,
  chosen: string | undefined,
  above: readonly OptionGroup[] = [],
): types.StaticSelect {
  const groups = [...above, ...byName()];
  const initial = groups.flatMap(({ options }) => options).find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: action,
    option_groups: groups,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

/** Slack takes a hundred options in one part of a menu. */
const longestPart = 90;

function byName(): readonly OptionGroup[] {
  const named = countryCodes
    .map((code) => ({ code, name: listedCountry(code) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, copy().locale));
  return Array.from({ length: Math.ceil(named.length / longestPart) }, (_, at) => {
    const part = named.slice(at * longestPart, (at + 1) * longestPart);
    const initialOf = (country: (typeof named)[number] | undefined) => country?.name.slice(0, 1) ?? '';
    return {
      label: plain(copy().common.countries(initialOf(part[0]), initialOf(part.at(-1))), 75),
      options: part.map(({ code, name }) => option(name, code)),
    };
  });
}
