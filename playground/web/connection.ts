import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ScreenState } from '../browser/screen-state.ts';

type Act = { readonly kind: string; readonly [key: string]: unknown };

/** Sends what somebody did; resolves with a sentence for them, empty when the screen says it all. */
export type Send = (act: Act) => Promise<string>;

export interface Connection {
  readonly screen: ScreenState | undefined;
  readonly isConnected: boolean;
  readonly send: Send;
}

/** One person's screen, kept up to date by server-sent events. An empty id means whoever comes first. */
export function useConnection(personId: string): Connection {
  const [screen, setScreen] = useState<ScreenState>();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => {
    const source = new EventSource(`/live?as=${encodeURIComponent(personId)}`);
    source.onopen = () => setConnected(true);
    source.onerror = () => setConnected(false);
    source.onmessage = ({ data }) => {
      const next: ScreenState = JSON.parse(String(data));
      setScreen(next);
    };
    return () => source.close();
  }, [personId]);
  const as = screen?.me.id ?? personId;
  const send = useCallback((act: Act) => post(as, act), [as]);
  return { screen, isConnected, send };
}

/** Sends what a certain person did, whoever sits in front of the page. */
export async function post(as: string, act: Act): Promise<string> {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, do: act }),
    });
    if (!response.ok && response.headers.get('content-type')?.startsWith('application/json') !== true)
      return 'The playground could not do that. Its terminal may say more.';
    const { said }: { said: string } = await response.json();
    return said;
  } catch {
    return 'The playground does not answer. Is `npm run demo` still running?';
  }
}
