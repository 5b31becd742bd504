/** A piece of Slack's mrkdwn. Only what messages use: no nesting beyond one style inside another. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold' | 'italic' | 'strike' | 'quote'; readonly inner: readonly Piece[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  | { readonly kind: 'user' | 'channel'; readonly id: string };

/** Reads mrkdwn. Addresses other than http, https and mailto stay text. */
export function piecesOf(source: string): readonly Piece[] {
  const quote = source.includes('```') ? null : /^>.*(?:\n>.*)*\n?/mu.exec(source);
  if (quote === null) return styledPieces(source);
  const [lines] = quote;
  return [
    ...styledPieces(source.slice(0, quote.index).replace(/\n$/u, '')),
    { kind: 'quote', inner: styledPieces(lines.replace(/\n$/u, '').replaceAll(/^> ?/gmu, '')) },
    ...piecesOf(source.slice(quote.index + lines.length)),
  ];
}

function styledPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = source;
  while (rest !== '') {
    const found = firstMark(rest);
    const before = found === undefined ? rest : rest.slice(0, found.at);
    if (before !== '') pieces.push(...plain(before));
    if (found === undefined) break;
    pieces.push(...found.pieces);
    rest = rest.slice(found.at + found.length);
  }
  return pieces;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly pieces: readonly Piece[];
}

function firstMark(text: string): Mark | undefined {
  const marks = readers.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    return [{ at: match.index, length: match[0].length, pieces: read(match[1] ?? '', match[0]) }];
  });
  return marks.toSorted((one, other) => one.at - other.at)[0];
}

const readers: readonly { readonly pattern: RegExp; readonly read: (inner: string, whole: string) => Piece[] }[] = [
  { pattern: /```\n?([\s\S]+?)\n?```/, read: (inner) => [{ kind: 'code', text: characters(inner) }] },
  { pattern: /`([^`\n]+)`/, read: (inner) => [{ kind: 'code', text: characters(inner) }] },
  { pattern: /<([^<>\n]+)>/, read: angle },
  { pattern: styled('\\*'), read: (inner) => [{ kind: 'bold', inner: styledPieces(inner) }] },
  { pattern: styled('_'), read: (inner) => [{ kind: 'italic', inner: styledPieces(inner) }] },
  { pattern: styled('~'), read: (inner) => [{ kind: 'strike', inner: styledPieces(inner) }] },
];

/** A mark counts only at the edge of a word, so that snake_case and 2*3*4 stay as they are. */
function styled(mark: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}${mark}])${mark}(\\S(?:[^\\n]*?\\S)??)${mark}(?![\\p{L}\\p{N}${mark}])`, 'u');
}

function angle(inner: string, whole: string): Piece[] {
  const [target = '', label] = inner.split('|', 2);
  if (/^@[UW]\w+$/.test(target)) return [{ kind: 'user', id: target.slice(1) }];
  if (/^#C\w+$/.test(target)) return [{ kind: 'channel', id: target.slice(1) }];
  if (/^(https?:\/\/|mailto:)/.test(target))
    return [{ kind: 'link', url: characters(target), text: characters(label ?? target) }];
  return [{ kind: 'text', text: characters(whole) }];
}

function plain(text: string): Piece[] {
  return text
    .split('\n')
    .flatMap((line, at): Piece[] => [
      ...(at > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: characters(line) } as const]),
    ]);
}

const characters = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
