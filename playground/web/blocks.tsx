import type { ScreenState, TypedState } from '../browser/screen-state.ts';
import { type JsonObject, objectAt, objectsAt, textAt } from '../json.ts';
import { Element } from './element.tsx';
import type { ElementActs } from './element-acts.ts';
import { InputBlock } from './input-block.tsx';
import { SlackText } from './text.tsx';

interface BlocksFacts {
  readonly blocks: readonly JsonObject[];
  readonly values: TypedState;
  readonly screen: ScreenState;
  readonly acts: ElementActs;
  /** Block id → what is wrong with it. */
  readonly errors?: { readonly [blockId: string]: string };
}

export function Blocks({ blocks, ...facts }: BlocksFacts) {
  return (
    <div class="blocks">
      {blocks.map((block, at) => (
        <OneBlock key={textAt(block, 'block_id') ?? at} block={block} {...facts} />
      ))}
    </div>
  );
}

function OneBlock({
  block,
  values,
  screen,
  acts,
  errors,
}: Omit<BlocksFacts, 'blocks'> & { readonly block: JsonObject }) {
  const blockId = textAt(block, 'block_id') ?? '';
  const shown = (element: JsonObject, at = 0) => (
    <Element
      key={textAt(element, 'action_id') ?? at}
      element={element}
      blockId={blockId}
      state={values[blockId]?.[textAt(element, 'action_id') ?? '']}
      screen={screen}
      acts={acts}
    />
  );
  switch (textAt(block, 'type')) {
    case 'divider':
      return <hr class="block" />;
    case 'header':
      return (
        <h2 class="block header">
          <SlackText text={objectAt(block, 'text')} />
        </h2>
      );
    case 'context':
      return (
        <div class="block context">
          {objectsAt(block, 'elements').map((element, at) =>
            textAt(element, 'type') === 'image' ? (
              <ImageNote key={at} image={element} />
            ) : (
              <p key={at}>
                <SlackText text={element} />
              </p>
            ),
          )}
        </div>
      );
    case 'section': {
      const accessory = objectAt(block, 'accessory');
      const fields = objectsAt(block, 'fields');
      return (
        <div class="block section">
          <div class="section-text">
            <SlackText text={objectAt(block, 'text')} />
            {fields.length > 0 && (
              <div class="fields">
                {fields.map((field, at) => (
                  <div key={at}>
                    <SlackText text={field} />
                  </div>
                ))}
              </div>
            )}
          </div>
          {accessory && <div class="accessory">{shown(accessory)}</div>}
        </div>
      );
    }
    case 'actions':
      return <div class="block actions">{objectsAt(block, 'elements').map(shown)}</div>;
    case 'input': {
      const element = objectAt(block, 'element');
      if (element === undefined) return null;
      const state = values[blockId]?.[textAt(element, 'action_id') ?? ''];
      return (
        <InputBlock
          block={block}
          element={element}
          state={state}
          screen={screen}
          acts={acts}
          error={errors?.[blockId]}
        />
      );
    }
    case 'image':
      return <ImageNote image={block} />;
    default:
      return <p class="block context">This block is not shown in the simulation: {textAt(block, 'type')}</p>;
  }
}

/** Images lie elsewhere, and this page loads nothing from elsewhere. */
const ImageNote = ({ image }: { readonly image: JsonObject }) => <span>[image: {textAt(image, 'alt_text')}]</span>;
