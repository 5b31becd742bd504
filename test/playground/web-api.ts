import type { Playground } from '../../playground/server.ts';

/** Calls a method without Slack's SDK, so that a test can also send what the SDK never would. */
export async function call(
  playground: Playground,
  method: string,
  args: Record<string, unknown> = {},
  token: string | undefined = playground.botToken,
) {
  const response = await fetch(`${playground.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  const text = await response.text();
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, answer };
}

export const plain = (text: string) => ({ type: 'plain_text', text });

export const section = (text: string) => ({ type: 'section', text: plain(text) });

export const button = (over: object = {}) => ({ type: 'button', action_id: 'press', text: plain('Press'), ...over });

export const modal = (over: object = {}) => ({
  type: 'modal',
  title: plain('Title'),
  blocks: [section('Words')],
  ...over,
});
