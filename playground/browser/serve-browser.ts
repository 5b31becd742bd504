import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseJson } from '../json.ts';
import { liveScreens } from './live-screens.ts';
import type { Opening } from './opening.ts';
import { pageRequests } from './page-requests.ts';
import { pageWork, type Stage } from './page-work.ts';
import { readMarks } from './read-marks.ts';
import { screenState } from './screen-of.ts';
import { staticFile } from './static-files.ts';
import { storyTeller } from './story.ts';

export interface BrowserPage {
  readonly address: string;
  close(): Promise<void>;
}

export interface BrowserPageOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** Where the build of web/ lies. */
  readonly files: string;
  /** What was played so far, at /transcript. */
  readonly transcript?: { readonly page: () => string; readonly style: string };
  /** What is played first; until it is over, people may only watch. */
  readonly opening?: Opening;
}

/** Serves the playground as a small Slack in the browser, to this machine only. */
export async function serveBrowser(stage: Stage, options: BrowserPageOptions): Promise<BrowserPage> {
  const { playground } = stage;
  const marks = readMarks();
  const { changes } = playground.scene(firstPerson(stage)).world;
  const { opening = noOpening } = options;
  const storyOf = storyTeller(playground);
  const work = pageWork(stage, changes.notify);
  const screens = liveScreens(changes, (personId) =>
    screenState(playground.scene(personId), {
      marks,
      busy: work.doing(),
      plannedFaults: playground.faults.remaining(),
      opening: opening.now(),
      story: storyOf(personId),
    }),
  );
  const answers = pageRequests(stage, work, marks, opening);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : 'unknown';
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', message);
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        screens.close();
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A foreign page that resolves its own name to this machine, or posts here, is turned away.
    if (!isOurs(request)) return send(response, 403, 'text/plain; charset=utf-8', 'Only for this machine.');
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') return post(address.pathname, await bodyOf(request), response);
    if (request.method !== 'GET') return send(response, 405, 'text/plain; charset=utf-8', 'GET or POST.');
    if (address.pathname === '/transcript' && options.transcript !== undefined)
      return send(response, 200, 'text/html; charset=utf-8', options.transcript.page());
    if (address.pathname === '/transcript.css' && options.transcript !== undefined)
      return send(response, 200, 'text/css; charset=utf-8', options.transcript.style);
    if (address.pathname === '/live') {
      const person = playground.people().find(({ id }) => id === address.searchParams.get('as'));
      return screens.add(person?.id ?? firstPerson(stage), response);
    }
    if (address.pathname === '/wire') return json(response, 200, answers.wire());
    const file = await staticFile(options.files, address.pathname);
    if (file === undefined) return send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here.');
    send(response, 200, file.type, file.content);
  }

  async function post(pathname: string, body: string, response: ServerResponse): Promise<void> {
    const asked = answers.schema.safeParse(parseJson(body));
    if (pathname !== '/act' || !asked.success) return json(response, 400, { said: 'The page sent something unknown.' });
    json(response, 200, { said: await answers.answer(asked.data) });
  }
}

const noOpening: Opening = { now: () => undefined, endEarly: () => undefined };

/** Whoever may set a group up comes first. */
function firstPerson({ playground }: Stage): string {
  const people = playground.people().filter(({ isBot }) => !isBot);
  const first = people.find(({ isAdmin }) => isAdmin) ?? people[0];
  if (first === undefined) throw new Error('Nobody lives in this workspace.');
  return first.id;
}

function isOurs({ headers, method }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false;
  if (method === 'GET') return true;
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return isJson && (headers.origin === undefined || headers.origin === `http://${host}`);
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, ...strict });
  response.end(content);
}

const json = (response: ServerResponse, status: number, content: unknown) =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(content));

/** The page loads nothing but its own files and talks to nobody but this server. */
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > 1_000_000) throw new Error('Too much at once.');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
