import { workspaceId } from '../src/domain/ids.ts';
import { usualCeiling } from '../src/domain/rate-limit.ts';
import { deliver } from '../src/flows/delivery/deliver.ts';
import type { Messenger } from '../src/flows/ports/slack.ts';
import { openDatabase } from '../src/store/database.ts';
import { createRateLimiter } from '../src/store/rate-limiter.ts';
import { benchPorts } from './support/bench-ports.ts';
import { type Figure, secondsOf } from './support/figure.ts';
import { opening, openWeek } from './support/seed-group.ts';
import type { Server } from './support/server.ts';

const people = 10_000;

/** Everybody at nine on Monday, in moved time, against a Slack that takes exactly three hundred in any minute. */
export async function* herd(server: Server): AsyncGenerator<Figure> {
  const database = await openDatabase({ url: await server.newDatabase() });
  let now = opening.getTime();
  const clock = { now: () => new Date(now) };
  const slack = strictSlack(() => now);
  const rateLimiter = createRateLimiter(database, { ceiling: usualCeiling, clock });
  const ports = benchPorts(database, { clock, rateLimiter, messenger: slack });
  const workspace = workspaceId('T1');
  await openWeek(database, ports, workspace, people);
  const seconds = await secondsOf(async () => {
    // The tick looks every second, and a job needs a moment to begin.
    for (; slack.taken() < people; now += 1100) await deliver(ports, workspace);
  });
  const minutes = (now - opening.getTime()) / 60_000;
  yield { what: 'delivery to 10,000: share of the permitted 300 a minute', value: people / minutes / 3, unit: '%' };
  yield { what: 'delivery to 10,000: answers that were 429', value: (slack.refused() / people) * 100, unit: '%' };
  yield { what: 'delivery to 10,000: minutes at Slack’s pace', value: minutes, unit: 'min' };
  yield { what: 'delivery to 10,000: work of this machine', value: seconds, unit: 's' };
  await database.close();
}

/** Takes three hundred in any sixty seconds and answers 429 to the rest. */
function strictSlack(now: () => number): Messenger & { taken(): number; refused(): number } {
  const times: number[] = [];
  let refused = 0;
  return {
    taken: () => times.length,
    refused: () => refused,
    send: async () => {
      const oldest = times.at(-usualCeiling);
      if (oldest !== undefined && now() - oldest < 60_000) {
        refused += 1;
        return { kind: 'later', seconds: Math.max(1, Math.ceil((oldest + 60_000 - now()) / 1000)) };
      }
      times.push(now());
      return { kind: 'sent', ts: `${times.length}.0` };
    },
  };
}
