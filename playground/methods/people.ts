import { flagAt, type JsonObject, textAt } from '../json.ts';
import { isOrgInstalled, userShape, userWithLocale } from '../shapes.ts';
import { type Handler, isRefusal, refuse } from './method.ts';
import { page } from './paging.ts';

const usersInfo: Handler = (call, args) => {
  const person = call.workspace.people.get(textAt(args, 'user') ?? '');
  if (!person) return refuse('user_not_found');
  return { user: shapeAsked(args)(call.world, call.installation, call.workspace, person) };
};

const usersList: Handler = (call, args) => {
  // An organisation's token must say which of its workspaces it means.
  if (call.installation.teamId === undefined && args['team_id'] === undefined) return refuse('missing_argument');
  if (args['limit'] === undefined && call.workspace.people.size > 1000) return refuse('limit_required');
  const paged = page([...call.workspace.people.values()], args, 'limit_required');
  if (isRefusal(paged)) return paged;
  const shape = shapeAsked(args);
  const members = paged.items.map((person) => shape(call.world, call.installation, call.workspace, person));
  const cache = Math.floor(call.world.clock.now().getTime() / 1000);
  return { members, cache_ts: cache, response_metadata: paged.response_metadata };
};

const shapeAsked = (args: JsonObject) => (flagAt(args, 'include_locale') ? userWithLocale : userShape);

const authTest: Handler = (call) => ({
  url: `https://${call.workspace.domain}.slack.com/`,
  team: call.workspace.name,
  user: call.workspace.people.get(call.installation.botUserId)?.name ?? '',
  team_id: call.workspace.id,
  user_id: call.installation.botUserId,
  bot_id: call.installation.botId,
  is_enterprise_install: isOrgInstalled(call.world, call.workspace),
  ...(call.workspace.enterpriseId ? { enterprise_id: call.workspace.enterpriseId } : {}),
});

const botsInfo: Handler = (call, args) => {
  if (textAt(args, 'bot') !== call.installation.botId) return refuse('bot_not_found');
  const { botId, botUserId } = call.installation;
  const name = call.world.appName;
  return {
    bot: { id: botId, deleted: false, name, updated: 0, app_id: call.world.appId, user_id: botUserId, icons: {} },
  };
};

const teamInfo: Handler = (call) => ({
  team: {
    id: call.workspace.id,
    name: call.workspace.name,
    url: `https://${call.workspace.domain}.slack.com/`,
    domain: call.workspace.domain,
    email_domain: '',
    icon: { image_default: true },
  },
});

const apiTest: Handler = (_call, args) => {
  const error = textAt(args, 'error');
  return error ? { refused: 'fatal_error', extra: { error, args } } : { args };
};

export const peopleMethods: { readonly [method: string]: Handler } = {
  'users.info': usersInfo,
  'users.list': usersList,
  'auth.test': authTest,
  'bots.info': botsInfo,
  'team.info': teamInfo,
  'api.test': apiTest,
};
