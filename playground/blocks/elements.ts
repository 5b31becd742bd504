import { at, isObject, type JsonObject, objectsAt } from '../json.ts';
import {
  anything,
  byType,
  type Check,
  exactly,
  type Fields,
  flag,
  integer,
  list,
  matching,
  oneOfTexts,
  problem,
  shape,
  string,
} from './checks.ts';
import {
  choiceOption,
  confirmation,
  dispatchConfig,
  menuOption,
  optionGroup,
  overflowOption,
  plainText,
} from './objects.ts';

const actionId: Fields = { action_id: string(255) };
const date = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date of the form YYYY-MM-DD');
const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the form HH:mm');
const person = matching(/^[UW][A-Z0-9]{2,}$/, 'a user id');
const channel = matching(/^[CG][A-Z0-9]{2,}$/, 'a channel id');
const conversation = matching(/^[CGDUW][A-Z0-9]{2,}$/, 'a conversation id');

const conversationFilter = shape(
  {},
  {
    include: list(oneOfTexts('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
);

const typed = (
  type: string,
  required: Fields,
  optional: Fields,
  extra?: (value: JsonObject, pointer: string) => readonly string[],
) => shape({ type: exactly(type), ...required }, { ...actionId, ...optional }, extra);

const common: Fields = { confirm: confirmation, focus_on_load: flag, placeholder: plainText(150) };
const optionLists: Fields = { options: list(menuOption, 100), option_groups: list(optionGroup, 100) };
const several: Fields = { ...common, max_selected_items: integer(1, 100) };
const typing: Fields = { focus_on_load: flag, placeholder: plainText(150), dispatch_action_config: dispatchConfig };

const button = typed(
  'button',
  { text: plainText(75) },
  {
    url: string(3000),
    value: string(2000),
    style: oneOfTexts('primary', 'danger'),
    confirm: confirmation,
    accessibility_label: string(75),
  },
);

const menus: { readonly [type: string]: Check } = {
  static_select: typed('static_select', {}, { ...common, ...optionLists, initial_option: menuOption }, optionsOrGroups),
  multi_static_select: typed(
    'multi_static_select',
    {},
    { ...several, ...optionLists, initial_options: list(menuOption, 100) },
    optionsOrGroups,
  ),
  external_select: typed(
    'external_select',
    {},
    { ...common, initial_option: menuOption, min_query_length: integer(0, 1000) },
  ),
  multi_external_select: typed(
    'multi_external_select',
    {},
    { ...several, initial_options: list(menuOption, 100), min_query_length: integer(0, 1000) },
  ),
  users_select: typed('users_select', {}, { ...common, initial_user: person }),
  multi_users_select: typed('multi_users_select', {}, { ...several, initial_users: list(person, 100) }),
  conversations_select: typed(
    'conversations_select',
    {},
    {
      ...common,
      initial_conversation: conversation,
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: conversationFilter,
    },
  ),
  multi_conversations_select: typed(
    'multi_conversations_select',
    {},
    {
      ...several,
      initial_conversations: list(conversation, 100),
      default_to_current_conversation: flag,
      filter: conversationFilter,
    },
  ),
  channels_select: typed('channels_select', {}, { ...common, initial_channel: channel, response_url_enabled: flag }),
  multi_channels_select: typed('multi_channels_select', {}, { ...several, initial_channels: list(channel, 100) }),
};

const pickers: { readonly [type: string]: Check } = {
  datepicker: typed('datepicker', {}, { ...common, initial_date: date }),
  timepicker: typed('timepicker', {}, { ...common, initial_time: time, timezone: string(255) }),
  datetimepicker: typed(
    'datetimepicker',
    {},
    { confirm: confirmation, focus_on_load: flag, initial_date_time: integer(1_000_000_000, 9_999_999_999) },
  ),
  radio_buttons: typed(
    'radio_buttons',
    { options: list(choiceOption, 10) },
    { confirm: confirmation, focus_on_load: flag, initial_option: choiceOption },
    initialAmongOptions,
  ),
  checkboxes: typed(
    'checkboxes',
    { options: list(choiceOption, 10) },
    { confirm: confirmation, focus_on_load: flag, initial_options: list(choiceOption, 10) },
    initialAmongOptions,
  ),
};

const richTextInput = typed('rich_text_input', {}, { ...typing, initial_value: anything });

const fields: { readonly [type: string]: Check } = {
  plain_text_input: typed(
    'plain_text_input',
    {},
    {
      ...typing,
      initial_value: string(3000, 0),
      multiline: flag,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    },
    lengthsAgree,
  ),
  email_text_input: typed('email_text_input', {}, { ...typing, initial_value: string(3000, 0) }),
  url_text_input: typed('url_text_input', {}, { ...typing, initial_value: string(3000, 0) }),
  number_input: typed(
    'number_input',
    { is_decimal_allowed: flag },
    { ...typing, initial_value: string(255), min_value: string(255), max_value: string(255) },
  ),
  rich_text_input: richTextInput,
  file_input: typed('file_input', {}, { filetypes: list(string(255), 100), max_files: integer(1, 10) }),
};

const overflow = typed('overflow', { options: list(overflowOption, 5) }, { confirm: confirmation });
const workflowButton = typed(
  'workflow_button',
  { text: plainText(75), workflow: anything },
  { style: oneOfTexts('primary', 'danger'), accessibility_label: string(75) },
);

export const image = shape(
  { type: exactly('image'), alt_text: string(2000) },
  { image_url: string(3000), slack_file: anything },
  (value, pointer) =>
    (value['image_url'] === undefined) === (value['slack_file'] === undefined)
      ? problem('must provide either image_url or slack_file', pointer)
      : [],
);

/** What an input block may hold. Source: Slack's page on each element, May 2026. */
export const inputElement = byType({ ...menus, ...pickers, ...fields });
/** What an actions block may hold. */
export const actionsElement = byType({
  ...menus,
  ...pickers,
  button,
  overflow,
  workflow_button: workflowButton,
  rich_text_input: richTextInput,
});
/** What may stand beside a section. */
export const accessory = byType({ ...menus, ...pickers, button, overflow, image, workflow_button: workflowButton });

function optionsOrGroups(value: JsonObject, pointer: string): readonly string[] {
  const both = (value['options'] === undefined) === (value['option_groups'] === undefined);
  return both ? problem('must provide either options or option_groups', pointer) : initialAmongOptions(value, pointer);
}

/** Slack refuses an initial option that is not exactly one of the options, and a value that stands twice. */
function initialAmongOptions(value: JsonObject, pointer: string): readonly string[] {
  const groups = objectsAt(value, 'option_groups').flatMap((group) => objectsAt(group, 'options'));
  const options = [...objectsAt(value, 'options'), ...groups];
  const texts = new Set(options.map((option) => sameText(option)));
  const initial = at(value, 'initial_option');
  const initials = [...(isObject(initial) ? [initial] : []), ...objectsAt(value, 'initial_options')];
  const strange = initials.some((option) => !texts.has(sameText(option)));
  const values = options.map((option) => option['value']);
  return [
    ...(strange ? problem('initial option is not among the options', pointer) : []),
    ...(new Set(values).size < values.length ? problem('option values must be unique', `${pointer}/options`) : []),
  ];
}

const sameText = (option: JsonObject) => JSON.stringify([option['value'], at(option, 'text', 'text')]);

function lengthsAgree(value: JsonObject, pointer: string): readonly string[] {
  const { min_length: least, max_length: most } = value;
  return typeof least === 'number' && typeof most === 'number' && least > most
    ? problem('min_length must not exceed max_length', `${pointer}/min_length`)
    : [];
}
