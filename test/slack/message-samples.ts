import { defaultRoundTimes, nextRoundWindow } from '../../src/domain/calendar.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, groupId, roundId, workspaceId } from '../../src/domain/ids.ts';
import type { Step } from '../../src/domain/programme.ts';
import type { Round } from '../../src/domain/round.ts';
import type { Message } from '../../src/flows/ports/messenger.ts';
import { loadProgramme } from '../../src/programme/load-programme.ts';

const workspace = workspaceId('T1');
const steps = loadProgramme().steps;
export const aStep: Step = steps[0];
export type DiscussionStep = Extract<Step, { kind: 'discussion' }>;
export const aDiscussion: DiscussionStep = firstDiscussion();

export const aGroup: Group = {
  workspace,
  id: groupId('00000000-0000-4000-8000-000000000001'),
  channel: channelId('CALLIES'),
  zone: 'Europe/London',
  status: 'running',
  season: 1,
  k: 5,
  approvals: 0,
  country: 'GB',
  routes: ['people@company.example', 'the ombudsperson'],
  resourcesCheckedOn: '2027-01-07',
  times: defaultRoundTimes,
  openingLine: true,
  reminder: true,
};

export const aRound: Round = {
  status: 'open',
  workspace,
  id: roundId('00000000-0000-4000-8000-000000000002'),
  group: aGroup.id,
  season: 1,
  week: 1,
  step: aStep.id,
  k: 5,
  window: nextRoundWindow(defaultRoundTimes, 'Europe/London', new Date('2027-01-07T10:00:00Z')),
  held: false,
  damaged: 0,
};

export const aDraftMessage: Message = { kind: 'draft', step: aStep, round: aRound, group: aGroup };
export const aNudgeMessage: Message = {
  kind: 'nudge',
  step: aStep,
  season: 1,
  round: aRound,
  ordinal: 0,
  askToGoOn: false,
};

function firstDiscussion(): DiscussionStep {
  for (const step of steps) if (step.kind === 'discussion') return step;
  throw new Error('the programme has no discussion');
}
