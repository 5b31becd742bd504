import { describe, expect, test } from '@jest/globals';
import { safetyContent } from '../../src/programme/safety-content.ts';
import { helpLineBoxes, helpLineErrors, tickedHelpLines } from '../../src/slack/leads/help-line-boxes.ts';
import { outputOf } from '../playground/bot/view-output.ts';

describe.each(safetyContent.countries)('The help lines of $countryName', (country) => {
  const boxes = helpLineBoxes(country);
  const options = boxes.flatMap(({ element }) => (element.type === 'checkboxes' ? element.options : []));

  test('have a box each, with the whole name, the whole number and the day of the source', () => {
    expect(options.map(({ text }) => text.text)).toEqual(country.resources.map(({ name }) => name));
    for (const [at, { number }] of country.resources.entries()) {
      const [shown, source] = options[at]?.description?.text.split(' · ') ?? [];
      expect(shown).toBe(number);
      expect(source).toMatch(/^source of \d+ \w+ 20\d\d$/);
    }
  });

  test('are unticked at first, and one that stays so is named under its own boxes', () => {
    const blocks = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'x' }, blocks: boxes };
    expect(tickedHelpLines(country, outputOf(blocks, undefined))).toEqual([]);
    expect(tickedHelpLines(country, outputOf(blocks, 'x'))).toEqual(country.resources.map(({ id }) => id));
    for (const { id, name } of country.resources) {
      const own = boxes.find(({ element }) => JSON.stringify(element).includes(`"value":"${id}"`));
      expect(helpLineErrors(country, [id])).toEqual([[own?.block_id, expect.stringContaining(name)]]);
    }
  });
});

test('Help lines of two countries never share boxes, so that a tick for one is none for the other', () => {
  const ids = safetyContent.countries.flatMap((country) => helpLineBoxes(country).map((box) => box.block_id));
  expect(new Set(ids).size).toBe(ids.length);
});
