import type { Programme } from '../../src/domain/programme.ts';
import type { Colleague } from '../crowd/colleagues.ts';
import type { Playground } from '../server.ts';
import type { Transcript } from './transcript.ts';

/** What the demo plays on. */
export interface Stage {
  readonly playground: Playground;
  readonly programme: Programme;
  readonly people: readonly Colleague[];
  readonly out: Transcript;
  /** Resolves when the bot has done all that is due at the present moment. */
  settle(): Promise<void>;
  /** How far something has come that takes a while, for whoever watches; from 0 to 1. */
  tell(detail: string, share: number): void;
}
