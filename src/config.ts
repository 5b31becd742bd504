import path from 'node:path';
import { z } from 'zod';
import { usualCeiling } from './domain/lane.ts';
import { done, type Result, refused } from './domain/result.ts';
import { type EnvelopeKeys, parseEnvelopeKeys } from './vault/envelope.ts';

export interface Config {
  readonly slack: OneWorkspaceConfig | ManyWorkspacesConfig;
  readonly database: { readonly url: string } | { readonly dataDir: string };
  /** Where the round keys are: never together with the data. */
  readonly vault: { readonly url: string } | { readonly directory: string };
  /** Slack ids of people who may set up a group although they are no workspace admins. */
  readonly leads: readonly string[];
  readonly port: number;
  /** The most that each workspace is sent. */
  readonly messagesPerMinute: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where `/healthz`, `/readyz` and `/metrics` are served; undefined: nowhere. */
  readonly monitoring: { readonly host: string; readonly port: number } | undefined;
  /** How many processes serve this Slack app; more Socket Mode connections than that are warned of. */
  readonly replicas: number;
  /** Only for the playground: where the bot reads the moved time. */
  readonly clockUrl: string | undefined;
}

/** Where data and keys are: all that a command beside the running service needs. */
export type Stores = Pick<Config, 'database' | 'vault'>;

/** One workspace, with the token that the operator has copied from Slack. */
interface OneWorkspaceConfig {
  readonly kind: 'one workspace';
  readonly botToken: string;
  /** Socket Mode; absent in HTTP mode. */
  readonly appToken: string | undefined;
  /** HTTP mode; absent in Socket Mode. */
  readonly signingSecret: string | undefined;
  readonly apiUrl: string | undefined;
}

/** Every workspace that installs the app, over HTTP. */
interface ManyWorkspacesConfig {
  readonly kind: 'many workspaces';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly signingSecret: string;
  readonly publicUrl: string;
  readonly tokenKeys: EnvelopeKeys;
  readonly apiUrl: string | undefined;
}

/** Reads the whole configuration, or lists every mistake in it at once, each with its fix and without its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, readonly string[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  const mistakes = [...(parsed.error?.issues.map((issue) => issue.message) ?? []), ...mistakesTogether(given)];
  const slack = parsed.data && slackOf(parsed.data);
  if (!parsed.success || slack === undefined || mistakes.length > 0) return refused(mistakes);
  const { data } = parsed;
  return done({
    slack,
    ...storesOf(data),
    leads: data.LEADS,
    port: data.PORT,
    messagesPerMinute: data.SLACK_MESSAGES_PER_MINUTE,
    logLevel: data.LOG_LEVEL,
    monitoring:
      data.MONITORING_PORT === undefined ? undefined : { host: data.MONITORING_HOST, port: data.MONITORING_PORT },
    replicas: data.REPLICAS,
    clockUrl: data.PLAYGROUND_CLOCK_URL,
  });
}

export function readStores(env: Readonly<Record<string, string | undefined>>): Result<Stores, readonly string[]> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment
    .pick({ DATABASE_URL: true, DATA_DIR: true, VAULT_DIR: true, VAULT_DATABASE_URL: true })
    .safeParse(given);
  return parsed.success ? done(storesOf(parsed.data)) : refused(parsed.error.issues.map(({ message }) => message));
}

/** The keys that tokens are sealed with, for the command that rotates them. */
export function readTokenKeys(
  env: Readonly<Record<string, string | undefined>>,
): Result<EnvelopeKeys, readonly string[]> {
  const parsed = environment.pick({ TOKEN_KEYS: true }).safeParse({ TOKEN_KEYS: env['TOKEN_KEYS'] });
  if (!parsed.success) return refused(parsed.error.issues.map(({ message }) => message));
  const { TOKEN_KEYS: keys } = parsed.data;
  return keys === undefined ? refused([`TOKEN_KEYS is missing: ${neededForMany.TOKEN_KEYS}.`]) : done(keys);
}

