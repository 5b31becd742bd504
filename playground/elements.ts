import { at, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';
import type { ViewValues } from './world.ts';

/** An interactive element with where it stands. */
export type Placed = {
  readonly block: JsonObject;
  readonly element: JsonObject;
  readonly blockId: string;
  readonly actionId: string;
  readonly type: string;
  /** Everything by which a person could recognise it: label, text, accessibility label, placeholder. */
  readonly names: readonly string[];
};

/** Gives every block a block_id and every element an action_id, as Slack does. */
export function withIds(blocks: readonly JsonObject[], freshId: (prefix: string) => string): readonly JsonObject[] {
  const named = (element: JsonObject): JsonObject =>
    isInteractive(element) ? { ...element, action_id: textAt(element, 'action_id') ?? freshId('a') } : element;
  return blocks.map((block) => {
    const element = objectAt(block, 'element');
    const accessory = objectAt(block, 'accessory');
    const holdsElements = textAt(block, 'type') === 'actions' || textAt(block, 'type') === 'context_actions';
    return {
      ...block,
      block_id: textAt(block, 'block_id') ?? freshId('b'),
      ...(element ? { element: named(element) } : {}),
      ...(accessory ? { accessory: named(accessory) } : {}),
      ...(holdsElements ? { elements: objectsAt(block, 'elements').map(named) } : {}),
    };
  });
}

/** Every interactive element of some blocks, in reading order. */
export function elementsIn(blocks: readonly JsonObject[]): readonly Placed[] {
  return blocks.flatMap((block) => {
    const type = textAt(block, 'type');
    if (type === 'input') return placed(block, objectAt(block, 'element'), textAt(block, 'label', 'text'));
    if (type === 'section') return placed(block, objectAt(block, 'accessory'), textAt(block, 'text', 'text'));
    if (type === 'actions') return objectsAt(block, 'elements').flatMap((element) => placed(block, element));
    return [];
  });
}

/** State of the elements that hold a value, taking what the bot set at first. */
export function initialValues(blocks: readonly JsonObject[]): ViewValues {
  return collect(blocks, (each) => initialState(each.element));
}

/** State after the bot changed a view: what a person typed stays where both ids are unchanged. */
export function keptValues(before: ViewValues, blocks: readonly JsonObject[]): ViewValues {
  return collect(blocks, (each) => {
    const kept = before[each.blockId]?.[each.actionId];
    return kept && kept['type'] === each.type ? kept : initialState(each.element);
  });
}

/** The options of a select, radio or checkbox element, groups flattened. */
export function optionsOf(element: JsonObject): readonly JsonObject[] {
  const groups = objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
  return [...objectsAt(element, 'options'), ...groups];
}

/** The key under which an element's state keeps its value, for instance selected_option. */
export function valueKey(type: string): string {
  const keys: { readonly [type: string]: string } = {
    plain_text_input: 'value',
    email_text_input: 'value',
    url_text_input: 'value',
    number_input: 'value',
    static_select: 'selected_option',
    external_select: 'selected_option',
    radio_buttons: 'selected_option',
    checkboxes: 'selected_options',
    multi_static_select: 'selected_options',
    multi_external_select: 'selected_options',
    users_select: 'selected_user',
    multi_users_select: 'selected_users',
    conversations_select: 'selected_conversation',
    multi_conversations_select: 'selected_conversations',
    channels_select: 'selected_channel',
    multi_channels_select: 'selected_channels',
    datepicker: 'selected_date',
    timepicker: 'selected_time',
    datetimepicker: 'selected_date_time',
    rich_text_input: 'rich_text_value',
  };
  return keys[type] ?? 'value';
}

/** Whether the state of an element says nothing. */
export function isEmptyState(state: JsonObject | undefined): boolean {
  if (!state) return true;
  const value = state[valueKey(textAt(state, 'type') ?? '')];
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function placed(block: JsonObject, element: JsonObject | undefined, label?: string): readonly Placed[] {
  const blockId = textAt(block, 'block_id');
  const actionId = textAt(element, 'action_id');
  const type = textAt(element, 'type');
  if (!element || blockId === undefined || actionId === undefined || type === undefined) return [];
  const own = [textAt(element, 'text', 'text'), textAt(element, 'accessibility_label')];
  const names = [...own, label, textAt(element, 'placeholder', 'text')].filter((name) => name !== undefined);
  return [{ block, element, blockId, actionId, type, names }];
}

function collect(blocks: readonly JsonObject[], stateOf: (each: Placed) => JsonObject | undefined): ViewValues {
  const values: ViewValues = {};
  for (const each of elementsIn(blocks)) {
    const state = stateOf(each);
    if (state) values[each.blockId] = { ...values[each.blockId], [each.actionId]: state };
  }
  return values;
}

function initialState(element: JsonObject): JsonObject | undefined {
  const type = textAt(element, 'type') ?? '';
  if (stateless.has(type)) return undefined;
  const key = valueKey(type);
  const initial = at(element, key === 'value' ? 'initial_value' : key.replace('selected_', 'initial_'));
  const richText = type === 'rich_text_input' ? at(element, 'initial_value') : undefined;
  const empty = Array.isArray(initial) || key.endsWith('s') ? [] : null;
  return { type, [key]: initial ?? richText ?? empty };
}

const stateless = new Set(['button', 'overflow', 'image', 'workflow_button', 'icon_button', 'feedback_buttons']);

const isInteractive = (element: JsonObject) => textAt(element, 'type') !== 'image';
