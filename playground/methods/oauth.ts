import { type JsonObject, textAt } from '../json.ts';
import { install } from '../seed.ts';
import { type Installation, type World, workspaceOf } from '../world.ts';
import { type Answer, refuse } from './method.ts';

/** Tokens that rotate live twelve hours. */
const tokenSeconds = 43_200;

/** oauth.v2.access: a code, or a refresh token, for an access token. */
export function oauthAccess(world: World, args: JsonObject, authorization: string | undefined): Answer {
  const [basicId, basicSecret] = basic(authorization);
  const clientId = textAt(args, 'client_id') ?? basicId;
  const clientSecret = textAt(args, 'client_secret') ?? basicSecret;
  if (clientId !== world.oauth.clientId) return refuse('invalid_client_id');
  if (clientSecret !== world.oauth.clientSecret) return refuse('bad_client_secret');
  const grantType = textAt(args, 'grant_type') ?? 'authorization_code';
  if (grantType === 'refresh_token') return refresh(world, textAt(args, 'refresh_token') ?? '');
  return grantType === 'authorization_code' ? exchange(world, args) : refuse('invalid_grant_type');
}

function exchange(world: World, args: JsonObject): Answer {
  const code = textAt(args, 'code') ?? '';
  const grant = world.oauth.grants.get(code);
  // A code works once, whatever comes of it.
  world.oauth.grants.delete(code);
  if (!grant || world.clock.now() > grant.expiresAt) return refuse('invalid_code');
  if (textAt(args, 'redirect_uri') !== grant.redirectUri) return refuse('bad_redirect_uri');
  const workspace = workspaceOf(world, grant.teamId ?? [...world.workspaces.keys()][0] ?? '');
  const token = freshToken(world);
  const place = grant.teamId === undefined ? 'organisation' : 'workspace';
  const installation = install(world, workspace, grant.scopes, token, place);
  return accessAnswer(world, installation, grant.userId);
}

function refresh(world: World, refreshToken: string): Answer {
  const old = [...world.installations.values()].find((each) => each.refreshToken === refreshToken);
  if (!old || refreshToken === '') return refuse('invalid_refresh_token');
  world.installations.delete(old.botToken);
  world.revokedTokens.add(old.botToken);
  return accessAnswer(world, { ...old, botToken: freshToken(world) }, '');
}

function accessAnswer(world: World, installation: Installation, userId: string): JsonObject {
  const rotating = world.oauth.rotates ? rotation(world) : {};
  const kept: Installation = { ...installation, ...rotating };
  world.installations.set(kept.botToken, kept);
  const workspace = kept.teamId === undefined ? undefined : workspaceOf(world, kept.teamId);
  return {
    app_id: world.appId,
    authed_user: userId === '' ? {} : { id: userId },
    scope: kept.scopes.join(','),
    token_type: 'bot',
    access_token: kept.botToken,
    bot_user_id: kept.botUserId,
    ...(kept.refreshToken ? { refresh_token: kept.refreshToken, expires_in: tokenSeconds } : {}),
    team: workspace ? { id: workspace.id, name: workspace.name } : null,
    enterprise: kept.enterpriseId ? { id: kept.enterpriseId, name: world.enterprise?.name ?? '' } : null,
    is_enterprise_install: kept.teamId === undefined,
  };
}

function rotation(world: World) {
  const expiresAt = new Date(world.clock.now().getTime() + tokenSeconds * 1000);
  return { refreshToken: `xoxe-playground-${world.id('')}`.toLowerCase(), expiresAt };
}

const freshToken = (world: World) =>
  `${world.oauth.rotates ? 'xoxe.' : ''}xoxb-playground-${world.id('')}`.toLowerCase();

function basic(authorization: string | undefined): readonly (string | undefined)[] {
  if (!authorization?.startsWith('Basic ')) return [];
  return Buffer.from(authorization.slice(6), 'base64').toString().split(':');
}
