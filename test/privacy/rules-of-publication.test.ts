// Holds TM-19 of docs/threat-model.md.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Digest, draftOf, publicationOf } from '../../src/domain/digest.ts';
import { roundId, workspaceId } from '../../src/domain/ids.ts';
import type { Answer } from '../../src/domain/theme.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { createThemeReader } from '../../src/text/themes/theme-reader.ts';
import { people } from '../domain/digest/answers.ts';
import { inventedCodebook } from '../domain/digest/invented-codebook.ts';
import { type InventedWeek, inventedSeason, marginIn } from '../domain/digest/invented-season.ts';
import { naiveDigest } from '../domain/digest/naive-digest.ts';
import { sharedSpans } from './spans.ts';

/** For each rule; of up to eight weeks each. */
const seasons = 400;

const draftIn = (week: InventedWeek, change: { answers?: readonly Answer[]; k?: number } = {}): Digest =>
  draftOf(change.answers ?? week.answers, inventedCodebook, { k: change.k ?? week.k, margin: marginIn(week) });

function everyWeek(check: (week: InventedWeek) => void, parameters: { numRuns?: number; seed?: number } = {}) {
  fc.assert(
    fc.property(inventedSeason, (season) => season.forEach(check)),
    { numRuns: seasons, ...parameters },
  );
}

/** How often a case is met is counted in seasons that are the same each time. */
const sameSeasons = { seed: 1 };

const themesOf = (draft: Digest) => (draft.kind === 'nothing' ? [] : draft.themes);
const idsOf = (draft: Digest) => themesOf(draft).map(({ id }) => `${id}`);

/** Everybody of the week who raised the theme or any child of it, read by hand. */
const everybodyBehind = ({ answers }: InventedWeek, id: string) =>
  answers.filter((answer) => answer.some((theme) => theme === id || parentOf.get(theme) === id));

const parentOf = new Map<string, string>(inventedCodebook.themes.map(({ id, parent }) => [id, parent]));

/** Which rules had something to do in this week, found without the product's code. */
function rulesMet(week: InventedWeek, draft: Digest): readonly string[] {
  const { answers, k } = week;
  const margin = marginIn(week);
  const themes = themesOf(draft);
  const listed = new Set(idsOf(draft));
  const behind = (ids: readonly string[]) =>
    answers.filter((answer) => ids.some((id) => answer.some((theme) => theme === id))).length;
  const met = (is: boolean, rule: string) => (is ? [rule] : []);
  const sure = answers.length - margin('round');
  if (sure < k) return met(answers.length > 0, 'too few answers');
  const families = inventedCodebook.parents.map(({ id }) => {
    const children = inventedCodebook.themes.filter(({ parent }) => parent === id).map((child) => `${child.id}`);
    const rest = children.filter((child) => !listed.has(child));
    return {
      id: `${id}`,
      rest,
      people: behind(rest),
      largest: Math.max(0, ...rest.map((child) => behind([child]))),
    };
  });
  return [
    ...met(sure < 3 * k && themes.some(({ id }) => parentOf.has(id)), 'child of a small week'),
    ...met(
      families.some(({ id, largest }) => listed.has(id) && largest < k),
      'rolled up',
    ),
    ...met(
      families.some(({ id, people }) => !listed.has(id) && people > 0 && people < k),
      'too few even for a parent',
    ),
    ...met(
      families.some(({ id, people }) => !listed.has(id) && people >= k && themes.length < 7),
      'hidden by the margin',
    ),
    ...met(themes.length > 0 && themes.every(({ band }) => band === undefined) && sure >= 10 * k, 'no band'),
  ];
}

