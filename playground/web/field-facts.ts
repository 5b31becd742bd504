import type { JsonObject } from '../json.ts';

/** What every kind of field needs. */
export interface FieldFacts {
  readonly id: string;
  readonly type: string;
  readonly element: JsonObject;
  /** What it holds, in the shape of Slack's own state. */
  readonly value: unknown;
  /** A name for fields without a label of their own. */
  readonly name: string | undefined;
  readonly described: string | undefined;
  readonly isInvalid: boolean;
  onValue(value: unknown): void;
}
