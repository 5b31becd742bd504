import { afterEach, expect, jest, test } from '@jest/globals';
import { isOldNode, mentionOldNode } from '../../src/start-up/run-command.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['v20.20.2', true],
  ['v22.11.0', true],
  ['v22.12.0', false],
  ['v24.0.0', false],
  ['v26.12.1', false],
])('whether Node %s is old: %p', (version, expected) => {
  expect(isOldNode(version)).toBe(expected);
});

test('an old Node is spoken of in one sentence beside the answer, a new one not at all', () => {
  const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  mentionOldNode('v24.1.0');
  expect(said).not.toHaveBeenCalled();
  mentionOldNode('v20.20.2');
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^This Node \(v20\.20\.2\) [^\n]+\.\n$/)]]);
});
