import { at, type JsonObject, textAt } from '../json.ts';
import { type Refusal, refuse } from './method.ts';

/** One page of a list by limit and cursor, the way Slack pages. */
export function page<Item>(
  items: readonly Item[],
  args: JsonObject,
  invalidLimit: string,
): Refusal | { readonly items: readonly Item[]; readonly response_metadata: JsonObject } {
  const limit = at(args, 'limit') === undefined ? 100 : Number(at(args, 'limit'));
  if (!Number.isInteger(limit) || limit < 1 || limit > 999) return refuse(invalidLimit);
  const cursor = textAt(args, 'cursor');
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('offset:', '')) : 0;
  if (!Number.isInteger(from) || from < 0) return refuse('invalid_cursor');
  const next = from + limit < items.length ? Buffer.from(`offset:${from + limit}`).toString('base64') : '';
  return { items: items.slice(from, from + limit), response_metadata: { next_cursor: next } };
}
