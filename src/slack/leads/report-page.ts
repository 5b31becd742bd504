import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { type ReportedWeek, type SeasonReport, seasonReport } from '../../flows/groups/season-report.ts';
import { type Asker, type Desk, dateFor } from '../desk.ts';
import { refusalPage } from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { themeText } from '../messages/digest-message.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, context, divider, header, modal, section, sectionWith } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { channelWords } from '../words/channel.ts';
import { promiseWords } from '../words/promises.ts';
import { seasonWords } from '../words/season.ts';

const words = seasonWords.report;

export const earlierWeeks = 'earlier-weeks';
export const laterWeeks = 'later-weeks';

/** The season of a group as its channel has read it, for its leads; of several groups one is chosen first. */
export async function reportPage(desk: Desk, asker: Asker, value?: string): Promise<types.ModalView> {
  const { leads } = await standingOf(desk, asker);
  if (leads.length === 0) return refusalPage(words.notLead);
  const asked = readReportValue(value);
  const found = leads.find(({ group }) => group.id === asked?.group) ?? (leads.length === 1 ? leads[0] : undefined);
  if (found === undefined) return choiceView(leads);
  const report = await seasonReport(desk.ports, found.group, found.group.season);
  return reportView(found, report, asked?.page ?? 0);
}

function choiceView(leads: readonly GroupWithLeads[]): types.ModalView {
  const shown = leads.slice(0, 90);
  const choices = shown.map(({ group }, at) => {
    const label = words.readLabel(at + 1, shown.length);
    return sectionWith(words.group(`<#${group.channel}>`), {
      ...pageButton(words.read, group.id, 0),
      accessibility_label: label,
    });
  });
  return modal({ title: words.title, blocks: [section(words.choose), ...choices] });
}

/** At most eight weeks of two blocks each, and ten promises: within what a modal takes, however long the season is. */
function reportView({ group }: GroupWithLeads, report: SeasonReport, asked: number): types.ModalView {
  const last = Math.max(0, Math.ceil(report.weeks.length / weeksInPage) - 1);
  const page = Math.min(asked, last);
  const weeks = report.weeks.slice(page * weeksInPage, (page + 1) * weeksInPage);
  const turns = [
    ...(page > 0 ? [pageButton(words.earlier, group.id, page - 1, earlierWeeks)] : []),
    ...(page < last ? [pageButton(words.later, group.id, page + 1, laterWeeks)] : []),
  ];
  return modal({
    title: words.title,
    blocks: [
      header(report.programme),
      section(introOf(`<#${group.channel}>`, report)),
      ...(weeks.length === 0
        ? [section(report.isDeleted ? seasonWords.themes.deleted : seasonWords.themes.none)]
        : weeks.flatMap((week) => weekBlocks(week, group.zone))),
      ...(turns.length === 0 ? [] : [buttons(...turns)]),
      ...promiseBlocks(report),
      context(seasonWords.themes.promise),
      context(words.files),
    ],
  });
}

const weeksInPage = 8;

const introOf = (channel: string, { isDeleted, season, weeks, length }: SeasonReport) =>
  isDeleted ? words.introDeleted(channel, season) : words.intro(channel, season, weeks.length, length);

function weekBlocks({ week, title, opened, digest }: ReportedWeek, zone: string): types.KnownBlock[] {
  const heading = words.week(week, escaped(title), dateFor(opened, zone));
  if (digest.kind === 'nothing') return [divider, section(`${heading}\n${seasonWords.themes.nothing}`)];
  const lines = digest.themes.map((theme) => themeText(theme));
  return [divider, section([heading, ...lines, ...(digest.beyond ? [channelWords.digest.beyond] : [])].join('\n'))];
}

function promiseBlocks({ actions }: SeasonReport): types.KnownBlock[] {
  if (actions.length === 0) return [];
  const { title, state } = promiseWords.channel;
  const lines = actions
    .slice(-mostPromises)
    .map((action) => promiseWords.channel.line(clippedMrkdwn(action.text, 250), state[action.state]));
  return [divider, section([`*${title}*`, ...lines].join('\n'))];
}

const mostPromises = 10;

const pageButton = (text: string, group: GroupId, page: number, action: string = opens.report): types.Button =>
  button({ text, action, value: `${group} ${page}` });

function readReportValue(value: string | undefined): { readonly group: GroupId; readonly page: number } | undefined {
  const parsed = valueSchema.safeParse(value?.split(' '));
  return parsed.success ? { group: parsed.data[0], page: parsed.data[1] } : undefined;
}

const valueSchema = z.tuple([z.uuid().transform(groupId), z.coerce.number().int().min(0)]);

export const reportButton = (): types.Button =>
  button({ text: words.open, label: words.openLabel, action: opens.report });
