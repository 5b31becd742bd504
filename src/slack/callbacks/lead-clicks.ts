import type { types, ViewOutput } from '@slack/bolt';
import type { Asker, Desk } from '../desk.ts';
import {
  groupChannelCallback,
  groupChannelPage,
  groupChannelPageOfChannel,
  groupSafetyCallback,
  groupSafetyPage,
  groupSafetyPageOfCountry,
  groupWeekPage,
} from '../leads/change-group-modal.ts';
import { checkChannelAgain, chooseChannel } from '../leads/channel-field.ts';
import { facilitationPage } from '../leads/facilitation-page.ts';
import { readGroupId } from '../leads/group-choice.ts';
import {
  groupPage,
  groupPreviewPage,
  nextSeasonPage,
  pauseGroupPage,
  resumeGroupPage,
  stopGroupPage,
} from '../leads/group-page.ts';
import { leadsPage, removeLeadAction, removeLeadPage } from '../leads/leads-page.ts';
import { choosePreviewWeek, readPreviewWeek } from '../leads/preview-blocks.ts';
import { programmePage } from '../leads/programme-page.ts';
import { promiseFormPage } from '../leads/promise-form.ts';
import { addPromise, changePromise, promisesPage } from '../leads/promises-page.ts';
import { deleteRecordPage } from '../leads/record-page.ts';
import { earlierWeeks, laterWeeks, reportPage } from '../leads/report-page.ts';
import { dropAllPage, editPage, mergePage } from '../leads/review-forms.ts';
import {
  approveAction,
  approvePage,
  dropAllAction,
  editAction,
  holdAction,
  holdPage,
  mergeAction,
  releaseAction,
  reviewPage,
} from '../leads/review-modal.ts';
import { chooseCountry } from '../leads/safety-form.ts';
import {
  setupPage,
  setupPageOfChannel,
  setupPageOfCountry,
  setupPageOfWeek,
  setupPreviewCallback,
} from '../leads/setup-modal.ts';
import { statusPage } from '../leads/status-page.ts';
import { previewStep, stepFormPage, stepPreviewPage } from '../leads/step-form.ts';
import { doubtAnswerPage, postAgain, postSeen } from '../messages/doubtful-post-message.ts';
import { opens } from '../parts/actions.ts';
import { type Click, type ClickPage, ofForm, ofGroup, ofRound, ofValue, type PageOf, replace, stack } from './click.ts';

/** Every button and select of what leads see → its page. */
export const leadClicks: Readonly<Record<string, ClickPage>> = {
  [opens.status]: stack(statusPage),
  [opens.setup]: replace(setupPage),
  [chooseChannel]: replace(ofForm(channelChosen, setupPage)),
  [checkChannelAgain]: replace(ofForm(channelChosen, setupPage)),
  [chooseCountry]: replace(ofForm(countryChosen, setupPage)),
  [choosePreviewWeek]: replace(ofForm(previewWeekChosen, setupPage)),
  [opens.group]: replace(ofGroup(groupPage)),
  [opens.groupWeek]: replace(ofGroup(groupWeekPage)),
  [opens.groupSafety]: replace(ofGroup(groupSafetyPage)),
  [opens.groupChannel]: replace(ofGroup(groupChannelPage)),
  [opens.groupLeads]: replace(ofGroup(leadsPage)),
  [opens.groupPreview]: stack(ofGroup((desk, asker, group) => groupPreviewPage(desk, asker, group, 1))),
  [opens.groupPause]: replace(ofGroup(pauseGroupPage)),
  [opens.groupResume]: replace(ofGroup(resumeGroupPage)),
  [opens.groupStop]: replace(ofGroup(stopGroupPage)),
  [opens.groupNextSeason]: replace(ofGroup(nextSeasonPage)),
  [opens.groupDeleteRecord]: replace(ofGroup(deleteRecordPage)),
  [removeLeadAction]: replace(ofValue(removeLeadPage)),
  [opens.facilitation]: stack(facilitationPage),
  [opens.programme]: replace(ofGroup(programmePage)),
  [opens.step]: replace(ofValue(stepFormPage)),
  [previewStep]: stack(ofForm(stepPreviewPage, programmePage)),
  [opens.review]: replace(ofRound(reviewPage)),
  [holdAction]: replace(holding(true)),
  [releaseAction]: replace(holding(false)),
  [approveAction]: replace(ofValue(approvePage)),
  [editAction]: replace(ofValue(editPage)),
  [mergeAction]: replace(ofValue(mergePage)),
  [dropAllAction]: replace(ofValue(dropAllPage)),
  [opens.report]: stack(ofValue(reportPage)),
  [earlierWeeks]: replace(ofValue(reportPage)),
  [laterWeeks]: replace(ofValue(reportPage)),
  [opens.promises]: stack((desk, asker) => promisesPage(desk, asker)),
  [addPromise]: replace(ofValue(promiseFormPage)),
  [changePromise]: replace(ofValue(promiseFormPage)),
  [postSeen]: replace(ofValue((desk, asker, value) => doubtAnswerPage(desk, asker, value, 'seen'))),
  [postAgain]: replace(ofValue((desk, asker, value) => doubtAnswerPage(desk, asker, value, 'post again'))),
};

/** The same fields stand in the setup and in the forms that change a group. */
function channelChosen(desk: Desk, asker: Asker, view: ViewOutput): Promise<types.ModalView> {
  return view.callback_id === groupChannelCallback
    ? groupChannelPageOfChannel(desk, asker, view)
    : setupPageOfChannel(desk, asker, view);
}

async function countryChosen(desk: Desk, asker: Asker, view: ViewOutput): Promise<types.ModalView> {
  return view.callback_id === groupSafetyCallback
    ? groupSafetyPageOfCountry(desk, asker, view)
    : setupPageOfCountry(desk, view);
}

async function previewWeekChosen(
  desk: Desk,
  asker: Asker,
  view: ViewOutput,
  value: string | undefined,
): Promise<types.ModalView> {
  const week = readPreviewWeek(value) ?? 1;
  if (view.callback_id === setupPreviewCallback) return setupPageOfWeek(desk, view, week);
  return groupPreviewPage(desk, asker, readGroupId(view.private_metadata), week);
}

function holding(held: boolean): PageOf<[Click]> {
  return ofRound((desk, asker, round) =>
    round === undefined ? reviewPage(desk, asker) : holdPage(desk, asker, round, held),
  );
}
