import type { types } from '@slack/bolt';
import { type Programme, promptOf, type Step, threadQuestionOf } from '../../domain/programme.ts';
import { buttons, context, divider, header, option, plain, plainSection, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { setupWords } from '../words/setup.ts';

const words = setupWords.preview;

/** Its choice shows another week. */
export const choosePreviewWeek = 'choose-preview-week';

/** One week as a member sees it, and a menu of all. `week` counts from 1. */
export function previewBlocks(programme: Programme, season: number, week: number): types.KnownBlock[] {
  const at = Math.min(Math.max(1, week), programme.steps.length);
  const step = programme.steps[at - 1] ?? programme.steps[0];
  return [
    weekMenu(programme, at),
    context(words.all(clippedMrkdwn(programme.steps.map(({ title }) => title).join(' · '), 2800))),
    header(words.option(at, step.title)),
    ...stepBlocks(step, season),
    context(words.season(season)),
  ];
}

/** One week as a member sees it: the message, the form and the channel. */
export const stepBlocks = (step: Step, season: number): types.KnownBlock[] => [
  ...direct(step),
  ...form(step, season),
  ...channel(step, season),
];

/** The week that a menu's value names; undefined when it names none. */
export function readPreviewWeek(value: string | undefined): number | undefined {
  const week = Number(value);
  return Number.isInteger(week) && week >= 1 ? week : undefined;
}

function weekMenu({ steps }: Programme, week: number): types.ActionsBlock {
  const options = steps.slice(0, 100).map(({ title }, at) => option(words.option(at + 1, title), String(at + 1)));
  const initial = options[week - 1];
  return {
    ...buttons(),
    elements: [
      {
        type: 'static_select',
        action_id: choosePreviewWeek,
        placeholder: plain(words.choose, 150),
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    ],
  };
}

const direct = (step: Step): types.KnownBlock[] => [
  section(words.direct),
  section(`${channelWords.nudge.neutral}\n${channelWords.nudge.why(escaped(step.title), step.minutes)}`),
  context(channelWords.nudge.free),
  divider,
];

function form(step: Step, season: number): types.KnownBlock[] {
  const prompt = promptOf(step, season, false);
  return [
    section(words.form),
    plainSection(prompt.framing),
    ...(prompt.note === undefined ? [] : [plainSection(prompt.note)]),
    context(clippedMrkdwn(prompt.contentNote, 2900)),
    ...[prompt.question, ...prompt.more].map(plainSection),
    section(words.lighter(clippedMrkdwn(step.lighter, 2500))),
    divider,
  ];
}

function channel(step: Step, season: number): types.KnownBlock[] {
  if (step.kind === 'step') return [section(words.channel), plainSection(step.channelLine)];
  const rules = step.discussion.groundRules.map((rule) => `• ${escaped(rule)}`).join('\n');
  return [
    section(words.channel),
    context(words.thread),
    plainSection(threadQuestionOf(step.discussion, season)),
    section(`*${channelWords.opening.rules}*\n${rules}`),
  ];
}
