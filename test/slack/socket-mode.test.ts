import { expect, test } from '@jest/globals';
import type { LogEvent } from '../../src/flows/ports/system.ts';
import { createSocketMode } from '../../src/slack/transport/socket-mode.ts';
import { muteSlack } from './mute-slack.ts';

test('A Slack that does not answer the goodbye holds the app for some two seconds, not for thirty', async () => {
  const slack = await muteSlack();
  const logged: LogEvent[] = [];
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const transport = createSocketMode('xapp-1', { info: note, warn: note, error: note }, slack.apiUrl);
  await transport.open();
  const begun = performance.now();
  await transport.close();
  expect(performance.now() - begun).toBeLessThan(15_000);
  slack.close();
});
