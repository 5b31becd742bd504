type Parser = (text: string) => unknown;

/**
 * How column values are read, by type number, where the two engines differ: whole numbers as numbers, bytes as plain
 * `Uint8Array`, and a date as the text that it is (the server driver would make it a moment in the machine's zone).
 */
export const columnParsers: Readonly<Record<number, Parser>> = {
  17: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
  20: Number,
  1082: (text) => text,
};
