import { expect, test } from '@jest/globals';
import { realTokenRefusal } from '../../../playground/browser/real-tokens.ts';

test('The playground starts where no token is, or only its own', () => {
  expect(realTokenRefusal({})).toBeUndefined();
  expect(realTokenRefusal({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' })).toBeUndefined();
  expect(
    realTokenRefusal({ SLACK_BOT_TOKEN: 'xoxb-playground-1', SLACK_APP_TOKEN: 'xapp-playground-1-A0PLAYGRND' }),
  ).toBeUndefined();
});

test('Beside a real token it says why it does not start, and never the token', () => {
  const refusal = realTokenRefusal({ SLACK_BOT_TOKEN: 'xoxb-123-secret', SLACK_APP_TOKEN: 'xapp-1-secret' });
  expect(refusal).toContain('SLACK_BOT_TOKEN and SLACK_APP_TOKEN');
  expect(refusal).not.toContain('secret');
});
