import type { types, ViewOutput } from '@slack/bolt';
import { at, type JsonObject, objectAt, objectsAt, textAt } from '../../../playground/json.ts';

type StateValue = ViewOutput['state']['values'][string][string];

/** A modal as Slack sends it back: with `text` in every field and the first of every choice, or left as it was. */
export function outputOf(view: types.ModalView, text: string | undefined): ViewOutput {
  const inputs = objectsAt(view, 'blocks').filter(({ type }) => type === 'input');
  const values = inputs.map((block) => {
    const element = at(block, 'element');
    const action = textAt(element, 'action_id') ?? '';
    return [textAt(block, 'block_id') ?? '', { [action]: stateOf(element, text) }] as const;
  });
  const plain = { type: 'plain_text', text: 'x', emoji: true } as const;
  return {
    id: 'V1',
    callback_id: view.callback_id ?? '',
    team_id: 'T1',
    app_id: 'A1',
    bot_id: 'B1',
    title: plain,
    type: 'modal',
    blocks: view.blocks,
    close: plain,
    submit: plain,
    state: { values: Object.fromEntries(values) },
    hash: 'h',
    private_metadata: view.private_metadata ?? '',
    root_view_id: null,
    previous_view_id: null,
    clear_on_close: false,
    notify_on_close: false,
  };
}

function stateOf(element: unknown, text: string | undefined): StateValue {
  const type = textAt(element, 'type') ?? '';
  const groups = objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
  const options = [...objectsAt(element, 'options'), ...groups].map(optionOf);
  const first = objectAt(element, 'initial_option');
  const initial = first === undefined ? [] : [optionOf(first)];
  const filled = text !== undefined;
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: (filled ? options[0] : initial[0]) ?? null };
    case 'checkboxes':
      return { type, selected_options: filled ? options : objectsAt(element, 'initial_options').map(optionOf) };
    case 'datepicker':
      return { type, selected_date: filled ? '2027-03-01' : (textAt(element, 'initial_date') ?? null) };
    case 'conversations_select':
      return { type, selected_conversation: textAt(element, 'initial_conversation') ?? (filled ? 'CNEW' : null) };
    case 'timepicker':
      return { type, selected_time: filled ? '10:30' : (textAt(element, 'initial_time') ?? null) };
    case 'users_select':
      return { type, selected_user: filled ? 'UGUEST' : null };
    case 'plain_text_input':
      return { type, value: text?.slice(0, longestOf(element)) ?? null };
    default:
      throw new Error(`Nobody fills ${type} here.`);
  }
}

const optionOf = (option: JsonObject) => ({
  text: { type: 'plain_text' as const, text: textAt(option, 'text', 'text') ?? '' },
  value: textAt(option, 'value') ?? '',
});

function longestOf(element: unknown): number {
  const longest = at(element, 'max_length');
  return typeof longest === 'number' ? longest : 3000;
}
