import { fileURLToPath } from 'node:url';
import { type WorkspaceId, workspaceId } from '../../src/domain/ids.ts';
import { inFlight, usualCeiling } from '../../src/domain/rate-limit.ts';
import { deliver } from '../../src/flows/delivery/deliver.ts';
import type { ReadyMessage } from '../../src/flows/ports/slack.ts';
import { createSlackClient } from '../../src/slack/api/slack-client.ts';
import { createMessenger } from '../../src/slack/transport/slack-messenger.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createRateLimiter } from '../../src/store/rate-limiter.ts';
import { runProgram } from '../../test/support/built-app.ts';
import { benchPorts } from '../support/bench-ports.ts';
import { type Figure, secondsOf } from '../support/figure.ts';
import { opening, openWeek } from '../support/seed-group.ts';
import type { Server } from '../support/server.ts';

const workspaceCount = 50;
const people = 60;
/** Milliseconds: Slack takes longer than no time at all, and then what is done beside it hardly counts. */
const delays = [0, 100];

/**
 * Messages a second over fifty workspaces whose lanes are never the limit, beside a loop that sends the same requests
 * with as many in flight and does nothing else. A Slack of another process answers, at once or after a while.
 */
export async function* messagesBeside(server: Server): AsyncGenerator<Figure> {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  for (const delay of delays) {
    const slack = runProgram(fileURLToPath(new URL('prompt-slack.js', import.meta.url)), [], { DELAY: String(delay) });
    await slack.says(/^\d+\n/);
    const apiUrl = `http://127.0.0.1:${slack.output().trim()}/api/`;
    const clients = new Map<WorkspaceId, ReturnType<typeof createSlackClient>>();
    const messenger = createMessenger(async (workspace) => {
      const known = clients.get(workspace) ?? createSlackClient('xoxb-bench', log, apiUrl);
      clients.set(workspace, known);
      return known;
    });
    const database = await openDatabase({ url: await server.newDatabase() });
    const clock = { now: () => opening };
    const requests = new Map<WorkspaceId, ReadyMessage[]>();
    const ports = benchPorts(database, {
      clock,
      rateLimiter: createRateLimiter(database, { ceiling: usualCeiling * 1e6, clock }),
      messenger: {
        send: (workspace, message) => {
          requests.set(workspace, [...(requests.get(workspace) ?? []), message]);
          return messenger.send(workspace, message);
        },
      },
    });
    const all = Array.from({ length: workspaceCount }, (_, place) => workspaceId(`T${place}`));
    for (const workspace of all) await openWeek(database, ports, workspace, people);
    const ours = await secondsOf(() =>
      Promise.all(
        all.map(async (workspace) => {
          for (let last = -1; last !== 0; ) last = (await deliver(ports, workspace)).sent;
        }),
      ),
    );
    const sent = [...requests.values()].reduce((sum, { length }) => sum + length, 0);
    const bare = await secondsOf(() =>
      Promise.all(
        [...requests].flatMap(([workspace, messages]) => {
          const left = messages.values();
          return Array.from({ length: inFlight }, async () => {
            for (const message of left) await messenger.send(workspace, message);
          });
        }),
      ),
    );
    await database.close();
    await slack.kill('SIGTERM');
    yield {
      what: `messages a second over ${workspaceCount} workspaces, Slack answers ${delay === 0 ? 'at once' : `after ${delay} ms`}`,
      value: sent / ours,
      beside: sent / bare,
      unit: '/s',
      least: 0.8,
    };
  }
}
