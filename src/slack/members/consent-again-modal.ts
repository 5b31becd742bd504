import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { agreeAgain } from '../../flows/members/join-group.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { formIds } from '../ui/actions.ts';
import { buttons, context, modal, section } from '../ui/blocks.ts';
import { sharedButton } from '../ui/buttons.ts';
import { answer, sorryInPlace } from '../ui/deadline.ts';
import { inPlace } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { notEnrolledPage } from '../ui/refusals.ts';

const words = () => copy().member.consentAgain;

/** What the person was on the way to: a button, and what it stands for. */
export interface Wanted {
  readonly action: string;
  readonly value: string | undefined;
}

/** The new text, in front of what the person opened. */
export function consentAgainPage({ content }: SlackContext, wanted: Wanted): types.ModalView {
  const { version, points } = content.consent;
  const metadata: z.input<typeof metadataSchema> = { version, ...wanted };
  return modal({
    title: words().title,
    close: copy().common.close,
    submit: { text: words().submit, callback: formIds.agree, metadata: JSON.stringify(metadata) },
    blocks: [
      section(words().intro),
      ...points.map((point) => section(`• ${escaped(point)}`)),
      buttons(sharedButton('privacy'), sharedButton('resources'), sharedButton('leave')),
      context(words().consent),
    ],
  });
}

/** Notes the agreement and goes on to what the person opened. */
export async function submitConsentAgain(
  ctx: SlackContext,
  user: CurrentUser,
  view: Pick<ViewOutput, 'private_metadata'>,
  goOn: (wanted: Wanted) => Promise<types.ModalView>,
): Promise<ViewResponseAction> {
  const { version, action, value } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const agreeing = agreeAgain(ctx.ports, user, version).then((agreed) =>
    agreed === 'agreed' ? goOn({ action, value }) : notEnrolledPage(),
  );
  return answer(ctx, agreeing, sorryInPlace(), inPlace);
}

const metadataSchema = z.object({
  version: z.int().min(1),
  action: z.string(),
  value: z.string().optional(),
});
