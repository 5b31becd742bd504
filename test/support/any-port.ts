import { randomInt } from 'node:crypto';

/** A port that is hardly ever taken: below those that the system gives to connections going out. */
export const anyPort = (): number => randomInt(15_000, 32_000);
