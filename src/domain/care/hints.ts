import { hintFeaturesOf, placesOfHints } from './hint-features.ts';
import { hintWeights } from './hint-weights.ts';

/** How likely a text tells of an incident or of a crisis; what is left to one is that it does neither. */
export interface Likelihoods {
  readonly incident: number;
  readonly crisis: number;
}

/**
 * A second opinion beside the rules, learned from the sentences in `bench/care`: it weighs a text as a whole and its
 * strongest sentence, and so finds some accounts that name nothing ("I take the stairs since the party"), also where
 * most of the reply is about something else.
 */
export const hintIn = (text: string): Likelihoods => likelihoodsOf(text, shipped());

/** The strongest sentence decides most, since whoever hints at something wraps it in what is harmless. */
export function likelihoodsOf(text: string, weights: Float32Array): Likelihoods {
  const whole = weigh(text, weights);
  const sentences = text.split(/(?<=[.!?;…])\s+|\n+/).filter((sentence) => sentence !== '');
  if (sentences.length < 2) return whole;
  const top = sentences
    .map((sentence) => weigh(sentence, weights))
    .reduce((best, each) => (each.incident + each.crisis > best.incident + best.crisis ? each : best));
  const mixed = (sign: keyof Likelihoods) => shareOfSentence * top[sign] + (1 - shareOfSentence) * whole[sign];
  return { incident: mixed('incident'), crisis: mixed('crisis') };
}

// Chosen by measuring on voices held out; docs/names-and-care.md has the table.
const shareOfSentence = 0.7;

/** Two weights a place, incident and crisis against ordinary; the last place is there in every text. */
function weigh(text: string, weights: Float32Array): Likelihoods {
  const { places, strengths } = hintFeaturesOf(text);
  let incident = weights[2 * placesOfHints] ?? 0;
  let crisis = weights[2 * placesOfHints + 1] ?? 0;
  for (const [index, place] of places.entries()) {
    const strength = strengths[index] ?? 0;
    incident += strength * (weights[2 * place] ?? 0);
    crisis += strength * (weights[2 * place + 1] ?? 0);
  }
  const all = 1 + Math.exp(incident) + Math.exp(crisis);
  return { incident: Math.exp(incident) / all, crisis: Math.exp(crisis) / all };
}

let unpacked: Float32Array | undefined;

function shipped(): Float32Array {
  unpacked ??= Float32Array.from(
    new Int8Array(Buffer.from(hintWeights.packed, 'base64')),
    (weight) => weight * hintWeights.unit,
  );
  return unpacked;
}
