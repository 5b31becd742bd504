import type { Message } from '../../flows/ports/messenger.ts';
import { pauseButton } from '../members/pause-modal.ts';
import { laterTodayButton, skipButton, tomorrowButton } from '../members/week-page.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, section, sectionWith } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { common } from '../words/common.ts';
import type { MessageContent } from './message-content.ts';
import { reflectButtons } from './reflect-buttons.ts';

const words = channelWords.nudge;

/** The private message of the week, the same for everyone, and its one reminder. It is never edited afterwards. */
export function nudgeMessage(message: Extract<Message, { kind: 'nudge' }>): MessageContent {
  const { step, round, ordinal, askToGoOn } = message;
  const title = escaped(step.title);
  const why = firstSentence(step.framing);
  const text = ordinal === 0 ? words.text(title, step.minutes) : words.reminderText(title);
  // After the reminder nothing more comes, so there is nothing left to put off or to skip.
  const putOff = ordinal === 0 ? [laterTodayButton(round.id), tomorrowButton(round.id), skipButton(round.id)] : [];
  return {
    text: askToGoOn ? `${text}\n${words.goOn}` : text,
    blocks: [
      section(ordinal === 0 ? words.neutral : words.reminder),
      section(words.why(title, step.minutes)),
      ...(ordinal === 0 ? [section(clippedMrkdwn(why, longestWhy))] : []),
      buttons(...reflectButtons(round.id), ...putOff, pauseButton()),
      ...(askToGoOn ? [sectionWith(words.goOn, pauseMonthButton())] : []),
      context(ordinal === 0 ? words.free : words.reminderWhy),
    ],
  };
}

/** The framing says why; its first sentence is enough for a message. */
function firstSentence(framing: string): string {
  const [first] = sentences.segment(framing);
  return first?.segment.trim() ?? framing;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const longestWhy = 400;

const pauseMonthButton = () =>
  button({ text: common.pauseMonth, label: common.pauseMonthLabel, action: opens.pauseMonth });
