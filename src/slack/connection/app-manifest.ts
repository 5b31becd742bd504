import manifest from '../../../manifest.json' with { type: 'json' };
import { httpPaths } from './http-paths.ts';

/** The scopes that the app asks for, and no others. */
export const botScopes: readonly string[] = manifest.oauth_config.scopes.bot;

/**
 * The manifest of a Slack app that is reached at a public address ("https://ally.example.com") and that many workspaces
 * and whole organisations may install; without an address that of Socket Mode.
 */
export function manifestFor(url?: string): object {
  if (url === undefined) return manifest;
  const at = (path: string) => new URL(path, url).href;
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
