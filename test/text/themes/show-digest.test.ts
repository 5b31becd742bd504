import { expect, test } from '@jest/globals';
import { draftOf } from '../../../src/domain/digest.ts';
import { themeId } from '../../../src/domain/ids.ts';
import { showDigest } from '../../../src/text/themes/analyse.ts';
import { loadCodebook } from '../../../src/text/themes/theme-reader.ts';

const raised = (people: number, ...themes: string[]) => Array.from({ length: people }, () => themes.map(themeId));
const shown = (answers: ReturnType<typeof raised>) =>
  showDigest(draftOf(answers, loadCodebook(), { k: 5, margin: () => 0 }));

test('somebody who tries a codebook sees what the channel would read', () => {
  const text = shown([...raised(12, 'went-along'), ...raised(8)]);
  expect(text).toContain('- Going along with it (10 or more people): People laughed along');
  expect(text).toContain('Some answers didn’t fit any theme.');
});

test('four people are not enough to show anything', () => {
  expect(shown(raised(4, 'went-along'))).toContain('Nothing can be shown');
});
