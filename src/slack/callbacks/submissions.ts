import type { ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { Asker, Desk } from '../desk.ts';
import { hubPage } from '../everybody/hub-page.ts';
import {
  groupChannelCallback,
  groupSafetyCallback,
  groupWeekCallback,
  submitGroupChannel,
  submitGroupSafety,
  submitGroupWeek,
} from '../leads/change-group-modal.ts';
import { leadsCallback, submitLeads } from '../leads/leads-page.ts';
import { promiseCallback, submitPromise } from '../leads/promise-form.ts';
import { editCallback, mergeCallback, submitEdit, submitMerge } from '../leads/review-forms.ts';
import {
  setupCallback,
  setupPreviewCallback,
  setupSafetyCallback,
  submitSetup,
  submitSetupPreview,
  submitSetupSafety,
} from '../leads/setup-modal.ts';
import { stepCallback, submitStep } from '../leads/step-form.ts';
import { agreeCallback, submitConsentAgain } from '../members/consent-again-modal.ts';
import { forgetMeCallback, submitForgetMe } from '../members/forget-me-modal.ts';
import { joinCallback, submitJoin } from '../members/join-modal.ts';
import { leaveCallback, submitLeave } from '../members/leave-modal.ts';
import { pauseCallback, submitPause } from '../members/pause-modal.ts';
import { replyCallback, submitReplyModal } from '../members/reply-modal.ts';
import { settingsCallback, submitSettings } from '../members/settings-modal.ts';
import { clickPages } from './click-pages.ts';

/** Every form → what its submission does. */
export const submissions: Readonly<
  Record<string, (desk: Desk, asker: Asker, view: ViewOutput) => Promise<ViewResponseAction>>
> = {
  [setupCallback]: submitSetup,
  [setupPreviewCallback]: submitSetupPreview,
  [setupSafetyCallback]: submitSetupSafety,
  [groupWeekCallback]: submitGroupWeek,
  [groupSafetyCallback]: submitGroupSafety,
  [groupChannelCallback]: submitGroupChannel,
  [leadsCallback]: submitLeads,
  [joinCallback]: submitJoin,
  [leaveCallback]: submitLeave,
  [agreeCallback]: (desk, asker, view) =>
    submitConsentAgain(desk, asker, view, async ({ action, value }) => {
      const page = clickPages[action]?.page ?? hubPage;
      return page(desk, asker, { value, view: undefined });
    }),
  [replyCallback]: submitReplyModal,
  [pauseCallback]: submitPause,
  [settingsCallback]: submitSettings,
  [forgetMeCallback]: submitForgetMe,
  [editCallback]: submitEdit,
  [mergeCallback]: submitMerge,
  [stepCallback]: submitStep,
  [promiseCallback]: submitPromise,
};
