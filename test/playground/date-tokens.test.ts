import { describe, expect, test } from '@jest/globals';
import { withDates } from '../../playground/date-tokens.ts';

const nine = Date.parse('2027-01-11T08:00:00Z') / 1000;

describe('A date that an app leaves to the client', () => {
  test.each([
    ['{date_long} at {time}', 'Africa/Lagos', 'Monday 11 January at 09:00'],
    ['{date_long} at {time}', 'Pacific/Auckland', 'Monday 11 January at 21:00'],
    ['{date_long}', 'Pacific/Honolulu', 'Sunday 10 January'],
    ['{date} {unknown}', 'Africa/Lagos', 'some day'],
  ])('"%s" in %s is "%s"', (format, zone, shown) => {
    expect(withDates(`Opens on <!date^${nine}^${format}|some day>.`, zone)).toBe(`Opens on ${shown}.`);
  });

  test('leaves anything else as it is', () => {
    for (const text of ['<!channel>', '<!date^x^{date}|y>', '<!date^1^{date}>', '<@U1>'])
      expect(withDates(text, '')).toBe(text);
  });
});
