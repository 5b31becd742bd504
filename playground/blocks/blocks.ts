import { type JsonObject, objectAt, objectsAt, textAt } from '../json.ts';
import {
  anything,
  byType,
  type Check,
  exactly,
  type Fields,
  flag,
  list,
  oneOfTexts,
  problem,
  shape,
  string,
} from './checks.ts';
import { accessory, actionsElement, image, inputElement } from './elements.ts';
import { anyText, plainText } from './objects.ts';

export type Surface = 'modal' | 'home' | 'message';

const block = (
  type: string,
  required: Fields,
  optional: Fields = {},
  extra?: (value: JsonObject, pointer: string) => readonly string[],
) => shape({ type: exactly(type), ...required }, { block_id: string(255), ...optional }, extra);

const everywhere: { readonly [type: string]: Check } = {
  section: block(
    'section',
    {},
    { text: anyText(3000), fields: list(anyText(2000), 10), accessory, expand: flag },
    (value, pointer) =>
      value['text'] === undefined && value['fields'] === undefined
        ? problem('must provide text or fields', pointer)
        : [],
  ),
  actions: block('actions', { elements: list(actionsElement, 25) }, {}, distinctActions),
  context: block('context', { elements: list(contextElement(), 10) }),
  divider: block('divider', {}),
  header: block('header', { text: plainText(150) }),
  image: block(
    'image',
    { alt_text: string(2000) },
    { image_url: string(3000), slack_file: anything, title: plainText(2000) },
  ),
  input: block(
    'input',
    { label: plainText(2000), element: inputElement },
    { hint: plainText(2000), optional: flag, dispatch_action: flag },
  ),
  rich_text: block('rich_text', { elements: list(anything, 1000) }),
  video: block(
    'video',
    { alt_text: string(2000), title: plainText(199), thumbnail_url: string(3000), video_url: string(3000) },
    {
      title_url: string(3000),
      description: plainText(200),
      author_name: string(49),
      provider_name: string(255),
      provider_icon_url: string(3000),
    },
  ),
};

const bySurface: { readonly [surface in Surface]: { readonly [type: string]: Check } } = {
  modal: {
    ...everywhere,
    alert: block(
      'alert',
      { text: anyText(200) },
      { level: oneOfTexts('default', 'info', 'warning', 'error', 'success') },
    ),
  },
  home: everywhere,
  message: { ...everywhere, markdown: block('markdown', { text: string(12_000) }) },
};

/** Most blocks on each surface. */
const mostBlocks: { readonly [surface in Surface]: number } = { modal: 100, home: 100, message: 50 };

/** Everything wrong with some blocks on a surface, in Slack's words and with JSON pointers. */
export function blockProblems(blocks: unknown, surface: Surface, pointer: string): readonly string[] {
  const least = surface === 'message' ? 1 : 0;
  const own = list(byType(bySurface[surface]), mostBlocks[surface], least)(blocks, pointer);
  return [...own, ...repeatedIds(objectsAt({ blocks }, 'blocks'), pointer), ...severalFocused(blocks, pointer)];
}

function contextElement(): Check {
  const text = anyText(3000);
  return byType({ image, plain_text: text, mrkdwn: text });
}

function distinctActions(value: JsonObject, pointer: string): readonly string[] {
  const ids = objectsAt(value, 'elements').flatMap((element) => textAt(element, 'action_id') ?? []);
  return new Set(ids).size < ids.length ? problem('action_id already exists', `${pointer}/elements`) : [];
}

function repeatedIds(blocks: readonly JsonObject[], pointer: string): readonly string[] {
  const seen = new Set<string>();
  return blocks.flatMap((each, index) => {
    const id = textAt(each, 'block_id');
    if (id === undefined) return [];
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? problem('block_id already exists', `${pointer}/${index}/block_id`) : [];
  });
}

function severalFocused(blocks: unknown, pointer: string): readonly string[] {
  const focused = objectsAt({ blocks }, 'blocks').filter(
    (each) =>
      objectAt(each, 'element')?.['focus_on_load'] === true || objectAt(each, 'accessory')?.['focus_on_load'] === true,
  );
  return focused.length > 1 ? problem('only one element may have focus_on_load', pointer) : [];
}

/** The length of all texts in some blocks. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textLength(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}
