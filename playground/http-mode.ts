import { createHmac } from 'node:crypto';
import type { Acknowledgement, Envelope, Transport } from './delivery.ts';
import { isObject, parseJson, textAt } from './json.ts';
import type { World } from './world.ts';

export type HttpMode = Transport & {
  /** Sends Slack's url_verification; fails when the bot does not echo the challenge. */
  verify(): Promise<void>;
};

/** Sends everything to the bot's request URL, signed with the app's signing secret. */
export function httpMode(world: World, requestUrl: string): HttpMode {
  return { kind: 'http', isConnected: () => true, send, cut: () => undefined, verify };

  async function verify() {
    const challenge = world.id('challenge');
    const body = JSON.stringify({ type: 'url_verification', token: 'playground', challenge });
    const response = await post(body, 'application/json', {});
    const text = await response.text();
    if (text !== challenge && textAt(parseJson(text), 'challenge') !== challenge) {
      throw new Error(`${requestUrl} did not answer the url_verification challenge (HTTP ${response.status}).`);
    }
  }

  async function send(envelope: Envelope): Promise<Acknowledgement> {
    const retry: Record<string, string> =
      envelope.attempt === 0
        ? {}
        : {
            'x-slack-retry-num': String(envelope.attempt),
            'x-slack-retry-reason': envelope.retryReason === 'timeout' ? 'http_timeout' : 'http_error',
          };
    const [body, type] = encoded(envelope);
    try {
      const response = await post(body, type, retry);
      const text = await response.text();
      if (response.status !== 200) {
        const mayRetry = response.headers.get('x-slack-no-retry') !== '1';
        return { acknowledged: false, reason: `http_${response.status}`, mayRetry };
      }
      return { acknowledged: true, payload: text === '' ? undefined : answerTo(envelope, text) };
    } catch {
      return { acknowledged: false, reason: 'connection_failed' };
    }
  }

  function post(body: string, type: string, more: Record<string, string>) {
    // The signature is stamped with real time, for that is what the receiver compares it with.
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = slackSignature(world.signingSecret, timestamp, body);
    const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
    return fetch(requestUrl, { method: 'POST', body, headers: { 'content-type': type, ...signed, ...more } });
  }
}

/** A form closes only when the answer holds nothing at all: `{}` is an answer without a response_action. */
function answerTo({ payload }: Envelope, text: string): unknown {
  const answer = parseJson(text);
  const isNothing = isObject(answer) && Object.keys(answer).length === 0;
  return answer === undefined || (isNothing && payload['type'] === 'view_submission') ? { text } : answer;
}

/** Slack's request signature: v0= and an HMAC-SHA256 over version, timestamp and raw body. */
export function slackSignature(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

function encoded(envelope: Envelope): readonly [string, string] {
  const form = 'application/x-www-form-urlencoded';
  switch (envelope.type) {
    case 'events_api':
      return [JSON.stringify(envelope.payload), 'application/json'];
    case 'interactive':
      return [new URLSearchParams({ payload: JSON.stringify(envelope.payload) }).toString(), form];
    case 'slash_commands': {
      const fields = Object.entries(envelope.payload).map(([name, value]): [string, string] => [name, String(value)]);
      return [new URLSearchParams(fields).toString(), form];
    }
  }
}
