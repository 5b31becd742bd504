import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Api } from './api.ts';
import { answerControl } from './control.ts';
import type { Faults } from './faults.ts';
import { parseJson } from './json.ts';
import { authorizePage } from './oauth.ts';
import { jsonReply, type Reply } from './reply.ts';
import { answerResponseUrl } from './response-url.ts';
import { isFromThisMachine } from './this-machine.ts';
import type { World } from './world.ts';

/** Which part of the playground answers which address. */
export function requestHandler(world: World, api: Api, faults: Faults): RequestListener {
  return (request, response) => {
    void handle(request, response);
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The bot's own follower of the clock and the ledger must not look like work of the bot.
    const counts = !request.url?.startsWith('/playground/');
    if (counts) world.inFlight += 1;
    try {
      const reply = await route(request, await bodyOf(request));
      if (reply.lost) request.socket.destroy();
      else send(response, reply);
    } catch (error) {
      // A mistake of the playground itself: the caller sees a broken Slack, and what broke.
      const playground = error instanceof Error ? error.message : String(error);
      send(response, jsonReply(500, { ok: false, error: 'internal_error', playground }));
    } finally {
      if (counts) world.inFlight -= 1;
      world.changes.notify();
    }
  }

  async function route(request: IncomingMessage, body: string): Promise<Reply> {
    if (!isFromThisMachine(request)) return jsonReply(403, { ok: false, error: 'only for this machine' });
    const address = new URL(request.url ?? '/', world.url);
    const [, first = '', second = '', third = ''] = address.pathname.split('/');
    switch (first) {
      case 'api': {
        const { authorization } = request.headers;
        return api.answer({ method: second, authorization, contentType: request.headers['content-type'] ?? '', body });
      }
      case 'commands':
      case 'actions':
        return answerResponseUrl(world, third, parseJson(body));
      case 'oauth':
        return authorizePage(world, address);
      case 'playground':
        return answerControl(world, faults, request.method ?? 'GET', second, parseJson(body));
      default:
        return jsonReply(404, { ok: false, error: 'not_found' });
    }
  }
}

function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
