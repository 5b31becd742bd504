import { themeId } from '../../../src/domain/ids.ts';
import type { Codebook, Theme } from '../../../src/domain/theme.ts';

const theme = (id: string): Theme => ({
  id: themeId(id),
  label: `Label of ${id}`,
  alternatives: [],
  sentence: `Sentence of ${id}.`,
  choice: `Choice of ${id}`,
});

const family = (parent: string, children: readonly string[]) =>
  children.map((child) => ({ ...theme(child), parent: themeId(parent) }));

/** Three families of four, three and one, and a parent without children. */
export const inventedCodebook: Codebook = {
  parents: ['meetings', 'learning', 'support', 'lonely'].map(theme),
  themes: [
    ...family('meetings', ['interrupted', 'credit', 'late', 'loud']),
    ...family('learning', ['asked', 'read', 'listened']),
    ...family('support', ['backed-up']),
  ],
};
