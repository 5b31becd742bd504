import { usualPort } from './environment.ts';

/** What no single variable can tell. Apart from the schema, so that it is reported together with the rest. */
export function mistakesTogether(given: Readonly<Record<string, unknown>>): string[] {
  const mistakes = forMany.some((name) => given[name] !== undefined) ? missingForMany(given) : missingForOne(given);
  if (given['VAULT_DATABASE_URL'] !== undefined && given['VAULT_DATABASE_URL'] === given['DATABASE_URL'])
    mistakes.push(
      'VAULT_DATABASE_URL is the same as DATABASE_URL: give the keys a database of their own, with other backups.',
    );
  if (given['PLAYGROUND_CLOCK_URL'] !== undefined && given['SLACK_API_URL'] === undefined)
    mistakes.push('PLAYGROUND_CLOCK_URL moves time and must never be used with the real Slack: leave it out.');
  if (given['MONITORING_PORT'] !== undefined && given['SLACK_SIGNING_SECRET'] !== undefined)
    if (Number(given['MONITORING_PORT']) === Number(given['PORT'] ?? usualPort))
      mistakes.push("MONITORING_PORT is the same as PORT: Slack's requests and the operator's need different ones.");
  return mistakes;
}

function missingForOne(given: Readonly<Record<string, unknown>>): string[] {
  const mistakes: string[] = [];
  if (given['SLACK_BOT_TOKEN'] === undefined)
    mistakes.push('SLACK_BOT_TOKEN is missing: copy the "Bot User OAuth Token" (it begins with xoxb-).');
  if (given['SLACK_APP_TOKEN'] === undefined && given['SLACK_SIGNING_SECRET'] === undefined)
    mistakes.push(
      'SLACK_APP_TOKEN is missing: create an app-level token with connections:write (it begins with xapp-), or set SLACK_SIGNING_SECRET to receive requests over HTTP.',
    );
  return mistakes;
}

/** Variables of an app that many workspaces install: one of them asks for all. */
const forMany = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'PUBLIC_URL', 'TOKEN_KEYS'] as const;

export const neededForMany: Readonly<Record<(typeof forMany)[number] | 'SLACK_SIGNING_SECRET', string>> = {
  SLACK_CLIENT_ID: 'copy the "Client ID" from "Basic Information" of your Slack app',
  SLACK_CLIENT_SECRET: 'copy the "Client Secret" from "Basic Information" of your Slack app',
  SLACK_SIGNING_SECRET: 'copy the "Signing Secret" from "Basic Information" of your Slack app',
  SLACK_STATE_SECRET: 'make one with "openssl rand -base64 32"',
  PUBLIC_URL: 'set the address at which Slack reaches this app, for instance https://ally.example.com',
  TOKEN_KEYS: 'make a key with "openssl rand -base64 32" and write it as k1:<the key>',
};

function missingForMany(given: Readonly<Record<string, unknown>>): string[] {
  const missing = Object.entries(neededForMany)
    .filter(([name]) => given[name] === undefined)
    .map(([name, fix]) => `${name} is missing, which an app for many workspaces needs: ${fix}.`);
  const superfluous = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name} is of an app for one workspace: leave it out, or leave out ${forMany.join(', ')}.`);
  return [...missing, ...superfluous];
}
