// Holds TM-19 of docs/threat-model.md.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, type Digest, draftOf } from '../../src/domain/digest.ts';
import { type ThemeId, themeId } from '../../src/domain/ids.ts';
import {
  afterChange,
  linesOf,
  noChoices,
  type ReviewChange,
  type ReviewChoices,
  reviewedDigest,
  themeOfLine,
} from '../../src/domain/review.ts';
import type { Codebook } from '../../src/domain/theme.ts';
import { people } from '../domain/digest/answers.ts';
import { inventedCodebook } from '../domain/digest/invented-codebook.ts';
import { type InventedWeek, inventedSeason, marginIn } from '../domain/digest/invented-season.ts';

/** Leads may press whatever they like, in any order: on lines that are there, and on some that are not. */
interface Pressed {
  readonly kind: ReviewChange['kind'];
  readonly picks: readonly number[];
}

const pressed: fc.Arbitrary<readonly Pressed[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<ReviewChange['kind'][]>('keep', 'rename', 'merge', 'merge'),
    picks: fc.array(fc.nat(15), { maxLength: 5 }),
  }),
  { maxLength: 6 },
);

const codebook: Codebook = {
  parents: inventedCodebook.parents.map((theme) => ({ ...theme, alternatives: [`Other name of ${theme.id}`] })),
  themes: inventedCodebook.themes.map((theme) => ({ ...theme, alternatives: [`Other name of ${theme.id}`] })),
};

interface Reviewed {
  readonly week: InventedWeek;
  readonly draft: Digest;
  /** After each change, the first without any. */
  readonly steps: readonly ReviewChoices[];
  readonly last: ReviewChoices;
}

function review(week: InventedWeek, presses: readonly Pressed[]): Reviewed {
  const draft = draftOf(week.answers, codebook, thresholdsOf(week));
  const steps = [noChoices];
  for (const press of presses) {
    const before = steps.at(-1) ?? noChoices;
    const outcome = afterChange(draft, codebook, before, changeOf(press, draft));
    if (outcome.ok) steps.push(outcome.value);
  }
  return { week, draft, steps, last: steps.at(-1) ?? noChoices };
}

function changeOf({ kind, picks }: Pressed, draft: Digest): ReviewChange {
  const shown = themesOf(draft).map(({ id }) => id);
  const ids = picks.map((pick) => (pick === 15 ? undefined : shown[pick % shown.length]) ?? themeId('nowhere'));
  switch (kind) {
    case 'keep':
    case 'merge':
      return { kind, lines: ids };
    case 'rename':
      return { kind, theme: ids[0] ?? themeId('nowhere'), label: `Other name of ${ids.at(-1)}` };
  }
}

const thresholdsOf = (week: InventedWeek) => ({ k: week.k, margin: marginIn(week) });
const themesOf = (said: Digest) => (said.kind === 'nothing' ? [] : said.themes);
const partsOf = ({ id, with: others = [] }: { id: ThemeId; with?: readonly ThemeId[] }) => [id, ...others];

/** Whether the invented ones meet every case must not be a matter of luck. */
const sameReviews = { seed: 1 };

function everyReview(check: (reviewed: Reviewed, digest: Digest) => void, always: { readonly seed?: number } = {}) {
  fc.assert(
    fc.property(inventedSeason, pressed, (season, presses) => {
      for (const week of season) {
        const reviewed = review(week, presses);
        check(reviewed, reviewedDigest(week.answers, codebook, thresholdsOf(week), reviewed.last));
      }
    }),
    { numRuns: 120, ...always },
  );
}

const parentOf = new Map<string, string>(codebook.themes.map(({ id, parent }) => [id, parent]));

/** Everybody of the week who raised one of these or any child of them, read by hand. */
const everybodyBehind = ({ answers }: InventedWeek, ids: readonly string[]) =>
  answers.filter((answer) => answer.some((theme) => ids.includes(theme) || ids.includes(parentOf.get(theme) ?? '')));

