import type { types } from '@slack/bolt';
import { languageOfPerson } from '../../flows/members/language-of.ts';
import { askingSlack } from '../../flows/outbox/tell-people.ts';
import type { CurrentUser, SlackContext } from '../context.ts';
import { copy, inLanguage } from '../copy.ts';
import { leadOverview } from '../leads/group-state.ts';
import { stoppedGroupsBlocks } from '../leads/record-blocks.ts';
import { lastWeek, thisWeek } from '../members/this-week.ts';
import { rolesOf, type UserRoles } from '../shared/roles-and-weeks.ts';
import { buttons, divider, fitting, modal, section } from '../ui/blocks.ts';
import { mainButton, moreMenu, type SharedName, sharedButton, sharedOption } from '../ui/buttons.ts';
import { reporterNoticeBlocks } from '../ui/group-blocks.ts';

/** The app's Home: this week in words, the same whether or not one has answered. */
export async function homeView(ctx: SlackContext, user: CurrentUser): Promise<types.HomeView> {
  const { own, leads } = await rolesOf(ctx, user);
  const notice = reporterNoticeBlocks((own ?? leads[0])?.group);
  return { type: 'home', blocks: fitting([...(await overview(ctx, user)), ...notice]) };
}

/** Shows somebody their Home as it is now: after their own click, never because of what somebody else did. */
export async function publishHome(ctx: SlackContext, user: CurrentUser): Promise<void> {
  const language = await languageOfPerson(ctx.ports, user);
  await inLanguage(language, () => publish(ctx, user));
}

async function publish(ctx: SlackContext, user: CurrentUser): Promise<void> {
  await ctx.views(user.workspace).publish(user.member, await homeView(ctx, user));
}

/** Home in a window, with the groups that one led and that have been stopped. */
export async function hubPage(ctx: SlackContext, user: CurrentUser): Promise<types.ModalView> {
  const blocks = [...(await overview(ctx, user)), ...(await stoppedGroupsBlocks(ctx, user))];
  return modal({ title: copy().common.appName, blocks });
}

const words = () => copy().member.hub;

/**
 * What Home and the page behind the command show: one's own week, the groups one leads, and the ways on. Many people
 * open Home at once, so it asks Slack little, and what Slack does not answer is left out.
 */
async function overview(ctx: SlackContext, user: CurrentUser): Promise<types.KnownBlock[]> {
  const standing = await rolesOf(ctx, user);
  const own = await ownBlocks(ctx, user, standing);
  const led = await leadOverview(ctx, standing, own.some(hasMain));
  return [...own, ...led, ...(await founderBlocks(ctx, user, standing))];
}

async function ownBlocks(ctx: SlackContext, user: CurrentUser, standing: UserRoles): Promise<types.KnownBlock[]> {
  const { member, own, leads, groups } = standing;
  if (member === undefined || own === undefined) return outsiderBlocks(groups.length > 0, leads.length > 0);
  const week = await thisWeek(ctx, own, member);
  return [
    ...week.blocks,
    ...(await lastWeek(ctx, user, own.group)),
    buttons(
      ...(['themes', 'settings', 'resources'] as const).map((name) => sharedButton(name)),
      menu('pause', ...(week.open === undefined ? [] : (['withdraw'] as const)), 'privacy', 'help', 'leave'),
    ),
  ];
}

/** Somebody who takes part in no group: that they once did is not known any more. */
function outsiderBlocks(isGroup: boolean, leads: boolean): types.KnownBlock[] {
  return [
    section(isGroup ? words().welcome : `${words().welcome} ${words().noGroup}`),
    buttons(
      mainButton(isGroup ? 'join' : 'setup'),
      ...(leads ? [sharedButton('themes')] : []),
      sharedButton('resources'),
      menu('privacy', 'help'),
    ),
  ];
}

/** Further groups, and the leads of each, for admins. Everyone is offered the first group. */
async function founderBlocks(ctx: SlackContext, user: CurrentUser, { groups }: UserRoles): Promise<types.KnownBlock[]> {
  if (groups.length === 0 || !(await maySetUp(ctx, user))) return [];
  return [divider, buttons(sharedButton('setupAnother'), sharedButton('leadsOfGroups'))];
}

/** Whether somebody may set a group up, as far as Slack says now; the page behind the button asks again. */
async function maySetUp({ ports, namedLeads }: SlackContext, { workspace, member }: CurrentUser): Promise<boolean> {
  if (namedLeads.includes(member)) return true;
  return (await askingSlack(ports, workspace, () => ports.directory.isAdminLately(workspace, member))) === true;
}

const menu = (...names: readonly SharedName[]) => moreMenu(...names.map((name) => sharedOption(name)));

const hasMain = (block: types.KnownBlock) =>
  block.type === 'actions' && block.elements.some((each) => each.type === 'button' && each.style === 'primary');
