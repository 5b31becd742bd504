import type { types } from '@slack/bolt';
import { common } from '../copy/common.ts';
import { datesCopy } from '../copy/dates.ts';
import { groupCopy } from '../copy/group.ts';
import { leadCopy, promiseCopy } from '../copy/lead.ts';
import { programmeCopy } from '../copy/programme.ts';
import { seasonCopy } from '../copy/season.ts';
import { actionIds } from './actions.ts';
import { type ButtonFacts, button, option, overflow } from './blocks.ts';

/** The one listener of every menu behind "⋯": what was chosen in it stands for a button. */
export const moreAction = 'more';

export interface MoreOption {
  readonly text: string;
  readonly action: string;
  readonly value?: string;
}

export const moreMenu = (...options: readonly MoreOption[]): types.Overflow =>
  overflow(
    moreAction,
    options.map(({ text, action, value }) => option(text, value === undefined ? action : `${action} ${value}`)),
  );

/** The button that an option stands for. */
export function readMore(chosen: string): { readonly action: string; readonly value: string | undefined } {
  const [action = '', ...rest] = chosen.split(' ');
  return { action, value: rest.length === 0 ? undefined : rest.join(' ') };
}

type Facts = Pick<ButtonFacts, 'text' | 'label' | 'action'>;

/** What is offered on several surfaces. No page needs another page for a button. */
const shared = {
  reflect: { text: common.reflectNow, label: common.reflectNowLabel, action: actionIds.reflect },
  skip: { text: common.skip, label: common.skipLabel, action: actionIds.skip },
  unskip: { text: common.unskip, label: common.unskipLabel, action: actionIds.unskip },
  laterToday: { text: common.laterToday, label: common.laterTodayLabel, action: actionIds.laterToday },
  tomorrow: { text: common.tomorrow, label: common.tomorrowLabel, action: actionIds.tomorrow },
  usualTime: { text: common.usualTime, action: actionIds.usualTime },
  pause: { text: common.pause, label: common.pauseLabel, action: actionIds.pause },
  pauseMonth: { text: common.pauseMonth, label: common.pauseMonthLabel, action: actionIds.pauseMonth },
  changePause: { text: common.changePause, label: common.changePauseLabel, action: actionIds.pause },
  resume: { text: common.resume, label: common.resumeLabel, action: actionIds.resume },
  settings: { text: common.settings, label: common.settingsLabel, action: actionIds.settings },
  themes: { text: common.themes, label: common.themesLabel, action: actionIds.themes },
  withdraw: { text: common.withdraw, action: actionIds.withdraw },
  join: { text: common.join, label: common.joinLabel, action: actionIds.join },
  leave: { text: common.leave, label: common.leaveLabel, action: actionIds.leave },
  privacy: { text: common.whoCanSee, label: common.whoCanSeeLabel, action: actionIds.privacy },
  resources: { text: common.resources, label: common.resourcesLabel, action: actionIds.resources },
  help: { text: common.help, action: actionIds.help },
  setup: { text: common.setup, action: actionIds.setup },
  setupAnother: { text: common.setupAnother, action: actionIds.setup },
  leadsOfGroups: { text: common.leadsOfGroups, label: common.leadsOfGroupsLabel, action: actionIds.groupLeads },
  review: { text: common.review, label: common.reviewLabel, action: actionIds.review },
  status: { text: common.status, label: common.statusLabel, action: actionIds.status },
  report: { text: seasonCopy.report.open, label: seasonCopy.report.openLabel, action: actionIds.report },
  promises: { text: promiseCopy.page.open, label: promiseCopy.page.openLabel, action: actionIds.promises },
  programme: { text: programmeCopy.open, label: programmeCopy.openLabel, action: actionIds.programme },
  group: { text: groupCopy.open, label: groupCopy.openLabel, action: actionIds.group },
  invite: { text: groupCopy.invite, label: groupCopy.inviteLabel, action: actionIds.invite },
  dates: { text: datesCopy.open, label: datesCopy.openLabel, action: actionIds.groupDates },
  leads: { text: groupCopy.editLeads, label: groupCopy.editLeadsLabel, action: actionIds.groupLeads },
  facilitation: {
    text: leadCopy.facilitation.open,
    label: leadCopy.facilitation.openLabel,
    action: actionIds.facilitation,
  },
} as const satisfies Readonly<Record<string, Facts>>;

export type SharedName = keyof typeof shared;

/** @param value the round or the group that it is about */
export const sharedButton = (
  name: SharedName,
  { value, style }: Pick<ButtonFacts, 'value' | 'style'> = {},
): types.Button =>
  button({ ...shared[name], ...(value === undefined ? {} : { value }), ...(style === undefined ? {} : { style }) });

/** The one button of a surface that is filled. */
export const mainButton = (name: SharedName, value?: string): types.Button =>
  sharedButton(name, { style: 'primary', ...(value === undefined ? {} : { value }) });

/** The same as an option behind "⋯". */
export const sharedOption = (name: SharedName, value?: string): MoreOption => {
  const { text, action } = shared[name];
  return { text, action, ...(value === undefined ? {} : { value }) };
};
