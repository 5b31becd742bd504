import { plainWords } from '../src/text/themes/plain-words.ts';
import { loadCodebook } from '../src/text/themes/theme-reader.ts';
import { allFeaturesOf, featuresOf, type PackedWeights } from '../src/text/themes/weights.ts';
import { learnLinearModel } from './linear-model.ts';
import { signedBytes } from './signed-bytes.ts';
import { cueExamples, type Example } from './theme-examples.ts';

/** Learns the themes of the codebook from these examples and from its cues: a minute or less of computing. */
export function learnThemes(given: readonly Example[]): Omit<PackedWeights, 'learnedFrom'> {
  const themes = loadCodebook().themes.map(({ id }): string => id);
  // All variants of one cue weigh as much as one reply.
  const cues = cueExamples().map((cue) => ({ ...cue, counts: 1 / cue.variants }));
  const examples = [...given.map((example) => ({ ...example, counts: 1 })), ...cues];
  const texts = examples.map(({ text }) => plainWords(text));
  const seenIn = featuresSeenIn(texts);
  const hashes = Uint32Array.from(seenIn.keys()).sort();
  const rarities = Uint8Array.from(hashes, (hash) =>
    Math.round((Math.log((texts.length + 1) / ((seenIn.get(hash) ?? 0) + 1)) + 1) / rarityUnit),
  );
  const places = new Map([...hashes].map((hash, number) => [hash, number]));
  const known = (hash: number) => {
    const number = places.get(hash);
    return number === undefined ? undefined : { number, rarity: (rarities[number] ?? 0) * rarityUnit };
  };
  const learned = learnLinearModel(
    examples.map((example, index) => ({
      labels: example.themes.length === 0 ? [themes.length] : example.themes.map((theme) => themes.indexOf(theme)),
      features: featuresOf(texts[index] ?? '', known),
      counts: example.counts,
    })),
    hashes.length,
    themes.length + 1,
  );
  const keys = Buffer.alloc(4 * hashes.length);
  for (const [index, hash] of hashes.entries()) keys.writeUInt32LE(hash, 4 * index);
  return {
    themes,
    features: keys.toString('base64'),
    rarities: Buffer.from(rarities).toString('base64'),
    rarityUnit,
    ...signedBytes(learned),
  };
}

const rarityUnit = 0.04;

/** In how many texts each feature is that is in enough of them to be learned. */
function featuresSeenIn(texts: readonly string[]): ReadonlyMap<number, number> {
  const counts = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const;
  for (const text of texts) {
    for (const [index, kind] of allFeaturesOf(text).entries()) {
      const seen = counts[index];
      for (const hash of kind) seen?.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  }
  return new Map(counts.flatMap((seen, index) => [...seen].filter(([, count]) => count >= (fewestTexts[index] ?? 1))));
}

/** Of a word, of a pair of words, of a run of letters. More of them add a third to the weights and nothing to the figures. */
const fewestTexts = [2, 3, 3];
