import type { types } from '@slack/bolt';
import type { RoundId } from '../../domain/ids.ts';
import { opens } from '../parts/actions.ts';
import { button } from '../parts/blocks.ts';
import { common } from '../words/common.ts';

/** The two ways into a week's question, wherever it is offered. */
export const reflectButtons = (round: RoundId): types.Button[] => [
  button({
    text: common.reflectNow,
    label: common.reflectNowLabel,
    action: opens.reflect,
    value: round,
    style: 'primary',
  }),
  button({ text: common.lighter, label: common.lighterLabel, action: opens.lighter, value: round }),
];
