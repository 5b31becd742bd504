import { readings } from '../../../languages/readings.ts';
import type { OtherLanguage } from '../language-of-text.ts';

/** How likely a text tells of an incident or of a crisis; what is left to one is that it does neither. */
export interface Likelihoods {
  readonly incident: number;
  readonly crisis: number;
}

/** Where nothing was learned from examples: what the words of a language say by themselves, sentence by sentence. */
export function likelihoodsByRules(language: OtherLanguage, text: string): Likelihoods {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/gu, "'")
    .replaceAll(/\s+/gu, ' ');
  const sums = { incident: unlikely, crisis: unlikely };
  for (const { sign, pattern, weight } of readings[language].care) if (pattern.test(plain)) sums[sign] += weight;
  const all = 1 + Math.exp(sums.incident) + Math.exp(sums.crisis);
  return { incident: Math.exp(sums.incident) / all, crisis: Math.exp(sums.crisis) / all };
}

/** On the log-odds: what nothing speaks for. */
const unlikely = -4.2;
