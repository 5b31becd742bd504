import { hintFeaturesOf, placesOfHints } from './hint-features.ts';
import { hintWeights } from './hint-weights.ts';

/** How likely a text tells of an incident or of a crisis; what is left to one is that it does neither. */
interface Likelihoods {
  readonly incident: number;
  readonly crisis: number;
}

/**
 * A second opinion beside the rules, learned from the sentences in `bench/care`: it weighs a whole text, and so finds
 * some accounts that name nothing ("I take the stairs since the party"). Wrong about one ordinary reply in forty.
 */
export function hintIn(text: string): 'none' | 'incident' | 'crisis' {
  const { incident, crisis } = likelihoodsOf(text, shipped());
  if (incident + crisis < enough) return 'none';
  return crisis > incident ? 'crisis' : 'incident';
}

/** Two weights a place, incident and crisis against ordinary; the last place is there in every text. */
export function likelihoodsOf(text: string, weights: Float32Array): Likelihoods {
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

/** Chosen by measuring on voices held out; docs/names-and-care.md has the table. */
export const enough = 0.72;

let unpacked: Float32Array | undefined;

function shipped(): Float32Array {
  unpacked ??= Float32Array.from(
    new Int8Array(Buffer.from(hintWeights.packed, 'base64')),
    (weight) => weight * hintWeights.unit,
  );
  return unpacked;
}
