import { setTimeout } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { OrganisationId, WorkspaceId } from '../../domain/ids.ts';
import type { BotToken, Installation } from '../../domain/installation.ts';
import type { TokenIssuer } from '../../flows/ports/slack.ts';
import type { Clock, Log } from '../../flows/ports/system.ts';
import type { Installations } from '../../store/installations.ts';
import { quietLogger } from '../api/quiet-logger.ts';
import { type ClientOf, clientOptions, createRenewingClient, type SlackClient } from '../api/slack-client.ts';
import { refusalCode } from '../api/slack-error.ts';
import { type AppCredentials, createTokenIssuer } from '../api/token-issuer.ts';
import { atAddress, botScopes, httpPaths } from './app-manifest.ts';
import { authorizeInstallations } from './authorize-installations.ts';
import { createHttpTransport } from './http.ts';
import { installPages, invitation } from './install-pages.ts';
import { createInstallationStore } from './installation-store.ts';
import { NotInstalled } from './not-installed.ts';
import { type SlackConnection, slackConnection } from './slack-connection.ts';

export interface InstallingSettings extends AppCredentials {
  readonly signingSecret: string;
  /** Signs the state that goes through somebody's browser to Slack and back. */
  readonly stateSecret: string;
  /** The app's address in the world, for instance "https://ally.example.com". */
  readonly publicUrl: string;
  /** The addresses of all cells, this one among them; none where there is only one. */
  readonly cells?: readonly string[];
  readonly port: number;
  /** Another server that speaks Slack's protocol. */
  readonly apiUrl: string | undefined;
}

/** Serves every workspace and organisation that has installed the app, over HTTP, and lets others install it. */
export function connectInstallations(
  settings: InstallingSettings,
  installations: Installations,
  clock: Clock,
  log: Log,
): SlackConnection & { readonly issuer: TokenIssuer } {
  const { clientId, clientSecret, stateSecret, signingSecret, publicUrl, cells = [], port, apiUrl } = settings;
  const issuer = createTokenIssuer(settings, clock, log, apiUrl);
  const giveBack = async (token: string) => {
    await new webApi.WebClient(token, clientOptions(log, apiUrl)).auth.revoke();
  };
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    installUrlOptions: { scopes: [...botScopes], redirectUri: atAddress(publicUrl, httpPaths.redirect) },
    installationStore: createInstallationStore(installations, clock, log, { publicUrl, cells, giveBack }),
    renderHtmlForInstallPath: invitation,
    logger: quietLogger(log),
    clientOptions: clientOptions(log, apiUrl),
    ...(apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
  });
  const access = {
    workspaces: () => installations.served(),
    clientOf: clientsOf(installations, log, apiUrl),
    authorize: authorizeInstallations(installations),
    accepts: async (place: Installation['place']) => {
      const installation = await installations.find(place);
      return installation === undefined ? 'ended' : issuer.accepts(installation.token);
    },
    reaches: async (organisation: OrganisationId, workspace: WorkspaceId) => {
      const installation = await installations.find({ kind: 'organisation', organisation });
      if (installation === undefined) return 'unclear' as const;
      const options = { ...clientOptions(log, apiUrl), teamId: workspace };
      return reachesTeam(new webApi.WebClient(installation.token.value, options), workspace);
    },
    createTransport: () =>
      createHttpTransport(signingSecret, port, log, { pages: installPages(installer, log), publicUrl }),
    open: (transport: { open(): Promise<void> }) => transport.open(),
  };
  return { ...slackConnection(access, log, apiUrl), issuer };
}

/** The smallest question about a workspace that Slack answers to a token that reaches it, and to no other. */
async function reachesTeam(client: SlackClient, workspace: WorkspaceId): Promise<'granted' | 'revoked' | 'unclear'> {
  try {
    await client.users.list({ team_id: workspace, limit: 1 });
    return 'granted';
  } catch (error) {
    return refusalCode(error) === 'team_access_not_granted' ? 'revoked' : 'unclear';
  }
}

/**
 * One client for each workspace, made anew when its token has been renewed. Its id goes with every request, which the
 * token of an organisation needs and others do not mind.
 */
function clientsOf(installations: Installations, log: Log, apiUrl: string | undefined): ClientOf {
  const clients = new Map<WorkspaceId, { readonly token: string; readonly client: SlackClient }>();
  return async (workspace) => {
    const installation = await installations.serving(workspace);
    if (installation === undefined) {
      clients.delete(workspace);
      throw new NotInstalled();
    }
    const token = installation.token.value;
    const known = clients.get(workspace);
    if (known?.token === token) return known.client;
    const options = { ...clientOptions(log, apiUrl), teamId: workspace };
    const client = createRenewingClient(token, options, log, () => renewed(workspace, installation.token));
    clients.set(workspace, { token, client });
    return client;
  };

  /** A renewal that Slack has just answered may not be stored yet: one look more, a moment later. */
  async function renewed(workspace: WorkspaceId, old: BotToken): Promise<string | undefined> {
    const first = await installations.serving(workspace);
    if (first?.token.value !== old.value || old.renewal === undefined) return first?.token.value;
    await setTimeout(settling);
    return (await installations.serving(workspace))?.token.value;
  }
}

/** Milliseconds from Slack's answer with a new token until it is stored, and a few more. */
const settling = 500;
