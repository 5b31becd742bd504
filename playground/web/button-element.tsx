import { useEffect, useRef, useState } from 'preact/hooks';
import { optionsOf } from '../elements.ts';
import { type JsonObject, objectAt, textAt } from '../json.ts';
import { useFocusBack } from './focus-back.ts';
import { SlackText } from './text.tsx';

/** A button; asks first where the bot wants that, and shows that it waits for the bot. */
export function ButtonElement({ element, use }: { readonly element: JsonObject; use(): Promise<void> }) {
  const [isWaiting, setWaiting] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const confirm = objectAt(element, 'confirm');
  const text = textAt(element, 'text', 'text') ?? '';
  const press = async () => {
    setAsking(false);
    setWaiting(true);
    await use();
    setWaiting(false);
  };
  const url = textAt(element, 'url');
  return (
    <>
      <button
        type="button"
        class={`action ${textAt(element, 'style') ?? ''} ${isWaiting ? 'waiting' : ''}`}
        aria-label={labelOf(element, text)}
        aria-busy={isWaiting}
        onClick={() => {
          if (isWaiting) return;
          if (confirm !== undefined) return setAsking(true);
          if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer');
          void press();
        }}
      >
        {text}
      </button>
      {isAsking && confirm !== undefined && (
        <Confirm confirm={confirm} onYes={() => void press()} onNo={() => setAsking(false)} />
      )}
    </>
  );
}

/** A screen reader's words must contain the visible ones, or people who speak to their machine cannot press it. */
function labelOf(element: JsonObject, text: string): string | undefined {
  const label = textAt(element, 'accessibility_label');
  if (label === undefined || label === text) return undefined;
  return label.includes(text) ? label : `${text}: ${label}`;
}

function Confirm({ confirm, onYes, onNo }: { readonly confirm: JsonObject; onYes(): void; onNo(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useFocusBack(true);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="modal small"
      aria-label={textAt(confirm, 'title', 'text')}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <header class="modal-head">
        <h2>{textAt(confirm, 'title', 'text')}</h2>
      </header>
      <div class="modal-body">
        <SlackText text={objectAt(confirm, 'text')} />
      </div>
      <footer class="modal-foot">
        <button type="button" class="action" onClick={onNo}>
          {textAt(confirm, 'deny', 'text') ?? 'Cancel'}
        </button>
        <button type="button" class={`action ${textAt(confirm, 'style') ?? 'primary'}`} onClick={onYes}>
          {textAt(confirm, 'confirm', 'text') ?? 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}

export function OverflowElement({ element, use }: { readonly element: JsonObject; use(value: string): Promise<void> }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const choose = (value: string) => {
    setOpen(false);
    void use(value);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are pressed; it hears where the cursor goes
    <span
      class="overflow"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // Only the menu: the form below it, and what was typed there, stays.
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="action"
        aria-label={textAt(element, 'accessibility_label') ?? 'More'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        …
      </button>
      {isOpen && (
        <span class="overflow-menu">
          {optionsOf(element).map((option) => (
            <button
              key={textAt(option, 'value')}
              type="button"
              class="plain"
              onClick={() => choose(textAt(option, 'value') ?? '')}
            >
              {textAt(option, 'text', 'text')}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
