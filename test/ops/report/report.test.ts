import { describe, expect, test } from '@jest/globals';
import { evidenceReport } from '../../../src/ops/report/evidence.ts';
import { htmlReport } from '../../../src/ops/report/html.ts';
import { csvReport, markdownReport } from '../../../src/ops/report/plain-reports.ts';
import { aDigest, aReport, aWeek } from './example.ts';

const formats = [
  ['Markdown', markdownReport],
  ['CSV', csvReport],
  ['HTML', htmlReport],
] as const;

describe.each(formats)('a season as %s', (_, write) => {
  test('tells the weeks, the themes in bands, and what was promised', async () => {
    const text = await write(aReport());
    for (const said of ['Silence', 'Laughter', '20 or more', '5 or more', 'shown without a band', 'Step 3'])
      expect(text).toContain(said);
    expect(text).toContain('There wasn’t enough to share.');
    expect(text).toMatch(/Notes in turns.+a lead.+under way/s);
  });

  test('says so when nothing has been posted yet', async () => {
    const text = await write(aReport({ weeks: [], actions: [] }));
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('says so when a lead has deleted its record', async () => {
    const text = await write(aReport({ isDeleted: true, weeks: [], actions: [] }));
    expect(text).toContain('The record of this season has been deleted by a lead');
    expect(text).not.toMatch(/Posted so far|No themes have been posted/);
  });

  test('is the same each time', async () => {
    expect(await write(aReport())).toBe(await write(aReport()));
  });
});

const nasty = '<script>alert(1)</script> **bold** [a](javascript:b) | `c` <!channel> "q" \u202E&amp;\u0000';
const nastyReport = aReport({
  programme: nasty,
  source: nasty,
  weeks: [{ ...aWeek(1, aDigest([nasty, 10], ['x', 5])), title: nasty }, aWeek(2, aDigest([nasty, 5]))],
  actions: [{ week: 1, text: nasty, state: 'planned', byLead: false }],
});

test('nothing that somebody wrote becomes a part of the page, or of the chart in it', async () => {
  const page = await htmlReport(nastyReport);
  expect(page).not.toMatch(/<script|javascript:b"|\u202E/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page.match(/<svg /g)).toHaveLength(3);
});

test('the page needs nothing from elsewhere, and runs nothing', async () => {
  const page = await htmlReport(aReport());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/\b(src|href)="|url\(|@import/);
});

test('each chart has a title, a description with its facts, and a table beside it', async () => {
  const page = await htmlReport(aReport());
  const charts = [
    ...page.matchAll(
      /<svg [^>]*role="img" aria-labelledby="([\w-]+) ([\w-]+)">\s*<title id="\1">[^<]+<\/title><desc id="\2">([^<]+)/g,
    ),
  ];
  expect(charts).toHaveLength(3);
  expect(charts.map(([, , , description]) => description)).toContain('Silence: 20 or more. Laughter: 5 or more.');
  expect(page.match(/<table>/g)).toHaveLength(4);
  expect(page.match(/<th scope="row">/g)?.length).toBeGreaterThan(4);
});

test('one week alone needs no overview, and a season without themes no chart', async () => {
  expect(await htmlReport(aReport({ weeks: [aWeek(1, aDigest(['Silence', 5]))] }))).not.toContain('at a glance');
  expect(
    await htmlReport(aReport({ weeks: [aWeek(1, { kind: 'nothing' }), aWeek(2, { kind: 'nothing' })] })),
  ).not.toContain('<svg');
});

test('Markdown shows literally what somebody wrote, each on its line', () => {
  const text = markdownReport(nastyReport);
  expect(text).not.toMatch(/[^\\]<script|\n[^\n|]*[^\\]\*\*bold|[^\\]\]\(/);
  const table = text.split('\n').filter((line) => line.startsWith('| '));
  for (const line of table) expect(line.replaceAll('\\|', '').split('|').length).toBeGreaterThanOrEqual(4);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|calc', '%0', '＝1+1', '＋1', '－1', '＠A1'])(
  '"%s" is no formula in a spreadsheet',
  (text) => {
    const csv = csvReport(aReport({ actions: [{ week: 1, text, state: 'done', byLead: false }] }));
    expect(csv.split('\r\n').at(-2)).toMatch(/^"promise","2","1","","","","'/);
  },
);

test('CSV has one row for each theme, week without themes and promise, and quotes what it must', () => {
  const rows = csvReport(
    aReport({ actions: [{ week: 1, text: 'Say "no",\nkindly', state: 'done', byLead: false }] }),
  ).split('\r\n');
  expect(rows).toHaveLength(9);
  expect(rows[0]).toBe('\uFEFF"kind","season","week","opened","step","theme","text","people","who","state"');
  expect(rows[1]).toBe('"theme","2","1","2027-01-11","Step 1","Silence","About Silence.","20 or more","",""');
  expect(rows.at(-2)).toBe('"promise","2","1","","","","Say ""no"",\nkindly","","the group together","done"');
});

describe('the page of evidence', () => {
  test('sets weeks, themes, promises and the dated contacts beside each of eight steps, and says what it does not show', () => {
    const page = evidenceReport(aReport());
    const steps = page.split('\n').filter((line) => /^\| [1-8]\\?\. /.test(line));
    expect(steps).toHaveLength(8);
    expect(steps[1]).toMatch(/3 of 8 weeks run and posted; themes posted in 2 weeks; 0 with a discussion/);
    expect(steps[3]).toContain('on 7 January 2027');
    expect(steps[7]).toContain('1 under way');
    for (const at of [0, 5, 6]) expect(steps[at]).toContain('| Nothing. |');
    expect(page).toContain('| 1 | 11 January 2027 | Step 1 | Silence; Laughter |');
    expect(page).toContain('| 2 | 11 January 2027 | Step 2 | There wasn’t enough to share. |');
    expect(page).toContain('| Notes in turns | 1 | under way |');
    expect(page).toContain('no legal advice');
  });

  test('has no person in it, not even a lead or a number of people', () => {
    expect(evidenceReport(aReport())).not.toMatch(/ a lead\b|or more|\d+ people|group together/);
  });

  test('is honest about a season that has hardly begun, and about one that was deleted', () => {
    const early = evidenceReport(aReport({ weeks: [], actions: [], contactsCheckedOn: undefined }));
    for (const said of [
      '0 of 8 weeks',
      'have not been confirmed',
      'No themes have been posted yet',
      'Nothing has been promised',
    ])
      expect(early).toContain(said);
    expect(evidenceReport(aReport({ isDeleted: true, weeks: [], actions: [] }))).toContain(
      'has been deleted by a lead',
    );
  });

  test('shows literally what somebody wrote', () => {
    expect(evidenceReport(nastyReport)).not.toMatch(/[^\\]<script|\n[^\n|]*[^\\]\*\*bold|[^\\]\]\(/);
  });
});

test('the only numbers of people in a report are the bands', async () => {
  for (const [, write] of formats) {
    const numbers = [...(await write(aReport())).matchAll(/(\d+) (?:or more|people|different)/g)].map(([, number]) =>
      Number(number),
    );
    expect([5, 10, 20, 50, 100]).toEqual(expect.arrayContaining(numbers));
  }
});
