import { helpPage } from '../everybody/help-page.ts';
import { hubPage } from '../everybody/hub-page.ts';
import { privacyPage } from '../everybody/privacy-page.ts';
import { resourcesPage } from '../everybody/resources-page.ts';
import { forgetMePage } from '../members/forget-me-modal.ts';
import { chooseGroup, joinPage, readGroup } from '../members/join-modal.ts';
import { leavePage } from '../members/leave-modal.ts';
import { doNotSend, keepEditing } from '../members/look-first.ts';
import { pauseMonthPage, pausePage, resumePage } from '../members/pause-modal.ts';
import { otherQuestionPage, reflectPage } from '../members/reflect-page.ts';
import { notSentPage, switchVariant } from '../members/reply-modal.ts';
import { settingsPage } from '../members/settings-modal.ts';
import { themesPage } from '../members/themes-page.ts';
import { skipPage, snoozePage, snoozeWordPage, unskipPage, usualTimePage } from '../members/week-page.ts';
import { withdrawPage } from '../members/withdraw-page.ts';
import { goOnAction, goOnPage } from '../messages/notice-message.ts';
import { opens } from '../parts/actions.ts';
import { type ClickPage, ofForm, ofRound, ofValue, replace, stack } from './click.ts';

/** Every button and select of what everybody and members see → its page. */
export const memberClicks: Readonly<Record<string, ClickPage>> = {
  [opens.hub]: replace(hubPage),
  [opens.join]: replace((desk, asker) => joinPage(desk, asker)),
  [opens.leave]: replace(leavePage),
  [opens.reflect]: replace(ofRound(reflectPage)),
  [opens.lighter]: replace(ofRound((desk, asker, round) => reflectPage(desk, asker, round, 'lighter'))),
  [opens.skip]: replace(ofRound(skipPage)),
  [opens.unskip]: replace(ofRound(unskipPage)),
  [opens.snooze]: replace((desk, asker) => snoozeWordPage(desk, asker, '')),
  [opens.laterToday]: replace(ofRound((desk, asker, round) => snoozePage(desk, asker, 'later-today', round))),
  [opens.tomorrow]: replace(ofRound((desk, asker, round) => snoozePage(desk, asker, 'tomorrow', round))),
  [opens.usualTime]: replace(usualTimePage),
  [opens.pause]: replace((desk, asker) => pausePage(desk, asker)),
  [opens.pauseMonth]: replace(pauseMonthPage),
  [opens.resume]: replace(resumePage),
  [opens.settings]: replace(settingsPage),
  [opens.themes]: stack(themesPage),
  [opens.withdraw]: replace(withdrawPage),
  [opens['forget-me']]: replace(async () => forgetMePage()),
  [opens.privacy]: stack(async (desk) => privacyPage(desk)),
  [opens.resources]: stack(resourcesPage),
  [opens.help]: stack((desk, asker) => helpPage(desk, asker)),
  [chooseGroup]: replace(ofValue((desk, asker, value) => joinPage(desk, asker, readGroup(value)))),
  [switchVariant]: replace(
    ofForm(
      (desk, asker, view, value) => otherQuestionPage(desk, asker, view, value === 'lighter' ? 'lighter' : 'main'),
      reflectPage,
    ),
  ),
  [keepEditing]: replace(ofForm((desk, asker, view) => otherQuestionPage(desk, asker, view), reflectPage)),
  [doNotSend]: replace(async () => notSentPage()),
  [goOnAction]: replace((desk, asker) => goOnPage(desk, asker)),
};
