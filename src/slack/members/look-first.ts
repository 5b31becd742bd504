import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { CareResource, CareResources } from '../../domain/safety-content.ts';
import type { LookFirst } from '../../flows/replies/submit-reply.ts';
import type { Pause } from '../../text/care/care.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, context, section, sectionWith } from '../ui/blocks.ts';
import { clippedMrkdwn } from '../ui/mrkdwn.ts';

const words = () => copy().member.lookFirst;

interface Care extends Pick<LookFirst, 'care'> {
  readonly group: Pick<Group, 'routes'>;
  readonly help: CareResources | undefined;
}

/** What was taken out of a text, or could not be: the author reads it above the text, before anything is kept. */
export function namesBlocks({
  replaced,
  mistakes,
  rosterIsComplete,
  again,
}: LookFirst & { readonly again: boolean }): types.KnownBlock[] {
  const changed = replaced.length > 0;
  return [
    ...(changed ? [section(words().changed(replaced)), ...(again ? [context(words().again)] : [])] : []),
    ...(rosterIsComplete ? [] : changed ? [context(words().withoutRoster)] : [section(words().unread)]),
    ...(changed && mistakes.length > 0 ? [section(words().grown)] : []),
  ];
}

/** Help first, with the ways on that are not the form's own button: where they are read, not below the form. */
export function careAbove({ care, group, help }: Care): types.KnownBlock[] {
  if (care === 'none') return [];
  const outside = section(
    `*${words().outside}*\n${urgentFirst(help?.resources ?? [], care)
      .map(lineOf)
      .join('\n')}`,
  );
  const atWork = section([`*${words().atWork}*`, ...group.routes.map((route) => clippedMrkdwn(route, 600))].join('\n'));
  const more = button({ text: words().moreLines, label: words().moreLinesLabel, action: actionIds.resources });
  return [
    section(words().care[care]),
    buttons(
      button({ text: words().keepEditing, label: words().keepEditingLabel, action: actionIds.keepEditing }),
      button({ text: words().doNotSend, label: words().doNotSendLabel, action: actionIds.doNotSend }),
    ),
    ...(care === 'crisis' ? [outside, atWork] : [atWork, outside]),
    buttons(more),
  ];
}

/** What noticed it, and what sending does and does not do. */
export function careBelow({ care, help }: Care): types.KnownBlock[] {
  const body = help?.resources.find(({ kind }) => kind === 'work-rights');
  const deadlines = body === undefined ? words().deadlines : words().deadlinesAdvised(clippedMrkdwn(body.name, 200));
  return [context(care === 'crisis' ? words().noticed : `${words().noticed} ${deadlines}`)];
}

/** One line and a way to more, for somebody who may need it after saving. */
export function helpLine(help: CareResources | undefined): types.SectionBlock {
  const { line, moreHelp, moreHelpLabel } = copy().member.saved;
  const first = help?.resources.find(({ kind }) => kind === 'crisis') ?? help?.resources[0];
  const text = first === undefined ? line : `${line} ${lineOf(first)}`;
  return sectionWith(text, button({ text: moreHelp, label: moreHelpLabel, action: actionIds.resources }));
}

const lineOf = ({ name, number }: CareResource) =>
  words().line(clippedMrkdwn(name, 200), linked(clippedMrkdwn(number, 200)));

/** A line that has only a page is a link. */
const linked = (number: string) => (/^https:\/\/[^\s<>|…]+$/u.test(number) ? `<${number}>` : number);

/** A few that fit; the page of help lines has all of them. */
function urgentFirst(resources: readonly CareResource[], care: Pause): readonly CareResource[] {
  const found = kindsFor[care].flatMap((kind) =>
    resources.filter((resource) => resource.kind === kind || resource.also?.includes(kind)).slice(0, mostOfAKind),
  );
  const shown = [...new Set(found.length === 0 ? resources : found)];
  return shown.slice(0, mostShown[care] + shown.filter(({ kind }) => kind === 'own').length);
}

/** One country may have a line for each of its parts. */
const mostOfAKind = 3;
const mostShown: Readonly<Record<Pause, number>> = { crisis: 6, incident: 3 };

const kindsFor: Readonly<Record<Pause, readonly CareResource['kind'][]>> = {
  crisis: ['emergency', 'own', 'crisis', 'abuse'],
  incident: ['own', 'sexual-violence', 'abuse'],
};
