import { hkdfSync } from 'node:crypto';

/**
 * HKDF-SHA-256 (RFC 5869) without salt, 32 bytes out: our input keys are uniformly random already, so that extraction
 * needs none (section 3.1); what separates the derived keys is `info`.
 */
export const hkdf = (key: Uint8Array, info: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), info, 32));
