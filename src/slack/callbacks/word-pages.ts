import { helpPage } from '../everybody/help-page.ts';
import { hubPage } from '../everybody/hub-page.ts';
import { privacyPage } from '../everybody/privacy-page.ts';
import { resourcesPage } from '../everybody/resources-page.ts';
import { reportPage } from '../leads/report-page.ts';
import { reviewPage } from '../leads/review-modal.ts';
import { setupPage } from '../leads/setup-modal.ts';
import { statusPage } from '../leads/status-page.ts';
import { forgetMePage } from '../members/forget-me-modal.ts';
import { joinPage } from '../members/join-modal.ts';
import { leavePage } from '../members/leave-modal.ts';
import { pauseWordPage, resumePage } from '../members/pause-modal.ts';
import { reflectPage } from '../members/reflect-page.ts';
import { settingsPage } from '../members/settings-modal.ts';
import { themesPage } from '../members/themes-page.ts';
import { skipPage, snoozeWordPage } from '../members/week-page.ts';
import { withdrawPage } from '../members/withdraw-page.ts';
import type { CommandWord } from '../parts/command-words.ts';
import type { PageOf } from './click.ts';

/** Every word of the command → its page, which is told what was typed after the word. */
export const wordPages: Readonly<Record<CommandWord, PageOf<[rest: string]>>> = {
  hub: hubPage,
  join: (desk, asker) => joinPage(desk, asker),
  reflect: (desk, asker) => reflectPage(desk, asker),
  lighter: (desk, asker) => reflectPage(desk, asker, undefined, 'lighter'),
  skip: (desk, asker) => skipPage(desk, asker),
  snooze: snoozeWordPage,
  pause: pauseWordPage,
  resume: resumePage,
  settings: settingsPage,
  themes: themesPage,
  withdraw: withdrawPage,
  leave: leavePage,
  'forget-me': async () => forgetMePage(),
  privacy: async (desk) => privacyPage(desk),
  resources: resourcesPage,
  help: (desk, asker) => helpPage(desk, asker),
  setup: setupPage,
  review: (desk, asker) => reviewPage(desk, asker),
  status: statusPage,
  report: (desk, asker) => reportPage(desk, asker),
};
