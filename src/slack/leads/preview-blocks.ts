import type { types } from '@slack/bolt';
import { type Programme, promptOf, type Step } from '../../domain/programme.ts';
import { copy } from '../copy.ts';
import { rulesOf } from '../messages/discussion-messages.ts';
import { ofWeek } from '../messages/opening-message.ts';
import { actionIds } from '../ui/actions.ts';
import { buttons, context, divider, header, modal, option, plain, plainSection, section } from '../ui/blocks.ts';
import { clippedMrkdwn, escaped, quoted } from '../ui/mrkdwn.ts';

const words = () => copy().setup.preview;

/** One week as a member sees it, and a menu of all. `week` counts from 1. */
export function previewBlocks(programme: Programme, season: number, week: number): types.KnownBlock[] {
  const at = Math.min(Math.max(1, week), programme.steps.length);
  const step = programme.steps[at - 1] ?? programme.steps[0];
  return [
    weekMenu(programme, at),
    context(words().all(clippedMrkdwn(programme.steps.map(({ title }) => title).join(' · '), 2800))),
    header(words().option(at, step.title)),
    ...stepBlocks(step, season),
    context(words().season(season)),
  ];
}

/** One week as a member sees it: the message, the form and the channel. */
const stepBlocks = (step: Step, season: number): types.KnownBlock[] => [
  ...direct(step, season),
  ...form(step, season),
  ...channel(step, season),
];

/** The week that a menu's value names; undefined when it names none. */
export function readPreviewWeek(value: string | undefined): number | undefined {
  const week = Number(value);
  return Number.isInteger(week) && week >= 1 ? week : undefined;
}

function weekMenu({ steps }: Programme, week: number): types.ActionsBlock {
  const options = steps.slice(0, 100).map(({ title }, at) => option(words().option(at + 1, title), String(at + 1)));
  const initial = options[week - 1];
  return {
    ...buttons(),
    elements: [
      {
        type: 'static_select',
        action_id: actionIds.choosePreviewWeek,
        placeholder: plain(words().choose, 150),
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    ],
  };
}

const direct = (step: Step, season: number): types.KnownBlock[] => [
  section(words().direct),
  section(`${copy().channel.nudge.text(step.minutes)}\n*${escaped(step.title)}*`),
  section(quoted(promptOf(step, season).question)),
  divider,
];

function form(step: Step, season: number): types.KnownBlock[] {
  const prompt = promptOf(step, season);
  return [
    section(words().form),
    ...(prompt.contentNote === undefined ? [] : [plainSection(prompt.contentNote)]),
    plainSection(prompt.question),
    ...(prompt.choices.length === 0 ? [] : [plainSection(prompt.choices.map(({ text }) => `☐ ${text}`).join('\n'))]),
    ...prompt.more.map(plainSection),
    context(clippedMrkdwn(prompt.framing, 2900)),
    ...(prompt.note === undefined ? [] : [section(`*${escaped(prompt.note.title)}*`), plainSection(prompt.note.text)]),
    divider,
  ];
}

function channel(step: Step, season: number): types.KnownBlock[] {
  const post = ofWeek(step, season).map((paragraph) => section(paragraph));
  if (step.kind === 'step') return [section(words().channel), ...post];
  return [
    section(words().channel),
    context(words().thread),
    ...post,
    section(`*${copy().channel.rules.title}*\n${rulesOf(step)}`),
  ];
}

const stepWords = () => copy().programme.preview;

/** One week as members will see it, with what must be mended first. */
export const stepPreview = (step: Step, season: number, mistakes: readonly string[]): types.ModalView =>
  modal({
    title: stepWords().title,
    blocks: [
      mistakes.length === 0 ? context(stepWords().fine) : section([stepWords().mistakes, ...mistakes].join('\n')),
      divider,
      ...stepBlocks(step, season),
    ],
  });
