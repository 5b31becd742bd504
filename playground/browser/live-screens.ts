import type { ServerResponse } from 'node:http';
import type { Changes } from '../changes.ts';
import type { ScreenState } from './screen-state.ts';

/** Real milliseconds that changes are gathered before a page hears of them: a crowd makes hundreds a second. */
const gathered = 60;

/** Pages that stay connected and are sent their screen whenever it changed (server-sent events). */
export function liveScreens(changes: Changes, stateOf: (personId: string) => ScreenState) {
  const streams = new Map<ServerResponse, { readonly personId: string; last: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = changes.listen(() => {
    if (streams.size > 0) timer ??= setTimeout(sendAll, gathered);
  });
  return {
    add: (personId: string, response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
      streams.set(response, { personId, last: '' });
      response.once('close', () => streams.delete(response));
      sendAll();
    },
    close: (): void => {
      stop();
      clearTimeout(timer);
      for (const response of streams.keys()) response.end();
    },
  };

  function sendAll(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const [response, stream] of streams) {
      const text = JSON.stringify(stateOf(stream.personId));
      if (text !== stream.last) response.write(`data: ${text}\n\n`);
      stream.last = text;
    }
  }
}
