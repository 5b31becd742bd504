import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import type { CareResource, CareResources, SafetyContent } from '../../domain/safety-content.ts';
import { type Asker, type Desk, dateFor } from '../desk.ts';
import { context, divider, modal, plainSection, section } from '../parts/blocks.ts';
import { clippedMrkdwn, escaped } from '../parts/mrkdwn.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.resources;

/**
 * Help lines and reporting routes: of one's own group, of one that one leads, or of the only one there is; where there
 * are several, the help lines of every country.
 */
export async function resourcesPage(desk: Desk, asker: Asker): Promise<types.ModalView> {
  const group = await groupOf(desk, asker);
  const countries =
    group === undefined
      ? desk.content.countries
      : [helpFor(desk.content, group)].filter((found) => found !== undefined);
  return modal({
    title: words.title,
    blocks: [
      section(words.intro),
      ...(group === undefined ? [] : routeBlocks(group.group)),
      ...countries.flatMap(countryBlocks),
      context(
        group === undefined
          ? words.elsewhere
          : words.checked(dateFor(group.group.resourcesCheckedOn, group.group.zone)),
      ),
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

export const routeBlocks = ({ routes }: Group): types.KnownBlock[] => [
  section(`*${words.routes}*`),
  plainSection(`1. ${routes[0]}`),
  plainSection(`2. ${routes[1]}`),
  context(words.routesNote),
];

/** One's own country's; the group's where we know none of it. */
export const helpFor = (
  content: SafetyContent,
  { group, own }: { readonly group: Group; readonly own: string | undefined },
): CareResources | undefined => countryOf(content, own ?? group.country) ?? countryOf(content, group.country);

async function groupOf({ ports }: Desk, asker: Asker): Promise<{ group: Group; own: string | undefined } | undefined> {
  const member = await ports.members.find(asker.workspace, asker.member);
  const found = member && (await ports.groups.find(asker.workspace, member.group));
  if (found !== undefined) return { group: found.group, own: member?.country };
  const active = await ports.groups.active(asker.workspace);
  const led = active.find(({ leads }) => leads.includes(asker.member));
  const nearest = led ?? (active.length === 1 ? active[0] : undefined);
  return nearest && { group: nearest.group, own: undefined };
}
