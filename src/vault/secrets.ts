import type { Secrets } from '../flows/ports/installations.ts';
import { type EnvelopeKeys, openSecret, resealSecret, sealSecret } from './envelope.ts';

/** Secrets under the operator's keys. */
export const createSecrets = (keys: EnvelopeKeys): Secrets => ({
  seal: (purpose, secret) => sealSecret(keys, purpose, secret),
  open: (purpose, sealed) => openSecret(keys, purpose, sealed),
  reseal: (purpose, sealed) => resealSecret(keys, purpose, sealed),
});
