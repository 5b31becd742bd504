import { describe, expect, test } from '@jest/globals';
import { checkHelpLine, cleanHelpLine, isReachable } from '../../src/domain/safety-content.ts';

describe('A way to reach somebody', () => {
  test.each([
    'people@company.example',
    '@rosa',
    'Rosa, room 4',
    '116 123',
    '٠١١',
    'https://example.org',
    'www.example.org',
  ])('is in “%s”', (words) => {
    expect(isReachable(words)).toBe(true);
  });

  test.each(['', 'HR', 'Nadia in HR', 'the ombudsperson @ work', 'https://'])('is not in “%s”', (words) => {
    expect(isReachable(words)).toBe(false);
  });
});

describe('A help line of a workplace', () => {
  const line = { name: 'Confidential adviser', reach: 'room 4', purpose: 'Somebody to talk to.' };

  test('is one line each, without what nobody sees, and never longer than a box holds', () => {
    expect(cleanHelpLine({ name: ' A\u202eB\n\tC ', reach: '1\u00002', purpose: `${'x'.repeat(149)}😀` })).toEqual({
      name: 'AB C',
      reach: '12',
      purpose: 'x'.repeat(149),
    });
  });

  test.each([
    [line, []],
    [{ ...line, reach: 'ask around' }, [{ field: 'reach', kind: 'unreachable' }]],
    [{ name: '', reach: '', purpose: '' }, ['name', 'reach', 'purpose'].map((field) => ({ field, kind: 'missing' }))],
  ])('%j is told what is to be mended: %j', (asked, refusals) => {
    expect(checkHelpLine(asked)).toEqual(refusals);
  });
});
