/** By name: what is wrong, ": ", how to mend it. */
export type Sentences = Readonly<Record<string, `${string}: ${string}`>>;

/** One setting, or several together, that cannot be used. */
export const settingsRefusals = {
  botTokenMissing: 'SLACK_BOT_TOKEN is missing: copy the "Bot User OAuth Token" (it begins with xoxb-).',
  botTokenWrong: 'SLACK_BOT_TOKEN is not a bot token: it must begin with xoxb-, with nothing before or after it.',
  appTokenMissing:
    'SLACK_APP_TOKEN is missing: create an app-level token with connections:write (it begins with xapp-), or set SLACK_SIGNING_SECRET to receive requests over HTTP.',
  appTokenWrong:
    'SLACK_APP_TOKEN is not an app-level token: it must begin with xapp-, with nothing before or after it.',
  signingSecretShort: 'SLACK_SIGNING_SECRET is too short: copy it whole.',
  clientIdWrong: 'SLACK_CLIENT_ID is not a client id: copy the two numbers with a dot between.',
  clientSecretShort: 'SLACK_CLIENT_SECRET is too short: copy it whole.',
  stateSecretShort: 'SLACK_STATE_SECRET is too short: use 32 characters or more, from "openssl rand -base64 32".',
  publicUrlWrong:
    '{name} is no address that Slack could use: it must begin with https://, and have no user name, "?" or "#".',
  cellsWithoutThis:
    'CELLS does not hold PUBLIC_URL: list the addresses of all cells, this one written as in PUBLIC_URL, the same on each.',
  tokenKeysWrong:
    'TOKEN_KEYS is not a list of keys: write each as a short id, a colon and 32 bytes in base64, with commas between.',
  missingForMany: '{name} is missing, which an app for many workspaces needs: {fix}.',
  notForMany: '{name} is of an app for one workspace: leave it out, or leave out {others}.',
  missingForRotation: '{name} is missing: {fix}.',
  apiUrlWrong:
    'SLACK_API_URL is no address that begins with https://, nor one of this machine: leave it out to talk to Slack.',
  databaseAddressWrong:
    '{setting} is not an address of a PostgreSQL database: write postgres://user:password@host:5432/name, and special characters of the password percent-encoded (# as %23, % as %25, / as %2F, ? as %3F, @ as %40).',
  folderIsAddress:
    '{name} holds an address, and is for a folder: write the address of a PostgreSQL database into DATABASE_URL.',
  vaultSecretShort: 'VAULT_SECRET is too short: use 32 characters or more, from "openssl rand -base64 32".',
  vaultSecretAlone:
    'VAULT_SECRET is for several machines, and DATABASE_URL is missing: set it, or leave VAULT_SECRET out.',
  vaultInDatabase:
    'VAULT_DATABASE_URL is no vault any more, for a database keeps destroyed keys in its journal: set VAULT_SECRET to the output of "openssl rand -base64 32", the same on every machine, and VAULT_DIR to a folder of each; the next start moves the keys over.',
  leadsWrong: 'LEADS holds something that is no Slack member id: list ids such as U012AB3CD, with commas between.',
  numberWrong: '{name} is not a number that can be used: write a whole number in figures, {range}.',
  logLevelWrong: 'LOG_LEVEL is unknown: use debug, info, warn, error or silent.',
  portsSame: "MONITORING_PORT is the same as PORT: Slack's requests and the operator's need different ones.",
  clockWrong: 'PLAYGROUND_CLOCK_URL is only for a playground on this machine: leave it out.',
  proxyWrong:
    '{name} is not the address of a proxy: write http://proxy.example.com:3128, with name:password@ in front of the host where the proxy asks, and special characters in them percent-encoded.',
  clockOfSlack: 'PLAYGROUND_CLOCK_URL moves time and must never be used with the real Slack: leave it out.',
} as const satisfies Sentences;

