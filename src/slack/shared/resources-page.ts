import type { types } from '@slack/bolt';
import type { Group, GroupWithLeads } from '../../domain/group.ts';
import { helpIn, mostOwnHelpLines } from '../../domain/safety-content.ts';
import { type CurrentUser, dateFor, type SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { context, divider, modal, plainSection, section } from '../ui/blocks.ts';
import { countryMenu } from '../ui/form-fields.ts';
import { escaped } from '../ui/mrkdwn.ts';
import { countryBlocks, countryFor, ownLineBlocks, type Place, resourceBlock } from './help-lines.ts';

const words = () => copy().member.resources;

/**
 * Help lines and reporting routes: of one's own group, of one that one leads, or of the only one there is. Where there
 * are several, the help lines of their countries, and the routes of all of them without a group's name: somebody who
 * takes part in none must not have to ask a lead for them. `chosen`: another country.
 */
export async function resourcesPage(ctx: SlackContext, user: CurrentUser, chosen?: string): Promise<types.ModalView> {
  const active = await ctx.ports.groups.active(user.workspace);
  const found = await groupOf(ctx, user, active);
  const groups = found === undefined ? active.map(({ group }) => group) : [found.group];
  const codes =
    chosen !== undefined ? [chosen] : found !== undefined ? [countryFor(found)] : countriesOf(groups).slice(0, 3);
  const countries = codes.flatMap((code) => helpIn(ctx.content, code) ?? []);
  return modal({
    title: words().title,
    blocks: [
      section(words().intro),
      ...ownBlocks(groups),
      ...routesIn(groups),
      ...countries.flatMap(countryBlocks),
      ...(countries.length === 0 ? [divider, ...ctx.content.worldwide.map(resourceBlock)] : []),
      divider,
      { ...section(words().otherCountry), accessory: countryMenu(actionIds.chooseHelpCountry, chosen) },
      ...(found?.group.resourcesCheckedOn === undefined
        ? []
        : [context(words().checked(dateFor(found.group.resourcesCheckedOn, found.group.zone)))]),
      ...(groups.length === 0 ? [context(words().elsewhere)] : []),
      context(escaped(ctx.content.deadlineNotice)),
    ],
  });
}

function ownBlocks(groups: readonly Group[]): types.KnownBlock[] {
  const lines = groups.flatMap((group) => group.helpLines ?? []);
  return lines.length === 0 ? [] : [section(`*${words().own}*`), ...ownLineBlocks(lines.slice(0, mostOwnHelpLines))];
}

const countriesOf = (groups: readonly Group[]) => [...new Set(groups.map(({ country }) => country))];

/** The routes that groups of one workplace name, each pair once. */
function routesIn(groups: readonly Group[]): types.KnownBlock[] {
  const named = groups.filter(({ routes }) => routes.some((route) => route !== ''));
  const pairs = new Map(named.map(({ routes }) => [routes.join('\n'), routes]));
  const blocks = [...pairs.values()]
    .slice(0, mostRoutes)
    .flatMap(([first, second]) => [
      ...(first === '' ? [] : [plainSection(`1. ${first}`)]),
      ...(second === '' ? [] : [plainSection(`2. ${second}`), context(words().routesNote)]),
    ]);
  return blocks.length === 0 ? [] : [section(`*${words().routes}*`), ...blocks];
}

/** They leave room for the help lines of every country. */
const mostRoutes = 12;

async function groupOf(
  { ports }: SlackContext,
  user: CurrentUser,
  active: readonly GroupWithLeads[],
): Promise<Place | undefined> {
  const member = await ports.members.find(user.workspace, user.member);
  const found = member && (await ports.groups.find(user.workspace, member.group));
  if (found !== undefined) return { group: found.group, own: member?.country };
  const led = active.find(({ leads }) => leads.includes(user.member));
  const nearest = led ?? (active.length === 1 ? active[0] : undefined);
  return nearest && { group: nearest.group, own: undefined };
}
