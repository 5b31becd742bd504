import type { Language } from '../../domain/language.ts';
import { languageOfText } from '../language-of-text.ts';
import { type Likelihoods, likelihoodsElsewhere } from './care-elsewhere.ts';
import { hintFeaturesOf, placesOfHints } from './hint-features.ts';
import { type SignByRules, signByRules } from './rules.ts';
import packedWeights from './weights.json' with { type: 'json' };

/**
 * How a reply reads: danger to somebody's life or safety (`crisis`), something done to a person (`incident`), perhaps
 * one of the two (`line`), or neither. Help lines come before saving for the first two; for `line` one sentence stands
 * on the page after it.
 */
export type CareSign = 'none' | 'line' | Pause;

/** What the author is asked to look at help lines for, before anything is kept. */
export type Pause = 'incident' | 'crisis';

/** What stops a save: nothing where a line after it is enough. */
export const pauseOf = (sign: CareSign): Pause | 'none' => (sign === 'line' ? 'none' : sign);

/** Whether one reason to stop is graver than the other. */
export const outweighs = (one: Pause | 'none', other: Pause | 'none'): boolean => weight[one] > weight[other];

const weight: Readonly<Record<Pause | 'none', number>> = { none: 0, incident: 1, crisis: 2 };

/**
 * Whether a reply looks like somebody in danger or like an account of harm done to a person, by its words and by what it
 * hints at. `usual`: the language of its author. Weak by nature: it only decides where help lines are shown, and so would rather be wrong than silent.
 */
export const careOf = (text: string, usual?: Language): CareSign => careFrom(likelihoodsIn(text, usual));

/** Whether a reply is so plainly about danger that it should not be read for themes: surer than `careOf`. */
export const isOfDanger = (text: string): boolean => likelihoodsIn(text).crisis >= surely;

export function careFrom({ incident, crisis }: Likelihoods): CareSign {
  const reaches = ({ either, danger }: typeof enough.aLine) => incident + crisis >= either || crisis >= danger;
  if (reaches(enough.aPause)) return crisis > counterweight * incident ? 'crisis' : 'incident';
  return reaches(enough.aLine) ? 'line' : 'none';
}

// Chosen by measuring on voices held out; docs/names-and-care.md has the table and says what an error costs.
const enough = { aPause: { either: 0.815, danger: 0.64 }, aLine: { either: 0.31, danger: 0.25 } };
const counterweight = 0.7;
const surely = 0.75;

export type { Likelihoods } from './care-elsewhere.ts';

/**
 * What was learned from the sentences in `training/care` weighs a text as a whole and its strongest sentence, and so finds
 * some accounts that name nothing ("I take the stairs since the party"), also where most of the reply is about something
 * else. Words that the rules know count as evidence on top.
 */
export function likelihoodsIn(text: string, usual?: Language): Likelihoods {
  const language = languageOfText(text, usual);
  return language === 'en' ? likelihoodsOf(text, shipped()) : likelihoodsElsewhere(language, text);
}

/** The strongest sentence counts by itself too, since whoever hints at something wraps it in what is harmless. */
export function likelihoodsOf(text: string, weights: Float32Array): Likelihoods {
  const said = signByRules(text);
  const whole = weigh(text, said, weights);
  const sentences = text.split(/(?<=[.!?;…])\s+|\n+/).filter((sentence) => sentence !== '');
  if (sentences.length < 2) return whole;
  const top = sentences
    .map((sentence) => weigh(sentence, said === 'none' ? said : signByRules(sentence), weights))
    .reduce((best, each) => (each.incident + each.crisis > best.incident + best.crisis ? each : best));
  const mixed = (sign: keyof Likelihoods) => shareOfSentence * top[sign] + (1 - shareOfSentence) * whole[sign];
  return { incident: mixed('incident'), crisis: mixed('crisis') };
}

// Chosen by measuring on voices held out; docs/names-and-care.md has the table.
const shareOfSentence = 0.3;

/** On the log-odds: a rule makes its sign some fifty times likelier, and an idiom that it mistakes can be outweighed. */
const evidenceOfARule = 4;

/** Two weights a place, incident and crisis against ordinary; the last place is there in every text. */
function weigh(text: string, said: SignByRules, weights: Float32Array): Likelihoods {
  const { places, strengths } = hintFeaturesOf(text);
  let incident = (weights[2 * placesOfHints] ?? 0) + (said === 'incident' ? evidenceOfARule : 0);
  let crisis = (weights[2 * placesOfHints + 1] ?? 0) + (said === 'crisis' ? evidenceOfARule : 0);
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
    new Int8Array(Buffer.from(packedWeights.weights, 'base64')),
    (weight) => weight * packedWeights.unit,
  );
  return unpacked;
}
