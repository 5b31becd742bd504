import type { JsonObject } from './json.ts';

/** What the playground answers to an HTTP request. */
export type Reply = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: JsonObject | string;
  /** The connection breaks instead of answering. */
  readonly lost?: boolean;
};

export const jsonReply = (status: number, body: JsonObject, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers,
  body,
});
