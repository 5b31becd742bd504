import { expect, test } from '@jest/globals';
import { draftOf } from '../../src/domain/digest.ts';
import { themeId } from '../../src/domain/ids.ts';
import { loadCodebook } from '../../src/themes/codebook.ts';
import { showDigest } from '../../src/themes/show-digest.ts';

const raised = (people: number, ...themes: string[]) =>
  Array.from({ length: people }, () => ({ themes: themes.map(themeId), cues: {}, unread: false }));
const shown = (reading: ReturnType<typeof raised>) =>
  showDigest(draftOf(reading, loadCodebook(), { k: 5, margin: () => 0 }));

test('somebody who tries a codebook sees what a lead and the channel would see', () => {
  const text = shown([...raised(12, 'went-along'), ...raised(8)]);
  expect(text).toContain('- went-along: no single word was shared by enough people');
  expect(text).toContain('- Going along with it (10 or more people): Laughing along');
  expect(text).toContain('Some replies went beyond these themes.');
});

test('four people are not enough to show anything', () => {
  expect(shown(raised(4, 'went-along'))).toContain('Nothing can be shown');
});
