import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScreenState, TypedState, ViewState } from '../browser/screen-state.ts';
import type { JsonObject } from '../json.ts';
import { Blocks } from './blocks.tsx';
import type { Send } from './connection.ts';
import { elementActs } from './element-acts.ts';
import { useFocusBack } from './focus-back.ts';
import { Icon } from './icons.tsx';

/** The modal on top of the stack; the others wait below it. */
export function ModalStack({ screen, send }: { readonly screen: ScreenState; readonly send: Send }) {
  const top = screen.modals.at(-1);
  useFocusBack(top !== undefined);
  return top === undefined ? null : <Modal key={top.id} view={top} screen={screen} send={send} />;
}

function Modal({
  view,
  screen,
  send,
}: {
  readonly view: ViewState;
  readonly screen: ScreenState;
  readonly send: Send;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const held = useRef<TypedState>({});
  const [, redraw] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const errors = screen.fieldErrors;

  // Not at its first button, which closes it: a key pressed too often would do just that.
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.modal-body')?.focus();
  }, []);
  // What the bot put in place of the old page begins at its top; a field under the cursor keeps it.
  useEffect(() => {
    const here = dialog.current;
    if (here === null || here.contains(document.activeElement)) return;
    here.querySelector<HTMLElement>('.modal-body')?.focus();
  }, [view.hash]);
  useEffect(() => {
    dialog.current?.querySelector('.modal-body')?.scrollTo({ top: 0 });
  }, [view.title]);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.wrong :is(input, textarea, select)')?.focus();
  }, [errors]);

  const hold = (blockId: string, actionId: string, state: JsonObject) => {
    held.current = { ...held.current, [blockId]: { ...held.current[blockId], [actionId]: state } };
    redraw((count) => count + 1);
  };
  const close = (which: 'top' | 'all') => void send({ kind: 'close', which });
  const submit = async () => {
    if (isWaiting || view.submit === null) return;
    setWaiting(true);
    await send({ kind: 'submit', view: view.id, typed: held.current });
    setWaiting(false);
  };
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault();
        close('top');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        noValidate
      >
        <header class="modal-head">
          <img src="/icon.svg" alt="" class="modal-mark" />
          <h2 id="modal-title">{view.title}</h2>
          <button type="button" class="plain close" aria-label="Close everything" onClick={() => close('all')}>
            <Icon name="close" />
          </button>
        </header>
        {screen.notices.map((notice, at) => (
          <p key={at} class="notice bad" role="alert">
            {notice}
          </p>
        ))}
        <section class="modal-body" tabIndex={-1} aria-label={view.title}>
          <Blocks
            blocks={view.blocks}
            values={merged(view.values, held.current)}
            screen={screen}
            errors={errors}
            acts={elementActs(send, { view: view.id }, { values: () => held.current, hold })}
          />
        </section>
        <footer class="modal-foot">
          <span class="modal-foot-note">Simulation</span>
          <button type="button" class="action" onClick={() => close('top')}>
            {view.close}
          </button>
          {view.submit !== null && (
            <button type="submit" class={`action primary ${isWaiting ? 'waiting' : ''}`} aria-busy={isWaiting}>
              {view.submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

/** What was typed stands over what the bot set, block by block. */
function merged(values: TypedState, held: TypedState): TypedState {
  return Object.fromEntries(
    [...new Set([...Object.keys(values), ...Object.keys(held)])].map((id) => [id, { ...values[id], ...held[id] }]),
  );
}
