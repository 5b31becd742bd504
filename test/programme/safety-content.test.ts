import { describe, expect, test } from '@jest/globals';
import { safetyContent } from '../../src/programme/safety-content.ts';

const { countries, consent, kept, visibility, promise, notAReport, deadlineNotice } = safetyContent;

describe('The words of care', () => {
  test('cover the three countries, each resource with a way to reach it', () => {
    expect(countries.map(({ country, countryName }) => [country, countryName])).toEqual([
      ['US', 'the United States'],
      ['GB', 'the United Kingdom'],
      ['IE', 'Ireland'],
    ]);
    expect(countries.flatMap(({ resources }) => resources).filter(({ contact }) => contact === '')).toEqual([]);
  });

  test('tell in one line how a help line is reached', () => {
    const rainn = countries[0]?.resources.find(({ name }) => name.startsWith('RAINN'));
    expect(rainn?.contact).toBe('800-656-4673 · text HOPE to 64673 · https://rainn.org · day and night');
  });

  test('say that this is no report and moves no deadline', () => {
    expect(notAReport).toMatch(/^This is not a report\./u);
    expect(deadlineNotice).toMatch(/^Answering here starts or stops no legal clock\./u);
  });

  test('promise nothing that the product cannot keep', () => {
    const everything = JSON.stringify(safetyContent);
    expect(everything).not.toMatch(/anonym|Slack cannot|untraceable|100 ?%|completely safe|guarantee/iu);
    expect(promise).toContain('Until then the people who run the server or manage the Slack app could look');
  });
});

describe('What people agree to', () => {
  test('carries a version and fits one modal', () => {
    expect(consent.version).toBeGreaterThanOrEqual(1);
    expect(consent.points.length).toBeLessThanOrEqual(8);
    expect(Math.max(...consent.points.map(({ length }) => length))).toBeLessThanOrEqual(300);
  });

  test.each([
    'five people',
    'withdraw',
    'seven days',
    'Slack carries',
    'not a report',
    'legal clock',
    'deleted when you leave',
  ])('says “%s” before anybody joins', (words) => {
    expect(consent.points.join(' ')).toContain(words);
  });
});

describe('Who can see what', () => {
  test('names every party of the threat model, for every stage of the week', () => {
    expect(visibility).toHaveLength(7);
    for (const row of visibility) {
      expect(Object.values(row).filter((words) => !/[a-z]{3}/u.test(words))).toEqual([]);
    }
  });

  test('says of everything that is kept why, and until when', () => {
    expect(kept).toHaveLength(10);
    expect(kept.filter(({ what, why, until }) => [what, why, until].includes(''))).toEqual([]);
  });
});
