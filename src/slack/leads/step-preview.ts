import type { types } from '@slack/bolt';
import type { Step } from '../../domain/programme.ts';
import { context, divider, modal, section } from '../parts/blocks.ts';
import { programmeWords } from '../words/programme.ts';
import { stepBlocks } from './preview-blocks.ts';

const words = programmeWords.preview;

/** One week as members will see it, with what must be mended first. */
export const stepPreview = (step: Step, season: number, mistakes: readonly string[]): types.ModalView =>
  modal({
    title: words.title,
    blocks: [
      mistakes.length === 0 ? context(words.fine) : section([words.mistakes, ...mistakes].join('\n')),
      divider,
      ...stepBlocks(step, season),
    ],
  });
