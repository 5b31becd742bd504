import type { Message } from '../flows/ports.ts';
import { section } from './blocks.ts';
import type { MessageContent } from './message-content.ts';
import { escaped } from './mrkdwn.ts';
import { leadWords } from './words/lead.ts';

/** Asks a lead whether a post is there: nobody but people can tell. */
export function doubtfulPostMessage({
  step,
  group,
  post,
}: Extract<Message, { kind: 'doubtful-post' }>): MessageContent {
  const text = leadWords.doubtfulPost[post](escaped(step.title), `<#${group.channel}>`);
  return { text, blocks: [section(text)] };
}
