import { crisis } from './care/crisis.ts';
import { harm } from './care/harm.ts';
import { hintIn, type Likelihoods } from './care/hints.ts';
import { inDanger } from './care/in-danger.ts';
import { abstract, byOthers, incident } from './care/incident.ts';
import { plainTextOf } from './care/plain-text.ts';

/** How a reply reads: danger to somebody's life or safety, something done to a person, or neither. */
export type CareSign = 'none' | 'incident' | 'crisis';

/** Whether one sign is graver than the other. */
export const outweighs = (one: CareSign, other: CareSign): boolean => weight[one] > weight[other];

const weight: Readonly<Record<CareSign, number>> = { none: 0, incident: 1, crisis: 2 };

/**
 * Whether a reply looks like somebody in danger (`crisis`) or like an account of harm done to a person (`incident`):
 * by its words, or by what it hints at. Weak by nature: it only decides whether the author is shown resources before
 * anything is stored, and so would rather be wrong than silent.
 */
export const careOf = (text: string): CareSign => careFrom(careByRules(text), hintIn(text));

/** Whether a reply is so plainly about danger that it should not be read for themes: surer than `careOf`. */
export const isOfDanger = (text: string): boolean => careByRules(text) === 'crisis' || hintIn(text).crisis >= surely;

/** What the rules and the second opinion say together. Plain words count whatever else a reply says. */
export function careFrom(said: CareSign, { incident, crisis }: Likelihoods): CareSign {
  if (said === 'crisis') return said;
  if (said === 'incident') return crisis >= surely ? 'crisis' : said;
  if (incident + crisis < enough && crisis < enoughOfDanger) return 'none';
  return crisis > counterweight * incident ? 'crisis' : 'incident';
}

// Chosen by measuring on voices held out; docs/names-and-care.md has the table and says what an error costs.
const enough = 0.8;
const enoughOfDanger = 0.58;
const counterweight = 0.7;
const surely = 0.75;

/** What the words of a reply say by themselves. */
export function careByRules(text: string): CareSign {
  const plain = plainTextOf(text);
  const bare = plain.replace(/'/g, '');
  if (crisis.some((sign) => sign.test(plain)) || inDanger.some((sign) => sign.test(bare))) return 'crisis';
  const told = plain.split(/(?<=[.!?;])\s/).some(isTold);
  return told || byOthers.some((sign) => sign.test(plain)) ? 'incident' : 'none';
}

function isTold(part: string): boolean {
  const bare = part.replace(/'/g, '');
  if (abstract.test(part) && !personal.test(bare)) return false;
  return incident.some((sign) => sign.test(part)) || harm.some((sign) => sign.test(bare));
}

/** Said of oneself, whatever else the sentence is about: "at the training, something was done to me". */
const personal =
  /\b(done|happened|did|does|do) (it )?to me\b|\bi (was|got|have been|am being) (\w+ )?(groped|raped|assaulted|harassed|bullied|stalked|abused|molested|threatened)\b|\b(touch|grop|grabb|kiss|hitt?|slapp|forc|follow|threaten)(ed|s|es|ing) me\b/;
