import type { RoundId } from '../../domain/ids.ts';
import { type Step, threadQuestionOf } from '../../domain/programme.ts';
import type { Message } from '../../flows/ports/messenger.ts';
import { reporterNoticeBlocks, reporterNoticeText } from '../everybody/reporter-notice.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, header, plainSection, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { common } from '../words/common.ts';
import type { MessageContent } from './message-content.ts';
import { youSaidWeWillText } from './told-actions.ts';

const words = channelWords.opening;

/**
 * What the channel reads when a week opens: what was promised, then one short line, or the question of a discussion as a
 * thread.
 */
export function openingMessage(message: Extract<Message, { kind: 'opening' }>): MessageContent {
  const { text, blocks } = openingOf(message);
  if (message.promised === undefined) return { text, blocks };
  const promised = youSaidWeWillText(message.promised);
  const [first, ...rest] = blocks;
  // Whose name replies carry stays the first thing that a thread says.
  if (message.step.kind === 'discussion' && first !== undefined)
    return { text: `${text}\n${promised}`, blocks: [first, section(promised), divider, ...rest] };
  return { text: `${promised}\n${text}`, blocks: [section(promised), divider, ...blocks] };
}

function openingOf({ step, season, round, notice }: Extract<Message, { kind: 'opening' }>): MessageContent {
  if (step.kind === 'discussion') return discussion(step, season, round.id, notice);
  const line = clippedMrkdwn(step.channelLine, longestLine);
  return {
    text: [`${line} ${words.more}`, ...reporterNoticeText(notice, longestNotice)].join('\n'),
    blocks: [plainSection(step.channelLine), context(words.more), ...reporterNoticeBlocks(notice)],
  };
}

function discussion(
  step: Extract<Step, { kind: 'discussion' }>,
  season: number,
  round: RoundId,
  notice: OpeningNotice | undefined,
): MessageContent {
  const question = threadQuestionOf(step.discussion, season);
  const rules = step.discussion.groundRules.map((rule) => `• ${escaped(rule)}`).join('\n');
  return {
    text: [
      words.text(escaped(step.title), clippedMrkdwn(question, longestLine)),
      words.notAReport,
      ...reporterNoticeText(notice, longestNotice),
    ].join('\n'),
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
      ...reporterNoticeBlocks(notice),
    ],
  };
}

type OpeningNotice = NonNullable<Extract<Message, { kind: 'opening' }>['notice']>;

const longestLine = 2000;
/** In the text: Slack counts it together with the blocks, which have the whole. */
const longestNotice = 400;
