import { describe, expect, test } from '@jest/globals';
import { countryCodes, helpIn } from '../../src/domain/safety-content.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { spokenCountry } from '../../src/slack/ui/spoken.ts';

const { countries, worldwide, consent, kept, visibility, promise, notAReport, deadlineNotice } = safetyContent;

describe('The words of care', () => {
  test('cover fourteen countries and the whole world, each resource with a way to reach it', () => {
    expect(countries.map(({ country }) => country)).toEqual('AT AU CA CH DE ES FR GB IE IN MX NL NZ US'.split(' '));
    const all = [...countries.flatMap(({ resources }) => resources), ...worldwide];
    expect(all.filter(({ contact }) => contact === '')).toEqual([]);
  });

  test.each([
    ['US', 'the United States'],
    ['NL', 'the Netherlands'],
    ['IE', 'Ireland'],
    ['SE', 'Sweden'],
    ['DO', 'the Dominican Republic'],
  ])('name %s as one says it: %s', (country, name) => {
    expect(spokenCountry(country)).toBe(name);
  });

  test('are directories of the whole world for every other country, and nothing for what is none', () => {
    for (const country of countryCodes)
      expect(helpIn(safetyContent, country)?.resources.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['emergency', 'sexual-violence', 'crisis', 'work-rights']),
      );
    expect(helpIn(safetyContent, 'SE')).toMatchObject({ worldwide: true, resources: worldwide });
    expect(helpIn(safetyContent, 'NL')?.worldwide).toBeUndefined();
    expect(helpIn(safetyContent, 'ZZ')).toBeUndefined();
  });

  test('tell in one line how a help line is reached', () => {
    const rainn = helpIn(safetyContent, 'US')?.resources.find(({ name }) => name.startsWith('RAINN'));
    expect(rainn?.contact).toBe('800-656-4673 · text HOPE to 64673 · https://rainn.org · day and night');
  });

  test('keep the capitals of weekdays', () => {
    const ads = helpIn(safetyContent, 'DE')?.resources.find(({ kind }) => kind === 'work-rights');
    expect(ads?.contact).toBe('0800 546 546 5 · Monday to Thursday, 9:00 to 15:00');
  });

  test('say that this is no report and moves no deadline', () => {
    expect(notAReport).toMatch(/^Not a report: nobody’s alerted\./u);
    expect(deadlineNotice).toMatch(/^Writing here isn’t a complaint and doesn’t affect any legal deadline\. /u);
  });

  test('promise nothing that the product cannot keep', () => {
    const everything = JSON.stringify(safetyContent);
    expect(everything).not.toMatch(/anonym|Slack cannot|untraceable|100 ?%|completely safe|guarantee/iu);
    expect(promise).toContain('Until then, the people who run the server or the Slack app could technically look');
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
    'change or delete',
    'seven days',
    'Slack carries',
    'isn’t a reporting channel',
    'your words and the only link',
    'Old copies of data and keys',
    'any legal deadline',
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
