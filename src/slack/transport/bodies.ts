import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';

/** A request's body, or why it is not read to its end. */
export type Incoming =
  | { readonly kind: 'read'; readonly body: Buffer }
  | { readonly kind: 'tooLarge' }
  /** The connection broke meanwhile: nobody is there to be answered. */
  | { readonly kind: 'broken' };

export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Incoming> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { kind: 'tooLarge' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const part = Buffer.from(chunk);
      if (chunk instanceof Uint8Array) chunk.fill(0);
      bytes += part.length;
      if (bytes > mostBytes) return { kind: 'tooLarge' };
      chunks.push(part);
    }
  } catch {
    return { kind: 'broken' };
  }
  const body = Buffer.concat(chunks);
  for (const chunk of chunks) chunk.fill(0);
  return { kind: 'read', body };
}

/**
 * What Slack sends: a payload, which is an object in JSON or in the `payload` of a form; or the fields of a form, which
 * are a command. For anything else Slack's library has no answer but an error in a promise that nobody holds, which ends
 * the process.
 */
export function kindOfBody(body: string, contentType: string | undefined): PayloadKind | 'command' {
  if (contentType !== 'application/x-www-form-urlencoded') return kindOfPayload(body);
  const { payload } = parse(body);
  if (payload === undefined) return 'command';
  return typeof payload === 'string' ? kindOfPayload(payload) : 'nothing';
}

type PayloadKind = 'submission' | 'payload' | 'nothing';

/** Of a text that should be a JSON object; one with `"event": null` is as little a payload as `null` itself. */
export function kindOfPayload(text: string): PayloadKind {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || ('event' in value && !isObject(value.event))) return 'nothing';
    return 'type' in value && value.type === 'view_submission' ? 'submission' : 'payload';
  } catch {
    return 'nothing';
  }
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Bytes of every answer to Slack, more where a page is longer than that. Access logs keep the sizes of answers, and
 * those of the pages after saving would tell who has just been answered, and when.
 */
export const answerBytes = 32_768;

/**
 * Lets every successful answer to a click, a form or an event have one size, head and body: a page is followed by
 * spaces, which JSON ignores, and an empty object says as little as nothing. Only a form that closes is answered with
 * nothing, for there Slack takes an empty object for a mistake; the form of an answer never closes without a page.
 */
export function answerInOneSize(response: ServerResponse, to: 'submission' | 'payload'): void {
  const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
  let status = response.statusCode;
  Object.assign(response, {
    writeHead: (given: number) => {
      status = given;
      return response;
    },
    end: (given?: string) => {
      const isEmpty = given === undefined || given === '';
      if (status !== 200 || (isEmpty && to === 'submission')) return writeHead(status) && end(given);
      const body = isEmpty ? '{}' : given;
      const bytes = Buffer.alloc(sizeFor(Buffer.byteLength(body)), ' ');
      bytes.write(body);
      writeHead(status, {
        'content-type': 'application/json',
        'content-length': bytes.length,
        'cache-control': 'no-transform',
      });
      return end(bytes);
    },
  });
}

const sizeFor = (length: number) => Math.max(1, Math.ceil(length / answerBytes)) * answerBytes;
