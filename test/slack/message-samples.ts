import { defaultRoundTimes, nextRoundWindow } from '../../src/domain/calendar.ts';
import type { Group } from '../../src/domain/group.ts';
import { channelId, groupId, roundId, themeId, workspaceId } from '../../src/domain/ids.ts';
import type { Step } from '../../src/domain/programme.ts';
import type { Round } from '../../src/domain/round.ts';
import type { Heard, Message } from '../../src/flows/ports/slack.ts';
import { loadProgramme } from '../../src/programme/validate.ts';

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
  routes: ['people@company.example', 'the ombudsperson, room 4'],
  resourcesCheckedOn: '2027-01-07',
  times: defaultRoundTimes,
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
  weeks: 8,
  ordinal: 0,
  askToGoOn: false,
};

/** One theme of the week before. */
export const heard: Heard = {
  publication: {
    workspace,
    round: aRound.id,
    hash: '',
    digest: {
      kind: 'themes',
      themes: [
        {
          id: themeId('mindset-growing'),
          label: 'A view on the move',
          sentence: 'People noticed that their outlook has shifted, and is still shifting.',
          band: 5,
        },
      ],
      beyond: false,
    },
  },
  before: new Map(),
};

export const anOpening = (step: Step, said: Heard | undefined): Extract<Message, { kind: 'opening' }> => ({
  kind: 'opening',
  step,
  season: 1,
  round: aRound,
  heard: said,
  actions: [],
  line: undefined,
});

function firstDiscussion(): DiscussionStep {
  for (const step of steps) if (step.kind === 'discussion') return step;
  throw new Error('the programme has no discussion');
}
