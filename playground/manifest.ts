import { z } from 'zod';

const manifest = z.object({
  features: z
    .object({ slash_commands: z.array(z.object({ command: z.string() })).default([]) })
    .default({ slash_commands: [] }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).default([]) }) }),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).default({ bot_events: [] }),
    })
    .default({ event_subscriptions: { bot_events: [] } }),
});

/** What an app declared about itself: nothing else reaches it. */
export type AppDeclaration = {
  readonly scopes: readonly string[];
  readonly commands: readonly string[];
  readonly events: readonly string[];
};

/** Reads the parts of a Slack app manifest that decide what the app is given; throws when it is none. */
export function readManifest(value: unknown): AppDeclaration {
  const { features, oauth_config, settings } = manifest.parse(value);
  return {
    scopes: oauth_config.scopes.bot,
    commands: features.slash_commands.map(({ command }) => command),
    events: settings.event_subscriptions.bot_events,
  };
}
