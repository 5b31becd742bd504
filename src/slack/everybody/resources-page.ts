import type { types } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import type { CareResource, CareResources, SafetyContent } from '../../domain/safety-content.ts';
import { type Asker, type Desk, dateFor } from '../desk.ts';
import { context, divider, modal, plainSection, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.resources;

/**
 * Help lines and reporting routes: of one's own group, of one that one leads, or of the only one there is. Where there
 * are several, the help lines of every country, and the routes of all of them without a group's name: somebody who
 * takes part in none must not have to ask a lead for them.
 */
export async function resourcesPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const active = await desk.ports.groups.active(asker.workspace);
  const group = await groupOf(desk, asker, active);
  const countries =
    group === undefined
      ? desk.content.countries
      : [helpFor(desk.content, group)].filter((found) => found !== undefined);
  return modal({
    title: words.title,
    blocks: [
      section(words.intro),
      ...routesIn(group === undefined ? active.map((each) => each.group) : [group.group]),
      ...countries.flatMap(countryBlocks),
      ...(group === undefined
        ? []
        : [context(words.checked(dateFor(group.group.resourcesCheckedOn, group.group.zone)))]),
      ...(group === undefined && active.length === 0 ? [context(words.elsewhere)] : []),
      context(escaped(desk.content.deadlineNotice)),
    ],
  });
}

/** One country's help lines; a lead sees the same in setup. */
export function countryBlocks({ countryName, resources }: CareResources): types.KnownBlock[] {
  return [divider, section(`*${words.country(escaped(countryName))}*`), ...resources.map(resourceBlock)];
}

export const countryOf = (content: SafetyContent, country: string): CareResources | undefined =>
  content.countries.find((each) => each.country === country);

export function resourceBlock({ name, about, contact, source }: CareResource): types.SectionBlock {
  const link = /^https:\/\/[^\s<>|]+$/.test(source) ? ` (<${source}|${words.source}>)` : '';
  return section(
    `*${clippedMrkdwn(name, 200)}*\n${clippedMrkdwn(about, 500)}\n${linked(clippedMrkdwn(contact, 500))}${link.length > 1000 ? '' : link}`,
  );
}

/** Addresses of pages become links; the rest of a contact is shown as it is. */
const linked = (contact: string) => contact.replaceAll(/https:\/\/[^\s<>|…]+/gu, '<$&>');

export const routeBlocks = (group: Group): types.KnownBlock[] => routesIn([group]);

/** The routes that groups of one workplace name, each pair once. */
function routesIn(groups: readonly Group[]): types.KnownBlock[] {
  const pairs = new Map(groups.map(({ routes }) => [routes.join('\n'), routes]));
  const blocks = [...pairs.values()]
    .slice(0, mostRoutes)
    .flatMap(([first, second]) => [
      plainSection(`1. ${first}`),
      plainSection(`2. ${second}`),
      context(words.routesNote),
    ]);
  return blocks.length === 0 ? [] : [section(`*${words.routes}*`), ...blocks];
}

/** They leave room for the help lines of every country. */
const mostRoutes = 12;

/** One's own country's; the group's where we know none of it. */
export const helpFor = (
  content: SafetyContent,
  { group, own }: { readonly group: Group; readonly own: string | undefined },
): CareResources | undefined => countryOf(content, own ?? group.country) ?? countryOf(content, group.country);

async function groupOf(
  { ports }: Desk,
  asker: Asker,
  active: readonly GroupWithLeads[],
): Promise<{ group: Group; own: string | undefined } | undefined> {
  const member = await ports.members.find(asker.workspace, asker.member);
  const found = member && (await ports.groups.find(asker.workspace, member.group));
  if (found !== undefined) return { group: found.group, own: member?.country };
  const led = active.find(({ leads }) => leads.includes(asker.member));
  const nearest = led ?? (active.length === 1 ? active[0] : undefined);
  return nearest && { group: nearest.group, own: undefined };
}
