import { withDates } from './date-tokens.ts';
import { elementsIn, optionsOf, valueKey } from './elements.ts';
import { at, type JsonObject, objectAt, objectsAt, textAt } from './json.ts';
import type { Person } from './people.ts';
import type { Channel, Client, Message, View, ViewValues, Workspace } from './world.ts';

/** What one person sees, as plain text: the modal on top, then the client's notices, Home and conversations. */
export function screenOf(client: Client, workspace: Workspace, person: Person, botUserId: string): string {
  const top = client.stack.at(-1);
  const parts = [
    ...(top ? [modalText(top, client)] : []),
    ...client.notices.map((notice) => `(!) ${notice}`),
    ...(client.home ? [`== Home\n${blocksText(objectsAt(client.home.content, 'blocks'), client.home.values)}`] : []),
    ...channelsWith(workspace, person, botUserId).map((channel) => channelText(channel, person)),
  ];
  return withDates(parts.join('\n\n'), person.zone);
}

/** The messages in a channel that this person can see, oldest first. */
export const visibleMessages = (channel: Channel, userId: string): readonly Message[] =>
  channel.messages.filter((message) => message.onlyFor === undefined || message.onlyFor === userId);

/** The channels this person is in that have something to show, direct messages last (they are the newest talk). */
export function channelsWith(workspace: Workspace, person: Person, botUserId: string): readonly Channel[] {
  return [...workspace.channels.values()]
    .filter((channel) => channel.members.has(person.id) && visibleMessages(channel, person.id).length > 0)
    .filter((channel) => channel.kind !== 'im' || channel.members.has(botUserId));
}

function channelText(channel: Channel, person: Person): string {
  const title = channel.kind === 'im' ? '== Direct message' : `== #${channel.name}`;
  const messages = visibleMessages(channel, person.id).map((message) => {
    const mark = `${message.threadTs ? '  ↳ ' : ''}${message.onlyFor ? '(only visible to you) ' : ''}`;
    const body = message.blocks.length > 0 ? blocksText(message.blocks, message.values.get(person.id)) : message.text;
    return `${mark}${body}`;
  });
  return [title, ...messages].join('\n');
}

function modalText(view: View, client: Client): string {
  const title = textAt(view.content, 'title', 'text') ?? '';
  const buttons = [textAt(view.content, 'close', 'text') ?? 'Cancel', textAt(view.content, 'submit', 'text')];
  const shown = buttons.filter((text) => text !== undefined).map((text) => `[${text}]`);
  const body = blocksText(objectsAt(view.content, 'blocks'), view.values, client.fieldErrors);
  return `== Modal: ${title}\n${body}\n${shown.join(' ')}`;
}

/** Blocks as plain text: what stands there, what can be pressed in [brackets], what is typed after a colon. */
export function blocksText(
  blocks: readonly JsonObject[],
  values: ViewValues = {},
  errors: ReadonlyMap<string, string> = new Map(),
): string {
  return blocks
    .map((block) => {
      const error = errors.get(textAt(block, 'block_id') ?? '');
      return `${blockText(block, values)}${error ? `\n  ! ${error}` : ''}`;
    })
    .join('\n');
}

function blockText(block: JsonObject, values: ViewValues): string {
  const interactive = elementsIn([block]).map((each) => {
    const state = values[each.blockId]?.[each.actionId];
    return elementText(each.element, state, each.type);
  });
  switch (textAt(block, 'type')) {
    case 'divider':
      return '---';
    case 'header':
      return `# ${textAt(block, 'text', 'text') ?? ''}`;
    case 'image':
      return `(image: ${textAt(block, 'alt_text') ?? ''})`;
    case 'context':
      return objectsAt(block, 'elements').map(contextText).join(' ');
    case 'input': {
      const optional = at(block, 'optional') === true ? ' (optional)' : '';
      const hint = textAt(block, 'hint', 'text');
      const label = `${textAt(block, 'label', 'text') ?? ''}${optional}: ${interactive.join(' ')}`;
      return hint ? `${label}\n  (${hint})` : label;
    }
    case 'section': {
      const fields = objectsAt(block, 'fields').map((field) => textAt(field, 'text') ?? '');
      const text = textAt(block, 'text', 'text');
      return [...(text === undefined ? [] : [text]), ...fields, ...interactive].join('\n');
    }
    case 'actions':
      return interactive.join(' ');
    case 'markdown':
      return textAt(block, 'text') ?? '';
    case 'alert':
      return `(alert) ${textAt(block, 'text', 'text') ?? ''}`;
    default:
      return deepTexts(block).join(' ');
  }
}

function contextText(element: JsonObject): string {
  return textAt(element, 'type') === 'image'
    ? `(image: ${textAt(element, 'alt_text') ?? ''})`
    : (textAt(element, 'text') ?? '');
}

function elementText(element: JsonObject, state: JsonObject | undefined, type: string): string {
  if (type === 'button' || type === 'workflow_button') return `[${textAt(element, 'text', 'text') ?? ''}]`;
  if (type === 'overflow') return `[… ${optionsOf(element).map(optionText).join(' / ')}]`;
  const value = state?.[valueKey(type)];
  const choosing = type === 'radio_buttons' || type === 'checkboxes';
  if (choosing) {
    const chosen = new Set((Array.isArray(value) ? value : [value]).map((option) => textAt(option, 'value')));
    return optionsOf(element)
      .map((option) => `${chosen.has(textAt(option, 'value')) ? '(x)' : '( )'} ${optionText(option)}`)
      .join(' ');
  }
  const shown = shownValue(value);
  return shown === '' ? `<${textAt(element, 'placeholder', 'text') ?? ''}>` : `"${shown}"`;
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  return typeof value === 'object' ? (textAt(objectAt({ value }, 'value'), 'text', 'text') ?? '') : String(value);
}

const optionText = (option: JsonObject) => {
  const description = textAt(option, 'description', 'text');
  return `${textAt(option, 'text', 'text') ?? ''}${description === undefined ? '' : ` (${description})`}`;
};

function deepTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(deepTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : deepTexts(inner),
  );
}
