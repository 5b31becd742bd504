import { createHmac } from 'node:crypto';
import type { MemberId, RoundId, RoundRef, WorkspaceId } from '../domain/ids.ts';
import type { ReviewChoices } from '../domain/review.ts';
import {
  type BoxedReply,
  type BoxedWords,
  changePlaces,
  choicesBytes,
  editionBytes,
  parseChoicesMade,
  parseContent,
  parseForSeal,
  parseOldContent,
  parseReview,
  storedReview,
  writeChoices,
  writeContent,
} from './contents.ts';
import {
  encodeParts,
  hkdf,
  keyBytes,
  nonceBytes,
  open,
  parsePadded,
  roughSize,
  seal,
  tagBytes,
  writePadded,
} from './sealed-box.ts';

export type { BoxedReply, BoxedWords };
export { editionBytes, keyBytes, nonceBytes };

const contentBytes = 4096;
/** Size of every slot's box: nonce, content, tag. */
export const boxBytes = nonceBytes + contentBytes + tagBytes;
/** Size of every sealed reply's box. */
export const sealedBytes = nonceBytes + choicesBytes + tagBytes;

/**
 * In a round of more places than this, one place more or less that was written says little of anybody, and hiding it
 * costs much.
 */
export const largeRound = 5000;

export interface SlotAddress extends RoundRef {
  readonly handle: Uint8Array;
}

export interface SealedReplyAddress extends RoundRef {
  readonly id: string;
}

/** What is derived from a link key for all slots of its round, to be wiped with `forgetLinkKeys`. */
export interface LinkKeys {
  readonly handle: Uint8Array;
  readonly slot: Uint8Array;
}

/** For whoever works with many slots: what each would derive anew is derived once. */
export const linkKeysOf = (linkKey: Uint8Array): LinkKeys => ({
  handle: subkey(linkKey, 'handle'),
  slot: subkey(linkKey, 'slot'),
});

export function forgetLinkKeys({ handle, slot }: LinkKeys): void {
  handle.fill(0);
  slot.fill(0);
}

/** The name of a member's slot in the round of this link key: 32 bytes that nobody can compute without the key. */
export const handleOf = (linkKey: LinkKey, workspace: WorkspaceId, member: MemberId): Uint8Array =>
  derived(linkKey, 'handle', (key) => hmac(key, encodeParts(workspace, member)));

/** Puts what a member said, or `empty`, into the box of their slot. A used nonce is never to be used again. */
export const sealSlot = (
  linkKey: LinkKey,
  place: SlotAddress,
  content: BoxedReply | 'empty',
  nonce: Uint8Array,
): Uint8Array => sealAndForget(slotKey(linkKey, place), slotData(place), writeContent(content, contentBytes), nonce);

/** `damaged`: not a box that was sealed under this key for this very place. Never throws, whatever the box. */
export const openSlot = (linkKey: Uint8Array, place: SlotAddress, box: Uint8Array): BoxedReply | 'empty' | 'damaged' =>
  openAndForget(slotKey(linkKey, place), slotData(place), box, parseContent);

/**
 * What the seal takes of a slot: the places of the themes that count. The words stay bytes, and these are wiped; only an
 * answer from before there were choices, never saved anew since, comes out as words.
 */
export const openSlotForSeal = (
  linkKey: LinkKey,
  place: SlotAddress,
  box: Uint8Array,
): readonly number[] | BoxedWords | 'empty' | 'damaged' =>
  openAndForget(slotKey(linkKey, place), slotData(place), box, parseForSeal);

/** The same content in another box, without being looked at. */
export const renewSlot = (linkKey: Uint8Array, place: SlotAddress, box: Uint8Array, nonce: Uint8Array) =>
  openAndForget(slotKey(linkKey, place), slotData(place), box, (plain) =>
    sealAndForget(slotKey(linkKey, place), slotData(place), plain, nonce),
  );

/** The same content with other themes: `older` where a newer change is stored, `otherEdition` where it was saved anew. */
export const changeSlot = (
  linkKey: Uint8Array,
  place: SlotAddress,
  box: Uint8Array,
  change: Parameters<typeof changePlaces>[1],
  nonce: Uint8Array,
): Uint8Array | Exclude<ReturnType<typeof changePlaces>, 'changed'> =>
  openAndForget(slotKey(linkKey, place), slotData(place), box, (plain) => {
    const outcome = changePlaces(plain, change);
    return outcome === 'changed' ? sealAndForget(slotKey(linkKey, place), slotData(place), plain, nonce) : outcome;
  });

/**
 * A reply after the seal, the places of its themes and nothing else: under a key that no member's handle is derived
 * from, so that nothing leads to its author. An `empty` one stands for somebody who said nothing, so that the number of
 * boxes does not tell how many replied.
 */
