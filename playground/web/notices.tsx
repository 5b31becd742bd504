import { useEffect } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';
import type { Send } from './connection.ts';

interface NoticesFacts {
  readonly screen: ScreenState;
  readonly said: string;
  readonly send: Send;
  onHeard(): void;
}

/** The client's own red lines ("did not respond"), what the playground is doing, and what it has to say. */
export function Notices({ screen, said, send, onHeard }: NoticesFacts) {
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(onHeard, 8000);
    return () => clearTimeout(timer);
  }, [said, onHeard]);
  return (
    <div class="notices">
      <div role="alert">
        {screen.notices.map((notice, at) => (
          <p key={at} class="notice bad">
            {notice}
          </p>
        ))}
      </div>
      {screen.notices.length > 0 && (
        <button type="button" class="plain dismiss" onClick={() => void send({ kind: 'dismiss' })}>
          Dismiss
        </button>
      )}
      <div aria-live="polite">
        {screen.busy !== null && <p class="notice busy">{screen.busy}</p>}
        {said !== '' && <p class="notice">{said}</p>}
      </div>
    </div>
  );
}
