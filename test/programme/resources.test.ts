import { describe, expect, test } from '@jest/globals';
import { loadPublicHolidays } from '../../src/domain/calendar.ts';
import { countryCodes, countryName } from '../../src/domain/safety-content.ts';
import { loadResources, loadWorldwide, parseResources, type Resource } from '../../src/programme/resources.ts';

const resources = loadResources();
const of = (country: string) => resources[country] ?? [];
const everyEntry = Object.entries({ ...resources, worldwide: loadWorldwide() }).flatMap(([country, list]) =>
  list.map((entry): [string, Resource] => [`${country} ${entry.id}`, entry]),
);

describe('Help lines and official bodies', () => {
  test.each(everyEntry)('%s can be reached, says what it is for, and where its facts come from', (_id, entry) => {
    expect([entry.phone, entry.text, entry.web].filter((way) => way !== undefined)).not.toEqual([]);
    expect(entry.purpose).toMatch(/\.$/u);
    expect(entry.purpose.length).toBeLessThanOrEqual(150);
    expect(entry.source).toMatch(/^https:\/\//u);
    expect(entry.sourceDate).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  test('against abuse at home, those of the UK for women, men and LGBT+ people come first: a pause shows three', () => {
    const abuse = of('GB')
      .filter(({ kind }) => kind === 'abuse')
      .map(({ id }) => id);
    expect(abuse.slice(0, 3)).toEqual(['national-domestic-abuse-helpline', 'mens-advice-line', 'galop']);
  });

  test.each([
    ['US', 'emergency', '911'],
    ['US', 'rainn', '800-656-4673'],
    ['US', '988-lifeline', '988'],
    ['US', 'eeoc', '1-800-669-4000'],
    ['GB', 'emergency', '999'],
    ['GB', 'rape-crisis-england-wales', '0808 500 2222'],
    ['GB', 'rape-crisis-scotland', '08088 01 03 02'],
    ['GB', 'samaritans', '116 123'],
    ['GB', 'acas', '0300 123 1100'],
    ['IE', 'emergency', '112 or 999'],
    ['IE', 'national-rape-crisis-helpline', '1800 77 88 88'],
    ['IE', 'samaritans', '116 123'],
    ['IE', 'workplace-relations-commission', '0818 80 80 90'],
    ['CA', 'suicide-crisis-helpline', '988'],
    ['AU', '1800respect', '1800 737 732'],
    ['AU', 'lifeline', '13 11 14'],
    ['NZ', 'emergency', '111'],
    ['NZ', 'safe-to-talk', '0800 044 334'],
    ['DE', 'hilfetelefon', '116 016'],
    ['AT', 'frauenhelpline', '0800 222 555'],
    ['AT', 'telefonseelsorge', '142'],
    ['CH', 'dargebotene-hand', '143'],
    ['FR', '3919', '3919'],
    ['FR', '3114', '3114'],
    ['ES', '016', '016'],
    ['ES', '024', '024'],
    ['MX', 'linea-de-la-vida', '800 911 2000'],
    ['IN', 'tele-manas', '14416'],
    ['NL', 'veilig-thuis', '0800-2000'],
    ['NL', '113', '113'],
  ] as const)('in %s, %s has the number %s', (country, id, phone) => {
    expect(of(country).find((entry) => entry.id === id)?.phone).toBe(phone);
  });

  test.each([...Object.entries(resources), ['the whole world', loadWorldwide()] as const])(
    '%s offers help now, for sexual violence, in a crisis, against abuse at home and for work',
    (_country, list) => {
      const kinds = list.flatMap(({ kind, also = [] }) => [kind, ...also]);
      expect(kinds).toEqual(expect.arrayContaining(['emergency', 'sexual-violence', 'crisis', 'abuse', 'work-rights']));
    },
  );

  test('in danger comes first in every list', () => {
    expect(Object.values(resources).filter(([first]) => first?.kind !== 'emergency')).toEqual([]);
  });
});

describe('The list of countries', () => {
  test('has every country of the holidays and every other one, each once and by its name', async () => {
    const { countries } = await loadPublicHolidays();
    expect(countryCodes).toEqual(expect.arrayContaining([...countries, 'QA', 'TW', 'NP', 'KW']));
    expect(new Set(countryCodes).size).toBe(251);
    expect(countryCodes.filter((code) => countryName(code, 'en-GB') === code)).toEqual([]);
  });
});

describe('A broken list of resources', () => {
  const [first, ...others] = of('US');

  test('hears about all its mistakes at once', () => {
    const unreachable = { ...first, phone: undefined };
    const broken = {
      ...resources,
      US: [{ ...first, phone: 'nine one one', source: 'http://plain.example' }, ...others],
    };
    expect(parseResources(broken)).toEqual({
      ok: false,
      refusal: [
        'US[0].phone is not a telephone number',
        'US[0].source is not usable; write a page address that begins with https://',
      ],
    });
    expect(parseResources({ ...resources, US: [JSON.parse(JSON.stringify(unreachable)), ...others] })).toEqual({
      ok: false,
      refusal: ['US[0] cannot be reached; add phone, text or web'],
    });
  });

  test.each([
    ['two entries with one id', [first, first, ...others], 'US has two entries with one id; give each its own'],
    [
      'no emergency number',
      others,
      'US lacks an emergency number, a line for sexual violence, crisis or abuse at home, or a work rights body; add it',
    ],
  ])('is refused with %s', (_what, list, mistake) => {
    expect(parseResources({ ...resources, US: list })).toEqual({ ok: false, refusal: [mistake] });
  });

  test('stops the start', () => {
    expect(() => loadResources({ UX: of('US'), US: undefined })).toThrow(
      'The resources cannot be used. Please correct:\n  - US is missing; write a list of resources',
    );
    expect(() => loadResources({ UX: of('US') })).toThrow('UX is no country; write its ISO 3166 code');
  });
});
