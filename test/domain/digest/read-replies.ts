import { themeId } from '../../../src/domain/ids.ts';
import type { ReadReply } from '../../../src/domain/theme.ts';

/** `count` people who each raised these themes (by these codebook words). */
export const people = (count: number, themes: readonly string[], cues: ReadReply['cues'] = {}): ReadReply[] =>
  Array.from({ length: count }, () => ({ themes: themes.map(themeId), cues, unread: false }));

export const unreadPeople = (count: number): ReadReply[] =>
  Array.from({ length: count }, () => ({ themes: [], cues: {}, unread: true }));
