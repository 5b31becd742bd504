import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keys for secrets at rest, each under an id. The first seals; all of them open. */
export type EnvelopeKeys = readonly [EnvelopeKey, ...EnvelopeKey[]];

interface EnvelopeKey {
  /** Two to sixteen small letters and digits. */
  readonly id: string;
  /** 32 bytes of chance. */
  readonly key: Uint8Array;
}

/**
 * A secret as text that may be stored: `ally1.<key id>.<nonce, ciphertext and tag in base64url>`. AES-256-GCM with a
 * random nonce; `purpose` (for instance "bot token/T012AB3CD") is bound to it, so that it opens nowhere else.
 */
export function sealSecret([current]: EnvelopeKeys, purpose: string, secret: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', encryptionKey(current), nonce, { authTagLength: tagBytes });
  cipher.setAAD(associated(current.id, purpose));
  const body = [cipher.update(secret, 'utf8'), cipher.final()];
  return [format, current.id, Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString('base64url')].join('.');
}

/** The secret again; `unknownKey` where its key is not among these, `damaged` where it is not what was sealed for this. */
export function openSecret(
  keys: EnvelopeKeys,
  purpose: string,
  envelope: string,
): { readonly secret: string } | 'unknownKey' | 'damaged' {
  const [, id, body] = shape.exec(envelope) ?? [];
  if (id === undefined || body === undefined) return 'damaged';
  const key = keys.find((each) => each.id === id);
  if (key === undefined) return 'unknownKey';
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== body) return 'damaged';
  const nonce = bytes.subarray(0, nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', encryptionKey(key), nonce, { authTagLength: tagBytes });
  decipher.setAAD(associated(id, purpose));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    const plain = [decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()];
    return { secret: Buffer.concat(plain).toString('utf8') };
  } catch {
    return 'damaged'; // `final` throws exactly when the tag does not match.
  }
}

/** The same secret under the first key; `current` where it is there already. For a rotation, row after row. */
export function resealSecret(
  keys: EnvelopeKeys,
  purpose: string,
  envelope: string,
): { readonly envelope: string } | 'current' | 'unknownKey' | 'damaged' {
  const opened = openSecret(keys, purpose, envelope);
  if (typeof opened === 'string') return opened;
  const isCurrent = envelope.startsWith(`${format}.${keys[0].id}.`);
  return isCurrent ? 'current' : { envelope: sealSecret(keys, purpose, opened.secret) };
}

/**
 * Keys as an operator sets them: `id:base64` each, with commas between, the one to seal with first. Undefined when that
 * is not what it is.
 */
export function parseEnvelopeKeys(text: string): EnvelopeKeys | undefined {
  const keys: EnvelopeKey[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, id, encoded] = /^([a-z0-9]{2,16}):([A-Za-z0-9+/_-]{43})=?$/.exec(part) ?? [];
    if (id === undefined || encoded === undefined || keys.some((each) => each.id === id)) return undefined;
    const key = new Uint8Array(Buffer.from(encoded, 'base64'));
    if (key.length !== 32) return undefined;
    keys.push({ id, key });
  }
  const [first, ...others] = keys;
  return first === undefined ? undefined : [first, ...others];
}

const format = 'ally1';
const nonceBytes = 12;
const tagBytes = 16;
const shape = /^ally1\.([a-z0-9]{2,16})\.([\w-]+)$/;

/** The operator's key seals nothing itself, so that another use of it (RFC 5869, `info`) could never meet this one. */
const encryptionKey = ({ key }: EnvelopeKey) =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), 'imperfect-ally/1 secrets at rest', 32));

/** Neither an id nor the format has a zero byte in it, so no two lists of parts look alike. */
const associated = (id: string, purpose: string) => Buffer.from([format, id, purpose].join('\0'));
