import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clipped, clippedMrkdwn, escaped, stripControlCharacters } from '../../src/slack/ui/mrkdwn.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('Text that is not ours', () => {
  test.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U123> & <#C1>', '&lt;@U123&gt; &amp; &lt;#C1&gt;'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['ask @here', 'ask @\u2060here'],
    ['ask @EveryOne', 'ask @\u2060EveryOne'],
    ['a\u202Eb\u200Bc\u0007d', 'abcd'],
    ['e\u0301', 'é'],
    ['👩‍👩‍👧 two\nlines', '👩‍👩‍👧 two\nlines'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 🏴‍☠️', '🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 🏴‍☠️'],
    ['🏴\u{e0068}\u{e0069}\u{e007f} a\u{e0068}\u{e0069}', '🏴 a'],
    ['🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}', '🏴'],
    ['*_x_* ~y~ `z`', '∗ˍxˍ∗ ∼y∼ ˋzˋ'],
    ['a*b and 2 * 3 * 4', 'a∗b and 2 ∗ 3 ∗ 4'],
    ['snake_case __init__', 'snake_case ˍˍinitˍˍ'],
    ['see https://example.org/~a/_b_*c now_', 'see https://example.org/~a/_b_*c nowˍ'],
    ['> said\nand > said', '\u2060&gt; said\nand &gt; said'],
  ])('shows %j as it stands, and calls nobody', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  test('never holds a link, a mention or a hidden character, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escaped(text)).not.toMatch(/[<>]|@(here|channel|everyone)/i);
        expect(escaped(text).replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&');
        if (!text.includes('://')) expect(escaped(text)).not.toMatch(/[*~`]|^&gt;/m);
        expect(stripControlCharacters(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|[^\P{Cc}\n]/u);
      }),
    );
  });

  test('takes no longer than its length asks for, also without a single space', () => {
    // With a look at the rest of the word from every letter, this would take a quarter of an hour.
    const word = 'x'.repeat(300_000);
    expect(escaped(`${word}_*`) === `${word}\u02cd\u2217`).toBe(true);
    expect(escaped(`${word}_*://`) === `${word}_*://`).toBe(true);
  });

  test('fits the limit and stays whole: no half character, no half entity', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 500 }), (text, limit) => {
        const short = clippedMrkdwn(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.replaceAll(/&(amp|lt|gt);/g, '')).not.toContain('&');
        expect(clipped(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('keeps an emoji family together or leaves it out', () => {
    expect(clipped('👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧…');
  });
});
