import type { ScreenState } from '../browser/screen-state.ts';
import { optionsOf, valueKey } from '../elements.ts';
import { type JsonObject, textAt } from '../json.ts';
import { ButtonElement, OverflowElement } from './button-element.tsx';
import { ChoiceElement, SelectElement } from './choice-elements.tsx';
import { type Choice, choicesOf } from './choices.ts';
import type { ElementActs } from './element-acts.ts';
import type { FieldFacts } from './field-facts.ts';
import { TextElement } from './text-element.tsx';

export interface ElementFacts {
  readonly element: JsonObject;
  readonly blockId: string;
  readonly state: JsonObject | undefined;
  readonly screen: ScreenState;
  readonly acts: ElementActs;
  /** Set when it is the field of an input block. */
  readonly input?: { readonly described: string; readonly isInvalid: boolean; readonly tellsAtOnce: boolean };
}

export const elementId = (blockId: string, element: JsonObject) => `${blockId}--${textAt(element, 'action_id') ?? ''}`;

/** One interactive element of Slack's. */
export function Element({ element, blockId, state, screen, acts, input }: ElementFacts) {
  const type = textAt(element, 'type') ?? '';
  const actionId = textAt(element, 'action_id') ?? '';
  const use = (value?: unknown) => acts.use(blockId, actionId, value);
  if (type === 'button') return <ButtonElement element={element} use={() => use()} />;
  if (type === 'overflow') return <OverflowElement element={element} use={use} />;
  const key = valueKey(type);
  const facts: FieldFacts = {
    id: elementId(blockId, element),
    type,
    element,
    value: state?.[key],
    name:
      input === undefined
        ? (textAt(element, 'accessibility_label') ?? textAt(element, 'placeholder', 'text'))
        : undefined,
    described: input?.described || undefined,
    isInvalid: input?.isInvalid ?? false,
    onValue: (value) => {
      acts.hold?.(blockId, actionId, { type, [key]: value });
      const waits = input !== undefined && !input.tellsAtOnce;
      if (!waits) void use(value);
      else if (acts.hold === undefined) void use(value);
    },
  };
  if (texts.has(type)) return <TextElement {...facts} />;
  const choices: readonly Choice[] = choicesOf(type, optionsOf(element), screen);
  if (type === 'radio_buttons' || type === 'checkboxes' || type.startsWith('multi_'))
    return <ChoiceElement {...facts} choices={choices} />;
  return <SelectElement {...facts} choices={choices} />;
}

const texts = new Set([
  'plain_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'datepicker',
  'timepicker',
  'datetimepicker',
]);
