import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { type RoundId, roundId } from '../../domain/ids.ts';
import type { Reply } from '../../domain/reply.ts';
import { agreeAgain, hasNewConsentText } from '../../flows/members/agree-again.ts';
import type { Asker, Desk } from '../desk.ts';
import { notEnrolledPage, privacyButton, sorryPage } from '../everybody/refusal-page.ts';
import { opens } from '../parts/actions.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, buttons, context, modal, section } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.consentAgain;

export const agreeCallback = 'agree';

/** Whether the consent text has changed since this member agreed. */
export const mustAgreeAgain = ({ ports, content }: Desk, asker: Asker): Promise<boolean> =>
  hasNewConsentText(ports, asker, content.consent.version);

/** The question that the person was on the way to. */
interface Wanted {
  readonly round: RoundId | undefined;
  readonly variant: Reply['variant'] | undefined;
}

/** The new text, before the question that it stands in front of. */
export function consentAgainPage({ content }: Desk, wanted: Wanted): types.ModalView {
  const { version, points } = content.consent;
  const metadata: z.input<typeof metadataSchema> = { version, ...wanted };
  return modal({
    title: words.title,
    close: common.close,
    submit: { text: words.submit, callback: agreeCallback, metadata: JSON.stringify(metadata) },
    blocks: [
      section(words.intro),
      ...points.map((point) => section(`• ${escaped(point)}`)),
      buttons(privacyButton(), button({ text: common.leave, label: common.leaveLabel, action: opens.leave })),
      context(words.consent),
    ],
  });
}

/** Notes the agreement and goes on to the question. */
export async function submitConsentAgain(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata'>,
  question: (desk: Desk, asker: Asker, ...wanted: [Wanted['round'], Wanted['variant']]) => Promise<types.ModalView>,
): Promise<ViewResponseAction> {
  const { version, round, variant } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const agreeing = agreeAgain(desk.ports, asker, version).then((agreed) =>
    agreed === 'agreed' ? question(desk, asker, round, variant) : notEnrolledPage(),
  );
  const outcome = await attempt(desk, formLimit, agreeing);
  return { response_action: 'update', view: outcome.kind === 'done' ? outcome.value : sorryPage() };
}

const metadataSchema = z.object({
  version: z.int().min(1),
  round: z.uuid().transform(roundId).optional(),
  variant: z.enum(['main', 'lighter']).optional(),
});