/** Undefined when something is missing, which `mistakesTogether` says. */
function slackOf(data: z.infer<typeof environment>): Config['slack'] | undefined {
  const { SLACK_API_URL: apiUrl, SLACK_SIGNING_SECRET: signingSecret, TOKEN_KEYS: tokenKeys } = data;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = data;
  const { PUBLIC_URL: publicUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = data;
  if (clientId === undefined)
    return botToken === undefined ? undefined : { kind: 'one workspace', botToken, appToken, signingSecret, apiUrl };
  if (clientSecret === undefined || stateSecret === undefined || signingSecret === undefined) return undefined;
  if (publicUrl === undefined || tokenKeys === undefined) return undefined;
  return {
    kind: 'many workspaces',
    clientId,
    clientSecret,
    stateSecret,
    signingSecret,
    publicUrl,
    tokenKeys,
    apiUrl,
  };
}

const storesOf = (
  data: Pick<z.infer<typeof environment>, 'DATABASE_URL' | 'DATA_DIR' | 'VAULT_DIR' | 'VAULT_DATABASE_URL'>,
): Stores => ({
  database: data.DATABASE_URL === undefined ? { dataDir: path.resolve(data.DATA_DIR) } : { url: data.DATABASE_URL },
  vault:
    data.VAULT_DATABASE_URL === undefined
      ? { directory: path.resolve(data.VAULT_DIR) }
      : { url: data.VAULT_DATABASE_URL },
});

/** What no single variable can tell. Apart from the schema, so that it is reported together with the rest. */
function mistakesTogether(given: Readonly<Record<string, unknown>>): string[] {
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

const neededForMany: Readonly<Record<(typeof forMany)[number] | 'SLACK_SIGNING_SECRET', string>> = {
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

const usualPort = 3000;

const isLoopback = (url: string) =>
  URL.canParse(url) && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

const environment = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'SLACK_BOT_TOKEN is not a bot token: it must begin with xoxb-.')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'SLACK_APP_TOKEN is not an app-level token: it must begin with xapp-.')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'SLACK_SIGNING_SECRET is too short: copy it whole.').optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, 'SLACK_CLIENT_ID is not a client id: two numbers with a dot between.')
    .optional(),
  SLACK_CLIENT_SECRET: z.string().min(16, 'SLACK_CLIENT_SECRET is too short: copy it whole.').optional(),
  SLACK_STATE_SECRET: z
    .string()
    .min(32, 'SLACK_STATE_SECRET is too short: use 32 characters or more, from "openssl rand -base64 32".')
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(
      (url) => URL.canParse(url) && (url.startsWith('https://') || isLoopback(url)),
      'PUBLIC_URL is no address that begins with https://: Slack sends nobody to one that is not encrypted.',
    )
    .optional(),
  TOKEN_KEYS: z
    .string()
    .transform((text, context) => {
      const keys = parseEnvelopeKeys(text);
      if (keys !== undefined) return keys;
      context.addIssue(
        'TOKEN_KEYS is not a list of keys: write each as a short id, a colon and 32 bytes in base64, with commas between.',
      );
      return z.NEVER;
    })
    .optional(),
  SLACK_API_URL: z.url('SLACK_API_URL is not an address: leave it out to talk to Slack.').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL is not a PostgreSQL address: it must begin with postgres://.')
    .optional(),
  DATA_DIR: z.string().default('data/database'),
  VAULT_DIR: z.string().default('data/vault'),
  VAULT_DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      'VAULT_DATABASE_URL is not a PostgreSQL address: it must begin with postgres:// (or leave it out).',
    )
    .optional(),
  LEADS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)), {
      error: 'LEADS holds something that is no Slack member id: list ids such as U012AB3CD, with commas between.',
    }),
  PORT: z.coerce
    .number({ error: 'PORT is not a number.' })
    .int('PORT is not a whole number.')
    .min(0, 'PORT is out of range: use 1 to 65535.')
    .max(65_535, 'PORT is out of range: use 1 to 65535.')
    .default(usualPort),
  SLACK_MESSAGES_PER_MINUTE: z.coerce
    .number({ error: 'SLACK_MESSAGES_PER_MINUTE is not a number.' })
    .int('SLACK_MESSAGES_PER_MINUTE is not a whole number.')
    .min(1, 'SLACK_MESSAGES_PER_MINUTE is out of range: use 1 to 6000.')
    .max(6000, 'SLACK_MESSAGES_PER_MINUTE is out of range: use 1 to 6000.')
    .default(usualCeiling),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL is unknown: use debug, info, warn, error or silent.',
    })
    .default('info'),
  MONITORING_PORT: z.coerce
    .number({ error: 'MONITORING_PORT is not a number.' })
    .int('MONITORING_PORT is not a whole number.')
    .min(0, 'MONITORING_PORT is out of range: use 1 to 65535.')
    .max(65_535, 'MONITORING_PORT is out of range: use 1 to 65535.')
    .optional(),
  MONITORING_HOST: z.string().default('127.0.0.1'),
  REPLICAS: z.coerce
    .number({ error: 'REPLICAS is not a number.' })
    .int('REPLICAS is not a whole number.')
    .min(1, 'REPLICAS is out of range: use 1 to 10, for Slack allows ten connections.')
    .max(10, 'REPLICAS is out of range: use 1 to 10, for Slack allows ten connections.')
    .default(1),
  PLAYGROUND_CLOCK_URL: z
    .url('PLAYGROUND_CLOCK_URL is not an address.')
    .refine(isLoopback, 'PLAYGROUND_CLOCK_URL is only for a playground on this machine: leave it out.')
    .optional(),
});