describe('over thousands of seasons of changing groups', () => {
  test('the invented seasons meet every case that the rules speak of', () => {
    const met = new Map<string, number>();
    const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
    everyWeek((week) => {
      const draft = draftIn(week);
      meet(draft.kind);
      for (const rule of rulesMet(week, draft)) meet(rule);
      if (draft.kind === 'nothing') return;
      for (const { id, band } of draft.themes) {
        meet(parentOf.has(id) ? 'child' : 'parent');
        meet(`band ${band ?? 'none'}`);
      }
      if (draft.beyond) meet('beyond');
      if (draft.themes.length === 7) meet('seven');
      if (idsOf(draft).some((id) => idsOf(draft).includes(parentOf.get(id) ?? ''))) meet('parent beside child');
    }, sameSeasons);
    const cases = ['nothing', 'themes', 'child', 'parent', 'band none', 'band 5', 'band 10', 'band 20'];
    const rules = [
      'too few answers',
      'child of a small week',
      'rolled up',
      'too few even for a parent',
      'hidden by the margin',
    ];
    for (const each of [...cases, ...rules, 'beyond', 'seven', 'parent beside child', 'no band'])
      expect({ each, often: (met.get(each) ?? 0) >= 20 }).toEqual({ each, often: true });
  });

  test('a second reader of the rules comes to the same draft', () => {
    everyWeek((week) => {
      const draft = draftIn(week);
      const found =
        draft.kind === 'nothing'
          ? 'nothing'
          : { themes: draft.themes.map(({ id, band }) => ({ id, band })), beyond: draft.beyond };
      const naive = naiveDigest(week.answers, inventedCodebook, week.k, marginIn(week));
      const expected =
        naive === 'nothing' ? naive : { ...naive, themes: naive.themes.map(({ id, band }) => ({ id, band })) };
      expect(found).toEqual(expected);
    });
  });

  test('no theme is listed that fewer than k different people raised, and no more than seven are', () => {
    everyWeek((week) => {
      const ids = idsOf(draftIn(week));
      for (const id of ids) expect(everybodyBehind(week, id).length).toBeGreaterThanOrEqual(week.k);
      expect(ids.length).toBeLessThanOrEqual(7);
    });
  });

  test('take away the people of a child that is listed, and the parent beside it still has k people of its own', () => {
    everyWeek((week) => {
      const ids = idsOf(draftIn(week));
      for (const parent of ids.filter((id) => !parentOf.has(id))) {
        const alone = everybodyBehind(week, parent).filter((answer) =>
          answer.some((theme) => parentOf.get(theme) === parent && !ids.includes(theme)),
        );
        expect(alone.length).toBeGreaterThanOrEqual(week.k);
      }
    });
  });

  test('the only numbers in a draft, a digest or a publication are the five bands, none below k', () => {
    everyWeek((week) => {
      const draft = draftIn(week);
      const round = roundId('6f1c7c1e-0000-4000-8000-000000000001');
      const publication = publicationOf(workspaceId('T1'), round, draft);
      for (const number of [...numbersIn(draft), ...numbersIn(publication)]) {
        expect([5, 10, 20, 50, 100]).toContain(number);
        expect(number).toBeGreaterThanOrEqual(week.k);
      }
    });
  });

  test('a band is never more than the people behind it', () => {
    everyWeek((week) => {
      for (const { id, band } of themesOf(draftIn(week)))
        expect(band ?? 0).toBeLessThanOrEqual(everybodyBehind(week, id).length);
    });
  });

  test('no band stands in a post beside a theme that all but a few raised', () => {
    everyWeek((week) => {
      const themes = themesOf(draftIn(week));
      if (themes.every(({ band }) => band === undefined)) return;
      for (const { id } of themes.filter((theme) => parentOf.has(theme.id)))
        expect(week.answers.length - everybodyBehind(week, id).length).toBeGreaterThanOrEqual(week.k);
    });
  });

  test('with fewer than three times k answers no theme has a band, and nothing went beyond', () => {
    everyWeek((week) => {
      const draft = draftIn(week);
      if (draft.kind === 'nothing' || week.answers.length >= 3 * week.k) return;
      expect(draft.beyond).toBe(false);
      for (const { band } of draft.themes) expect(band).toBeUndefined();
    });
  });

  test('the order in which the answers lie changes nothing', () => {
    everyWeek((week) => {
      const turned = [...week.answers].reverse();
      const sorted = week.answers.toSorted((a, b) => a.join().localeCompare(b.join()));
      expect(draftIn(week, { answers: turned })).toEqual(draftIn(week));
      expect(draftIn(week, { answers: sorted })).toEqual(draftIn(week));
    });
  });

  test('the order of themes tells nothing but their bands', () => {
    const place = new Map([...inventedCodebook.parents, ...inventedCodebook.themes].map(({ id }, at) => [id, at]));
    everyWeek((week) => {
      const themes = themesOf(draftIn(week));
      const byBandThenCodebook = themes.toSorted(
        (one, other) => (other.band ?? 0) - (one.band ?? 0) || (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
      );
      expect(themes).toEqual(byBandThenCodebook);
    });
  });

  test('one more answer that raises nothing brings no theme, unless it makes the whole week larger', () => {
    everyWeek((week) => {
      const after = draftIn(week, { answers: [...week.answers, ...people(1, [])] });
      if (week.answers.length - marginIn(week)('round') + 1 === week.k) return;
      // It may bring back bands, which nearly everybody's theme had taken, and with them the order.
      expect(new Set(idsOf(after))).toEqual(new Set(idsOf(draftIn(week))));
    });
  });

  test('a larger k never shows more: not more themes, no new family, no new child, no larger band', () => {
    everyWeek((week) => {
      const [lower, higher] = [draftIn(week), draftIn(week, { k: week.k + 1 })];
      expect(themesOf(higher).length).toBeLessThanOrEqual(themesOf(lower).length);
      const full = themesOf(lower).length === 7; // Then others may have taken the place of one that k does not hide.
      const bands = new Map(themesOf(lower).map(({ id, band }) => [id, band ?? 0]));
      for (const { id, band } of themesOf(higher)) {
        const family = parentOf.get(id) ?? id;
        if (!full) expect(idsOf(lower).map((each) => parentOf.get(each) ?? each)).toContain(family);
        if (!full && parentOf.has(id)) expect(idsOf(lower)).toContain(id);
        if (!full && parentOf.has(id)) expect(band ?? 0).toBeLessThanOrEqual(bands.get(id) ?? 0);
      }
      if (higher.kind === 'themes' && higher.beyond) expect(lower).toMatchObject({ beyond: true });
    });
  });
});

test('the week that says nothing looks the same whatever was missing', () => {
  const margin = () => 0;
  const tooFew = draftOf(people(4, ['credit']), inventedCodebook, { k: 5, margin });
  const noTheme = draftOf(people(20, []), inventedCodebook, { k: 5, margin });
  const tooRare = draftOf([...people(3, ['credit']), ...people(3, ['asked'])], inventedCodebook, { k: 5, margin });
  const texts = [tooFew, noTheme, tooRare].map(canonicalJson);
  expect(texts).toEqual(Array.from({ length: 3 }, () => '{"kind":"nothing"}'));
});

test('labels and sentences are those of the codebook, letter by letter', () => {
  const known = new Set([...inventedCodebook.parents, ...inventedCodebook.themes].map((theme) => theme.sentence));
  everyWeek((week) => {
    const digest = draftIn(week);
    for (const { id, label, sentence } of digest.kind === 'nothing' ? [] : digest.themes) {
      expect(label).toBe(`Label of ${id}`);
      expect(known.has(sentence)).toBe(true);
    }
  });
});

test('no post of any week has four words in a row from a reply, read and worded by the product itself', async () => {
  const reader = createThemeReader();
  const replies = fc.array(fc.array(fc.constantFrom(...fragments), { minLength: 3, maxLength: 9 }), {
    minLength: 20,
    maxLength: 40,
  });
  const [step] = loadProgramme().steps;
  if (step === undefined) throw new Error('no step');
  let posts = 0;
  for (const week of fc.sample(replies, { seed: 4, numRuns: 90 })) {
    const texts = week.map((pieces) => `${pieces.join(' ')}.`);
    const heard = await Promise.all(texts.map((text) => reader.read(text, step.id)));
    const answers = heard.map(({ likely }) => likely);
    const digest = draftOf(answers, reader.codebook, { k: 5, margin: () => 0 });
    if (digest.kind === 'nothing') continue;
    posts += 1;
    const post = JSON.stringify(digest);
    for (const text of texts) expect(sharedSpans(post, text)).toEqual([]);
  }
  expect(posts).toBeGreaterThan(20);
});

/** Pieces that bring themes about, none longer than two words: four in a row are somebody's own. */
const fragments = [
  ...['kept quiet', 'spoke up', 'was interrupted', 'took credit', 'my idea', 'asked her', 'listened longer', 'a joke'],
  ...['nobody noticed', 'the standup', 'felt awkward', 'by name', 'my privilege', 'a promotion', 'mentored someone'],
  ...['wrong pronoun', 'said sorry', 'next time', 'the loudest', 'was afraid', 'learned that', 'different background'],
];

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
