import { describe, expect, test } from '@jest/globals';
import { canonicalJson, type Digest, draftOf, publicationOf, type Thresholds } from '../../src/domain/digest.ts';
import { roundId, themeId, workspaceId } from '../../src/domain/ids.ts';
import type { Answer } from '../../src/domain/theme.ts';
import { people } from './digest/answers.ts';
import { inventedCodebook } from './digest/invented-codebook.ts';

const plain: Thresholds = { k: 5, margin: () => 0 };
const draft = (answers: readonly Answer[], thresholds = plain) => draftOf(answers, inventedCodebook, thresholds);
const themesOf = (digest: Digest) => (digest.kind === 'nothing' ? [] : digest.themes);
const shown = (answers: readonly Answer[], thresholds = plain) =>
  themesOf(draft(answers, thresholds)).map(({ id }) => `${id}`);
const shownWithBands = (answers: readonly Answer[], thresholds = plain) =>
  themesOf(draft(answers, thresholds)).map(({ id, band }) => `${id} ${band ?? '-'}`);

describe('how many answers a week needs', () => {
  test.each([
    [4, 0, false],
    [5, 0, true],
    [6, 2, false],
    [7, 2, true],
  ])('%i answers with a secret margin of %i: enough is %s', (count, margin, enough) => {
    const thresholds = { k: 5, margin: (counted: string) => (counted === 'round' ? margin : 0) };
    expect(shown(people(count, ['credit']), thresholds)).toEqual(enough ? ['credit'] : []);
  });

  test('a workspace that asks for a k below five still gets five', () => {
    const low = { k: 1, margin: () => 0 };
    expect(draft(people(4, ['credit']), low)).toEqual({ kind: 'nothing' });
    expect(shown([...people(4, ['credit']), ...people(20, ['asked'])], low)).toEqual(['asked']);
  });
});

describe('which themes are shown', () => {
  const crowd = people(11, []);

  test('a theme needs five different people, and the secret margin on top', () => {
    expect(shown([...people(5, ['credit']), ...crowd])).toEqual(['credit']);
    expect(shown([...people(4, ['credit']), ...crowd, ...people(1, [])])).toEqual([]);
    const secret = { k: 5, margin: (counted: string) => (counted === 'credit' ? 2 : 0) };
    expect(shown([...people(6, ['credit']), ...crowd], secret)).toEqual([]);
    expect(shown([...people(7, ['credit']), ...crowd], secret)).toEqual(['credit']);
  });

  test('a person who says it three times counts once', () => {
    expect(shown([...people(4, ['credit', 'credit', 'credit']), ...crowd, ...people(1, [])])).toEqual([]);
  });

  test('themes that too few raised are gathered under their parent, each person once', () => {
    expect(shown([...people(3, ['credit']), ...people(2, ['late']), ...crowd])).toEqual(['meetings']);
    expect(shown([...people(4, ['credit', 'late', 'loud']), ...crowd, ...people(1, [])])).toEqual([]);
  });

  test('a parent stands only for what is not listed beside it', () => {
    const listed = people(9, ['credit']);
    expect(shown([...listed, ...people(4, ['credit', 'late']), ...crowd])).toEqual(['credit']);
    expect(shown([...listed, ...people(3, ['loud']), ...people(3, ['late']), ...crowd])).toEqual([
      'meetings',
      'credit',
    ]);
  });

  test('a theme that its own margin hides does not return alone under the name of its parent', () => {
    for (const [own, parents] of [0, 1, 2].flatMap((own) => [0, 1, 2].map((parents) => [own, parents] as const))) {
      const margins: Readonly<Record<string, number>> = { 'backed-up': own, support: parents };
      const secret = { k: 5, margin: (counted: string) => margins[counted] ?? 0 };
      expect(shown([...people(5 + own - 1, ['backed-up']), ...people(20, [])], secret)).toEqual([]);
      expect(shown([...people(5 + own, ['backed-up']), ...people(20, [])], secret)).toEqual(['backed-up']);
    }
  });

  test('a parent needs its own margin, and that of each child which all of its people raised but one', () => {
    const needed = (late: number, margins: Readonly<Record<string, number>>) =>
      [5, 6, 7, 8].find((count) => {
        const secret = { k: 5, margin: (counted: string) => margins[counted] ?? 0 };
        const family = [...people(late, ['late']), ...people(count - late, ['loud'])];
        return shown([...family, ...people(20, [])], secret).includes('meetings');
      });
    expect(needed(3, {})).toBe(5);
    expect(needed(3, { meetings: 1 })).toBe(6);
    expect(needed(3, { meetings: 1, late: 2, credit: 2 })).toBe(6);
    expect(needed(4, { late: 2 })).toBe(6);
    expect(needed(5, { meetings: 0, late: 1 })).toBe(6);
    expect(needed(5, { meetings: 1, late: 2 })).toBe(7);
  });

  test('also in a small week, without a band and without what went beyond', () => {
    const small = [...people(5, ['credit']), ...people(9, [])];
    const credit = { id: 'credit', label: 'Label of credit', sentence: 'Sentence of credit.' };
    expect(draft(small)).toEqual({ kind: 'themes', themes: [{ ...credit, band: undefined }], beyond: false });
    expect(draft([...small, ...people(1, [])])).toMatchObject({ themes: [{ ...credit, band: 5 }], beyond: true });
  });

  test('at most seven are listed, the larger band first, equals as the codebook has them however many people raised each', () => {
    const ids = inventedCodebook.themes.map(({ id }) => id);
    const inOrder = ['interrupted', 'credit', 'late', 'loud', 'asked', 'read', 'listened'];
    for (const last of [5, 9])
      expect(shown(ids.flatMap((id, at) => people(at === 7 ? last : 5, [id])))).toEqual(inOrder);
    const larger = ids.flatMap((id, at) => people(at === 7 ? 10 : 9, [id]));
    expect(shown(larger)).toEqual(['backed-up', ...inOrder.slice(0, -1)]);
  });

  test('without bands they are listed as the codebook has them', () => {
    expect(shownWithBands([...people(7, ['credit', 'asked']), ...people(9, ['asked'])])).toEqual([
      'credit -',
      'asked -',
    ]);
  });

  test('themes that the codebook does not know are ignored', () => {
    expect(draft([...people(9, ['made-up']), ...people(9, ['meetings'])])).toEqual({ kind: 'nothing' });
  });
});

