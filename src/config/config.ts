import path from 'node:path';
import pg from 'pg';
import type { z } from 'zod';
import type { EnvelopeKeys } from '../crypto/secret-envelope.ts';
import { done, type Result, refused } from '../domain/result.ts';
import { refusal, sentenceOf } from '../refusals/refusals.ts';
import { environment, mistakesOfVault, mistakesTogether, neededForMany } from './environment.ts';

export interface Config {
  readonly slack: OneWorkspaceConfig | ManyWorkspacesConfig;
  readonly database: { readonly url: string } | { readonly dataDir: string };
  /** Where the round keys are: never together with the data. */
  readonly vault: FolderVault | SharedVault;
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

interface FolderVault {
  readonly directory: string;
  /** A vault in a database, of 1.1 and before, whose keys are moved here. */
  readonly oldUrl?: string | undefined;
}

/** A folder of each machine's own, and the database of the data for what only those folders open. */
interface SharedVault extends FolderVault {
  /** The same on all machines. The first seals, all of them open. */
  readonly secrets: readonly [string, ...string[]];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where data and keys are: all that a command beside the running service needs. */
export type Stores = Pick<Config, 'database' | 'vault'>;

/** One workspace, with the token that the operator has copied from Slack. */
interface OneWorkspaceConfig {
  readonly kind: 'one workspace';
  readonly botToken: string;
  /** Socket Mode, where it is set. */
  readonly appToken: string | undefined;
  /** HTTP mode, where there is no app token. */
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
  /** The addresses of all cells; none where there is one only. */
  readonly cells: readonly string[];
  readonly tokenKeys: EnvelopeKeys;
  readonly apiUrl: string | undefined;
}

/** Reads the whole configuration, or lists every mistake in it at once, each with its fix and without its value. */
export function readConfig(env: Environment): Result<Config, readonly string[]> {
  const given = givenIn(env);
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

export function readStores(env: Environment): Result<Stores, readonly string[]> {
  const parsed = environment
    .pick({ DATABASE_URL: true, DATA_DIR: true, VAULT_DIR: true, VAULT_DATABASE_URL: true, VAULT_SECRET: true })
    .safeParse(givenIn(env));
  if (!parsed.success) return refused(parsed.error.issues.map(({ message }) => message));
  const mistakes = mistakesOfVault(givenIn(env));
  return mistakes.length > 0 ? refused(mistakes.map(sentenceOf)) : done(storesOf(parsed.data));
}

/** The keys that tokens are sealed with, for the command that rotates them. */
export function readTokenKeys(env: Environment): Result<EnvelopeKeys, readonly string[]> {
  const parsed = environment.pick({ TOKEN_KEYS: true }).safeParse(givenIn(env));
  if (!parsed.success) return refused(parsed.error.issues.map(({ message }) => message));
  const { TOKEN_KEYS: keys } = parsed.data;
  return keys === undefined
    ? refused([sentenceOf(refusal('missingForRotation', { name: 'TOKEN_KEYS', fix: neededForMany.TOKEN_KEYS }))])
    : done(keys);
}

/** A variable that is set to nothing is left out, and so is white space around a value: it came with copying. */
const givenIn = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));

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
    cells: data.CELLS,
    tokenKeys,
    apiUrl,
  };
}

function storesOf(
  data: Pick<
    z.infer<typeof environment>,
    'DATABASE_URL' | 'DATA_DIR' | 'VAULT_DIR' | 'VAULT_DATABASE_URL' | 'VAULT_SECRET'
  >,
): Stores {
  const { DATABASE_URL: url, VAULT_SECRET: secrets } = data;
  const folder = { directory: path.resolve(data.VAULT_DIR), oldUrl: data.VAULT_DATABASE_URL };
  const database = url === undefined ? { dataDir: path.resolve(data.DATA_DIR) } : { url };
  return { database, vault: secrets === undefined ? folder : { ...folder, secrets } };
}

/**
 * Which of the two databases, the one to move keys from included, is on another machine and is spoken to without encryption. The driver encrypts only where
 * the address asks for it (`sslmode`); who listens in between would read keys, ids, and when each place is written.
 */
export function unencrypted({ database, vault }: Stores): readonly ('database' | 'vault')[] {
  return [
    ...('url' in database && isInTheClear(database.url) ? (['database'] as const) : []),
    ...(vault.oldUrl !== undefined && isInTheClear(vault.oldUrl) ? (['vault'] as const) : []),
  ];
}

function isInTheClear(url: string): boolean {
  try {
    const { host, ssl } = new pg.Client({ connectionString: url });
    return !ssl && !isOfThisMachine(host);
  } catch {
    return false; // No address: opening the database says so.
  }
}

/** A socket's folder, or loopback. */
const isOfThisMachine = (host: string) => /^(\/.*|localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);
