import path from 'node:path';
import { z } from 'zod';
import { usualCeiling } from './domain/lane.ts';
import { done, type Result, refused } from './domain/result.ts';

export interface Config {
  readonly slack: {
    readonly botToken: string;
    /** Socket Mode; absent in HTTP mode. */
    readonly appToken: string | undefined;
    /** HTTP mode; absent in Socket Mode. */
    readonly signingSecret: string | undefined;
    readonly apiUrl: string | undefined;
  };
  readonly database: { readonly url: string } | { readonly directory: string };
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

/** Reads the whole configuration, or lists every mistake in it at once, each with its fix and without its value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, readonly string[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  const mistakes = [...(parsed.error?.issues.map((issue) => issue.message) ?? []), ...mistakesTogether(given)];
  if (!parsed.success || mistakes.length > 0) return refused(mistakes);
  const { data } = parsed;
  return done({
    slack: {
      botToken: data.SLACK_BOT_TOKEN,
      appToken: data.SLACK_APP_TOKEN,
      signingSecret: data.SLACK_SIGNING_SECRET,
      apiUrl: data.SLACK_API_URL,
    },
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

/** Only where data and keys are: all that a command beside the running service needs. */
export function readStores(
  env: Readonly<Record<string, string | undefined>>,
): Result<Pick<Config, 'database' | 'vault'>, readonly string[]> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = environment
    .pick({ DATABASE_URL: true, DATA_DIR: true, VAULT_DIR: true, VAULT_DATABASE_URL: true })
    .safeParse(given);
  return parsed.success ? done(storesOf(parsed.data)) : refused(parsed.error.issues.map(({ message }) => message));
}

const storesOf = (
  data: Pick<z.infer<typeof environment>, 'DATABASE_URL' | 'DATA_DIR' | 'VAULT_DIR' | 'VAULT_DATABASE_URL'>,
): Pick<Config, 'database' | 'vault'> => ({
  database: data.DATABASE_URL === undefined ? { directory: path.resolve(data.DATA_DIR) } : { url: data.DATABASE_URL },
  vault:
    data.VAULT_DATABASE_URL === undefined
      ? { directory: path.resolve(data.VAULT_DIR) }
      : { url: data.VAULT_DATABASE_URL },
});

/** What no single variable can tell. Apart from the schema, so that it is reported together with the rest. */
function mistakesTogether(given: Readonly<Record<string, unknown>>): string[] {
  const mistakes: string[] = [];
  if (given['SLACK_APP_TOKEN'] === undefined && given['SLACK_SIGNING_SECRET'] === undefined)
    mistakes.push(
      'SLACK_APP_TOKEN is missing: create an app-level token with connections:write (it begins with xapp-), or set SLACK_SIGNING_SECRET to receive requests over HTTP.',
    );
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

const usualPort = 3000;

const isLoopback = (url: string) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

const environment = z.object({
  SLACK_BOT_TOKEN: z
    .string({ error: 'SLACK_BOT_TOKEN is missing: copy the "Bot User OAuth Token" (it begins with xoxb-).' })
    .regex(/^xoxb-/, 'SLACK_BOT_TOKEN is not a bot token: it must begin with xoxb-.'),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'SLACK_APP_TOKEN is not an app-level token: it must begin with xapp-.')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'SLACK_SIGNING_SECRET is too short: copy it whole.').optional(),
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