describe('whatever leads do to a draft, in any order', () => {
  test('the invented reviews meet every case', () => {
    const met = new Map<string, number>();
    const meet = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
    everyReview(({ draft, last }, digest) => {
      if (draft.kind === 'nothing') return;
      if (digest.kind === 'nothing') meet('all dropped');
      if (last.dropped.length > 0) meet('some dropped');
      if (Object.keys(last.labels).length > 0) meet('renamed');
      for (const theme of themesOf(digest))
        if (theme.with !== undefined) meet(`merged, ${theme.band === undefined ? 'without' : 'with'} band`);
      if (themesOf(digest).some(({ with: others = [] }) => others.length > 1)) meet('three merged');
    }, sameReviews);
    const cases = [
      'all dropped',
      'some dropped',
      'renamed',
      'merged, with band',
      'merged, without band',
      'three merged',
    ];
    for (const each of cases) expect({ each, often: (met.get(each) ?? 0) >= 10 }).toEqual({ each, often: true });
  });

  test('a draft that nobody changed is posted as it is', () => {
    everyReview(({ week, draft }) => {
      const untouched = reviewedDigest(week.answers, codebook, thresholdsOf(week), noChoices);
      expect(canonicalJson(untouched)).toBe(canonicalJson(draft));
    });
  });

  test('the order of lines and of their parts tells nothing but the bands that are posted', () => {
    const place = new Map([...codebook.parents, ...codebook.themes].map(({ id }, at) => [id, at]));
    const inCodebook = (one: ThemeId, other: ThemeId) => (place.get(one) ?? 0) - (place.get(other) ?? 0);
    everyReview(({ draft, last }, digest) => {
      const themes = themesOf(digest);
      expect(themes).toEqual(
        themes.toSorted((one, other) => (other.band ?? 0) - (one.band ?? 0) || inCodebook(one.id, other.id)),
      );
      const lines = linesOf(draft, codebook, last).map(({ parts }) => parts.map(({ id }) => id));
      for (const parts of [...themes.map(partsOf), ...lines]) expect(parts).toEqual(parts.toSorted(inCodebook));
      for (const theme of themes) expect(lines).toContainEqual(partsOf(theme));
    });
  });

  test('the channel reads no theme that the draft did not show, and each at most once', () => {
    everyReview(({ draft }, digest) => {
      const read = themesOf(digest).flatMap(partsOf);
      expect(new Set(read).size).toBe(read.length);
      expect(themesOf(draft).map(({ id }) => id)).toEqual(expect.arrayContaining(read));
    });
  });

  test('every line stands for at least k people, and a band is never more than the people behind it', () => {
    everyReview(({ week }, digest) => {
      for (const theme of themesOf(digest)) {
        const behind = everybodyBehind(week, partsOf(theme)).length;
        expect(behind).toBeGreaterThanOrEqual(week.k);
        expect(theme.band ?? 0).toBeLessThanOrEqual(behind);
        if (theme.band !== undefined) expect([5, 10, 20, 50, 100]).toContain(theme.band);
        if (theme.band !== undefined) expect(theme.band).toBeGreaterThanOrEqual(week.k);
      }
    });
  });

  test('no band stands in a post beside a line that all but a few raised', () => {
    everyReview(({ week }, digest) => {
      const themes = themesOf(digest);
      if (themes.every(({ band }) => band === undefined)) return;
      for (const ids of themes.map(partsOf).filter((parts) => parts.every((id) => parentOf.has(id))))
        expect(week.answers.length - everybodyBehind(week, ids).length).toBeGreaterThanOrEqual(week.k);
    });
  });

  test('dropping and renaming bring no band that the draft did not show', () => {
    everyReview(({ draft }, digest) => {
      const bands = new Map(themesOf(draft).map(({ id, band }) => [id, band]));
      for (const theme of themesOf(digest))
        if (theme.with === undefined) expect([bands.get(theme.id), undefined]).toContain(theme.band);
    });
  });

  test('a merged line is never smaller than one of its parts', () => {
    everyReview(({ draft }, digest) => {
      const bands = new Map(themesOf(draft).map(({ id, band }) => [id, band ?? 0]));
      for (const theme of themesOf(digest))
        if (theme.band !== undefined)
          for (const id of partsOf(theme)) expect(theme.band).toBeGreaterThanOrEqual(bands.get(id) ?? 0);
    });
  });

  test('before it is posted, a review shows no band that the draft did not show', () => {
    everyReview(({ draft, steps }) => {
      const known = new Map(themesOf(draft).map((theme) => [theme.id, theme]));
      for (const choices of steps)
        for (const line of linesOf(draft, codebook, choices))
          expect(line.band).toBe(line.parts.length === 1 ? known.get(line.id)?.band : undefined);
    });
  });

  test('what was merged once stays together', () => {
    everyReview(({ draft, steps }) => {
      const togetherIn = (choices: ReviewChoices) =>
        linesOf(draft, codebook, choices).map(({ parts }) => parts.map(({ id }) => id));
      for (const [at, choices] of steps.entries())
        for (const earlier of togetherIn(steps[at - 1] ?? noChoices)) {
          const now = togetherIn(choices).find((ids) => ids.includes(earlier[0] ?? themeId('')));
          expect(now).toEqual(expect.arrayContaining(earlier));
        }
    });
  });

  test('labels and sentences are those of the codebook, letter by letter', () => {
    const labels = new Set(
      [...codebook.parents, ...codebook.themes].flatMap((each) => [each.label, ...each.alternatives]),
    );
    const sentences = new Set([...codebook.parents, ...codebook.themes].map(({ sentence }) => sentence));
    everyReview((_, digest) => {
      for (const { label, sentence } of themesOf(digest)) {
        for (const each of label.split('; ')) expect(labels.has(each)).toBe(true);
        for (const each of sentence.split('\n')) expect(sentences.has(each)).toBe(true);
      }
    });
  });

  test('a review without a line left is the week that says nothing', () => {
    everyReview(({ draft, last }, digest) => {
      const left = linesOf(draft, codebook, last).filter(({ isDropped }) => !isDropped);
      expect(left.length === 0).toBe(canonicalJson(digest) === '{"kind":"nothing"}');
    });
  });
});

