import { expect, test } from '@jest/globals';
import { stepId, themeId } from '../../src/domain/ids.ts';
import type { OwnThemes } from '../../src/domain/theme.ts';
import { createThemeReader } from '../../src/themes/theme-reader.ts';

const entry = (id: string, label: string) => ({
  id: themeId(id),
  label,
  alternatives: [`${label} here`],
  sentence: `${label}.`,
});

/** From a handful of sentences, as a lead would write them. */
const onCall: OwnThemes = {
  ...entry('own-work', 'Our work'),
  themes: [
    {
      ...entry('own-on-call', 'Being on call'),
      definition: 'Nights and weekends on the pager, and what they do to people.',
      cues: ['on call', 'pager'],
      seeds: [
        'The pager went off four times last night and I still had to be at the stand-up.',
        'Being on call at the weekend means that I never really leave the house.',
        'Whoever has the pager should get the morning off.',
        'It is always the same three people on the rota for nights.',
        'I snapped at her because the alerts had woken me at two.',
      ],
    },
  ],
};

const reader = createThemeReader('for a digest');
const themesOf = async (text: string, own: readonly OwnThemes[] = []) =>
  (await reader.read([{ text }], { step: stepId('own-week'), own })).flatMap(({ themes }) => themes);

test('a theme that a workspace adds is found from a handful of sentences, beside ours', async () => {
  expect(await themesOf('I was on call all weekend and the pager never stopped.', [onCall])).toContain('own-on-call');
  expect(await themesOf('Everyone laughed along at the joke, and so did I.', [onCall])).toEqual(['went-along']);
});

test('a workspace that adds no theme never finds another’s', async () => {
  expect(await themesOf('I was on call all weekend and the pager never stopped.')).not.toContain('own-on-call');
});
