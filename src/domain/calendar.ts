// The door to everything about dates, clocks and zones: Temporal is used behind it and nowhere else.
export * from './calendar/days-off.ts';
export * from './calendar/follow-ups.ts';
export * from './calendar/local-time.ts';
export * from './calendar/nudge-times.ts';
export * from './calendar/weeks.ts';
