import { themeId } from '../ids.ts';
import type { Reply, SlotContent } from '../reply.ts';
import type { ReviewChoices } from '../review.ts';
import type { Reading, ReadReply } from '../theme.ts';

/** Exactly what a box stores, whatever else the object may carry. */
export const storedContent = (content: SlotContent): SlotContent =>
  content === 'empty' ? content : { variant: content.variant, main: content.main, more: content.more };

export const storedReading = (reading: Reading): Reading =>
  reading.map(({ themes, cues, unread }) => ({ themes, cues, unread }));

export const storedChoices = ({ dropped, merged, labels }: ReviewChoices): ReviewChoices => ({
  dropped,
  merged,
  labels,
});

export const parseContent = (value: unknown): SlotContent | 'damaged' =>
  value === 'empty' ? value : parseReply(value);

function parseReply(value: unknown): Reply | 'damaged' {
  if (!hasExactly(value, ['variant', 'main', 'more'])) return 'damaged';
  const { variant, main, more } = value;
  if ((variant !== 'main' && variant !== 'lighter') || typeof main !== 'string' || !isTexts(more)) return 'damaged';
  return { variant, main, more };
}

export function parseReading(value: unknown): Reading | 'damaged' {
  if (!Array.isArray(value)) return 'damaged';
  const replies: ReadReply[] = [];
  for (const each of value) {
    const reply = parseReadReply(each);
    if (reply === 'damaged') return 'damaged';
    replies.push(reply);
  }
  return replies;
}

function parseReadReply(value: unknown): ReadReply | 'damaged' {
  if (!hasExactly(value, ['themes', 'cues', 'unread'])) return 'damaged';
  const { themes, cues, unread } = value;
  if (!isTexts(themes) || !isTextLists(cues) || typeof unread !== 'boolean') return 'damaged';
  return { themes: themes.map(themeId), cues, unread };
}

export function parseChoices(value: unknown): ReviewChoices | 'damaged' {
  if (!hasExactly(value, ['dropped', 'merged', 'labels'])) return 'damaged';
  const { dropped, merged, labels } = value;
  if (!isTexts(dropped) || !Array.isArray(merged) || !merged.every(isTexts) || !isTextByName(labels)) return 'damaged';
  return { dropped: dropped.map(themeId), merged: merged.map((each) => each.map(themeId)), labels };
}

function hasExactly<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, unknown> {
  return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isTextByName = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && isTexts(Object.values(value));

const isTextLists = (value: unknown): value is Readonly<Record<string, readonly string[]>> =>
  isObject(value) && Object.values(value).every(isTexts);
