import type { LocalDate } from './calendar.ts';

/** Where somebody can turn to who is not all right, in one country. */
export interface CareResources {
  /** ISO 3166 code, for instance "GB". */
  readonly country: string;
  /** As people call it, for instance "the United Kingdom". */
  readonly countryName: string;
  readonly resources: readonly CareResource[];
}

export interface CareResource {
  /** Unique in its country, of lower-case words joined by hyphens; never shown. */
  readonly id: string;
  readonly kind: 'emergency' | 'sexual-violence' | 'crisis' | 'abuse' | 'work-rights' | 'general';
  readonly name: string;
  /** What it is for, in one line. */
  readonly about: string;
  /** What to call or text; its page where it has no number. */
  readonly number: string;
  /** Every way to reach it, with its hours. */
  readonly contact: string;
  /** Where this is written down. */
  readonly source: string;
  /** When the source was read. */
  readonly sourceDate: LocalDate;
}

/** Who could learn what, as the product shows it to everyone. */
export interface VisibilityRow {
  readonly who: string;
  readonly whileOpen: string;
  readonly afterClose: string;
  readonly afterPublication: string;
}

/** What is kept, why, until when. */
export interface KeptRow {
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

/** What people agree to when they join. The version rises with every change of the text. */
export interface Consent {
  readonly version: number;
  readonly points: readonly string[];
}

/** The words of care and of the promise, the same wherever they are shown. */
export interface SafetyContent {
  readonly countries: readonly CareResources[];
  readonly consent: Consent;
  /** The promise, in the words that the product may use. */
  readonly promise: string;
  readonly visibility: readonly VisibilityRow[];
  readonly kept: readonly KeptRow[];
  readonly notAReport: string;
  /** Answering here starts or stops no legal clock. */
  readonly deadlineNotice: string;
}
