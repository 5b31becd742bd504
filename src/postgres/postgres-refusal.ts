import { type Refusal, refusal } from '../refusals/refusals.ts';

/** Which address a server stands in. */
export type DatabaseSetting = 'DATABASE_URL' | 'VAULT_DATABASE_URL';

/**
 * What an operator can do about an error of the PostgreSQL driver or server. Only its code is told: messages of the
 * driver, and the address itself, may hold the password.
 */
export function postgresRefusal(error: unknown, setting: DatabaseSetting): Refusal {
  const code = driverCode(error);
  if (code === 'bad address') return refusal('databaseAddressWrong', { setting });
  if (code === 'no password') return refusal('databasePasswordMissing', { setting });
  if (code === 'no encryption') return refusal('noEncryption', { setting });
  if (certificateUnknown.has(code)) return refusal('certificateUnknown', { code, setting });
  if (/^CERT_|^ERR_TLS_CERT/.test(code)) return refusal('certificateWrong', { code, setting });
  if (isOfFile(error)) return refusal('certificateFile', { code, setting });
  const known = bySqlState[code] ?? bySqlState[code.slice(0, 2)];
  if (known !== undefined) return refusal(known, { code, setting });
  return refusal(isSqlState(code) ? 'databaseRefuses' : 'databaseUnreachable', { code, setting });
}

/** Whether a PostgreSQL server sent this error. */
export const isOfPostgres = (error: unknown): boolean => textOf(error, 'severity') !== '' && isSqlState(codeOf(error));

const isSqlState = (code: string) => /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);

/** The system's or the server's code; for what the driver says in words alone, one of ours. */
function driverCode(error: unknown): string {
  const code = codeOf(error);
  const said = textOf(error, 'message');
  if (['ERR_INVALID_URL', 'URIError'].includes(code) || /^(?:Invalid|sslnegotiation|SECURITY)\b/.test(said))
    return 'bad address';
  if (/^SASL: .*client password must be/.test(said)) return 'no password';
  if (said === 'The server does not support SSL connections') return 'no encryption';
  if (/timeout (?:expired|exceeded)|connection timeout/.test(said)) return 'ETIMEDOUT';
  if (said === 'Connection terminated unexpectedly') return 'ECONNRESET';
  return code;
}

/** The driver reads sslrootcert, sslcert and sslkey before it connects. */
const isOfFile = (error: unknown) => ['open', 'read'].includes(textOf(error, 'syscall'));

/** One word, so that no sentence passes for a code. */
const codeOf = (error: unknown): string =>
  [textOf(error, 'code'), textOf(error, 'name')].find((text) => /^[\w.:-]{1,64}$/.test(text)) ?? 'unknown';

/** Whichever realm made the error. */
function textOf(error: unknown, name: 'code' | 'message' | 'name' | 'severity' | 'syscall'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
}

const certificateUnknown = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
]);

/** By code, or by its class (the first two characters): postgresql.org/docs/current/errcodes-appendix.html. */
const bySqlState: Readonly<
  Record<
    string,
    | 'databaseLogin'
    | 'databaseMissing'
    | 'databaseRights'
    | 'databaseReadOnly'
    | 'databaseConnections'
    | 'databaseFull'
    | 'databaseBusy'
  >
> = {
  '28': 'databaseLogin',
  '3D': 'databaseMissing',
  '42501': 'databaseRights',
  '25006': 'databaseReadOnly',
  '53300': 'databaseConnections',
  '53100': 'databaseFull',
  '57P01': 'databaseBusy',
  '57P02': 'databaseBusy',
  '57P03': 'databaseBusy',
};
