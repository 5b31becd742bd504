import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../domain/result.ts';
import type { Log } from '../flows/ports/system.ts';
import { Refused, refusal } from '../refusals/refusals.ts';
import type { Metrics } from './metrics.ts';

export interface MonitoringSources {
  /** Whether the process still looks for work; a process that does not should be restarted. */
  isAlive(): boolean;
  readiness(): Promise<Readiness>;
  readonly metrics: Metrics;
}

export interface Monitoring {
  readonly port: number;
  close(): Promise<void>;
}

/** `/healthz`, `/readyz` and `/metrics`, for whoever runs the server: on an address of its own, never Slack's. */
export async function serveMonitoring(
  { host, port }: { readonly host: string; readonly port: number },
  sources: MonitoringSources,
  log: Log,
): Promise<Monitoring> {
  const server = createServer(limits, (request, response) => {
    answer(request, response, sources).catch((error: unknown) => {
      log.error({ event: 'monitoring failed', code: errorCode(error) });
      say(response, 503, 'text/plain', 'not available\n');
    });
  });
  server.maxConnections = mostConnections;
  await listening(server, host, port).catch((error: unknown) => {
    throw new Refused(refusal('portForMonitoring', { code: errorCode(error) }));
  });
  return {
    port: addressOf(server).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, sources: MonitoringSources): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'text/plain', 'GET only\n');
  switch (request.url) {
    case '/healthz':
      return sources.isAlive() ? say(response, 200, 'text/plain', 'ok\n') : say(response, 503, 'text/plain', 'stuck\n');
    case '/readyz': {
      const { ready, missing } = await sources.readiness();
      return say(response, ready ? 200 : 503, 'text/plain', ready ? 'ready\n' : `waiting for ${missing.join(', ')}\n`);
    }
    case '/metrics':
      return say(response, 200, sources.metrics.contentType, await sources.metrics.read());
    default:
      return say(response, 404, 'text/plain', 'There are /healthz, /readyz and /metrics.\n');
  }
}

function say(response: ServerResponse, status: number, type: string, text: string): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', connection: 'close' });
  response.end(text);
}

const listening = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the monitoring port has no address');
  return address;
}

const limits = { requestTimeout: 5000, headersTimeout: 5000, maxHeaderSize: 8192 };
const mostConnections = 32;

/** A part that the service needs. `ask` rejects or answers false when the part does not work. */
export interface Part {
  readonly name: 'database' | 'vault' | 'slack' | 'work';
  ask(): Promise<boolean>;
}

export interface Readiness {
  readonly ready: boolean;
  /** Names of parts that do not answer; never why, for errors can carry anything. */
  readonly missing: readonly Part['name'][];
}

/** Asks every part at once and gives each the same time. Answers are kept for a second, so that asking often is cheap. */
export function createReadiness(parts: readonly Part[], now: () => number): () => Promise<Readiness> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Readiness> = Promise.resolve({ ready: false, missing: [] });
  return () => {
    if (now() - asked >= keptFor) {
      asked = now();
      answer = askAll(parts);
    }
    return answer;
  };
}

async function askAll(parts: readonly Part[]): Promise<Readiness> {
  const answers = await Promise.all(parts.map(async (part) => ({ name: part.name, works: await works(part) })));
  const missing = answers.filter((each) => !each.works).map(({ name }) => name);
  return { ready: missing.length === 0, missing };
}

const works = (part: Part): Promise<boolean> =>
  Promise.race([part.ask().catch(() => false), setTimeout(patience, false, { ref: false })]);

/** Milliseconds. */
const keptFor = 1000;
const patience = 2000;