export const sealReply = (
  contentKey: Uint8Array,
  place: SealedReplyAddress,
  places: readonly number[] | 'empty',
  nonce: Uint8Array,
): Uint8Array => sealAndForget(subkey(contentKey, 'reply'), replyData(place), writeChoices(places), nonce);

export const openReply = (
  contentKey: Uint8Array,
  place: SealedReplyAddress,
  box: Uint8Array,
): readonly number[] | 'empty' | 'damaged' =>
  openAndForget(subkey(contentKey, 'reply'), replyData(place), box, parseChoicesMade);

/** A sealed reply of 1.1, which holds words: for taking the themes out of them, once. */
export const openOldReply = (
  contentKey: Uint8Array,
  place: SealedReplyAddress,
  box: Uint8Array,
): BoxedWords | 'empty' | 'damaged' =>
  openAndForget(subkey(contentKey, 'reply'), replyData(place), box, parseOldContent);

/** What leads decided about a draft, which only its key can open: what they dropped is nobody's business later. */
export function sealChoices(contentKey: Uint8Array, place: RoundRef, choices: ReviewChoices, nonce: Uint8Array) {
  const stored = storedReview(choices);
  const plain = new Uint8Array(roughSize(stored));
  writePadded(plain, stored);
  return sealAndForget(subkey(contentKey, 'review'), reviewData(place), plain, nonce);
}

export const openChoices = (contentKey: Uint8Array, place: RoundRef, box: Uint8Array): ReviewChoices | 'damaged' =>
  openAndForget(subkey(contentKey, 'review'), reviewData(place), box, (plain) => parseReview(parsePadded(plain)));

/**
 * The secret that is added to a threshold, each of the three equally likely, for one thing that is counted. It follows
 * from the content key, so it is drawn with it at the opening, the same at every look, stored nowhere, and destroyed
 * with it.
 */
export function thresholdNoise(
  contentKey: Uint8Array,
  workspace: WorkspaceId,
  round: RoundId,
  counted: string,
): 0 | 1 | 2 {
  const draws = forgetting(subkey(contentKey, 'margin'), (key) => hmac(key, encodeParts(workspace, round, counted)));
  // 255 is three times 85: without the byte 255 no remainder is favoured. All 32 bytes are 255 once in 2 to the 256.
  const residue = (draws.find((byte) => byte < 255) ?? 0) % 3;
  return residue === 0 ? 0 : residue === 1 ? 1 : 2;
}

const format = 'imperfect-ally/1';

/** A key for one purpose only. */
function subkey(key: Uint8Array, purpose: 'handle' | 'slot' | 'reply' | 'review' | 'margin'): Uint8Array {
  if (key.length !== keyBytes) throw new RangeError('a round key has 32 bytes');
  return hkdf(key, encodeParts(format, purpose));
}

/** Each slot has a key of its own: its few hundred blurrings stay far below what one key allows random nonces (8.3). */
const slotKey = (linkKey: LinkKey, place: SlotAddress) =>
  derived(linkKey, 'slot', (key) => hkdf(key, encodeParts(place.handle)));

type LinkKey = Uint8Array | LinkKeys;

const derived = (linkKey: LinkKey, purpose: keyof LinkKeys, use: (key: Uint8Array) => Uint8Array): Uint8Array =>
  linkKey instanceof Uint8Array ? forgetting(subkey(linkKey, purpose), use) : use(linkKey[purpose]);

/** `seal`, after which neither the key nor what was sealed is left in these bytes. */
const sealAndForget = (key: Uint8Array, associated: Uint8Array, plain: Uint8Array, nonce: Uint8Array): Uint8Array =>
  forgetting(key, () => forgetting(plain, () => seal(key, associated, plain, nonce)));

/** `open` and what is read from it, after which neither the key nor the bytes that were read are left. */
function openAndForget<T>(
  key: Uint8Array,
  associated: Uint8Array,
  box: Uint8Array,
  parse: (plain: Uint8Array) => T | 'damaged',
): T | 'damaged' {
  const plain = forgetting(key, () => open(key, associated, box));
  return plain === 'damaged' ? plain : forgetting(plain, parse);
}

/** Texts and copies that the runtime made cannot be wiped; these bytes can. */
function forgetting<T>(bytes: Uint8Array, use: (bytes: Uint8Array) => T): T {
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}

const slotData = ({ workspace, round, handle }: SlotAddress) => encodeParts(format, 'slot', workspace, round, handle);
const replyData = ({ workspace, round, id }: SealedReplyAddress) => encodeParts(format, 'reply', workspace, round, id);
const reviewData = ({ workspace, round }: RoundRef) => encodeParts(format, 'review', workspace, round);

/** HMAC-SHA-256 (RFC 2104). */
const hmac = (key: Uint8Array, message: Uint8Array): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());
