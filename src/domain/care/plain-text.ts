import { ordinary } from './ordinary.ts';

/** A text as the signs of care look at it: in lower case, with one kind of apostrophe and space, without turns of phrase. */
export const plainTextOf = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(ordinary, ' ');