describe('a lead', () => {
  const answers = [
    ...people(6, ['credit', 'asked']),
    ...people(6, ['asked']),
    ...people(6, ['credit', 'late']),
    ...people(8, []),
  ];
  const thresholds = { k: 5, margin: () => 0 };
  const draft = draftOf(answers, codebook, thresholds);
  const change = (choices: ReviewChoices, ...changes: ReviewChange[]) =>
    changes.reduce((before, each) => {
      const outcome = afterChange(draft, codebook, before, each);
      if (!outcome.ok) throw new Error(outcome.refusal);
      return outcome.value;
    }, choices);
  const digestAfter = (...changes: ReviewChange[]) =>
    reviewedDigest(answers, codebook, thresholds, change(noChoices, ...changes));
  const ids = (...names: string[]) => names.map(themeId);

  test('merges two themes, and each person counts once', () => {
    expect(themesOf(digestAfter())).toMatchObject([
      { id: 'credit', band: 10 },
      { id: 'asked', band: 10 },
      { id: 'late', band: 5 },
    ]);
    const [other, merged] = themesOf(digestAfter({ kind: 'merge', lines: ids('asked', 'late') }));
    expect(merged).toEqual({
      id: 'late',
      with: ['asked'],
      label: 'Label of late; Label of asked',
      sentence: 'Sentence of late.\nSentence of asked.',
      band: 10,
    });
    expect(other).toMatchObject({ id: 'credit', band: 10 });
    expect(
      themeOfLine(
        linesOf(draft, codebook, change(noChoices, { kind: 'merge', lines: ids('asked', 'late') }))[1] ?? never(),
      ),
    ).toMatchObject({ band: undefined });
  });

  test('takes the bands out of a post by merging what nearly everybody raised', () => {
    const rest = answers.slice(0, -4);
    const merged = change(noChoices, { kind: 'merge', lines: ids('credit', 'asked') });
    const digest = reviewedDigest(rest, codebook, thresholds, merged);
    expect(themesOf(digest).map(({ band }) => band)).toEqual([undefined, undefined]);
  });

  test('chooses among the names of the codebook, also of what was merged', () => {
    const digest = digestAfter(
      { kind: 'rename', theme: themeId('late'), label: 'Other name of late' },
      { kind: 'merge', lines: ids('asked', 'late') },
    );
    expect(themesOf(digest)[1]).toMatchObject({ label: 'Other name of late; Label of asked' });
  });

  test('drops a theme and takes that back', () => {
    const dropped = change(noChoices, { kind: 'keep', lines: ids('credit', 'asked') });
    expect(linesOf(draft, codebook, dropped).map(({ isDropped }) => isDropped)).toEqual([false, false, true]);
    expect(change(dropped, { kind: 'keep', lines: ids('credit', 'asked', 'late') })).toEqual(noChoices);
  });

  test.each<[string, ReviewChange, string]>([
    [
      'name a theme in words of their own',
      { kind: 'rename', theme: themeId('late'), label: 'Bob was late' },
      'notInCodebook',
    ],
    ['rename what is not shown', { kind: 'rename', theme: themeId('loud'), label: 'Label of loud' }, 'notShown'],
    ['merge with what is not shown', { kind: 'merge', lines: ids('late', 'loud') }, 'notShown'],
    ['merge a theme with itself', { kind: 'merge', lines: ids('late', 'late') }, 'tooFewToMerge'],
    ['bring up what is not shown', { kind: 'keep', lines: ids('loud') }, 'notShown'],
  ])('cannot %s', (_, asked, refusal) => {
    expect(afterChange(draft, codebook, noChoices, asked)).toEqual({ ok: false, refusal });
  });
});

function never(): never {
  throw new Error('this cannot be');
}
