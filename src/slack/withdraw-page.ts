import type { types } from '@slack/bolt';
import { withdrawReply } from '../flows/withdraw-reply.ts';
import { modal, section } from './blocks.ts';
import type { Asker, Desk } from './desk.ts';
import { memberWords } from './words/member.ts';

/** Takes back what the open week holds. The answer is one and the same for everyone, whatever was there. */
export async function withdrawPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  await withdrawReply(desk.ports, asker);
  return modal({ title: memberWords.withdraw.title, blocks: [section(memberWords.withdraw.answer)] });
}
