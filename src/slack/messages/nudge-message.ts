import { promptOf } from '../../domain/programme.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { copy } from '../copy.ts';
import { buttons, context, section, sectionWith } from '../ui/blocks.ts';
import { moreMenu, sharedButton, sharedOption } from '../ui/buttons.ts';
import { escaped, quoted } from '../ui/mrkdwn.ts';
import { type MessageContent, reflectButtons } from './message-parts.ts';

const words = () => copy().channel.nudge;

/** The private message of the week, the same for everyone, and its one reminder. It is never edited afterwards. */
export function nudgeMessage(message: Extract<Message, { kind: 'nudge' }>): MessageContent {
  const { step, season, round, weeks, ordinal, askToGoOn } = message;
  const text = ordinal === 0 ? words().text(step.minutes) : words().reminderText(step.minutes);
  // After the reminder nothing more comes, so there is nothing left to put off or to skip.
  const putOff = (['laterToday', 'tomorrow', 'skip'] as const).map((name) => sharedOption(name, round.id));
  const menu = moreMenu(...(ordinal === 0 ? putOff : []), sharedOption('pause'), sharedOption('settings'));
  return {
    text: askToGoOn ? `${text}\n${words().goOn}` : text,
    blocks: [
      section(words().week(round.week, Math.max(weeks, round.week), escaped(step.title))),
      section(quoted(promptOf(step, season).question)),
      buttons(...reflectButtons(round.id), menu),
      ...(askToGoOn ? [sectionWith(words().goOn, sharedButton('pauseMonth'))] : []),
      context(ordinal === 0 ? words().free(round.k) : words().reminderWhy),
    ],
  };
}
