import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The certificate's file, as NODE_EXTRA_CA_CERTS wants it. */
  readonly file: string;
}

/** A certificate for this name that nobody but its own file vouches for; `days` below zero: it is over. */
export async function selfSigned(name: string, days = 2): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ally-certificate-'));
  const [key, file] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const lasting =
    days > 0 ? ['-days', String(days)] : ['-not_before', '20200101000000Z', '-not_after', '20200102000000Z'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-nodes', ...curve, '-keyout', key, '-out', file],
    ...subject,
    ...lasting,
  ]);
  return { key: await readFile(key, 'utf8'), cert: await readFile(file, 'utf8'), file };
}
