import { harmless } from '../domain/harmless.ts';
import type { ReportedWeek, SeasonReport } from '../flows/groups/season-report.ts';
import { type Chart, seasonChart, weekChart } from './charts.ts';
import { style } from './style.ts';
import { peopleOf, reportWords as words } from './words.ts';

/**
 * The report as one page without scripts or anything from elsewhere. Beside each chart stands a table with the same
 * facts; it follows the reader's light or dark colours, and prints.
 */
export async function htmlReport(report: SeasonReport): Promise<string> {
  const { weeks, actions, programme, source } = report;
  const title = words.title(report);
  const sections: string[] = [];
  for (const week of weeks) sections.push(await weekSection(week));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="kicker">Season ${report.season}</p>
<h1>${escaped(programme)}</h1>
<p>${escaped(words.progress(report))}</p>
<p class="note">${escaped(words.promise(report))}</p>
</header>
<main>
${weeks.length === 0 ? `<p>${words.nothingPosted(report)}</p>` : `${await overview(weeks)}${sections.join('\n')}`}
<section aria-labelledby="actions">
<h2 id="actions">${words.actions}</h2>
${actions.length === 0 ? `<p>${words.noActions}</p>` : actionsTable(report)}
</section>
</main>
<footer><p>${escaped(words.source(source))}</p></footer>
</body>
</html>
`;
}

/** Two weeks or more can be compared; one is its own overview. */
async function overview(weeks: readonly ReportedWeek[]): Promise<string> {
  const themes = new Set(weeks.flatMap(({ digest }) => labelsIn(digest)));
  if (weeks.length < 2 || themes.size === 0) return '';
  const rows = [...themes].map((label) => [label, ...weeks.map(({ digest }) => seenAs(label, digest))]);
  const head = [words.theme, ...weeks.map(({ week }) => `Week ${week}`)];
  return `<section aria-labelledby="overview">
<h2 id="overview">${words.overview}</h2>
<p class="note">${words.overviewHint}</p>
${figure('season', words.overview, await seasonChart(weeks))}
<details><summary>The same as a table</summary>
${table(words.overview, head, rows)}
</details>
</section>
`;
}

const labelsIn = (digest: ReportedWeek['digest']) =>
  digest.kind === 'nothing' ? [] : digest.themes.map(({ label }) => label);

function seenAs(label: string, digest: ReportedWeek['digest']): string {
  const theme = digest.kind === 'nothing' ? undefined : digest.themes.find((each) => each.label === label);
  return theme === undefined ? '–' : peopleOf(theme.band);
}

async function weekSection({ week, title, opened, kind, digest }: ReportedWeek): Promise<string> {
  const id = `week-${week}`;
  const heading = words.week(week, title);
  const opening = `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
<p class="note">${words.opened(opened, kind)}</p>`;
  if (digest.kind === 'nothing') return `${opening}\n<p>${words.nothing}</p>\n</section>`;
  const rows = digest.themes.map(({ label, sentence, band }) => [`${label}\n${sentence}`, peopleOf(band)]);
  return `${opening}
<div class="beside">
${figure(`chart-${week}`, heading, await weekChart(digest.themes))}
${table(heading, [words.theme, words.people], rows)}
</div>
${digest.beyond ? `<p>${words.beyond}</p>\n` : ''}</section>`;
}

const actionsTable = ({ actions }: SeasonReport): string =>
  table(
    words.actions,
    [words.action, words.since, words.owner, words.state],
    actions.map((action) => [action.text, String(action.week), words.ownerOf(action), words.states[action.state]]),
  );

/** A screen reader says title and description, and reads the table instead of the marks. */
function figure(id: string, title: string, { svg, description }: Chart): string {
  const named = svg.replace(/^<svg [^>]*>/, (tag) => {
    const size = /viewBox="[^"]*"/.exec(tag)?.[0] ?? '';
    const width = /width="(\d+(?:\.\d+)?)"/.exec(tag)?.[1] ?? '';
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} style="width:${width}px" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
  });
  return `<figure>${named}</figure>`;
}

/** The first column names its row. The first line of a cell is its main one. */
function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text, at) => (at === 0 ? `<th scope="row">${lines(text)}</th>` : `<td>${lines(text)}</td>`)).join('');
  return `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;
}

function lines(text: string): string {
  const [first = '', ...more] = text.split('\n').map(escaped);
  return [first, ...more.map((line) => `<span class="more">${line}</span>`)].join('');
}

const escaped = (text: string): string =>
  harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
