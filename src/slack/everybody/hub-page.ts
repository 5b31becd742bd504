import type { types } from '@slack/bolt';
import { localDateOf } from '../../domain/calendar.ts';
import type { Member } from '../../domain/member.ts';
import { mayLead } from '../../flows/groups/may-lead.ts';
import { type Asker, type Desk, dateFor } from '../desk.ts';
import { groupButton } from '../leads/group-page.ts';
import { programmeButton } from '../leads/programme-page.ts';
import { promisesButton } from '../leads/promises-page.ts';
import { stoppedGroupsBlocks } from '../leads/record-blocks.ts';
import { reportButton } from '../leads/report-page.ts';
import { pauseButton, resumeButton } from '../members/pause-modal.ts';
import { settingsButton } from '../members/settings-modal.ts';
import { thisWeek } from '../members/this-week.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, divider, modal, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { groupWords } from '../words/group.ts';
import { leadWords } from '../words/lead.ts';
import { memberWords } from '../words/member.ts';
import { timingWords } from '../words/timing.ts';
import { joinButton, privacyButton, resourcesButton, withdrawButton } from './refusal-page.ts';
import { type Standing, standingOf } from './standing.ts';

const words = memberWords.hub;

/** Everything in one place, and only what this person may do. */
export async function hubPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const standing = await standingOf(desk, asker);
  const maySetUp = await mayLead(desk.ports, asker.workspace, asker.member, desk.namedLeads);
  const blocks = [...(await overview(desk, standing, maySetUp)), ...(await stoppedGroupsBlocks(desk, asker))];
  return modal({ title: common.appName, blocks });
}

/** What the hub and Home share. */
export async function overview(desk: Desk, standing: Standing, maySetUp: boolean): Promise<types.KnownBlock[]> {
  const { member, own, leads, groups } = standing;
  const lead = [
    ...(leads.length > 0
      ? [
          statusButton(),
          reviewButton(),
          promisesButton(),
          reportButton(),
          groupButton(),
          programmeButton(),
          facilitationButton(),
        ]
      : []),
    ...(maySetUp ? [setupButton(), ...(groups.length > 0 ? [leadsButton()] : [])] : []),
  ];
  return [
    ...(member === undefined || own === undefined ? outside(standing) : await thisWeek(desk, own, member)),
    ...(member === undefined ? [] : timing(desk, member)),
    divider,
    buttons(
      ...(member === undefined && leads.length === 0 ? [] : [themesButton()]),
      privacyButton(),
      resourcesButton(),
      button({ text: common.help, action: opens.help }),
      ...(member === undefined ? [] : [withdrawButton(), leaveButton()]),
    ),
    ...(lead.length === 0 ? [] : [section(words.leading), buttons(...lead)]),
  ];
}

function outside({ groups }: Standing): types.KnownBlock[] {
  if (groups.length === 0) return [section(words.welcome), section(words.noGroup)];
  return [section(words.welcome), section(words.notEnrolled), buttons(joinButton())];
}

function timing({ ports }: Desk, { pausedUntil, zone }: Member): types.KnownBlock[] {
  const isPausing = pausedUntil !== undefined && pausedUntil > localDateOf(ports.clock.now(), zone);
  if (!isPausing) return [buttons(settingsButton(), pauseButton())];
  return [section(timingWords.pause.paused(dateFor(pausedUntil, zone))), buttons(settingsButton(), resumeButton())];
}

const themesButton = () => button({ text: common.themes, label: common.themesLabel, action: opens.themes });
const statusButton = () => button({ text: common.status, label: common.statusLabel, action: opens.status });
const reviewButton = () => button({ text: common.review, label: common.reviewLabel, action: opens.review });
const leadsButton = () =>
  button({ text: groupWords.editLeads, label: groupWords.editLeadsLabel, action: opens.groupLeads });
const setupButton = () => button({ text: common.setup, action: opens.setup });
const facilitationButton = () =>
  button({ text: leadWords.facilitation.open, label: leadWords.facilitation.openLabel, action: opens.facilitation });
const leaveButton = () => button({ text: common.leave, label: common.leaveLabel, action: opens.leave });
