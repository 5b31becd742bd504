import type { Instant } from '../../domain/calendar.ts';

export interface Clock {
  now(): Instant;
}
