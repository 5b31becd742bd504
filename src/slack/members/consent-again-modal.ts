import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import { agreeAgain, hasNewConsentText } from '../../flows/members/agree-again.ts';
import type { Asker, Desk } from '../desk.ts';
import { notEnrolledPage, privacyButton, resourcesButton, sorryPage } from '../everybody/refusal-page.ts';
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

/** What the person was on the way to: a button, and what it stands for. */
export interface Wanted {
  readonly action: string;
  readonly value: string | undefined;
}

/**
 * Whether a button or word leads on, so that a changed text is read before. All of them that members use do, whatever
 * they are for: who has agreed has opened something, and need not have answered. Help, privacy and ways out never wait.
 */
export const leadsOn = (action: string): boolean => leadingOn.has(action);

const leadingOn: ReadonlySet<string> = new Set([
  opens.hub,
  opens.reflect,
  opens.lighter,
  opens.skip,
  opens.unskip,
  opens.snooze,
  opens.laterToday,
  opens.tomorrow,
  opens.usualTime,
  opens.pause,
  opens.pauseMonth,
  opens.resume,
  opens.settings,
  opens.themes,
]);

/** The new text, in front of what the person opened. */
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
      buttons(
        privacyButton(),
        resourcesButton(),
        button({ text: common.leave, label: common.leaveLabel, action: opens.leave }),
      ),
      context(words.consent),
    ],
  });
}

/** Notes the agreement and goes on to what the person opened. */
export async function submitConsentAgain(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata'>,
  goOn: (wanted: Wanted) => Promise<types.ModalView>,
): Promise<ViewResponseAction> {
  const { version, action, value } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const agreeing = agreeAgain(desk.ports, asker, version).then((agreed) =>
    agreed === 'agreed' ? goOn({ action, value }) : notEnrolledPage(),
  );
  const outcome = await attempt(desk, formLimit, agreeing);
  return { response_action: 'update', view: outcome.kind === 'done' ? outcome.value : sorryPage() };
}

const metadataSchema = z.object({
  version: z.int().min(1),
  action: z.string().refine(leadsOn),
  value: z.string().optional(),
});
