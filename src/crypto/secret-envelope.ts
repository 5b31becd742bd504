import { randomBytes } from 'node:crypto';
import { hkdf, nonceBytes, open, seal } from './sealed-box.ts';

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
  const plain = Buffer.from(secret);
  const box = seal(encryptionKey(current), associated(current.id, purpose), plain, randomBytes(nonceBytes));
  return [format, current.id, Buffer.from(box).toString('base64url')].join('.');
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
  if (bytes.toString('base64url') !== body) return 'damaged';
  const plain = open(encryptionKey(key), associated(id, purpose), bytes);
  return plain === 'damaged' ? plain : { secret: Buffer.from(plain).toString('utf8') };
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
const shape = /^ally1\.([a-z0-9]{2,16})\.([\w-]+)$/;

/** The operator's key seals nothing itself, so that another use of it (RFC 5869, `info`) could never meet this one. */
const encryptionKey = ({ key }: EnvelopeKey) => hkdf(key, Buffer.from('imperfect-ally/1 secrets at rest'));

/** Neither an id nor the format has a zero byte in it, so no two lists of parts look alike. */
const associated = (id: string, purpose: string) => Buffer.from([format, id, purpose].join('\0'));
