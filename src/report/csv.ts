import { harmless } from '../domain/harmless.ts';
import { splitJoined } from '../domain/publication.ts';
import type { ReportedWeek, SeasonReport } from '../flows/groups/season-report.ts';
import { peopleOf, reportWords as words } from './words.ts';

/**
 * One row for each theme of a week, for each week that said nothing, and for each promise; one for a deleted record. RFC 4180, with a mark by which
 * spreadsheets know UTF-8. Nothing in it is a formula to them: a cell that would begin like one begins with an apostrophe
 * (OWASP, CSV injection).
 */
export function csvReport(report: SeasonReport): string {
  const promises = report.actions.map((action) => [
    ...['promise', report.season, action.week, '', ''],
    ...['', action.text, '', words.ownerOf(action), words.states[action.state]],
  ]);
  const deleted = report.isDeleted ? [['deleted', report.season, '', '', '', '', words.deleted, '', '', '']] : [];
  const rows = [columns, ...deleted, ...report.weeks.flatMap((week) => weekRows(report.season, week)), ...promises];
  return `${byteOrderMark}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const columns = ['kind', 'season', 'week', 'opened', 'step', 'theme', 'text', 'people', 'who', 'state'];

function weekRows(
  season: number,
  { week, opened, title, digest }: ReportedWeek,
): readonly (readonly (string | number)[])[] {
  const facts = [season, week, opened, title];
  if (digest.kind === 'nothing') return [['nothing', ...facts, '', words.nothing, '', '', '']];
  const themes = digest.themes.map(({ label, sentence, band }) => [
    ...['theme', ...facts],
    ...[label, splitJoined(sentence).join(' '), peopleOf(band), '', ''],
  ]);
  return digest.beyond ? [...themes, ['beyond', ...facts, '', words.beyond, '', '', '']] : themes;
}

function cell(value: string | number): string {
  const text = harmless(String(value));
  const safe = /^\s*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const byteOrderMark = '\uFEFF';
