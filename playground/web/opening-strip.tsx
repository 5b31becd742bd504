import type { OpeningState } from '../browser/opening.ts';
import type { Send } from './connection.ts';

/** How far the play has come that goes before the page is its visitor's. */
export function OpeningStrip({ opening, send }: { readonly opening: OpeningState; readonly send: Send }) {
  const { title, detail, done, canEnd } = opening;
  return (
    <section class="opening" aria-label="Opening">
      <p class="opening-title" role="status">
        {title}
      </p>
      <progress max={1} value={done} aria-label={title} />
      <p class="opening-detail">{detail}</p>
      {canEnd && (
        <button type="button" class="action" onClick={() => void send({ kind: 'endOpening' })}>
          Stop after this week
        </button>
      )}
    </section>
  );
}
