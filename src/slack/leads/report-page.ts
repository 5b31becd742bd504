import type { types } from '@slack/bolt';
import { z } from 'zod';
import { type GroupWithLeads, smallestK } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { type ReportedWeek, type SeasonReport, seasonReport } from '../../flows/groups/season-report.ts';
import { type CurrentUser, dateFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { themeText } from '../messages/digest-message.ts';
import { ledGroup, readsChannel, rolesOf } from '../shared/roles-and-weeks.ts';
import { actionIds, formIds } from '../ui/actions.ts';
import { button, buttons, context, divider, header, modal, section, textInput } from '../ui/blocks.ts';
import { choice } from '../ui/form-fields.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { refusalPage } from '../ui/refusals.ts';
import { writtenDate } from '../ui/spoken.ts';

const words = () => copy().season.report;

/** The season of a group as its channel has read it, for its leads; of several groups one is chosen first. */
export async function reportPage(ctx: SlackContext, user: CurrentUser, value?: string): Promise<types.ModalView> {
  const { leads } = await rolesOf(ctx, user);
  if (leads.length === 0) return refusalPage(words().notLead);
  const asked = readReportValue(value);
  const found = leads.find(({ group }) => group.id === asked?.group) ?? (leads.length === 1 ? leads[0] : undefined);
  if (found === undefined) return groupChooser(leads, words().chooser, actionIds.report, (group) => `${group} 0`);
  if (!(await readsChannel(ctx, user, found.group))) return refusalPage(copy().season.themes.notInChannel);
  const report = await seasonReport(ctx.ports, found.group, found.group.season);
  return reportView(found, report, asked?.page ?? 0);
}

/** At most eight weeks of two blocks each, and ten promises: within what a modal takes, however long the season is. */
function reportView({ group }: GroupWithLeads, report: SeasonReport, asked: number): types.ModalView {
  const last = Math.max(0, Math.ceil(report.weeks.length / weeksInPage) - 1);
  const page = Math.min(asked, last);
  const weeks = report.weeks.slice(page * weeksInPage, (page + 1) * weeksInPage);
  const turns = [
    ...(page > 0 ? [pageButton(words().earlier, group.id, page - 1, actionIds.earlierWeeks)] : []),
    ...(page < last ? [pageButton(words().later, group.id, page + 1, actionIds.laterWeeks)] : []),
  ];
  return modal({
    title: words().title,
    blocks: [
      header(report.programme),
      section(introOf(`<#${group.channel}>`, report)),
      ...(weeks.length === 0
        ? [section(report.isDeleted ? copy().season.themes.deleted : copy().season.themes.none)]
        : weeks.flatMap((week) => weekBlocks(week, group.zone))),
      ...(turns.length === 0 ? [] : [buttons(...turns)]),
      ...promiseBlocks(report),
      ...(report.weeks.length === 0 ? [] : [buttons(textButton(group.id))]),
      context(copy().season.themes.promise),
      context(words().files),
    ],
  });
}

const weeksInPage = 8;

const introOf = (channel: string, { isDeleted, season, weeks, length }: SeasonReport) =>
  isDeleted ? words().introDeleted(channel, season) : words().intro(channel, season, weeks.length, length);

function weekBlocks({ week, title, opened, digest }: ReportedWeek, zone: string): types.KnownBlock[] {
  const heading = words().week(week, escaped(title), dateFor(opened, zone));
  if (digest.kind === 'nothing') return [divider, section(`${heading}\n${copy().season.themes.nothing}`)];
  const lines = digest.themes.map((theme) => themeText(theme));
  return [divider, section([heading, ...lines, ...(digest.beyond ? [copy().channel.heard.beyond] : [])].join('\n'))];
}

function promiseBlocks({ actions }: SeasonReport): types.KnownBlock[] {
  if (actions.length === 0) return [];
  const { title, state } = copy().promise.channel;
  const lines = actions
    .slice(-mostPromises)
    .map((action) => copy().promise.channel.line(clippedMrkdwn(action.text, 250), state[action.state]));
  return [divider, section([`*${title}*`, ...lines].join('\n'))];
}

const mostPromises = 10;

const pageButton = (text: string, group: GroupId, page: number, action: string = actionIds.report): types.Button =>
  button({ text, action, value: `${group} ${page}` });

const textButton = (group: GroupId): types.Button =>
  button({ text: words().take, label: words().takeLabel, action: actionIds.reportText, value: group });

function readReportValue(value: string | undefined): { readonly group: GroupId; readonly page: number } | undefined {
  const parsed = valueSchema.safeParse(value?.split(' '));
  return parsed.success ? { group: parsed.data[0], page: parsed.data[1] } : undefined;
}

const valueSchema = z.tuple([z.uuid().transform(groupId), z.coerce.number().int().min(0)]);

const textWords = () => copy().season.report.text;

/** The season report as plain text in fields, so that a lead can copy it on any device. */
export async function reportTextPage(
  ctx: SlackContext,
  user: CurrentUser,
  id: GroupId | undefined,
): Promise<types.ModalView> {
  const found = await ledGroup(ctx, user, id);
  if (!found) return refusalPage(copy().season.report.notLead);
  const { group } = found;
  if (!(await readsChannel(ctx, user, group))) return refusalPage(copy().season.themes.notInChannel);
  const parts = partsOf(paragraphsOf(await seasonReport(ctx.ports, group, group.season)));
  return modal({
    title: textWords().title,
    submit: { text: textWords().done, callback: formIds.reportText },
    blocks: [
      context(textWords().hint),
      ...parts.map((part, at) =>
        textInput({
          block: `report-text.${at}`,
          action: choice,
          label: textWords().part(at + 1, parts.length),
          initial: part,
          longest: mostInField,
          multiline: true,
          optional: true,
        }),
      ),
    ],
  });
}

/** What a field of Slack's holds (docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element). */
const mostInField = 3000;

/** Whole paragraphs, as many as a field holds. */
export function partsOf(paragraphs: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    const joined = last === undefined ? paragraph : `${last}\n\n${paragraph}`;
    if (last !== undefined && joined.length <= mostInField) parts[parts.length - 1] = joined;
    else parts.push(paragraph);
  }
  return parts;
}

function paragraphsOf(report: SeasonReport): readonly string[] {
  const { programme, season, weeks, length, actions, source, isDeleted } = report;
  if (isDeleted) return [textWords().heading(programme, season), copy().season.themes.deleted];
  const { state } = copy().promise.channel;
  const promises = actions.map((action) => textWords().action(action.text, state[action.state], action.week));
  return [
    [textWords().heading(programme, season), textWords().progress(weeks.length, length), promiseOf(weeks)].join('\n'),
    ...weeks.map(weekText),
    ...(promises.length === 0 ? [] : [[textWords().promises, ...promises].join('\n')]),
    textWords().source(source),
  ];
}

/** The smallest threshold of all weeks is true for each. */
const promiseOf = (weeks: readonly ReportedWeek[]) =>
  textWords().promise(weeks.reduce((least, { k }) => Math.min(least, k), weeks[0]?.k ?? smallestK));

function weekText({ week, title, opened, digest }: ReportedWeek): string {
  const heading = textWords().week(week, title, writtenDate(opened));
  if (digest.kind === 'nothing') return `${heading}\n${copy().season.themes.nothing}`;
  const themes = digest.themes.map(({ label, band, sentence }) =>
    textWords().theme(label, band === undefined ? '' : textWords().band(band), sentence),
  );
  return [heading, ...themes, ...(digest.beyond ? [copy().channel.heard.beyond] : [])].join('\n');
}

import { groupChooser } from '../ui/group-blocks.ts';
