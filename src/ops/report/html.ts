import { stripControlCharacters } from '../../domain/strip-control-characters.ts';
import type { ReportedWeek, SeasonReport } from '../../flows/groups/season-report.ts';
import { type Chart, seasonChart, weekChart } from './charts.ts';
import { actionColumns, actionRow, peopleOf, reportWords } from './plain-reports.ts';

/**
 * The report as one page without scripts or anything from elsewhere. Beside each chart stands a table with the same
 * facts; it follows the reader's light or dark colours, and prints.
 */
export async function htmlReport(report: SeasonReport): Promise<string> {
  const { weeks, actions, programme, source } = report;
  const title = reportWords.title(report);
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
<p>${escaped(reportWords.progress(report))}</p>
<p class="note">${escaped(reportWords.promise(report))}</p>
</header>
<main>
${weeks.length === 0 ? `<p>${reportWords.nothingPosted(report)}</p>` : `${await overview(weeks)}${sections.join('\n')}`}
<section aria-labelledby="actions">
<h2 id="actions">${reportWords.actions}</h2>
${actions.length === 0 ? `<p>${reportWords.noActions}</p>` : table(reportWords.actions, actionColumns, actions.map(actionRow))}
</section>
</main>
<footer><p>${escaped(reportWords.source(source))}</p></footer>
</body>
</html>
`;
}

/** Two weeks or more can be compared; one is its own overview. */
async function overview(weeks: readonly ReportedWeek[]): Promise<string> {
  const themes = new Set(weeks.flatMap(({ digest }) => labelsIn(digest)));
  if (weeks.length < 2 || themes.size === 0) return '';
  const rows = [...themes].map((label) => [label, ...weeks.map(({ digest }) => seenAs(label, digest))]);
  const head = [reportWords.theme, ...weeks.map(({ week }) => `Week ${week}`)];
  return `<section aria-labelledby="overview">
<h2 id="overview">${reportWords.overview}</h2>
<p class="note">${reportWords.overviewHint}</p>
${figure('season', reportWords.overview, await seasonChart(weeks))}
<details><summary>The same as a table</summary>
${table(reportWords.overview, head, rows)}
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
  const heading = reportWords.week(week, title);
  const opening = `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
<p class="note">${reportWords.opened(opened, kind)}</p>`;
  if (digest.kind === 'nothing') return `${opening}\n<p>${reportWords.nothing}</p>\n</section>`;
  const rows = digest.themes.map(({ label, sentence, band }) => [`${label}\n${sentence}`, peopleOf(band)]);
  return `${opening}
<div class="beside">
${figure(`chart-${week}`, heading, await weekChart(digest.themes))}
${table(heading, [reportWords.theme, reportWords.people], rows)}
</div>
${digest.beyond ? `<p>${reportWords.beyond}</p>\n` : ''}</section>`;
}

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
  stripControlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The looks of the page: light, dark and on paper. The bands' colours keep a contrast of 4.5 with their ink. */
const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #22252b; --soft: #5c6370; --line: #d9d5cc; --accent: #2f5d8a;
  --band-none: #f1eee7;
  --band-5: #dbe7f2; --ink-5: #1c2b3a;
  --band-10: #b3cee6; --ink-10: #14232f;
  --band-20: #7aa7d0; --ink-20: #0b1722;
  --band-50: #3a6f9f; --ink-50: #ffffff;
  --band-100: #1d456b; --ink-100: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d; --ink: #e9e6df; --soft: #a7adb8; --line: #3a3f48; --accent: #8dbae3;
    --band-none: #24272d;
    --band-5: #22364a; --ink-5: #e4eef8;
    --band-10: #2b4d6e; --ink-10: #edf4fb;
    --band-20: #356a9b; --ink-20: #ffffff;
    --band-50: #7fb2de; --ink-50: #0b1722;
    --band-100: #c1dcf3; --ink-100: #0b1722;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
header { border-bottom: 2px solid var(--accent); padding-bottom: 1rem; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .04em; text-transform: uppercase; font-size: .85rem; }
h1 { margin: .2rem 0 .6rem; font-size: 2rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 0 0 .3rem; font-size: 1.25rem; overflow-wrap: anywhere; }
p { margin: .3rem 0; }
.note { color: var(--soft); }
section { margin-top: 2.5rem; }
figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; color: var(--ink); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2rem; align-items: start; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .95rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; }
tbody th { font-weight: 600; }
td { min-width: 6.5rem; }
.more { display: block; font-weight: 400; color: var(--soft); }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--accent); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) { .beside { grid-template-columns: minmax(0, 1fr); } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1d456b;
    --band-none: #f4f4f4; --band-5: #dbe7f2; --ink-5: #000; --band-10: #b3cee6; --ink-10: #000;
    --band-20: #7aa7d0; --ink-20: #000; --band-50: #3a6f9f; --ink-50: #fff; --band-100: #1d456b; --ink-100: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  svg, figure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  details { display: none; }
}
`;
