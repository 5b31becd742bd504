import manifest from '../../../manifest.json' with { type: 'json' };

/** The scopes that the app asks for, and no others. */
export const botScopes: readonly string[] = manifest.oauth_config.scopes.bot;

/** Those of them that whoever installs it may leave out. */
export const optionalScopes: readonly string[] = manifest.oauth_config.scopes.bot_optional;

/**
 * The manifest of a Slack app that is reached at a public address ("https://ally.example.com") and that many workspaces
 * and whole organisations may install; without an address that of Socket Mode.
 */
export function manifestFor(url?: string): object {
  if (url === undefined) return manifest;
  const at = (path: string) => atAddress(url, path);
  const { features, oauth_config, settings } = manifest;
  return {
    ...manifest,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url: at(httpPaths.events) })),
    },
    oauth_config: { ...oauth_config, redirect_urls: [at(httpPaths.redirect)] },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url: at(httpPaths.events) },
      interactivity: { ...settings.interactivity, request_url: at(httpPaths.events) },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
      token_rotation_enabled: true,
    },
  };
}

/** What the app answers over HTTP, after its public address, whose own path is kept. */
export const atAddress = (publicUrl: string, path: string): string => {
  const url = new URL(publicUrl);
  url.pathname = pathBehind(publicUrl, path);
  return url.href;
};

/** `path` as it stands behind the path of the public address, for whoever passes that on too. */
export const pathBehind = (publicUrl: string, path: string): string =>
  `${new URL(publicUrl).pathname.replace(/\/+$/, '')}${path}`;

/** After the public address. */
export const httpPaths = {
  /** Events, commands and clicks, from Slack. */
  events: '/slack/events',
  /** The page with "Add to Slack", for people. */
  install: '/slack/install',
  /** Where Slack sends them back to. */
  redirect: '/slack/oauth_redirect',
} as const;
