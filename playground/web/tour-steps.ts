import type { ScreenState } from '../browser/screen-state.ts';

/** What the tour can do for whoever follows it; each does what a click elsewhere on the page would do. */
export interface TourActs {
  /** Sits down at somebody's place and types a command in the first channel. */
  command(personId: string, text: string): void;
  /** Somebody new comes to the company, and types a command. */
  newcomer(text: string): void;
  moveTo(instant: string): void;
  letEveryoneAnswer(): void;
  openMessages(personId: string): void;
  openChannel(): void;
}

export interface TourAction {
  readonly label: string;
  readonly run: () => void;
  /** What it is for has happened, by whatever way. */
  readonly isDone: boolean;
}

export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What is to be done here has happened. */
  readonly isDone: boolean;
  readonly does: readonly TourAction[];
}

/** The first week of a group needs this many. */
const enough = 8;

/** The product in one sentence. */
export const whatItIs =
  'Imperfect Ally asks everyone who joins one private question a week, and shows their channel only what five or more of them have in common.';

/** Where things stand, for somebody who has just come. */
export function whereThingsStand({ opening, story, me }: ScreenState): string {
  if (opening !== null)
    return 'Invented colleagues are playing the first weeks in #allies. Watch them, as anyone you like; then it’s your turn.';
  if (!story.groupIsSet) return `Nothing has happened here yet. You’re ${me.realName}, and can be anyone else.`;
  return `${story.joined} invented colleagues take part, and #allies shows what they’ve read so far. You’re ${me.realName}; the next step is yours.`;
}

/** A week, step by step, as far as it has come. */
export function tourSteps({ me, people, moments, story }: ScreenState, acts: TourActs): readonly TourStep[] {
  const admin = people.find(({ standing }) => standing === 'admin') ?? me;
  const go = (...beginnings: readonly string[]): readonly TourAction[] => {
    const moment = moments.find(({ label }) => beginnings.some((beginning) => label.startsWith(beginning)));
    if (moment === undefined) return [];
    const [when = ''] = moment.label.split(': ');
    return [{ label: `Go to ${when}`, run: () => acts.moveTo(moment.at), isDone: false }];
  };
  return [
    {
      title: 'A group is set up',
      text: `A group is one channel that goes through the season together. ${admin.realName} may set it up for #allies.`,
      isDone: story.groupIsSet,
      does: [
        {
          label: `Set up, as ${admin.realName}`,
          run: () => acts.command(admin.id, '/imperfect-ally setup'),
          isDone: story.groupIsSet,
        },
      ],
    },
    {
      title: 'People join',
      text: 'Everyone decides for themselves, after reading what will happen. The first week opens once eight have joined.',
      isDone: story.joined >= enough,
      does: [
        {
          label: 'Join, as someone new',
          run: () => acts.newcomer('/imperfect-ally join'),
          isDone: story.haveJoined,
        },
        { label: 'Let the others join', run: acts.letEveryoneAnswer, isDone: story.joined >= enough },
      ],
    },
    {
      title: 'The question arrives',
      text: 'Each person gets one message a week, on their own working day and clock. By Wednesday everyone has theirs.',
      isDone: story.isAsked,
      does: go('Monday 09:00', 'Wednesday'),
    },
    {
      title: 'Answer in private',
      text: 'Press “Answer privately” in your message, choose what fits or write, and save. Try a colleague’s name: it’s taken out, and you see that first. You can change or delete your answer until Friday.',
      isDone: story.haveAnswered && story.othersAnswered,
      does: [
        { label: 'Open my messages', run: () => acts.openMessages(me.id), isDone: story.haveAnswered },
        { label: 'Let everyone answer', run: acts.letEveryoneAnswer, isDone: story.othersAnswered },
      ],
    },
    {
      title: 'The week closes',
      text: 'On Friday at noon the words are deleted, and with them the link between people and their choices. From then on nobody can tell whose was which.',
      isDone: story.isReviewed,
      does: go('Friday 13:00'),
    },
    {
      title: 'The lead looks first',
      text: `${admin.realName} sees the themes, never anyone’s answer, and may hold them. Otherwise they go out on Monday.`,
      isDone: story.isPosted,
      does: [
        { label: `Open ${admin.realName}’s messages`, run: () => acts.openMessages(admin.id), isDone: false },
        ...go('Monday'),
      ],
    },
    {
      title: 'What the channel reads',
      text: 'Only themes that five or more people chose, in #allies, and never anyone’s words. That was a week.',
      isDone: false,
      does: [{ label: 'Open #allies', run: acts.openChannel, isDone: false }],
    },
  ];
}
