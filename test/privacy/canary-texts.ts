import { createHash } from 'node:crypto';

/** A text that looks like nothing else anywhere, and that two processes can come to without telling it each other. */
export const canaryOf = (seed: string, name: string): string =>
  createHash('sha256')
    .update(`${seed} ${name}`)
    .digest('hex')
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
