/** The simulated moment in memory that two threads share: whoever looks at it never reads an old one. */
export type SharedTime = SharedArrayBuffer;

export const sharedTime = (): SharedTime => new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT);

export function setTime(time: SharedTime, instant: Date): void {
  Atomics.store(new BigInt64Array(time), 0, BigInt(instant.getTime()));
}

export const timeIn = (time: SharedTime): Date => new Date(Number(Atomics.load(new BigInt64Array(time), 0)));
