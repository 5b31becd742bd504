import type { CareResources } from '../../domain/safety-content.ts';
import type { ReplyPage } from '../../flows/replies/open-reply.ts';
import type { Asker, Desk } from '../desk.ts';
import { helpFor } from '../everybody/resources-page.ts';

/** What the reply modal shows beside the question. */
export interface ReplyExtras {
  readonly notAReport: string;
  readonly deadlineNotice: string;
  readonly zone: string;
  /** Help lines of one's own country, else of the group's. */
  readonly help: CareResources | undefined;
}

export async function replyExtras({ ports, content }: Desk, asker: Asker, { group }: ReplyPage): Promise<ReplyExtras> {
  const member = await ports.members.find(asker.workspace, asker.member);
  const { notAReport, deadlineNotice } = content;
  const help = helpFor(content, { group, own: member?.country });
  return { notAReport, deadlineNotice, zone: member?.zone ?? group.zone, help };
}
