import { instantOf, type LocalDate } from '../../domain/calendar.ts';
import { type Band, splitJoined } from '../../domain/digest.ts';
import type { ActionState } from '../../domain/promised-action.ts';
import { stripControlCharacters } from '../../domain/strip-control-characters.ts';
import type { ReportedAction, ReportedWeek, SeasonReport } from '../../flows/groups/season-report.ts';

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
  nothing: 'There wasn’t enough to share.',
  beyond: 'Some answers didn’t fit any theme.',
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

export const actionColumns = [reportWords.action, reportWords.since, reportWords.owner, reportWords.state];
export const actionRow = (action: ReportedAction): readonly string[] => [
  ...[action.text, String(action.week)],
  ...[reportWords.ownerOf(action), reportWords.states[action.state]],
];

/** A report is read in other years as well: "11 January 2027". */
export const dateInWords = (date: LocalDate): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instantOf(date, '12:00', 'UTC'));

/**
 * One row for each theme of a week, for each week that said nothing, and for each promise; one for a deleted record. RFC 4180, with a mark by which
 * spreadsheets know UTF-8. Nothing in it is a formula to them: a cell that would begin like one begins with an apostrophe
 * (OWASP, CSV injection).
 */
export function csvReport(report: SeasonReport): string {
  const promises = report.actions.map((action) => [
    ...['promise', report.season, action.week, '', ''],
    ...['', action.text, '', reportWords.ownerOf(action), reportWords.states[action.state]],
  ]);
  const deleted = report.isDeleted ? [['deleted', report.season, '', '', '', '', reportWords.deleted, '', '', '']] : [];
  const rows = [columns, ...deleted, ...report.weeks.flatMap((week) => weekRows(report.season, week)), ...promises];
  return `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const columns = ['kind', 'season', 'week', 'opened', 'step', 'theme', 'text', 'people', 'who', 'state'];

function weekRows(
  season: number,
  { week, opened, title, digest }: ReportedWeek,
): readonly (readonly (string | number)[])[] {
  const facts = [season, week, opened, title];
  if (digest.kind === 'nothing') return [['nothing', ...facts, '', reportWords.nothing, '', '', '']];
  const themes = digest.themes.map(({ label, sentence, band }) => [
    ...['theme', ...facts],
    ...[label, splitJoined(sentence).join(' '), peopleOf(band), '', ''],
  ]);
  return digest.beyond ? [...themes, ['beyond', ...facts, '', reportWords.beyond, '', '', '']] : themes;
}

function cell(value: string | number): string {
  const text = stripControlCharacters(String(value));
  const safe = /^\s*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const byteOrderMark = '\uFEFF';

/** The report as Markdown (CommonMark with tables). All texts are shown literally. */
export function markdownReport(report: SeasonReport): string {
  const { weeks, actions } = report;
  return [
    `# ${literal(reportWords.title(report))}`,
    literal(reportWords.progress(report)),
    literal(reportWords.promise(report)),
    ...(weeks.length === 0 ? [reportWords.nothingPosted(report)] : weeks.flatMap(weekParts)),
    `## ${reportWords.actions}`,
    actions.length === 0 ? reportWords.noActions : table(actionColumns, actions.map(actionRow)),
    literal(reportWords.source(report.source)),
  ]
    .join('\n\n')
    .concat('\n');
}

function weekParts({ week, title, opened, kind, digest }: ReportedWeek): readonly string[] {
  const heading = [`## ${literal(reportWords.week(week, title))}`, reportWords.opened(opened, kind)];
  if (digest.kind === 'nothing') return [...heading, reportWords.nothing];
  const rows = digest.themes.map(({ label, sentence, band }) => [`${label}: ${sentence}`, peopleOf(band)]);
  return [
    ...heading,
    table([reportWords.theme, reportWords.people], rows),
    ...(digest.beyond ? [reportWords.beyond] : []),
  ];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(literal)))].join('\n');
}

/** On one line, with every character that Markdown or HTML would read in its own way escaped. */
export const literal = (text: string): string =>
  stripControlCharacters(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()#+!|~<>&@-]/g, '\\$&');
