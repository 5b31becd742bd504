import type { RoundId } from '../domain/ids.ts';
import { type Step, threadQuestionOf } from '../domain/programme.ts';
import type { Message } from '../flows/ports.ts';
import { opens } from './actions.ts';
import { button, buttons, context, header, plainSection, section } from './blocks.ts';
import type { MessageContent } from './message-content.ts';
import { clippedMrkdwn, escaped } from './mrkdwn.ts';
import { channelWords } from './words/channel.ts';
import { common } from './words/common.ts';

const words = channelWords.opening;

/** What the channel reads when a week opens: one short line, or the question of a discussion as a thread. */
export function openingMessage({ step, season, round }: Extract<Message, { kind: 'opening' }>): MessageContent {
  if (step.kind === 'discussion') return discussion(step, season, round.id);
  const line = clippedMrkdwn(step.channelLine, longestLine);
  return { text: `${line} ${words.more}`, blocks: [plainSection(step.channelLine), context(words.more)] };
}

function discussion(step: Extract<Step, { kind: 'discussion' }>, season: number, round: RoundId): MessageContent {
  const question = threadQuestionOf(step.discussion, season);
  const rules = step.discussion.groundRules.map((rule) => `• ${escaped(rule)}`).join('\n');
  return {
    text: words.text(escaped(step.title), clippedMrkdwn(question, longestLine)),
    blocks: [
      section(words.named),
      header(step.title),
      plainSection(question),
      section(`*${words.rules}*\n${rules}`),
      buttons(
        button({
          text: common.reflectPrivately,
          label: common.reflectPrivatelyLabel,
          action: opens.reflect,
          value: round,
          style: 'primary',
        }),
        button({ text: common.resources, label: common.resourcesLabel, action: opens.resources }),
      ),
      context(words.notAReport),
    ],
  };
}

const longestLine = 2000;