describe('bands', () => {
  test.each([
    [5, 'credit 5'],
    [9, 'credit 5'],
    [10, 'credit 10'],
    [19, 'credit 10'],
    [20, 'credit 20'],
    [49, 'credit 20'],
    [50, 'credit 50'],
    [99, 'credit 50'],
    [100, 'credit 100'],
    [900, 'credit 100'],
  ])('%i people read "%s"', (count, expected) => {
    expect(shownWithBands([...people(count, ['credit']), ...people(count + 10, [])])).toEqual([expected]);
  });

  test('the secret margin is taken off before a band is chosen', () => {
    const secret = { k: 5, margin: (counted: string) => (counted === 'credit' ? 2 : 0) };
    expect(shownWithBands([...people(11, ['credit']), ...people(20, [])], secret)).toEqual(['credit 5']);
    expect(shownWithBands([...people(12, ['credit']), ...people(20, [])], secret)).toEqual(['credit 10']);
  });

  test('a band below the k of the round is not used', () => {
    const careful = { k: 12, margin: () => 0 };
    expect(shownWithBands([...people(19, ['credit']), ...people(30, [])], careful)).toEqual(['credit -']);
    expect(shownWithBands([...people(20, ['credit']), ...people(30, [])], careful)).toEqual(['credit 20']);
  });

  test('nobody has a band when fewer than five did not raise one of the themes', () => {
    const answers = (others: number) => [
      ...people(6, ['credit', 'asked']),
      ...people(14, ['credit']),
      ...people(others, []),
    ];
    expect(shownWithBands(answers(5))).toEqual(['credit 20', 'asked 5']);
    expect(shownWithBands(answers(4))).toEqual(['credit -', 'asked -']);
  });

  test('that they are enough needs a secret margin of its own', () => {
    const answers = (others: number) => [...people(20, ['credit']), ...people(others, [])];
    for (const margin of [0, 1, 2]) {
      const secret = { k: 5, margin: (counted: string) => (counted === 'without credit' ? margin : 0) };
      expect(shownWithBands(answers(5 + margin - 1), secret)).toEqual(['credit -']);
      expect(shownWithBands(answers(5 + margin), secret)).toEqual(['credit 20']);
    }
  });
});

describe('what the codebook has no word for', () => {
  const beyond = (answers: readonly Answer[], margin = 0) => {
    const found = draft(answers, { k: 5, margin: () => margin });
    return found.kind === 'themes' && found.beyond;
  };
  test('it is mentioned when enough people went there', () => {
    expect(beyond([...people(12, ['credit']), ...people(5, [])])).toBe(true);
    expect(beyond([...people(12, ['credit']), ...people(4, [])])).toBe(false);
    expect(beyond([...people(20, ['credit']), ...people(6, [])], 2)).toBe(false);
    expect(beyond([...people(20, ['credit']), ...people(7, [])], 2)).toBe(true);
  });

  test('alone it is no post', () => {
    expect(draft(people(30, []))).toEqual({ kind: 'nothing' });
  });
});

describe('publication', () => {
  const workspace = workspaceId('T1');
  const round = roundId('6f1c7c1e-0000-4000-8000-000000000001');
  const one = { id: themeId('credit'), label: 'Credit', sentence: 'Some gave credit.', band: 5 } as const;

  test('the hash is that of the canonical text', () => {
    const nothing = publicationOf(workspace, round, { kind: 'nothing' });
    expect(nothing).toEqual({
      workspace,
      round,
      digest: { kind: 'nothing' },
      hash: '8c76139bfe23ff09471f2054d2840b87a657230761ba5afe8a76c808b661513d',
    });
  });

  test('the canonical text does not depend on how the digest was put together', () => {
    const backwards: Digest = {
      beyond: true,
      themes: [{ band: undefined, sentence: one.sentence, label: one.label, id: one.id }, one],
      kind: 'themes',
    };
    expect(canonicalJson(backwards)).toBe(
      '{"beyond":true,"kind":"themes","themes":[' +
        '{"band":null,"id":"credit","label":"Credit","sentence":"Some gave credit."},' +
        '{"band":5,"id":"credit","label":"Credit","sentence":"Some gave credit."}]}',
    );
  });

  test('another digest has another hash', () => {
    const hash = (digest: Digest) => publicationOf(workspace, round, digest).hash;
    const digest: Digest = { kind: 'themes', themes: [one], beyond: false };
    const others: Digest[] = [
      { ...digest, beyond: true },
      { ...digest, themes: [{ ...one, band: 10 }] },
      { ...digest, themes: [{ ...one, label: 'Credits' }] },
      { kind: 'nothing' },
    ];
    expect(new Set([digest, ...others].map(hash)).size).toBe(5);
  });
});
