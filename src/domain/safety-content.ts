/** A help line or an official body outside the workplace. At least one of phone, text and web is there. */
export interface CareResource {
  readonly id: string;
  readonly kind: 'emergency' | 'sexual-violence' | 'crisis' | 'abuse' | 'work-rights' | 'general';
  readonly name: string;
  /** What it is for, in one plain line. */
  readonly purpose: string;
  readonly phone?: string;
  /** How to reach it by text message, for instance "HOPE to 64673". */
  readonly text?: string;
  readonly web?: string;
  /** In local time of the country. */
  readonly hours?: string;
  /** The page that the facts come from. */
  readonly source: string;
  /** When it was last compared with its source; members see the lead's own date instead. */
  readonly sourceDate: string;
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
  /** By ISO 3166 code of the country, for instance "GB". */
  readonly resources: Readonly<Record<string, readonly CareResource[]>>;
  readonly consent: Consent;
  /** The promise, in the words that the product may use. */
  readonly promise: string;
  readonly visibility: readonly VisibilityRow[];
  readonly kept: readonly KeptRow[];
  readonly notAReport: string;
  /** Answering here starts or stops no legal clock. */
  readonly deadlineNotice: string;
}
