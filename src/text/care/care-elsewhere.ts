import { plainly } from '../../../languages/reading.ts';
import { readings } from '../../../languages/readings.ts';
import type { OtherLanguage } from '../language-of-text.ts';
import { hintFeaturesOf, placesOf } from './hint-features.ts';
import packed from './weights-elsewhere.json' with { type: 'json' };

/** How likely a text tells of an incident or of a crisis; what is left to one is that it does neither. */
export interface Likelihoods {
  readonly incident: number;
  readonly crisis: number;
}

/** What the words of a language say by themselves, and what was learned from its few voices; neither is enough alone. */
export function likelihoodsElsewhere(language: OtherLanguage, text: string, weights = shipped(language)): Likelihoods {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/\s+/gu, ' ');
  const bias = 2 * placesOf(language);
  const sums = { incident: weights[bias] ?? 0, crisis: weights[bias + 1] ?? 0 };
  const { places, strengths } = hintFeaturesOf(text, language);
  for (const [index, place] of places.entries()) {
    sums.incident += (strengths[index] ?? 0) * (weights[2 * place] ?? 0);
    sums.crisis += (strengths[index] ?? 0) * (weights[2 * place + 1] ?? 0);
  }
  const said = { incident: 0, crisis: 0 };
  for (const { sign, pattern, weight } of readings[language].care) if (pattern.test(plain)) said[sign] += weight;
  const evidence = (sign: keyof Likelihoods) =>
    sums[sign] + shareOfRules * said[sign] + (said[sign] >= plainly ? saidPlainly : 0) - usual;
  const incident = Math.exp(sharpness * evidence('incident'));
  const crisis = Math.exp(sharpness * evidence('crisis'));
  const all = 1 + incident + crisis;
  return { incident: incident / all, crisis: crisis / all };
}

// Chosen by measuring on voices held out; docs/names-and-care.md has the table.
const shareOfRules = 0.4;
const saidPlainly = 2;
const sharpness = 2;
const usual = 2.15;

const unpacked = new Map<OtherLanguage, Float32Array>();

function shipped(language: OtherLanguage): Float32Array {
  const { unit, weights } = packed[language];
  const known =
    unpacked.get(language) ??
    Float32Array.from(new Int8Array(Buffer.from(weights, 'base64')), (weight) => weight * unit);
  unpacked.set(language, known);
  return known;
}
