/** A clock time as the person's own client shows it. */
export const clockTime = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...inZone(zone) }).format(
    instant,
  );

/** "Monday 11 January" */
export const dayName = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', ...inZone(zone) }).format(instant);

/** "Mon 11 Jan, 09:00" */
export const shortMoment = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...inZone(zone),
  }).format(instant);

export const instantOfTs = (ts: string): Date => new Date(Number(ts) * 1000);

export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

const inZone = (zone: string) => (zone === '' ? {} : { timeZone: zone });
