import type { DigestTheme } from '../../domain/digest.ts';
import type { HeardWeek, Message } from '../../flows/ports/slack.ts';
import { dayFor } from '../context.ts';
import { copy } from '../copy.ts';
import { buttons, context, header, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';
import {
  actionsText,
  heardBlocks,
  heardLines,
  heardText,
  type MessageContent,
  partsOf,
  textWithin,
} from './message-parts.ts';

const words = () => copy().channel.digest;

/** The themes of a week that come by themselves. "Nothing to share" looks the same whatever the reason. */
export function digestMessage(message: Extract<Message, { kind: 'digest' }>): MessageContent {
  const title = words().title(message.step.title);
  const lines = heardLines(message);
  const { weeksOff } = message;
  const said = [
    ...(lines.length === 0 ? [words().nothing] : lines),
    ...(weeksOff === undefined ? [] : [words().weekOff(dayFor(weeksOff.opensAt, weeksOff.zone))]),
  ];
  return {
    text: [`${clippedMrkdwn(title, 200)}.`, ...said, ...(lines.length === 0 ? [] : [words().promise])].join('\n'),
    blocks: [
      header(title),
      ...said.map((line) => section(line)),
      ...(lines.length === 0 ? [] : [context(words().promise)]),
    ],
  };
}

/** A theme on one line, as a season's report has it. */
export function themeText(theme: DigestTheme): string {
  const { label, sentence, band } = theme;
  const people = band === undefined ? '' : ` (${words().band(band)})`;
  const said = sentence.replaceAll('\n', ' ');
  return `• ${clippedMrkdwn(label, 150 * partsOf(theme))}${people}: ${clippedMrkdwn(said, 300 * partsOf(theme))}`;
}

const farewellWords = () => copy().channel.farewell;

/** The end of a season: what was heard last, thanks, what became of what was promised, and what comes next. */
export function farewellMessage(message: Extract<Message, { kind: 'farewell' }>): MessageContent {
  const { actions, line, season, weeks } = message;
  const title = farewellWords().title(weeks);
  const paragraphs = [
    ...(season.length === 0 ? [] : [[`*${farewellWords().season}*`, ...season.map(weekLine)].join('\n')]),
    farewellWords().thanks,
    ...(actions.length === 0 ? [] : [actionsText(actions, copy().promise.channel.howTheyEnded).join('\n')]),
    ...(line === undefined ? [] : [copy().channel.opening.line(clippedMrkdwn(line, 600))]),
    farewellWords().next,
  ];
  const blocks = [
    header(title),
    ...heardBlocks(message),
    ...paragraphs.map((paragraph) => section(paragraph)),
    buttons(sharedButton('resources')),
  ];
  return { text: textWithin([title, ...heardText(message), ...paragraphs], [], blocks), blocks };
}

const weekLine = ({ title, themes }: HeardWeek) =>
  farewellWords().week(
    clippedMrkdwn(title, 60),
    themes.slice(0, mostOfAWeek).map(({ label }) => clippedMrkdwn(label, 60)),
  );

/** The larger bands come first. */
const mostOfAWeek = 3;

/** The group has been stopped. */
export function goodbyeMessage({ actions }: Extract<Message, { kind: 'goodbye' }>): MessageContent {
  const said = [farewellWords().stopped, ...actionsText(actions, copy().promise.channel.howTheyEnded)].join('\n');
  return { text: said, blocks: [section(said), buttons(sharedButton('resources'))] };
}
