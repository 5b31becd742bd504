// Holds TM-11 of docs/threat-model.md.
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseJson } from '../../playground/json.ts';
import { answerBytes } from '../../src/slack/transport/bodies.ts';
import {
  everybodyIsAsked,
  join,
  ownWords,
  type SlackWorld,
  setUpAllies,
  slackWorld,
  twelve,
} from '../slack/slack-world.ts';

/** A reverse proxy with an access log, which by default has the bytes of each answer. */
interface AccessLog {
  readonly address: string;
  readonly lines: { readonly status: number; readonly head: number; readonly body: number; readonly text: string }[];
  close(): void;
}

let world: SlackWorld;
let log: AccessLog;
beforeAll(async () => {
  world = await slackWorld({ transport: 'http' });
  log = await proxyTo(world.requestUrl ?? '');
  await world.playground.useRequestUrl(log.address);
  await setUpAllies(world);
  await join(world, twelve);
  await everybodyIsAsked(world);
});
afterAll(async () => {
  log.close();
  await world.close();
});

test('an access log with the sizes of answers cannot tell a saved answer from any other click or form', async () => {
  log.lines.length = 0;
  const person = (name: string) => world.playground.person(name);
  const opens = async (name: string) => {
    await person(name).opensDm();
    await person(name).presses('Answer privately', { in: 'message' });
    await person(name).sees(choose);
    return person(name);
  };
  const mia = await opens('mia');
  await mia.picks(choose, ['I go quiet']);
  await mia.submits();
  await mia.sees('Saved. Thank you');
  const wei = await opens('wei');
  await wei.fills(ownWords, 'I went quiet in the meeting – “again”, and said nothing. '.repeat(16));
  await wei.submits();
  await wei.sees('Saved. Thank you');
  const ade = await opens(twelve[4]);
  await ade.submits(); // With nothing in it: a mistake, told beside the field.
  const lurker = person(twelve[5]);
  await lurker.opensHome();

  // The longest and the shortest are both among them.
  const said = log.lines.map(({ text }) => text.trimEnd().length);
  expect([Math.min(...said), Math.max(...said)]).toEqual([2, expect.any(Number)]);
  expect(Math.max(...said)).toBeGreaterThan(1000);
  process.stdout.write(`answers: ${log.lines.length}, of ${Math.min(...said)} to ${Math.max(...said)} characters\n`);
  expect(new Set(log.lines.map(({ status, head, body }) => `${status} ${head} ${body}`)).size).toBe(1);
  expect(log.lines[0]?.body).toBe(answerBytes);
  for (const { text } of log.lines) expect(parseJson(text)).toBeDefined();
});

const choose = 'Choose what fits, up to three';

async function proxyTo(target: string): Promise<AccessLog> {
  const lines: AccessLog['lines'] = [];
  const server = createServer((request, response) => {
    const sent = send(target, { method: 'POST', headers: request.headers });
    request.pipe(sent);
    sent.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const head = answer.rawHeaders.join('').length;
        lines.push({ status: answer.statusCode ?? 0, head, body: body.length, text: body.toString() });
        response.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
      });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`,
    lines,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
