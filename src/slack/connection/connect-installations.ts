import { setTimeout } from 'node:timers/promises';
import { InstallProvider } from '@slack/oauth';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { BotToken, Installation } from '../../domain/installation.ts';
import type { Clock } from '../../flows/ports/clock.ts';
import type { Installations, TokenIssuer } from '../../flows/ports/installations.ts';
import type { Log } from '../../flows/ports/log.ts';
import { botScopes } from './app-manifest.ts';
import { authorizeInstallations } from './authorize-installations.ts';
import { createHttpDoor } from './http-door.ts';
import { httpPaths } from './http-paths.ts';
import { installPages, invitation } from './install-pages.ts';
import { createInstallationStore } from './installation-store.ts';
import { NotInstalled } from './not-installed.ts';
import { quietLogger } from './quiet-logger.ts';
import { createRenewingClient } from './renewing-client.ts';
import { type ClientOf, clientOptions, type SlackClient } from './slack-client.ts';
import { type SlackConnection, slackConnection } from './slack-connection.ts';
import { type AppCredentials, createTokenIssuer } from './token-issuer.ts';

export interface InstallingSettings extends AppCredentials {
  readonly signingSecret: string;
  /** Signs the state that goes through somebody's browser to Slack and back. */
  readonly stateSecret: string;
  /** The app's address in the world, for instance "https://ally.example.com". */
  readonly publicUrl: string;
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
  const { clientId, clientSecret, stateSecret, signingSecret, publicUrl, port, apiUrl } = settings;
  const issuer = createTokenIssuer(settings, clock, log, apiUrl);
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    installUrlOptions: { scopes: [...botScopes], redirectUri: new URL(httpPaths.redirect, publicUrl).href },
    installationStore: createInstallationStore(installations, clock, log),
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
    createDoor: () => createHttpDoor(signingSecret, port, log, installPages(installer, log)),
    open: (door: { open(): Promise<void> }) => door.open(),
  };
  return { ...slackConnection(access, log, apiUrl), issuer };
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
    const client = createRenewingClient(token, options, () => renewed(workspace, installation.token));
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
