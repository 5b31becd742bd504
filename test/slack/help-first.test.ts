import { describe, expect, test } from '@jest/globals';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { careAbove, careBelow } from '../../src/slack/members/look-first.ts';
import { helpFor } from '../../src/slack/shared/help-lines.ts';
import { aGroup } from './message-samples.ts';

const ownLine = (place: number) =>
  ({ id: `${place}`, name: `Own line ${place}`, reach: 'room 4', purpose: 'Listens.', on: '2027-01-07' }) as const;
const group = { ...aGroup, country: 'GB', helpLines: [1, 2, 3].map(ownLine) };

const shown = (care: 'incident' | 'crisis', own?: string) => {
  const help = helpFor(safetyContent, { group, own });
  return JSON.stringify([...careAbove({ care, group, help }), ...careBelow({ care, group, help })]);
};

describe('Help that comes before a reply is kept', () => {
  test('begins with danger, then with the workplace’s own lines, and leaves out none for those', () => {
    expect(shown('crisis')).toMatch(/999.*Own line 1.*Own line 3.*Samaritans.*National Domestic Abuse Helpline/u);
    expect(shown('incident')).toMatch(/Own line 1.*Own line 3.*Rape .*Northern Ireland.*More help lines.*Acas/u);
    // What is for abuse at home stands behind “More help lines”.
    expect(shown('incident')).not.toMatch(/National Domestic|Galop/u);
  });

  test('has one line once that serves several needs', () => {
    expect(shown('incident', 'AU').match(/1800RESPECT/gu)).toHaveLength(1);
    expect(shown('crisis', 'AU')).toContain('1800RESPECT');
  });

  test('finds help in a country of which we know no lines', () => {
    expect(shown('crisis', 'QA')).toMatch(/112.*Own line 1.*findahelpline/u);
  });
});
