import { createHmac } from 'node:crypto';
import type { MemberId, RoundId, ThemeId, WorkspaceId } from './ids.ts';
import type { SlotContent } from './reply.ts';
import type { ReviewChoices } from './review.ts';
import { keyBytes, nonceBytes, open, seal, tagBytes } from './slot/box.ts';
import {
  parseChoices,
  parseContent,
  parseReading,
  storedChoices,
  storedContent,
  storedReading,
} from './slot/contents.ts';
import { encodeParts } from './slot/encode-parts.ts';
import { hkdf } from './slot/hkdf.ts';
import { padded, roughSize, unpadded } from './slot/padding.ts';
import type { Reading } from './theme.ts';

export { keyBytes, nonceBytes };

const contentBytes = 4096;
/** Size of every slot's and every sealed reply's box: nonce, content, tag. */
export const boxBytes = nonceBytes + contentBytes + tagBytes;

/**
 * In a round of more places than this, one place more or less that was written says little of anybody, and hiding it
 * costs much.
 */
export const crowd = 5000;

export interface SlotPlace {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly handle: Uint8Array;
}

export interface SealedReplyPlace {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
  readonly id: string;
}

export interface ReadingPlace {
  readonly workspace: WorkspaceId;
  readonly round: RoundId;
}

/** The name of a member's slot in the round of this link key: 32 bytes that nobody can compute without the key. */
export const handleOf = (linkKey: Uint8Array, workspace: WorkspaceId, member: MemberId): Uint8Array =>
  forgetting(subkey(linkKey, 'handle'), (key) => hmac(key, encodeParts(workspace, member)));

/** Puts what a member said, or `empty`, into the box of their slot. A used nonce is never to be used again. */
export const sealSlot = (linkKey: Uint8Array, place: SlotPlace, content: SlotContent, nonce: Uint8Array): Uint8Array =>
  sealAndForget(slotKey(linkKey, place), slotData(place), padded(storedContent(content), contentBytes), nonce);

/** `damaged`: not a box that was sealed under this key for this very place. Never throws, whatever the box. */
export function openSlot(linkKey: Uint8Array, place: SlotPlace, box: Uint8Array): SlotContent | 'damaged' {
  return openAndForget(slotKey(linkKey, place), slotData(place), box, parseContent);
}

/**
 * A reply after the seal: under a key that no member's handle is derived from, so that nothing leads to its writer. An
 * `empty` one stands for somebody who said nothing, so that the number of boxes does not tell how many replied.
 */
export const sealReply = (
  contentKey: Uint8Array,
  place: SealedReplyPlace,
  content: SlotContent,
  nonce: Uint8Array,
): Uint8Array =>
  sealAndForget(subkey(contentKey, 'reply'), replyData(place), padded(storedContent(content), contentBytes), nonce);

export function openReply(contentKey: Uint8Array, place: SealedReplyPlace, box: Uint8Array): SlotContent | 'damaged' {
  return openAndForget(subkey(contentKey, 'reply'), replyData(place), box, parseContent);
}

/** The reading of a whole round as one box, whose size is a power of two (and 28 bytes). */
export function sealReading(contentKey: Uint8Array, place: ReadingPlace, reading: Reading, nonce: Uint8Array) {
  const stored = storedReading(reading);
  return sealAndForget(subkey(contentKey, 'reading'), readingData(place), padded(stored, roughSize(stored)), nonce);
}

export function openReading(contentKey: Uint8Array, place: ReadingPlace, box: Uint8Array): Reading | 'damaged' {
  return openAndForget(subkey(contentKey, 'reading'), readingData(place), box, parseReading);
}

/** What leads decided about a draft, which only its key can open: what they dropped is nobody's business later. */
export function sealChoices(contentKey: Uint8Array, place: ReadingPlace, choices: ReviewChoices, nonce: Uint8Array) {
  const stored = storedChoices(choices);
  return sealAndForget(subkey(contentKey, 'review'), reviewData(place), padded(stored, roughSize(stored)), nonce);
}

export function openChoices(contentKey: Uint8Array, place: ReadingPlace, box: Uint8Array): ReviewChoices | 'damaged' {
  return openAndForget(subkey(contentKey, 'review'), reviewData(place), box, parseChoices);
}

/**
 * The secret that is added to a threshold, each of the three equally likely. It follows from the content key, so it is
 * drawn with it at the opening, the same at every redraft, stored nowhere, and destroyed with it.
 */
export function marginOf(
  contentKey: Uint8Array,
  workspace: WorkspaceId,
  round: RoundId,
  theme: ThemeId | 'round',
): 0 | 1 | 2 {
  const draws = forgetting(subkey(contentKey, 'margin'), (key) => hmac(key, encodeParts(workspace, round, theme)));
  // 255 is three times 85: without the byte 255 no remainder is favoured. All 32 bytes are 255 once in 2 to the 256.
  const residue = (draws.find((byte) => byte < 255) ?? 0) % 3;
  return residue === 0 ? 0 : residue === 1 ? 1 : 2;
}

const format = 'imperfect-ally/1';

/** A key for one purpose only. */
function subkey(key: Uint8Array, purpose: 'handle' | 'slot' | 'reply' | 'reading' | 'review' | 'margin'): Uint8Array {
  if (key.length !== keyBytes) throw new RangeError('a round key has 32 bytes');
  return hkdf(key, encodeParts(format, purpose));
}

/** Each slot has a key of its own: its few hundred blurrings stay far below what one key allows random nonces (8.3). */
const slotKey = (linkKey: Uint8Array, place: SlotPlace) =>
  forgetting(subkey(linkKey, 'slot'), (key) => hkdf(key, encodeParts(place.handle)));

/** `seal`, after which neither the key nor what was sealed is left in these bytes. */
const sealAndForget = (key: Uint8Array, associated: Uint8Array, plain: Uint8Array, nonce: Uint8Array): Uint8Array =>
  forgetting(key, () => forgetting(plain, () => seal(key, associated, plain, nonce)));

/** `open` and what is read from it, after which neither the key nor the bytes that were read are left. */
function openAndForget<T>(
  key: Uint8Array,
  associated: Uint8Array,
  box: Uint8Array,
  parse: (value: unknown) => T | 'damaged',
): T | 'damaged' {
  const plain = forgetting(key, () => open(key, associated, box));
  return plain === 'damaged' ? plain : forgetting(plain, () => parse(unpadded(plain)));
}

/** Texts and copies that the runtime made cannot be wiped; these bytes can. */
function forgetting<T>(bytes: Uint8Array, use: (bytes: Uint8Array) => T): T {
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}

const slotData = ({ workspace, round, handle }: SlotPlace) => encodeParts(format, 'slot', workspace, round, handle);
const replyData = ({ workspace, round, id }: SealedReplyPlace) => encodeParts(format, 'reply', workspace, round, id);
const readingData = ({ workspace, round }: ReadingPlace) => encodeParts(format, 'reading', workspace, round);
const reviewData = ({ workspace, round }: ReadingPlace) => encodeParts(format, 'review', workspace, round);

/** HMAC-SHA-256 (RFC 2104). */
const hmac = (key: Uint8Array, message: Uint8Array): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());
