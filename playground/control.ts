import { z } from 'zod';
import type { Faults } from './faults.ts';
import { jsonReply, type Reply } from './reply.ts';
import type { World } from './world.ts';

const moves = z.union([
  z.strictObject({ moveTo: z.coerce.date() }),
  z.strictObject({ advance: z.number().int().min(-1e12).max(1e12) }),
]);

const plannedFault = z.union([
  z.strictObject({
    method: z.string(),
    times: z.number().int().min(1).max(1000).default(1),
    fault: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('ratelimited'), retryAfter: z.number().int().min(1).default(1) }),
      z.strictObject({ kind: z.literal('status'), status: z.number().int() }),
      z.strictObject({ kind: z.literal('error'), error: z.string() }),
      z.strictObject({ kind: z.literal('answerLost') }),
      z.strictObject({ kind: z.literal('slow'), milliseconds: z.number().int().min(0).max(60_000) }),
      z.strictObject({ kind: z.literal('lateAcceptance'), milliseconds: z.number().int().min(0).max(60_000) }),
    ]),
  }),
  z.strictObject({
    times: z.number().int().min(1).max(1000).default(1),
    delivery: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('duplicate') }),
      z.strictObject({ kind: z.literal('disconnect') }),
    ]),
  }),
]);

/** The playground's own endpoints: GET and POST clock, GET ledger, POST and DELETE faults. */
export function answerControl(world: World, faults: Faults, verb: string, what: string, body: unknown): Reply {
  switch (`${verb} ${what}`) {
    case 'GET clock':
      return jsonReply(200, { now: world.clock.now().toISOString() });
    case 'POST clock':
      return moveClock(world, body);
    case 'GET ledger':
      return jsonReply(200, { entries: world.ledger.entries });
    case 'POST faults':
      return planFault(faults, body);
    case 'DELETE faults':
      faults.clear();
      return jsonReply(200, { remaining: 0 });
    default:
      return jsonReply(404, { ok: false, error: 'there are GET/POST clock, GET ledger, POST/DELETE faults' });
  }
}

function moveClock(world: World, body: unknown): Reply {
  const move = moves.safeParse(body);
  if (!move.success)
    return jsonReply(400, { ok: false, error: 'send {"moveTo": instant} or {"advance": milliseconds}' });
  if ('moveTo' in move.data) world.clock.moveTo(move.data.moveTo);
  else world.clock.advance(move.data.advance);
  return jsonReply(200, { now: world.clock.now().toISOString() });
}

function planFault(faults: Faults, body: unknown): Reply {
  const planned = plannedFault.safeParse(body);
  if (!planned.success) return jsonReply(400, { ok: false, error: z.prettifyError(planned.error) });
  if ('delivery' in planned.data) faults.injectDelivery(planned.data.delivery, planned.data.times);
  else faults.inject(planned.data.method, planned.data.fault, planned.data.times);
  return jsonReply(200, { remaining: faults.remaining() });
}
