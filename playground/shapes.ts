import type { JsonObject } from './json.ts';
import type { Person } from './people.ts';
import type { Channel, Installation, Message, View, Workspace, World } from './world.ts';
import { workspaceOf } from './world.ts';

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000);

/** A user object as users.info carries it without a locale. */
export function userShape(world: World, installation: Installation, workspace: Workspace, person: Person): JsonObject {
  const offset = person.zone ? zoneOffsetSeconds(person.zone, world.clock.now()) : undefined;
  const isApp = person.id === installation.botUserId;
  return {
    id: person.id,
    team_id: person.teamId,
    name: person.name,
    deleted: person.deleted,
    ...(person.deleted
      ? {}
      : {
          color: '9f69e7',
          real_name: person.realName,
          tz: person.zone,
          tz_label: person.zone,
          tz_offset: offset ?? 0,
        }),
    profile: {
      title: '',
      phone: '',
      skype: '',
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name: person.name,
      display_name_normalized: person.name,
      status_text: '',
      status_emoji: '',
      status_expiration: 0,
      avatar_hash: 'g0000000',
      team: person.teamId,
      ...(person.isBot ? { bot_id: isApp ? installation.botId : 'B0OTHERBOT', always_active: false } : {}),
      ...(isApp ? { api_app_id: world.appId } : {}),
    },
    ...(person.deleted
      ? {}
      : {
          is_admin: person.isAdmin,
          is_owner: person.isOwner,
          is_primary_owner: false,
          is_restricted: person.isGuest,
          is_ultra_restricted: person.isUltraGuest,
        }),
    is_bot: person.isBot,
    ...(person.isStranger ? { is_stranger: true } : {}),
    is_app_user: false,
    updated: seconds(person.updatedAt),
    is_email_confirmed: !person.isBot,
    ...(workspace.enterpriseId && !person.isStranger
      ? {
          enterprise_user: {
            id: person.id,
            enterprise_id: workspace.enterpriseId,
            enterprise_name: world.enterprise?.name ?? '',
            is_admin: false,
            is_owner: false,
            teams: [workspace.id],
          },
        }
      : {}),
  };
}

/** As user_change carries it, and users.info and users.list when they are asked for the locale. */
export const userWithLocale = (...told: Parameters<typeof userShape>): JsonObject => {
  const [, , , { locale }] = told;
  return { ...userShape(...told), ...(locale === '' ? {} : { locale }) };
};

/** A conversation object as conversations.info carries it. */
export function channelShape(installation: Installation, channel: Channel): JsonObject {
  const created = seconds(channel.createdAt);
  const isMember = channel.members.has(installation.botUserId);
  if (channel.kind === 'im') {
    const other = [...channel.members].find((id) => id !== installation.botUserId) ?? '';
    return {
      id: channel.id,
      created,
      is_archived: channel.isArchived,
      is_im: true,
      is_org_shared: false,
      context_team_id: channel.teamId,
      user: other,
      is_user_deleted: false,
      priority: 0,
    };
  }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    created,
    is_archived: channel.isArchived,
    is_general: false,
    unlinked: 0,
    name_normalized: channel.name,
    is_shared: channel.isShared,
    is_org_shared: false,
    is_pending_ext_shared: false,
    pending_shared: [],
    context_team_id: channel.teamId,
    updated: channel.createdAt.getTime(),
    creator: '',
    is_ext_shared: channel.isShared,
    shared_team_ids: channel.isShared ? [channel.teamId, 'T0ELSEWHERE'] : [channel.teamId],
    pending_connected_team_ids: [],
    is_member: isMember,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    previous_names: [],
  };
}

/** A message of the bot as chat.postMessage answers it and block_actions carries it. */
export function messageShape(world: World, installation: Installation, message: Message): JsonObject {
  return {
    user: message.userId,
    type: 'message',
    ts: message.ts,
    bot_id: installation.botId,
    app_id: world.appId,
    text: message.text,
    team: installation.teamId ?? installation.enterpriseId ?? '',
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.editedAt ? { edited: { user: installation.botId, ts: `${seconds(message.editedAt)}.000000` } } : {}),
    bot_profile: {
      id: installation.botId,
      app_id: world.appId,
      name: world.appName,
      icons: {},
      deleted: false,
      updated: 0,
      team_id: installation.teamId ?? '',
    },
    blocks: message.blocks,
  };
}

/** A view as views.open answers it and interactions carry it. */
export function viewShape(world: World, installation: Installation, view: View): JsonObject {
  const { content } = view;
  return {
    id: view.id,
    team_id: view.teamId,
    type: view.kind,
    blocks: content['blocks'],
    private_metadata: content['private_metadata'] ?? '',
    callback_id: content['callback_id'] ?? '',
    state: { values: view.values },
    hash: view.hash,
    title: content['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    clear_on_close: content['clear_on_close'] ?? false,
    notify_on_close: content['notify_on_close'] ?? false,
    close: content['close'] ?? null,
    submit: content['submit'] ?? null,
    previous_view_id: view.previousId ?? null,
    root_view_id: view.rootId,
    app_id: world.appId,
    external_id: content['external_id'] ?? '',
    app_installed_team_id: installation.teamId ?? installation.enterpriseId ?? '',
    bot_id: installation.botId,
  };
}

/** The team, enterprise and user that open every interaction payload. */
export function interactionHead(world: World, person: Person, teamId: string): JsonObject {
  const workspace = workspaceOf(world, teamId);
  const enterprise = workspace.enterpriseId
    ? { id: workspace.enterpriseId, name: world.enterprise?.name ?? '' }
    : undefined;
  return {
    team: {
      id: workspace.id,
      domain: workspace.domain,
      ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
    },
    enterprise: enterprise ?? null,
    is_enterprise_install: isOrgInstalled(world, workspace),
    user: { id: person.id, username: person.name, name: person.name, team_id: person.teamId },
    api_app_id: world.appId,
    token: verificationToken,
  };
}

/** Whether the app serves this workspace through an installation on the whole organisation. */
export const isOrgInstalled = (world: World, workspace: Workspace) =>
  ![...world.installations.values()].some((installation) => installation.teamId === workspace.id);

/** Slack's old verification token; the bot must not rely on it. */
export const verificationToken = 'playground-verification-token';

/** Making one takes far longer than using it. */
const offsets = new Map<string, Intl.DateTimeFormat>();

function zoneOffsetSeconds(zone: string, when: Date): number {
  const format = offsets.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  offsets.set(zone, format);
  const parts = format.formatToParts(when);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === '-' ? -size : size;
}
