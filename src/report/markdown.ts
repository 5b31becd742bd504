import { harmless } from '../domain/harmless.ts';
import type { ReportedWeek, SeasonReport } from '../flows/groups/season-report.ts';
import { peopleOf, reportWords as words } from './words.ts';

/** The report as Markdown (CommonMark with tables). All texts are shown literally. */
export function markdownReport(report: SeasonReport): string {
  const { weeks, actions } = report;
  return [
    `# ${literal(words.title(report))}`,
    literal(words.progress(report)),
    literal(words.promise(report)),
    ...(weeks.length === 0 ? [words.nothingPosted(report)] : weeks.flatMap(weekParts)),
    `## ${words.actions}`,
    actions.length === 0
      ? words.noActions
      : table(
          [words.action, words.since, words.owner, words.state],
          actions.map((action) => [
            action.text,
            String(action.week),
            words.ownerOf(action),
            words.states[action.state],
          ]),
        ),
    literal(words.source(report.source)),
  ]
    .join('\n\n')
    .concat('\n');
}

function weekParts({ week, title, opened, kind, digest }: ReportedWeek): readonly string[] {
  const heading = [`## ${literal(words.week(week, title))}`, words.opened(opened, kind)];
  if (digest.kind === 'nothing') return [...heading, words.nothing];
  const rows = digest.themes.map(({ label, sentence, band }) => [`${label}: ${sentence}`, peopleOf(band)]);
  return [...heading, table([words.theme, words.people], rows), ...(digest.beyond ? [words.beyond] : [])];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(literal)))].join('\n');
}

/** On one line, with every character that Markdown or HTML would read in its own way escaped. */
const literal = (text: string): string =>
  harmless(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]()#+!|~<>&@-]/g, '\\$&');
