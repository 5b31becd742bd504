import type { types } from '@slack/bolt';
import { copy } from '../copy.ts';
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
const shared = () =>
  ({
    reflect: { text: copy().common.reflectNow, label: copy().common.reflectNowLabel, action: actionIds.reflect },
    skip: { text: copy().common.skip, label: copy().common.skipLabel, action: actionIds.skip },
    unskip: { text: copy().common.unskip, label: copy().common.unskipLabel, action: actionIds.unskip },
    laterToday: { text: copy().common.laterToday, label: copy().common.laterTodayLabel, action: actionIds.laterToday },
    tomorrow: { text: copy().common.tomorrow, label: copy().common.tomorrowLabel, action: actionIds.tomorrow },
    usualTime: { text: copy().common.usualTime, action: actionIds.usualTime },
    pause: { text: copy().common.pause, label: copy().common.pauseLabel, action: actionIds.pause },
    pauseMonth: { text: copy().common.pauseMonth, label: copy().common.pauseMonthLabel, action: actionIds.pauseMonth },
    changePause: { text: copy().common.changePause, label: copy().common.changePauseLabel, action: actionIds.pause },
    resume: { text: copy().common.resume, label: copy().common.resumeLabel, action: actionIds.resume },
    settings: { text: copy().common.settings, label: copy().common.settingsLabel, action: actionIds.settings },
    themes: { text: copy().common.themes, label: copy().common.themesLabel, action: actionIds.themes },
    withdraw: { text: copy().common.withdraw, action: actionIds.withdraw },
    join: { text: copy().common.join, label: copy().common.joinLabel, action: actionIds.join },
    leave: { text: copy().common.leave, label: copy().common.leaveLabel, action: actionIds.leave },
    privacy: { text: copy().common.whoCanSee, label: copy().common.whoCanSeeLabel, action: actionIds.privacy },
    resources: { text: copy().common.resources, label: copy().common.resourcesLabel, action: actionIds.resources },
    help: { text: copy().common.help, action: actionIds.help },
    setup: { text: copy().common.setup, action: actionIds.setup },
    setupAnother: { text: copy().common.setupAnother, action: actionIds.setup },
    leadsOfGroups: {
      text: copy().common.leadsOfGroups,
      label: copy().common.leadsOfGroupsLabel,
      action: actionIds.groupLeads,
    },
    review: { text: copy().common.review, label: copy().common.reviewLabel, action: actionIds.review },
    status: { text: copy().common.status, label: copy().common.statusLabel, action: actionIds.status },
    report: { text: copy().season.report.open, label: copy().season.report.openLabel, action: actionIds.report },
    promises: { text: copy().promise.page.open, label: copy().promise.page.openLabel, action: actionIds.promises },
    programme: { text: copy().programme.open, label: copy().programme.openLabel, action: actionIds.programme },
    group: { text: copy().group.open, label: copy().group.openLabel, action: actionIds.group },
    invite: { text: copy().group.invite, label: copy().group.inviteLabel, action: actionIds.invite },
    dates: { text: copy().dates.open, label: copy().dates.openLabel, action: actionIds.groupDates },
    leads: { text: copy().group.editLeads, label: copy().group.editLeadsLabel, action: actionIds.groupLeads },
    facilitation: {
      text: copy().lead.facilitation.open,
      label: copy().lead.facilitation.openLabel,
      action: actionIds.facilitation,
    },
  }) as const satisfies Readonly<Record<string, Facts>>;

export type SharedName = keyof ReturnType<typeof shared>;

/** @param value the round or the group that it is about */
export const sharedButton = (
  name: SharedName,
  { value, style }: Pick<ButtonFacts, 'value' | 'style'> = {},
): types.Button =>
  button({ ...shared()[name], ...(value === undefined ? {} : { value }), ...(style === undefined ? {} : { style }) });

/** The one button of a surface that is filled. */
export const mainButton = (name: SharedName, value?: string): types.Button =>
  sharedButton(name, { style: 'primary', ...(value === undefined ? {} : { value }) });

/** The same as an option behind "⋯". */
export const sharedOption = (name: SharedName, value?: string): MoreOption => {
  const { text, action } = shared()[name];
  return { text, action, ...(value === undefined ? {} : { value }) };
};
