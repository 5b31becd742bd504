import { createCipheriv } from 'node:crypto';
import { encodeParts, hkdf } from '../../src/crypto/sealed-box.ts';
import type { SealedReplyAddress, SlotAddress } from '../../src/crypto/slot.ts';

/** A reply as 1.1 knew it. */
export interface OldReply {
  readonly variant: 'main' | 'lighter';
  readonly main: string;
  readonly more: readonly string[];
}

/** The codec of 1.1, as it was: what a database holds in which a week was open or waiting when the program was updated. */
export function sealOldSlot(linkKey: Uint8Array, place: SlotAddress, content: OldReply | 'empty', nonce: Uint8Array) {
  const { workspace, round, handle } = place;
  const key = hkdf(hkdf(linkKey, encodeParts(format, 'slot')), encodeParts(handle));
  return sealed(key, encodeParts(format, 'slot', workspace, round, handle), content, nonce);
}

export function sealOldReply(
  contentKey: Uint8Array,
  { workspace, round, id }: SealedReplyAddress,
  content: OldReply | 'empty',
  nonce: Uint8Array,
) {
  const key = hkdf(contentKey, encodeParts(format, 'reply'));
  return sealed(key, encodeParts(format, 'reply', workspace, round, id), content, nonce);
}

const format = 'imperfect-ally/1';

function sealed(key: Uint8Array, associated: Uint8Array, content: unknown, nonce: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(content));
  const plain = new Uint8Array(4096);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, 4);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  cipher.setAAD(associated);
  return new Uint8Array(Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}
