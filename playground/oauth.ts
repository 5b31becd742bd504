import type { JsonObject } from './json.ts';
import type { Reply } from './reply.ts';
import type { World } from './world.ts';

/** Codes live ten minutes. */
const codeMilliseconds = 10 * 60_000;

/** GET /oauth/v2/authorize shows a page with a button for each place to install; pressing it (or &install=…) comes back with a code. */
export function authorizePage(world: World, address: URL): Reply {
  const query = address.searchParams;
  const problem = authorizeProblem(world, query);
  if (problem) return html(400, `<h1>Something went wrong when authorising this app.</h1><p>Error: ${problem}</p>`);
  const chosen = query.get('install');
  if (chosen === 'cancel') return backToApp(query, { error: 'access_denied' });
  if (chosen) return approve(world, query, chosen);
  const places = [
    ...[...world.workspaces.values()].map(({ id, name }) => [id, name] as const),
    ...(world.enterprise ? [[world.enterprise.id, `${world.enterprise.name} (whole organisation)`] as const] : []),
  ];
  const link = (id: string, text: string) => {
    const target = new URL(address);
    target.searchParams.set('install', id);
    return `<p><a href="${escapeHtml(target.pathname + target.search)}">${escapeHtml(text)}</a></p>`;
  };
  const scopes = (query.get('scope') ?? '').split(',').map((scope) => `<li>${escapeHtml(scope)}</li>`);
  const links = [...places.map(([id, name]) => link(id, `Allow in ${name}`)), link('cancel', 'Cancel')];
  return html(
    200,
    `<h1>${escapeHtml(world.appName)} asks for permission</h1><ul>${scopes.join('')}</ul>${links.join('')}`,
  );
}

function authorizeProblem(world: World, query: URLSearchParams): string | undefined {
  if (query.get('client_id') !== world.oauth.clientId) return 'invalid_client_id';
  const scopes = (query.get('scope') ?? '').split(',').filter((scope) => scope !== '');
  if (scopes.length === 0) return 'no_scopes';
  const unknown = scopes.find((scope) => !world.oauth.scopes.includes(scope));
  if (unknown) return `invalid_scope: ${escapeHtml(unknown)}`;
  const redirect = query.get('redirect_uri') ?? world.oauth.redirectUri;
  if (!redirect) return 'bad_redirect_uri';
  return world.oauth.redirectUri && !redirect.startsWith(world.oauth.redirectUri) ? 'bad_redirect_uri' : undefined;
}

function approve(world: World, query: URLSearchParams, chosen: string): Reply {
  const isOrg = chosen === world.enterprise?.id;
  const workspace = world.workspaces.get(chosen) ?? (isOrg ? [...world.workspaces.values()][0] : undefined);
  const admin = [...(workspace?.people.values() ?? [])].find((person) => person.isAdmin);
  if (!workspace || !admin) return html(400, '<p>Error: team_not_found</p>');
  const code = `${workspace.id}.${world.id('code')}`.toLowerCase();
  world.oauth.grants.set(code, {
    teamId: isOrg ? undefined : workspace.id,
    enterpriseId: workspace.enterpriseId,
    userId: admin.id,
    scopes: (query.get('scope') ?? '').split(','),
    redirectUri: query.get('redirect_uri') ?? undefined,
    expiresAt: new Date(world.clock.now().getTime() + codeMilliseconds),
  });
  return backToApp(query, { code }, world.oauth.redirectUri);
}

function backToApp(query: URLSearchParams, answer: JsonObject, fallback?: string): Reply {
  const target = new URL(query.get('redirect_uri') ?? fallback ?? '');
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, String(value));
  target.searchParams.set('state', query.get('state') ?? '');
  return { status: 302, headers: { location: target.href }, body: '' };
}

const html = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><meta charset="utf-8"><title>Install</title>${body}`,
});

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
