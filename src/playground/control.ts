import { at, type JsonObject, textAt } from './json.ts';
import type { World } from './world.ts';

type Reply = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: JsonObject;
};

/** The playground's own endpoints: GET and POST clock, GET ledger. */
export function answerControl(world: World, method: string, what: string, body: unknown): Reply {
  if (what === 'clock' && method === 'GET') return reply(200, { now: world.clock.now().toISOString() });
  if (what === 'clock' && method === 'POST') return moveClock(world, body);
  if (what === 'ledger' && method === 'GET') return reply(200, { entries: world.ledger.entries });
  return reply(404, { ok: false, error: 'unknown control; there are clock and ledger' });
}

function moveClock(world: World, body: unknown): Reply {
  const moveTo = textAt(body, 'moveTo');
  const advance = at(body, 'advance');
  if (moveTo !== undefined && !Number.isNaN(Date.parse(moveTo))) world.clock.moveTo(new Date(moveTo));
  else if (typeof advance === 'number' && Number.isFinite(advance)) world.clock.advance(advance);
  else return reply(400, { ok: false, error: 'send {"moveTo": ISO instant} or {"advance": milliseconds}' });
  return reply(200, { now: world.clock.now().toISOString() });
}

const reply = (status: number, body: JsonObject): Reply => ({ status, headers: {}, body });
