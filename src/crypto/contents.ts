import { themeId } from '../domain/ids.ts';
import { mostThemes } from '../domain/reply.ts';
import type { ReviewChoices } from '../domain/review.ts';
import { parsePadded, writePadded } from './sealed-box.ts';

/** A reply as a box holds it: themes by their places in the round's codebook. */
export interface BoxedReply extends BoxedWords {
  readonly places: readonly number[];
  /** Tells one saving of the form from the next: 32 hexadecimal digits, new each time. "" before there were any. */
  readonly edition: string;
  /** When Slack saw the last change of a tick, in microseconds since the epoch; 0 where none was changed. */
  readonly asOf: number;
}

export interface BoxedWords {
  readonly main: string;
  readonly more: readonly string[];
}

/**
 * Plain content of a slot, with the offsets of its parts. What was written before there were choices begins with a zero
 * byte (the length of its JSON) and holds words only.
 */
const layout = { version: 0, kind: 1, places: 2, edition: 8, asOf: 24, words: 32 } as const;
const version = 2;
const kinds = { empty: 0, reply: 1 } as const;
const noPlace = 0xffff;
export const editionBytes = 16;

/** What a sealed reply needs of `layout`: no word, no edition. */
export const choicesBytes = 16;

export function writeContent(content: BoxedReply | 'empty', size: number): Uint8Array {
  const plain = new Uint8Array(size);
  if (content === 'empty') return writeHead(plain, kinds.empty, []);
  if (!/^[0-9a-f]{32}$/.test(content.edition)) throw new RangeError('an edition has 32 hexadecimal digits');
  writeHead(plain, kinds.reply, content.places);
  plain.set(Buffer.from(content.edition, 'hex'), layout.edition);
  viewOf(plain).setBigUint64(layout.asOf, BigInt(content.asOf));
  writePadded(plain.subarray(layout.words), { main: content.main, more: content.more });
  return plain;
}

export function parseContent(plain: Uint8Array): BoxedReply | 'empty' | 'damaged' {
  if (plain[layout.version] === 0) return parseOldContent(plain);
  const places = parsePlaces(plain);
  if (typeof places === 'string') return places;
  const words = parseWords(parsePadded(plain.subarray(layout.words)));
  const edition = Buffer.from(plain.subarray(layout.edition, layout.edition + editionBytes)).toString('hex');
  return words === 'damaged' ? words : { places, ...words, edition, asOf: asOfIn(plain) };
}

/** What the seal takes: places without ever making a text of the words, unless they are from before there were choices. */
export function parseForSeal(plain: Uint8Array): readonly number[] | BoxedWords | 'empty' | 'damaged' {
  return plain[layout.version] === 0 ? parseOldContent(plain) : parsePlaces(plain);
}

/** Puts other places into a slot's content, in these very bytes: nothing else of it changes, nor is it made a text. */
export function changePlaces(
  plain: Uint8Array,
  change: { readonly edition: string; readonly asOf: number; readonly places: readonly number[] },
): 'changed' | 'older' | 'otherEdition' | 'damaged' {
  const places = plain[layout.version] === 0 ? 'empty' : parsePlaces(plain);
  if (places === 'damaged') return places;
  const edition = plain.subarray(layout.edition, layout.edition + editionBytes);
  if (places === 'empty' || Buffer.compare(edition, Buffer.from(change.edition, 'hex')) !== 0) return 'otherEdition';
  if (change.asOf <= asOfIn(plain)) return 'older';
  writeHead(plain, kinds.reply, change.places);
  viewOf(plain).setBigUint64(layout.asOf, BigInt(change.asOf));
  return 'changed';
}

/** A sealed reply: nothing but its places. */
export const writeChoices = (places: readonly number[] | 'empty'): Uint8Array =>
  places === 'empty'
    ? writeHead(new Uint8Array(choicesBytes), kinds.empty, [])
    : writeHead(new Uint8Array(choicesBytes), kinds.reply, places);

export const parseChoicesMade = (plain: Uint8Array): readonly number[] | 'empty' | 'damaged' =>
  plain.length === choicesBytes ? parsePlaces(plain) : 'damaged';

/** A slot's or a sealed reply's content of 1.1: the JSON of a reply without choices. */
export function parseOldContent(plain: Uint8Array): BoxedReply | 'empty' | 'damaged' {
  const value = parsePadded(plain);
  if (value === 'empty') return value;
  if (!hasExactly(value, ['variant', 'main', 'more'])) return 'damaged';
  const words = parseWords({ main: value.main, more: value.more });
  return words === 'damaged' ? words : { places: [], ...words, edition: '', asOf: 0 };
}

export const storedReview = ({ dropped, merged, labels }: ReviewChoices): ReviewChoices => ({
  dropped,
  merged,
  labels,
});

export function parseReview(value: unknown): ReviewChoices | 'damaged' {
  if (!hasExactly(value, ['dropped', 'merged', 'labels'])) return 'damaged';
  const { dropped, merged, labels } = value;
  if (!isTexts(dropped) || !Array.isArray(merged) || !merged.every(isTexts) || !isTextByName(labels)) return 'damaged';
  return { dropped: dropped.map(themeId), merged: merged.map((each) => each.map(themeId)), labels };
}

function writeHead(plain: Uint8Array, kind: number, places: readonly number[]): Uint8Array {
  if (places.length > mostThemes) throw new RangeError('a reply has three themes at most');
  plain[layout.version] = version;
  plain[layout.kind] = kind;
  const view = viewOf(plain);
  for (let at = 0; at < mostThemes; at += 1) {
    const place = places[at] ?? noPlace;
    if (!Number.isInteger(place) || place < 0 || place > noPlace) throw new RangeError('no place in a codebook');
    view.setUint16(layout.places + 2 * at, place);
  }
  return plain;
}

function parsePlaces(plain: Uint8Array): readonly number[] | 'empty' | 'damaged' {
  if (plain.length < choicesBytes || plain[layout.version] !== version) return 'damaged';
  if (plain[layout.kind] === kinds.empty) return 'empty';
  if (plain[layout.kind] !== kinds.reply) return 'damaged';
  const view = viewOf(plain);
  const all = Array.from({ length: mostThemes }, (_, at) => view.getUint16(layout.places + 2 * at));
  return all.filter((place) => place !== noPlace);
}

function asOfIn(plain: Uint8Array): number {
  return Number(viewOf(plain).getBigUint64(layout.asOf));
}

function parseWords(value: unknown): BoxedWords | 'damaged' {
  if (!hasExactly(value, ['main', 'more'])) return 'damaged';
  const { main, more } = value;
  return typeof main === 'string' && isTexts(more) ? { main, more } : 'damaged';
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function hasExactly<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, unknown> {
  return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isTextByName = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && isTexts(Object.values(value));
