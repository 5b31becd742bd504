import type { ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { CurrentUser, SlackContext } from './context.ts';
import {
  submitGroupChannel,
  submitGroupContacts,
  submitGroupPrivacy,
  submitGroupSchedule,
} from './leads/change-group-modal.ts';
import { submitSkips, submitStart } from './leads/dates-forms.ts';
import { submitDayOff } from './leads/dates-page.ts';
import { submitInvitation } from './leads/invite-page.ts';
import { submitLeads } from './leads/leads-page.ts';
import { submitOwnLine } from './leads/own-lines-page.ts';
import { submitPromise } from './leads/promises-page.ts';
import { submitEdit, submitLine, submitMerge } from './leads/review-forms.ts';
import { submitSetup, submitSetupContacts, submitSetupPrivacy, submitSetupSchedule } from './leads/setup-modal.ts';
import { submitStep } from './leads/step-form.ts';
import { submitConsentAgain } from './members/consent-again-modal.ts';
import { submitJoin } from './members/join-modal.ts';
import { submitForgetMe, submitLeave } from './members/leave-modal.ts';
import { submitPause } from './members/pause-modal.ts';
import { submitReplyModal } from './members/reply-modal.ts';
import { submitSettings } from './members/settings-modal.ts';
import { surfaceOf, surfaces } from './surfaces.ts';
import type { FormName } from './ui/actions.ts';

/** What a form's submission does; undefined closes it, and what lies below is seen again. */
export type Submission = (
  ctx: SlackContext,
  user: CurrentUser,
  view: ViewOutput,
) => Promise<ViewResponseAction | undefined>;

export interface Form {
  readonly submit: Submission;
  /**
   * It opens on top of the page that it changes, so that Cancel leads back to it. Once it is sent, what comes of it is
   * shown there.
   */
  readonly isOnTop?: true;
  /** It changes what the person reads on their Home; that they have answered is not among it. */
  readonly changesHome?: true;
}

/** Every form → what its submission does. */
export const submissions: Readonly<Record<FormName, Form>> = {
  join: { submit: submitJoin, changesHome: true },
  leave: { submit: submitLeave, isOnTop: true, changesHome: true },
  forgetMe: { submit: submitForgetMe, changesHome: true },
  agree: {
    submit: (ctx, user, view) =>
      submitConsentAgain(ctx, user, view, ({ action, value }) => {
        const wanted = surfaceOf(action);
        return (wanted?.asksConsent ? wanted : surfaces.hub).page(ctx, user, { value });
      }),
  },
  reply: { submit: submitReplyModal },
  pause: { submit: submitPause, isOnTop: true, changesHome: true },
  settings: { submit: submitSettings, isOnTop: true, changesHome: true },
  setup: { submit: submitSetup },
  setupSchedule: { submit: submitSetupSchedule },
  setupPrivacy: { submit: submitSetupPrivacy },
  setupContacts: { submit: submitSetupContacts, changesHome: true },
  invitation: { submit: submitInvitation },
  groupSchedule: { submit: submitGroupSchedule, isOnTop: true },
  groupPrivacy: { submit: submitGroupPrivacy, isOnTop: true },
  groupContacts: { submit: submitGroupContacts, isOnTop: true, changesHome: true },
  groupChannel: { submit: submitGroupChannel, isOnTop: true },
  groupStart: { submit: submitStart, isOnTop: true },
  groupSkips: { submit: submitSkips, isOnTop: true },
  dayOff: { submit: submitDayOff },
  ownLine: { submit: submitOwnLine },
  leads: { submit: submitLeads, changesHome: true },
  step: { submit: submitStep, isOnTop: true, changesHome: true },
  editDraft: { submit: submitEdit, isOnTop: true },
  mergeThemes: { submit: submitMerge, isOnTop: true },
  leadLine: { submit: submitLine, isOnTop: true },
  promise: { submit: submitPromise, isOnTop: true },
  // Its fields are for copying only.
  reportText: { submit: async () => ({ response_action: 'clear' }) },
};
