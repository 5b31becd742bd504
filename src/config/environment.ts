import { z } from 'zod';
import { usualCeiling } from '../domain/lane.ts';
import { parseEnvelopeKeys } from '../vault/envelope.ts';

export const usualPort = 3000;

const isLoopback = (url: string) =>
  URL.canParse(url) && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

/** Nobody on the way can read what goes there. */
const isPrivate = (url: string) =>
  URL.canParse(url) && (url.startsWith('https://') || (url.startsWith('http://') && isLoopback(url)));

/** `range` is what somebody reads whose number lies outside it. */
const wholeNumber = (name: string, least: number, most: number, range: string) =>
  z.coerce
    .number({ error: `${name} is not a number.` })
    .int(`${name} is not a whole number.`)
    .min(least, `${name} is out of range: ${range}.`)
    .max(most, `${name} is out of range: ${range}.`);

/** Every variable by itself. A message never repeats the value, which may be a secret. */
export const environment = z.object({
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
      isPrivate,
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
  SLACK_API_URL: z
    .string()
    .refine(
      isPrivate,
      'SLACK_API_URL is no address that begins with https://, nor one of this machine: leave it out to talk to Slack.',
    )
    .optional(),
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
  PORT: wholeNumber('PORT', 0, 65_535, 'use 1 to 65535').default(usualPort),
  SLACK_MESSAGES_PER_MINUTE: wholeNumber('SLACK_MESSAGES_PER_MINUTE', 1, 6000, 'use 1 to 6000').default(usualCeiling),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL is unknown: use debug, info, warn, error or silent.',
    })
    .default('info'),
  MONITORING_PORT: wholeNumber('MONITORING_PORT', 0, 65_535, 'use 1 to 65535').optional(),
  MONITORING_HOST: z.string().default('127.0.0.1'),
  REPLICAS: wholeNumber('REPLICAS', 1, 10, 'use 1 to 10, for Slack allows ten connections').default(1),
  PLAYGROUND_CLOCK_URL: z
    .url('PLAYGROUND_CLOCK_URL is not an address.')
    .refine(isLoopback, 'PLAYGROUND_CLOCK_URL is only for a playground on this machine: leave it out.')
    .optional(),
});
