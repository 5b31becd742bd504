import type { ScreenState } from '../browser/screen-state.ts';
import { at, flagAt, type JsonObject, objectAt, textAt } from '../json.ts';
import { Element, elementId } from './element.tsx';
import type { ElementActs } from './element-acts.ts';
import { SlackText } from './text.tsx';

interface InputBlockFacts {
  readonly block: JsonObject;
  readonly element: JsonObject;
  readonly state: JsonObject | undefined;
  readonly screen: ScreenState;
  readonly acts: ElementActs;
  readonly error: string | undefined;
}

/** A label, its field, a hint, and in red what is wrong. */
export function InputBlock({ block, element, state, screen, acts, error }: InputBlockFacts) {
  const blockId = textAt(block, 'block_id') ?? '';
  const id = elementId(blockId, element);
  const hint = objectAt(block, 'hint');
  const isGroup = ['checkboxes', 'radio_buttons'].includes(textAt(element, 'type') ?? '') || isMulti(element);
  const described = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ');
  const label = (
    <>
      <SlackText text={objectAt(block, 'label')} />
      {flagAt(block, 'optional') && <span class="optional"> (optional)</span>}
    </>
  );
  const field = (
    <>
      <Element
        element={element}
        blockId={blockId}
        state={state}
        screen={screen}
        acts={acts}
        input={{ described, isInvalid: error !== undefined, tellsAtOnce: at(block, 'dispatch_action') === true }}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          <SlackText text={hint} />
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </>
  );
  const look = `block input ${error === undefined ? '' : 'wrong'}`;
  if (isGroup)
    return (
      <fieldset class={look} aria-describedby={described || undefined}>
        <legend>{label}</legend>
        {field}
      </fieldset>
    );
  return (
    <div class={look}>
      <label for={id}>{label}</label>
      {field}
    </div>
  );
}

const isMulti = (element: JsonObject) => textAt(element, 'type')?.startsWith('multi_') === true;
