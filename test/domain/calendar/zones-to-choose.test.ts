import { expect, test } from '@jest/globals';
import { isZone, zonesToChoose } from '../../../src/domain/calendar.ts';

test('Every zone can be chosen once, by the name that people there use, and one’s own always', () => {
  const regions = zonesToChoose('Asia/Beirut');
  const zones = [...regions.values()].flat();
  expect(zones.length).toBeGreaterThan(400);
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
  for (const zone of ['Europe/Kyiv', 'Asia/Kolkata', 'America/New_York', 'Etc/UTC', 'Asia/Beirut'])
    expect(zones).toContain(zone);
  expect(zones).not.toContain('Asia/Calcutta');
  expect([...zonesToChoose('US/Pacific').keys()]).toContain('US');
});
