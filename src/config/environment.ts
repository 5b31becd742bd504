import { z } from 'zod';
import { parseEnvelopeKeys } from '../crypto/secret-envelope.ts';
import { usualCeiling } from '../domain/rate-limit.ts';
import { isPostgresAddress } from '../postgres/pool.ts';
import { type Refusal, refusal, sentenceOf } from '../refusals/refusals.ts';
import { proxySetting } from '../slack/api/slack-network.ts';

const usualPort = 3000;

const isLoopback = (url: string) =>
  URL.canParse(url) && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

/** Nobody on the way can read what goes there. */
const isPrivate = (url: string) =>
  URL.canParse(url) && (url.startsWith('https://') || (url.startsWith('http://') && isLoopback(url)));

/** Where Slack and browsers come in, with a path or without: nothing that would be lost or shown when paths are put behind it. */
export const isPublicAddress = (url: string) => isPrivate(url) && bare(new URL(url));
const bare = ({ username, password, search, hash }: URL) => `${username}${password}${search}${hash}` === '';

const said = (why: Refusal) => sentenceOf(why);

/** `range` is what somebody reads whose number lies outside it. */
function wholeNumber(name: string, least: number, most: number, range: string) {
  const error = said(refusal('numberWrong', { name, range }));
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
}

const shaped = (shape: RegExp, why: Refusal) => z.string().regex(shape, said(why)).optional();
const longEnough = (least: number, why: Refusal) => z.string().min(least, said(why)).optional();
const databaseAddress = (setting: string) =>
  z
    .string()
    .refine(isPostgresAddress, said(refusal('databaseAddressWrong', { setting })))
    .optional();
/** An address taken for a folder would be told as one where it cannot be made, its password with it. */
const folder = (name: string, usual: string) =>
  z
    .string()
    .refine((text) => !text.includes('://'), said(refusal('folderIsAddress', { name })))
    .default(usual);

/** Every variable by itself. A message never repeats the value, which may be a secret. */
export const environment = z.object({
  // Printable ASCII: anything else cannot be sent to Slack, and came with it from where it was copied.
  SLACK_BOT_TOKEN: shaped(/^xoxb-[!-~]+$/, refusal('botTokenWrong')),
  SLACK_APP_TOKEN: shaped(/^xapp-[!-~]+$/, refusal('appTokenWrong')),
  SLACK_SIGNING_SECRET: longEnough(8, refusal('signingSecretShort')),
  SLACK_CLIENT_ID: shaped(/^\d+\.\d+$/, refusal('clientIdWrong')),
  SLACK_CLIENT_SECRET: longEnough(16, refusal('clientSecretShort')),
  SLACK_STATE_SECRET: longEnough(32, refusal('stateSecretShort')),
  PUBLIC_URL: z
    .string()
    .refine(isPublicAddress, said(refusal('publicUrlWrong', { name: 'PUBLIC_URL' })))
    .optional(),
  CELLS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((address) => address !== ''))
    .refine((cells) => cells.every(isPublicAddress), said(refusal('publicUrlWrong', { name: 'CELLS' })))
    .default([]),
  TOKEN_KEYS: z
    .string()
    .transform((text, context) => {
      const keys = parseEnvelopeKeys(text);
      if (keys !== undefined) return keys;
      context.addIssue(said(refusal('tokenKeysWrong')));
      return z.NEVER;
    })
    .optional(),
  SLACK_API_URL: z
    .string()
    .refine(isPrivate, said(refusal('apiUrlWrong')))
    .optional(),
  DATABASE_URL: databaseAddress('DATABASE_URL'),
  DATA_DIR: folder('DATA_DIR', 'data/database'),
  VAULT_DIR: folder('VAULT_DIR', 'data/vault'),
  VAULT_DATABASE_URL: databaseAddress('VAULT_DATABASE_URL'),
  VAULT_SECRET: z
    .string()
    .transform((text, context): readonly [string, ...string[]] => {
      const [first = '', ...others] = text.split(',').map((each) => each.trim());
      if ([first, ...others].some((each) => each.length < 32)) context.addIssue(said(refusal('vaultSecretShort')));
      return [first, ...others];
    })
    .optional(),
  LEADS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => /^[UW][A-Z0-9]+$/.test(id)), said(refusal('leadsWrong'))),
  PORT: wholeNumber('PORT', 0, 65_535, '1 to 65535').default(usualPort),
  SLACK_MESSAGES_PER_MINUTE: wholeNumber('SLACK_MESSAGES_PER_MINUTE', 1, 6000, '1 to 6000').default(usualCeiling),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: said(refusal('logLevelWrong')) })
    .default('info'),
  MONITORING_PORT: wholeNumber('MONITORING_PORT', 0, 65_535, '1 to 65535').optional(),
  MONITORING_HOST: z.string().default('127.0.0.1'),
  REPLICAS: wholeNumber('REPLICAS', 1, 10, '1 to 10, for Slack allows ten connections').default(1),
  PLAYGROUND_CLOCK_URL: z
    .string()
    .refine(isLoopback, said(refusal('clockWrong')))
    .optional(),
});

