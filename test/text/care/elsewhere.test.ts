import { describe, expect, test } from '@jest/globals';
import { careOf, pauseOf } from '../../../src/text/care/care.ts';
import { voicesElsewhere } from '../../../training/care-examples.ts';

describe.each(['de', 'es'] as const)('What care has learned in %s', (language) => {
  const shareOf = (label: 'crisis' | 'incident' | 'ordinary', sign: (text: string) => boolean) => {
    const all = voicesElsewhere(language).filter((each) => each.label === label);
    return all.filter(({ text }) => sign(text)).length / all.length;
  };
  const isPaused = (text: string) => pauseOf(careOf(text, language)) !== 'none';

  test('is what our own voices say', () => {
    expect(shareOf('crisis', isPaused)).toBeGreaterThan(0.9);
    expect(shareOf('incident', isPaused)).toBeGreaterThan(0.9);
    expect(shareOf('ordinary', isPaused)).toBeLessThan(0.03);
  });

  test('reads a long text and an empty one', () => {
    for (const text of ['', '?', 'x'.repeat(10_000), 'se '.repeat(3_000)])
      expect(['none', 'line', 'incident', 'crisis']).toContain(careOf(text, language));
  });
});

// None of these is among the sentences it learned from.
test.each([
  ['crisis', 'de', 'Ich will mich umbringen.'],
  ['crisis', 'de', 'Ich will nicht mehr leben.'],
  ['incident', 'de', 'Mein Chef hat mich begrapscht.'],
  ['incident', 'de', 'Mein Kollege hat mich sexuell belästigt.'],
  ['none', 'de', 'Das Meeting bringt mich um, aber die Stimmung ist gut.'],
  ['none', 'de', 'Ich habe gelernt, im Team besser zuzuhören.'],
  ['crisis', 'es', 'Quiero matarme.'],
  ['crisis', 'es', 'No quiero seguir viviendo.'],
  ['incident', 'es', 'Mi jefe me tocó el culo.'],
  ['incident', 'es', 'El encargado me insulta delante de todos.'],
  ['line', 'es', 'El encargado nos insulta y nos amenaza delante de todos.'],
  ['none', 'es', 'La reunión me mata, pero el ambiente es bueno.'],
  ['none', 'es', 'He aprendido a escuchar mejor en el equipo.'],
] as const)('hears %s in plain words, %s: %s', (sign, language, text) => {
  expect(careOf(text, language)).toBe(sign);
});
