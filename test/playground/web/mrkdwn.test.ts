import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Piece, piecesOf } from '../../../playground/web/mrkdwn.ts';

const words = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'bold':
        case 'italic':
        case 'strike':
        case 'quote':
          return words(piece.inner);
        case 'break':
          return '\n';
        case 'user':
        case 'channel':
          return piece.id;
        default:
          return piece.text;
      }
    })
    .join('');

describe('A message in the playground’s page', () => {
  test.each([
    [
      '*bold* text',
      [
        { kind: 'bold', inner: [{ kind: 'text', text: 'bold' }] },
        { kind: 'text', text: ' text' },
      ],
    ],
    ['_quiet_', [{ kind: 'italic', inner: [{ kind: 'text', text: 'quiet' }] }]],
    ['~gone~', [{ kind: 'strike', inner: [{ kind: 'text', text: 'gone' }] }]],
    ['`2 * 3 * 4`', [{ kind: 'code', text: '2 * 3 * 4' }]],
    ['<@U0ALLY0001>', [{ kind: 'user', id: 'U0ALLY0001' }]],
    ['<#C0ALLIES>', [{ kind: 'channel', id: 'C0ALLIES' }]],
    ['<https://example.org|the page>', [{ kind: 'link', url: 'https://example.org', text: 'the page' }]],
    [
      'a\n> *b*\n> c\nd',
      [
        { kind: 'text', text: 'a' },
        {
          kind: 'quote',
          inner: [
            { kind: 'bold', inner: [{ kind: 'text', text: 'b' }] },
            { kind: 'break' },
            { kind: 'text', text: 'c' },
          ],
        },
        { kind: 'text', text: 'd' },
      ],
    ],
    ['a\nb', [{ kind: 'text', text: 'a' }, { kind: 'break' }, { kind: 'text', text: 'b' }]],
    ['&lt;b&gt; &amp;amp;', [{ kind: 'text', text: '<b> &amp;' }]],
  ])('shows %j as people know it', (source, pieces) => {
    expect(piecesOf(source)).toEqual(pieces);
  });

  test.each(['snake_case_name', '2*3*4', 'a ~ b ~ c', '* not bold *', '5 * 4'])('leaves %j as it is', (source) => {
    expect(piecesOf(source)).toEqual([{ kind: 'text', text: source }]);
  });

  test('makes no link of an address that could run something', () => {
    expect(piecesOf('<javascript:alert(1)|press>').filter(({ kind }) => kind === 'link')).toEqual([]);
  });

  test('loses no letter of anybody’s words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z *_~`\n]{0,40}$/), (source) => {
        const letters = (text: string) => text.replaceAll(/[^a-z]/g, '');
        expect(letters(words(piecesOf(source)))).toBe(letters(source));
      }),
    );
  });
});
