import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { DoubtAnswer } from '../../domain/delivery.ts';
import { roundId } from '../../domain/ids.ts';
import { answerDoubt } from '../../flows/delivery/doubts.ts';
import type { Message } from '../../flows/ports/slack.ts';
import { type CurrentUser, leadAt, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, modal, section } from '../ui/blocks.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import type { MessageContent } from './message-parts.ts';

const words = () => copy().lead.doubtfulPost;

/** Asks a lead whether a post is there: nobody but people can tell. */
export function doubtfulPostMessage(message: Extract<Message, { kind: 'doubtful-post' }>): MessageContent {
  const { step, round, group, post } = message;
  const text = words()[post](escaped(step.title), `<#${group.channel}>`);
  const value = `${post} ${round.id}`;
  return {
    text,
    blocks: [
      section(text),
      buttons(
        button({ text: words().seen, label: words().seenLabel, action: actionIds.postSeen, value }),
        button({ text: words().postAgain, label: words().postAgainLabel, action: actionIds.postAgain, value }),
      ),
    ],
  };
}

/** Takes a lead's answer and says what comes of it; only the first answer counts. */
export async function doubtAnswerPage(
  ctx: SlackContext,
  user: CurrentUser,
  value: string | undefined,
  answer: DoubtAnswer,
): Promise<types.ModalView> {
  const [kind, round] = valueSchema.parse(value?.split(' '));
  const at = { ...leadAt(user), kind, round };
  const outcome = await answerDoubt(ctx.ports, at, answer, ctx.ports.clock.now());
  if (outcome !== 'done') return refusalPage(words()[outcome]);
  return modal({ title: words().title, blocks: [section(words().thanks[answer])] });
}

const valueSchema = z.tuple([z.enum(['opening', 'digest', 'invitation', 'goodbye']), z.uuid().transform(roundId)]);
