import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type HTTPReceiverOptions } from '@slack/bolt';
import { errorCode } from '../../domain/result.ts';
import type { Log } from '../../flows/ports/system.ts';
import { refusal } from '../../refusals/refusals.ts';
import { quietLogger } from '../api/quiet-logger.ts';
import { SlackUnavailable } from '../api/slack-error.ts';
import { httpPaths, pathBehind } from './app-manifest.ts';
import { answerInOneSize, kindOfBody, readBody } from './bodies.ts';
import { endsWithin, type Transport } from './transport.ts';

/** Pages for people, which need no signature of Slack. */
export type Pages = NonNullable<HTTPReceiverOptions['customRoutes']>;

interface Front {
  readonly pages?: Pages;
  readonly publicUrl?: string;
}

/**
 * Signed requests from Slack, checked against the signing secret, on `/slack/events` of this port; and pages. Where the
 * public address has a path of its own, what ends the encryption may take that path away or pass it on.
 */
export function createHttpTransport(signingSecret: string, port: number, log: Log, front: Front = {}): Transport {
  const { pages = [], publicUrl } = front;
  const places = (path: string) => [...new Set([path, publicUrl === undefined ? path : pathBehind(publicUrl, path)])];
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: places(httpPaths.events),
    customRoutes: pages.flatMap((page) => places(page.path).map((path) => ({ ...page, path }))),
    logger: quietLogger(log),
  });
  const answer = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (!isForSlack(request)) return answer(request, response);
    refuseOrPass(request, response).catch((error: unknown) => {
      log.error({ event: 'slack request failed', code: errorCode(error) });
      response.destroy();
    });
  };
  let listening = false;
  return {
    receiver,
    isOpen: () => listening,
    connections: () => undefined,
    open: async () => {
      try {
        await receiver.start(port, requestLimits);
        listening = true;
      } catch (error) {
        const code = errorCode(error);
        throw new SlackUnavailable(code, refusal('portForSlack', { port: String(port), code }));
      }
    },
    close: async () => {
      listening = false;
      await endsWithin(politeClose, receiver.stop());
    },
  };

  /** Slack's library is handed only what it can read: it checks the signature of the body that is read here. */
  async function refuseOrPass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await readBody(request, largestBody);
    switch (incoming.kind) {
      case 'broken':
        response.destroy();
        return;
      case 'tooLarge':
        refuse(response, 413, 'too_large');
        return;
      case 'read': {
        const { body: rawBody } = incoming;
        response.once('close', () => rawBody.fill(0));
        const kind = kindOfBody(rawBody.toString(), request.headers['content-type']);
        if (kind === 'nothing') return refuse(response, 400, 'no_payload');
        // What answers a command would be shown as a message, and saves nothing.
        if (kind !== 'command') answerInOneSize(response, kind);
        answer(Object.assign(request, { rawBody }), response);
      }
    }
  }

  function refuse(response: ServerResponse, status: number, code: string): void {
    log.warn({ event: 'slack request refused', code });
    response.writeHead(status, { connection: 'close' });
    response.end();
  }
}

const isForSlack = ({ method, url = '' }: IncomingMessage): boolean => {
  const here = 'http://localhost';
  return method === 'POST' && URL.canParse(url, here) && new URL(url, here).pathname === httpPaths.events;
};

const politeClose = 2000;

/** Bytes. A submitted view may have 250 kB, and its form encoding three times that. */
const largestBody = 1_000_000;
/** Slack sends small requests quickly; whoever dawdles or sends endless headers is not Slack. Milliseconds, bytes. */
const requestLimits = { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384 };
