import type { types } from '@slack/bolt';
import { z } from 'zod';
import { roundId } from '../../domain/ids.ts';
import { answerDoubt } from '../../flows/messages/ask-about-doubts.ts';
import type { DoubtAnswer } from '../../flows/ports/deliveries.ts';
import type { Message } from '../../flows/ports/messenger.ts';
import type { Asker, Desk } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { button, buttons, modal, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { leadWords } from '../words/lead.ts';
import type { MessageContent } from './message-content.ts';

const words = leadWords.doubtfulPost;

export const postSeen = 'doubtful-post-seen';
export const postAgain = 'doubtful-post-again';

/** Asks a lead whether a post is there: nobody but people can tell. */
export function doubtfulPostMessage(message: Extract<Message, { kind: 'doubtful-post' }>): MessageContent {
  const { step, round, group, post } = message;
  const text = words[post](escaped(step.title), `<#${group.channel}>`);
  const value = `${post} ${round.id}`;
  return {
    text,
    blocks: [
      section(text),
      buttons(
        button({ text: words.seen, label: words.seenLabel, action: postSeen, value }),
        button({ text: words.postAgain, label: words.postAgainLabel, action: postAgain, value }),
      ),
    ],
  };
}

/** Takes a lead's answer and says what comes of it; only the first answer counts. */
export async function doubtAnswerPage(
  desk: Desk,
  asker: Asker,
  value: string | undefined,
  answer: DoubtAnswer,
): Promise<types.ModalView> {
  const [kind, round] = valueSchema.parse(value?.split(' '));
  const at = { workspace: asker.workspace, lead: asker.member, kind, round };
  const outcome = await answerDoubt(desk.ports, at, answer, desk.ports.clock.now());
  if (outcome !== 'done') return refusalPage(words[outcome]);
  return modal({ title: words.title, blocks: [section(words.thanks[answer])] });
}

const valueSchema = z.tuple([z.enum(['opening', 'digest']), z.uuid().transform(roundId)]);
