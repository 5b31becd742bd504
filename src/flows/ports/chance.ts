/** Cryptographic chance. */
export interface Chance {
  bytes(count: number): Uint8Array;
  uuid(): string;
  /** A whole number from 0 to `bound` - 1, every one equally likely. */
  below(bound: number): number;
}
