import type { types } from '@slack/bolt';
import { withdrawReply } from '../../flows/replies/withdraw-reply.ts';
import type { Asker, Desk } from '../desk.ts';
import { modal, section } from '../parts/blocks.ts';
import { memberWords } from '../words/member.ts';

/** Takes back what the open week holds. The answer is one and the same for everyone, whatever was there. */
export async function withdrawPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  await withdrawReply(desk.ports, asker);
  return modal({ title: memberWords.withdraw.title, blocks: [section(memberWords.withdraw.answer)] });
}
