// The door to everything about dates, clocks and zones: Temporal is used behind it and nowhere else.
export { askingHours } from './calendar/asking-hours.ts';
export { isOnLastDay, reminderInstant, type Snooze, snoozeTo } from './calendar/follow-ups.ts';
export { type Holidays, noHolidays } from './calendar/holidays.ts';
export {
  addDays,
  type Instant,
  instantOf,
  isZone,
  type LocalDate,
  type LocalTime,
  localDateOf,
  localTimeOf,
  parseLocalDate,
  parseLocalTime,
  parseWeekday,
  plusHours,
  type Weekday,
  weekdayOf,
  type Zone,
  zoneOr,
} from './calendar/local-time.ts';
export {
  isPermitted,
  leastHoursLeft,
  type NudgePreference,
  nextPermitted,
  nudgeInstant,
} from './calendar/nudge-times.ts';
export { type PermittedTimes, permittedTimes } from './calendar/permitted-times.ts';
export { planInstants, preferenceKey } from './calendar/plan-instants.ts';
export { loadPublicHolidays, type PublicHolidays } from './calendar/public-holidays.ts';
export {
  checkRoundTimes,
  defaultRoundTimes,
  nextRoundWindow,
  type RoundTimes,
  type RoundTimesRefusal,
  type RoundWindow,
  roundWindowFrom,
  type WeekTime,
} from './calendar/round-window.ts';
export { spoken, spokenDate, spokenWeekday, writtenDate } from './calendar/spoken.ts';
export { zonesToChoose } from './calendar/zones-to-choose.ts';