/** The data: the embedded database, a server, the tables. `setting` is DATABASE_URL, or VAULT_DATABASE_URL while keys are moved from there. */
export const databaseRefusals = {
  nothingYet: 'There is nothing yet, for {place} was never used: start the app, which makes what it needs.',
  folderInUse:
    'Another process is using the data directory {folder}: stop it first, or set DATA_DIR to another folder.',
  folderNotMade:
    'The data directory {folder} cannot be made ({code}): let DATA_DIR be a folder that this account may write to.',
  folderNotLocked:
    'The data directory {folder} cannot be locked ({code}): let DATA_DIR be a folder of this account, on a disk of this machine.',
  folderNotPrivate:
    'Others can read the database in {folder}, and that cannot be changed from here: make the folder yours alone (0700).',
  embeddedBroken:
    'The embedded database in {folder} does not open ({code}): make room if the disk is full, and otherwise put a backup in its place ("Restore" in docs/operating.md).',
  databaseUnreachable:
    'The database server of {setting} cannot be reached ({code}): start it, or correct the host and port.',
  databaseLogin:
    'The database server refused the user name or the password of {setting} ({code}): correct them, or add ?sslmode=verify-full where it takes encrypted connections only.',
  databasePasswordMissing:
    'The database server asks for a password, and {setting} has none: write it as postgres://user:password@host:5432/name.',
  databaseMissing:
    'The database server has no database of the name in {setting} ({code}): create it first, or correct the name.',
  certificateUnknown:
    'The certificate of the database server is not trusted ({code}): get the file of the authority that signed it, and add ?sslmode=verify-full&sslrootcert=/path/to/it to {setting}, or name it in NODE_EXTRA_CA_CERTS.',
  certificateWrong:
    'The certificate of the database server has run out or is for another name ({code}): renew it, or use the name in {setting} that it is for.',
  certificateFile:
    'A file that {setting} names cannot be read ({code}): correct sslrootcert, sslcert or sslkey in the address.',
  noEncryption:
    'The database server of {setting} takes no encrypted connections: switch "ssl" on there, or leave sslmode out where nobody can listen on the way.',
  databaseRights:
    'The role of {setting} may not make or change tables ({code}): run "npm run migrate -- up" as the owner, or let the owner grant the role "create on schema public" and "create on database" ("Rights" in docs/operating.md).',
  databaseReadOnly:
    'The database of {setting} can only be read ({code}): name the primary server, not a standby, or switch default_transaction_read_only off.',
  databaseFull: 'The disk of the database server of {setting} is full ({code}): make room there, and start again.',
  databaseConnections:
    'The database server of {setting} has no connection left ({code}): raise max_connections or the role’s limit, or end others; each process takes up to 25.',
  databaseBusy: 'The database server of {setting} is starting or stopping ({code}): wait a moment, and start again.',
  databaseOther:
    'The server of {setting} is {engine}, where thresholds are not kept by triggers or what is deleted stays readable: use PostgreSQL {oldest} or newer ("Which service may hold what" in docs/operating.md).',
  databaseTooOld: 'The database server of {setting} is PostgreSQL {version}: use {oldest} or newer.',
  databaseStandby: 'The server of {setting} is a standby, which takes no writes: give the address of the primary.',
  databaseEncoding:
    'The database {database} of {setting} is encoded in {encoding}, which cannot hold everything that people write: make one in UTF8 and use that (CREATE DATABASE name ENCODING UTF8 TEMPLATE template0); what is in the old one can be moved with pg_dump.',
  schemaMissing:
    'The search_path of role {role} names no schema of the database of {setting} that this role may use: run {statement}.',
  schemaOther:
    'The tables in the database of {setting} are in the schema {there}, and the search_path of role {role} leads to {here}: run {statement}; a second installation needs a database of its own.',
  sessionsWrong:
    'Sessions of {setting} begin with settings under which a week would be lost, and what is in between (a pooler) takes none from here ({wrong}): run {statements}; then let the pooler connect anew.',
  sessionsCutShort:
    'Sessions of {setting} are ended by a time-out before one question is answered, and what is in between (a pooler) takes no settings from here: set statement_timeout, transaction_timeout and idle_in_transaction_session_timeout to 0 for its role in its database (ALTER ROLE … IN DATABASE … SET …), then let the pooler connect anew.',
  sessionsReplica:
    'Sessions of {setting} begin with session_replication_role "replica", under which the triggers that keep thresholds and publications do not run: as a superuser, run {statement}.',
  databaseRefuses:
    'The database server of {setting} refused what the app needs ({code}): look into its log for this code, and run "npm run doctor".',
  tablesUnknown:
    'The tables hold changes that this release does not know ({names}): start the release that made them, or take them back with its own "npm run migrate -- down", or put a backup from before them in place.',
  tablesBroken:
    'The list of changes of the tables has gaps ({names}): put a backup in place from before it was changed by hand.',
  tablesIncomplete: 'The tables are not those of this release: start the app, or run "npm run migrate -- up".',
  backupBesideKeys:
    'The backup {file} lies where the keys are ({vault}), or on the same disk, and whoever copies that has both: use another disk, or "-" for the standard output or input and a pipe to another machine.',
  backupInData: 'The backup {file} lies inside the data folder {data}, and would be lost with it: use another disk.',
  backupDamaged: '{file} is no whole backup ({code}): take another one, from "npm run backup".',
  backupNewer:
    'The backup holds changes of the tables that this release does not know ({names}): restore it with the release that made it, or a newer one.',
  restoreNotEmpty:
    'The database is not empty, and a backup is restored into a new one: make a new database, or set DATA_DIR to a new folder.',
  tokenKeyUnknown:
    'A stored token was sealed with a key that TOKEN_KEYS does not hold: put that key back, after the others.',
  tokenDamaged:
    'A stored token is damaged: put a backup of the database in place, or install the app again in that workspace.',
} as const satisfies Sentences;

