import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFocusBack } from './focus-back.ts';
import { Icon } from './icons.tsx';

interface PanelFacts {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** What opens at the right, or over everything on a phone. Escape closes it. */
export function Panel({ title, children, onClose }: PanelFacts) {
  const close = useRef<HTMLButtonElement>(null);
  useFocusBack(true);
  useEffect(() => close.current?.focus(), []);
  return (
    <aside class="panel" aria-label={title} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <header class="panel-head">
        <h2>{title}</h2>
        <button
          ref={close}
          type="button"
          class="plain close"
          aria-label={`Close ${title.toLowerCase()}`}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </aside>
  );
}
