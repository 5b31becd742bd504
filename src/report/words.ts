import { instantOf, type LocalDate } from '../domain/calendar.ts';
import type { ActionState } from '../domain/promised-action.ts';
import type { Band } from '../domain/publication.ts';
import type { ReportedAction, SeasonReport } from '../flows/groups/season-report.ts';

const deleted = 'The record of this season has been deleted by a lead.';

/** What a report says outside Slack, in every format. */
export const reportWords = {
  title: ({ programme, season }: SeasonReport) => `${programme}: season ${season}`,
  progress: ({ isDeleted, weeks, length }: SeasonReport) =>
    isDeleted ? deleted : `Posted so far: ${weeks.length} of ${length} weeks.`,
  /** The smallest threshold of all weeks is true for each. */
  promise: ({ weeks }: SeasonReport) =>
    `Themes as the channel has read them: each was raised by at least ${Math.min(5, ...weeks.map(({ k }) => k))} different people. Nobody’s words, no names, no exact numbers.`,
  source: (source: string) => `Programme after: ${source}`,
  nothingPosted: ({ isDeleted }: SeasonReport) =>
    isDeleted ? 'What was posted stands in the channel.' : 'No themes have been posted yet.',
  deleted,
  overview: 'The season at a glance',
  overviewHint:
    'A cell tells how many people raised a theme in a week; a tick is a theme that is shown without a band.',
  week: (week: number, title: string) => `Week ${week}: ${title}`,
  opened: (date: LocalDate, kind: 'step' | 'discussion') =>
    `Opened on ${dateInWords(date)}${kind === 'discussion' ? ', with a discussion in the channel' : ''}.`,
  nothing: 'There was not enough to share.',
  beyond: 'Some replies went beyond these themes.',
  theme: 'Theme',
  people: 'People',
  noBand: 'shown without a band',
  notShown: 'not shown',
  band: (band: Band) => `${band} or more`,
  actions: 'What we will try',
  noActions: 'Nothing has been promised.',
  action: 'Promise',
  since: 'Since week',
  owner: 'Who',
  state: 'State',
  states: { planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped' } satisfies Record<
    ActionState,
    string
  >,
  ownerOf: ({ byLead }: ReportedAction) => (byLead ? 'a lead' : 'the group together'),
} as const;

export const peopleOf = (band: Band | undefined): string =>
  band === undefined ? reportWords.noBand : reportWords.band(band);

/** A report is read in other years as well: "11 January 2027". */
const dateInWords = (date: LocalDate): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instantOf(date, '12:00', 'UTC'));