/** The keys, beside what `databaseRefusals` says of VAULT_DATABASE_URL. */
export const vaultRefusals = {
  vaultInData:
    'The vault {vault} lies inside the data folder {data}, and whoever copies the data must not get the keys with it: set VAULT_DIR to a folder apart from DATA_DIR.',
  vaultAroundData:
    'The vault {vault} contains the data folder {data}, and whoever copies the data must not get the keys with it: set VAULT_DIR to a folder apart from DATA_DIR.',
  vaultNoFolder: 'The vault {vault} is not a folder: set VAULT_DIR to a folder.',
  vaultNotUsable:
    'The vault {vault} cannot keep keys ({code}): let VAULT_DIR be a folder that this account may write to, on a file system with hard links and room.',
  vaultNotOurs: 'The vault {vault} holds other things too: set VAULT_DIR to a folder of its own.',
  vaultNotPrivate:
    'Others can read {place}, and it cannot be changed from here: make it yours alone (folders 0700, files 0600).',
  vaultMissing:
    'The key vault of this database is missing, for what VAULT_DIR names is empty: point it to the vault in use before, and if that is lost, see "When the vault is lost" in docs/operating.md.',
  vaultMismatch:
    'This key vault belongs to another database than the one that is configured: check that DATABASE_URL or DATA_DIR, and VAULT_DIR (or VAULT_DATABASE_URL, to move from), name two that belong together.',
  vaultForeign:
    'This key vault belongs to a database already, and the configured database is new: give a new database a new, empty vault, or point DATABASE_URL or DATA_DIR to the database that the vault belongs to.',
  vaultIdGone:
    'The id of the key vault disappeared while it was read: look who else changes the vault, and start again.',
  vaultDamaged:
    'The file {file} of the vault is damaged: put back what was there, or see "When the vault is lost" in docs/operating.md.',
  vaultIsShared: 'The vault {vault} is that of one of several machines: set VAULT_SECRET and DATABASE_URL as before.',
  vaultSecretOther:
    'A key of the vault was sealed under another VAULT_SECRET: set the one in use before behind the new one, with a comma between.',
  keyOnOneMachine:
    'Another replica runs and cannot be given the keys of a new week: look why its ticks fail; this is tried again.',
  keyElsewhere:
    'This machine has not been given a key that others have: start one of those that had it, and try again.',
  keyHalfDestroyed: 'A round key is being destroyed while it is asked for: try again later.',
} as const satisfies Sentences;

/** Slack, and the ports that it or the operator asks. */
export const slackRefusals = {
  slackUnreachable:
    'Slack cannot be reached ({code}): check the network, HTTPS_PROXY and NO_PROXY, or SLACK_API_URL if you have set it, and start again.',
  slackBehindProxy:
    'The proxy lets nobody through to Slack ({code}): write the name and the password that it wants into HTTPS_PROXY, and start again.',
  slackUntrusted:
    'Slack’s certificate is not one that this machine trusts ({code}): where a proxy or a firewall looks into connections, name the file of its certificate in NODE_EXTRA_CA_CERTS, and start again.',
  botTokenRefused:
    'Slack does not accept SLACK_BOT_TOKEN ({code}): copy the Bot User OAuth Token from "OAuth & Permissions" of your Slack app.',
  botTokenOfNobody: 'SLACK_BOT_TOKEN is not the bot token of one workspace: copy the one that begins with xoxb-.',
  appTokenRefused:
    'Slack does not accept SLACK_APP_TOKEN ({code}): create an app-level token with the scope connections:write under "Basic Information" of your Slack app, with Socket Mode on; or leave it out to receive requests over HTTP.',
  portForSlack: "Port {port} cannot be opened for Slack's requests ({code}): set another PORT.",
  portForMonitoring:
    'The address of MONITORING_HOST and MONITORING_PORT cannot be opened ({code}): set a free port, and a host of this machine.',
} as const satisfies Sentences;

/** Files and the machine that the program runs on. */
export const machineRefusals = {
  fileNotUtf8: 'The file {file} is not UTF-8 text: save it again with the encoding UTF-8.',
  fileMissing: 'There is no file {file}: correct its name.',
  fileNotRead: 'The file {file} cannot be read ({code}): let it be a file that this account may read.',
  diskFull: 'The disk is full ({code}): make room where DATA_DIR and VAULT_DIR are, and start again.',
  notAllowed:
    'This account may not use a folder that is needed ({code}): check who owns DATA_DIR, VAULT_DIR and the program.',
  tooManyFiles: 'This account may open no more files ({code}): raise its limit (ulimit -n).',
  programmeBroken: 'The programme that comes with the app cannot be used: restore this release, or correct {mistakes}',
  demoTooSlow:
    'The demo has waited for something that did not come: end what keeps this machine busy, and start it again. {what}',
  unexpected:
    'Something unexpected went wrong ({code}): run "npm run doctor", which looks at each part by itself, and report this code with what it says.',
} as const satisfies Sentences;
