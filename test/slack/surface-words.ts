import type { types } from '@slack/bolt';
import { withDates } from '../../playground/date-tokens.ts';
import { isObject, objectsAt, textAt } from '../../playground/json.ts';

/** What a surface is made of: a view, or a message. */
export type Surface = types.ModalView | types.HomeView | { readonly blocks: readonly types.KnownBlock[] };

export interface Measured {
  readonly words: number;
  /** What can be pressed, in order; a menu behind "⋯" with its options. */
  readonly buttons: readonly string[];
  readonly filled: number;
  /** About how far down the block that is asked about ends, in pixels on a screen 390 px wide. */
  readonly endsAt: number | undefined;
}

/** @param upTo the beginning of a block's id, or its type: what should be seen without scrolling */
export function measured(surface: Surface, upTo?: string): Measured {
  const view: unknown = JSON.parse(JSON.stringify(surface));
  const blocks = objectsAt(view, 'blocks');
  const elements = blocks.flatMap((block) => [...objectsAt(block, 'elements'), block['accessory']]).filter(isObject);
  const frame = ['title', 'submit', 'close'].map((part) => textAt(view, part, 'text') ?? '');
  return {
    words: [...frame, ...blocks.flatMap(textsOf)].reduce((sum, text) => sum + wordsIn(text), 0),
    buttons: elements.flatMap(pressed),
    filled: elements.filter(({ style }) => style === 'primary').length + (textAt(view, 'submit', 'text') ? 1 : 0),
    endsAt: upTo === undefined ? undefined : endOf(blocks, upTo) + (frame[0] === '' ? 0 : titleHeight),
  };
}

/** Words as a reader counts them: whatever has a letter or a digit, dates as they are shown. */
export const wordsIn = (text: string): number =>
  shown(text)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const shown = (text: string) =>
  withDates(text, 'Europe/London').replaceAll(
    /<(https?:[^|>]+)(?:\|([^>]*))?>/g,
    (_, address: string, label?: string) => label ?? address,
  );

function pressed(element: object): readonly string[] {
  const type = textAt(element, 'type');
  if (type === 'button') return [textAt(element, 'text', 'text') ?? ''];
  if (type !== 'overflow') return [];
  const options = objectsAt(element, 'options').map((each) => textAt(each, 'text', 'text') ?? '');
  return [`⋯ ${options.join(' · ')}`];
}

/** Everything that can be read; of a menu that opens a list only what it shows closed. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  const type = textAt(value, 'type') ?? '';
  if (type === 'plain_text' || type === 'mrkdwn') return [textAt(value, 'text') ?? ''];
  const isList = type.endsWith('_select');
  return Object.entries(value)
    .filter(([key]) => !unread.has(key) && !(isList && key.startsWith('option')))
    .filter(([key]) => key !== 'placeholder' || value['initial_value'] === undefined)
    .flatMap(([, inner]) => textsOf(inner));
}

const unread: ReadonlySet<string> = new Set(['confirm', 'initial_options']);

function endOf(blocks: readonly object[], upTo: string): number {
  let end = 0;
  for (const block of blocks) {
    end += heightOf(block);
    if (textAt(block, 'type') === upTo || textAt(block, 'block_id')?.startsWith(upTo)) return end;
  }
  return Number.POSITIVE_INFINITY;
}

/** Slack's usual sizes on a phone: about 44 letters a line of text, 52 of small print. */
function heightOf(block: object): number {
  const lines = (texts: readonly string[], letters: number) =>
    texts
      .flatMap((text) => shown(text).split('\n'))
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  const texts = textsOf(block);
  switch (textAt(block, 'type')) {
    case 'divider':
      return 17;
    case 'actions':
      return 48;
    case 'context':
      return 12 + 18 * lines(texts, 52);
    case 'input':
      return inputHeight(block, lines(texts.slice(1), 44));
    default:
      return 16 + 22 * lines(texts, 44);
  }
}

/** A label, and below it a box for text, or one line for each choice. */
const inputHeight = (block: object, below: number) =>
  textAt(block, 'element', 'type') === 'plain_text_input' ? 24 + 96 : 24 + 28 * below;

const titleHeight = 56;
