/** Weights as one signed byte each, in base64, each worth `unit`. */
export function signedBytes(learned: Float32Array): { readonly unit: number; readonly weights: string } {
  const unit = learned.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(learned, (weight) => Math.round(weight / unit));
  return { unit, weights: Buffer.from(bytes.buffer).toString('base64') };
}
