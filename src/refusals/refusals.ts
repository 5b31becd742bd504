import { databaseRefusals, machineRefusals, settingsRefusals, slackRefusals, vaultRefusals } from './sentences.ts';

/**
 * Every sentence with which the program or one of its commands refuses to go on: what is wrong and, after the first
 * ": ", how to mend it. What stands in braces is filled in. docs/operating.md has the same list, which a test compares.
 */
export const refusals = {
  ...settingsRefusals,
  ...databaseRefusals,
  ...vaultRefusals,
  ...slackRefusals,
  ...machineRefusals,
} as const;

export type RefusalName = keyof typeof refusals;

/** One of the sentences, filled in. */
export interface Refusal {
  readonly name: RefusalName;
  readonly says: string;
  readonly mend: string;
}

/** Looks a sentence up and fills it in. Never put a part of an address, a token or a password in. */
export function refusal<Name extends RefusalName>(
  name: Name,
  ...values: Values<Blank<(typeof refusals)[Name]>>
): Refusal {
  const [says = '', ...mend] = refusals[name].split(': ');
  const given: Readonly<Record<string, string>> = values[0] ?? {};
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, blank: string) => given[blank] ?? whole);
  return { name, says: filled(says), mend: filled(mend.join(': ')) };
}

export const sentenceOf = ({ says, mend }: Refusal): string => `${says}: ${mend}`;

/** Why the program or a command cannot go on, for whoever runs it. */
export class Refused extends Error {
  override readonly name: string = 'Refused';
  readonly refusal: Refusal;
  /** For logs. */
  readonly code: string;

  constructor(why: Refusal, { code = why.name, cause }: { readonly code?: string; readonly cause?: unknown } = {}) {
    super(sentenceOf(why), { cause });
    this.refusal = why;
    this.code = code;
  }
}

type Blank<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;
type Values<Names extends string> = [Names] extends [never] ? [] : [Readonly<Record<Names, string>>];
