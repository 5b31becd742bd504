import type { Message } from '../flows/ports.ts';
import { opens } from './actions.ts';
import { button, buttons, context, section } from './blocks.ts';
import type { MessageContent } from './message-content.ts';
import { escaped } from './mrkdwn.ts';
import { channelWords } from './words/channel.ts';
import { common } from './words/common.ts';

const words = channelWords.nudge;

/** The private message of the week, the same for everyone, and its one reminder. It is never edited afterwards. */
export function nudgeMessage({ step, round, ordinal }: Extract<Message, { kind: 'nudge' }>): MessageContent {
  const title = escaped(step.title);
  return {
    text: ordinal === 0 ? words.text(title, step.minutes) : words.reminderText(title),
    blocks: [
      section(ordinal === 0 ? words.neutral : words.reminder),
      section(words.why(title, step.minutes)),
      buttons(
        button({
          text: common.reflectNow,
          label: common.reflectNowLabel,
          action: opens.reflect,
          value: round.id,
          style: 'primary',
        }),
        button({ text: common.lighter, label: common.lighterLabel, action: opens.lighter, value: round.id }),
      ),
      context(ordinal === 0 ? words.free : words.reminderWhy),
    ],
  };
}