type Given = Readonly<Record<string, string | undefined>>;

/** What no single variable can tell. Apart from the schema, so that it is reported together with the rest. */
export function mistakesTogether(given: Given): string[] {
  const isSet = (name: string) => given[name] !== undefined;
  const mistakes = forMany.some(isSet) ? missingForMany(given) : missingForOne(given);
  mistakes.push(...mistakesOfVault(given));
  if (isSet('CELLS') && !given['CELLS']?.split(/[\s,]+/).includes(given['PUBLIC_URL'] ?? ''))
    mistakes.push(refusal('cellsWithoutThis'));
  if (isSet('PLAYGROUND_CLOCK_URL') && !isSet('SLACK_API_URL')) mistakes.push(refusal('clockOfSlack'));
  if (isSet('MONITORING_PORT') && isSet('SLACK_SIGNING_SECRET') && !isSet('SLACK_APP_TOKEN'))
    if (Number(given['MONITORING_PORT']) === Number(given['PORT'] ?? usualPort)) mistakes.push(refusal('portsSame'));
  return [...mistakes, ...mistakenProxies(given)].map(sentenceOf);
}

/** Keys in a database would stay in its journal after they are destroyed, so it is no vault, only a place to move from. */
export function mistakesOfVault(given: Given): readonly Refusal[] {
  const isSet = (name: string) => given[name] !== undefined;
  return [
    ...(isSet('VAULT_SECRET') && !isSet('DATABASE_URL') ? [refusal('vaultSecretAlone')] : []),
    // Others may use the old vault too, and only with the secret can the keys be handed to them.
    ...(isPostgresAddress(given['VAULT_DATABASE_URL'] ?? '') && isSet('DATABASE_URL') && !isSet('VAULT_SECRET')
      ? [refusal('vaultInDatabase')]
      : []),
  ];
}

/** What cannot be read may hold a password, so nothing of it is repeated. */
const mistakenProxies = (given: Given): readonly Refusal[] =>
  (['HTTPS_PROXY', 'HTTP_PROXY'] as const)
    .flatMap((name) => proxySetting(given, name) ?? [])
    .filter(({ value }) => !isProxy(value))
    .map(({ name }) => refusal('proxyWrong', { name }));

/** A path or a fragment is the rest of a password with special characters in it. */
const isProxy = (value: string) =>
  /^https?:/i.test(value) && URL.canParse(value) && isBare(new URL(value)) && !/%(?![\da-f]{2})/i.test(value);

const isBare = ({ pathname, search, hash }: URL) => pathname === '/' && search === '' && hash === '';

function missingForOne(given: Given): Refusal[] {
  const mistakes: Refusal[] = [];
  if (given['SLACK_BOT_TOKEN'] === undefined) mistakes.push(refusal('botTokenMissing'));
  if (given['SLACK_APP_TOKEN'] === undefined && given['SLACK_SIGNING_SECRET'] === undefined)
    mistakes.push(refusal('appTokenMissing'));
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

function missingForMany(given: Given): Refusal[] {
  const missing = Object.entries(neededForMany)
    .filter(([name]) => given[name] === undefined)
    .map(([name, fix]) => refusal('missingForMany', { name, fix }));
  const superfluous = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']
    .filter((name) => given[name] !== undefined)
    .map((name) => refusal('notForMany', { name, others: forMany.join(', ') }));
  return [...missing, ...superfluous];
}
