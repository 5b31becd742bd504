import type { types } from '@slack/bolt';
import { type DiscussionStep, type Step, threadQuestionOf } from '../../domain/programme.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { dayFor, momentFor } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, header, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { reporterNoticeBlocks, reporterNoticeText } from '../ui/group-blocks.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';
import {
  actionsText,
  heardBlocks,
  heardText,
  type MessageContent,
  reflectButtons,
  textWithin,
} from './message-parts.ts';

const words = () => copy().channel.opening;

type Opening = Extract<Message, { kind: 'opening' }>;

/**
 * The one post of a week: what was heard in the week before, what to try and to talk about, and the way to the question.
 * In a discussion week it is the discussion, and its thread is under it.
 */
export function openingMessage(message: Opening): MessageContent {
  const { heard, step, line, notice, round, weeksOff } = message;
  const title = titleOf(message);
  const paragraphs = [
    ...ofWeek(step, message.season).map((paragraph, at) => (at === 0 ? underTitle(message) : '') + paragraph),
    ...(message.actions.length === 0 ? [] : [actionsText(message.actions).join('\n')]),
    ...(line === undefined ? [] : [words().line(clippedMrkdwn(line, longestOwnLine))]),
    ...(weeksOff === undefined ? [] : [words().weeksOff(weeksOff.count, dayFor(weeksOff.opensAt, weeksOff.zone))]),
  ];
  const smallPrint = step.kind === 'discussion' ? words().named : words().smallPrint(round.k);
  const blocks = [
    header(title),
    ...heardBlocks(heard),
    ...paragraphs.map((paragraph) => section(paragraph)),
    buttons(...rowOf(step, round.id)),
    context(smallPrint),
    ...reporterNoticeBlocks(notice),
  ];
  const lines = [clippedMrkdwn(title, 200), ...heardText(heard), ...paragraphs];
  const last = [smallPrint, words().help, ...reporterNoticeText(notice, longestNotice)];
  return { text: textWithin(lines, last, blocks), blocks };
}

function titleOf({ step, round }: Opening): string {
  if (step.kind === 'step') return words().title(round.week, step.title);
  return words().talk(step.discussion.headline ?? step.title);
}

function tips(step: Extract<Step, { kind: 'step' }>): readonly string[] {
  if (step.tips === undefined) return [clippedMrkdwn(step.channelLine, longestTip)];
  const { notice, tryThis, talk } = step.tips;
  const said = [[words().notice, notice] as const, [words().tryThis, tryThis] as const];
  const all = talk === undefined ? said : [...said, [words().talkAbout, talk] as const];
  return all.map(([title, text]) => `*${title}*\n${clippedMrkdwn(text, longestTip)}`);
}

/** What the channel reads of a week itself, a paragraph each. */
export const ofWeek = (step: Step, season: number): readonly string[] =>
  step.kind === 'discussion' ? [discussion(step, season)] : tips(step);

/** Under what was heard a talk has a title of its own: it is not a part of that. */
const underTitle = ({ step, heard }: Opening) =>
  step.kind === 'discussion' && heard !== undefined ? `*${words().talkAbout}*\n` : '';

function discussion({ discussion }: DiscussionStep, season: number): string {
  const intro = discussion.intro === undefined ? '' : `${clippedMrkdwn(discussion.intro, longestTip)} `;
  const question = clippedMrkdwn(threadQuestionOf(discussion, season).replaceAll(/\s+/gu, ' '), longestQuestion);
  return `${intro}*${question}*`;
}

function rowOf(step: Step, round: Opening['round']['id']): types.Button[] {
  if (step.kind === 'step') return [...reflectButtons(round), sharedButton('join'), sharedButton('resources')];
  return [
    button({
      text: copy().common.reflectPrivately,
      label: copy().common.reflectPrivatelyLabel,
      action: actionIds.reflect,
      value: round,
      style: 'primary',
    }),
    button({ text: words().rules, label: words().rulesLabel, action: actionIds.rules, value: round }),
    sharedButton('resources'),
  ];
}

/** In the text; the blocks have the whole. */
const longestNotice = 400;
const longestTip = 900;
const longestQuestion = 2000;
/** Slack's characters for a line that may have to be escaped. */
const longestOwnLine = 600;

/** One line for everybody in the channel on a week's third day. */
export function reminderMessage({ round, zone }: Extract<Message, { kind: 'reminder' }>): MessageContent {
  const text = copy().channel.reminder(momentFor(round.window.closesAt, zone));
  return { text, blocks: [section(text), buttons(...reflectButtons(round.id))] };
}
