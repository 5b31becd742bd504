const prefixBytes = 4;

/** A value as JSON after its length, filled up with zeros to `size` bytes, so that the size tells nothing of the text. */
export function padded(value: unknown, size: number): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value));
  if (prefixBytes + json.length > size) throw new RangeError('the content is larger than its box');
  const plain = new Uint8Array(size);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, prefixBytes);
  json.fill(0);
  return plain;
}

/** The value back, of unknown shape; undefined (which JSON does not have) for bytes that `padded` cannot have made. */
export function unpadded(plain: Uint8Array): unknown {
  if (plain.length < prefixBytes) return undefined;
  const end = prefixBytes + new DataView(plain.buffer, plain.byteOffset, plain.length).getUint32(0);
  if (end > plain.length || Buffer.compare(plain.subarray(end), new Uint8Array(plain.length - end)) !== 0)
    return undefined;
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(prefixBytes, end)),
    );
    return value;
  } catch {
    return undefined;
  }
}

/** The smallest power of two, at least 4,096, that holds the value: a large reading tells its size only roughly. */
export function roughSize(value: unknown): number {
  const needed = prefixBytes + Buffer.byteLength(JSON.stringify(value));
  return 2 ** Math.max(12, Math.ceil(Math.log2(needed)));
}
