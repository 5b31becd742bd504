/** What the app answers over HTTP, after its public address. */
export const httpPaths = {
  /** Events, commands and clicks, from Slack. */
  events: '/slack/events',
  /** The page with "Add to Slack", for people. */
  install: '/slack/install',
  /** Where Slack sends them back to. */
  redirect: '/slack/oauth_redirect',
} as const;
