import { useEffect, useState } from 'preact/hooks';
import type { WireLine } from '../browser/screen-state.ts';
import { Panel } from './panel.tsx';

/** Every request between the workspace and the bot, newest first, with what Slack would say to it. */
export function WireLog({ total, onClose }: { readonly total: number; onClose(): void }) {
  const [lines, setLines] = useState<readonly WireLine[]>([]);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void newest().then((found) => {
        if (isWanted) setLines(found);
      });
    }, 150);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [total]);
  return (
    <Panel title="Wire log" onClose={onClose}>
      <p class="hint">{total} entries so far; the newest are here. Press one to read it.</p>
      <ol class="wire" reversed>
        {lines.map((line) => (
          <li key={line.number} class={line.isProblem ? 'problem' : ''}>
            <details>
              <summary>
                <span class="wire-way" aria-hidden="true">
                  {line.direction === 'to Slack' ? '→' : '←'}
                </span>
                <span class="hidden">{line.direction}: </span>
                <span class="wire-what">{line.what}</span>
                <span class={`verdict ${line.isProblem ? 'bad' : ''}`}>{line.verdict}</span>
              </summary>
              <pre>{line.detail}</pre>
            </details>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

async function newest(): Promise<readonly WireLine[]> {
  try {
    const response = await fetch('/wire');
    const lines: readonly WireLine[] = await response.json();
    return lines;
  } catch {
    // The top bar says that the playground is gone.
    return [];
  }
}
