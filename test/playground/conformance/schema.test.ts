import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { argumentTypes, generateSchema } from './generate-schema.ts';

const path = new URL('./slack-schema.json', import.meta.url);
const generated = `${JSON.stringify(generateSchema(), null, 2)}\n`;

// After an update of Slack's packages: UPDATE_SLACK_SCHEMA=1 npm test -- test/playground/conformance/schema
if (process.env['UPDATE_SLACK_SCHEMA'] === '1') writeFileSync(path, generated);

test('the checked-in schema is what Slack’s installed packages say', () => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(generated));
});

test('it lifts the limits from the documentation of the types', () => {
  const limits = generated.match(/"(maxLength|minLength|maxItems|minimum|maximum)"/g) ?? [];
  expect(limits.length).toBeGreaterThan(70);
});

test('it knows the arguments of every method that the bot calls', () => {
  for (const method of Object.keys(argumentTypes)) expect(generated).toContain(`"${method}"`);
});
