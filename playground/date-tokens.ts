/** `<!date^1610355600^{date_long} at {time}|fallback>`, as an app may write it in mrkdwn. */
const token = /<!date\^(\d{1,11})\^([^|<>]*)\|([^<>]*)>/gu;

/** Text with its date tokens as a client shows them: on the reader's own clock. */
export const withDates = (text: string, zone: string): string =>
  text.replaceAll(token, (_, seconds: string, format: string, fallback: string) =>
    dateText(new Date(Number(seconds) * 1000), format, fallback, zone),
  );

/** A format with a part that this client does not know shows the fallback, as Slack's clients do. */
function dateText(instant: Date, format: string, fallback: string, zone: string): string {
  const written = format.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const parts = formats.get(name);
    return parts === undefined ? whole : parts.map((part) => partText(instant, part, zone)).join(' ');
  });
  return written.includes('{') ? fallback : written;
}

const partText = (instant: Date, part: Intl.DateTimeFormatOptions, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...part, ...(zone === '' ? {} : { timeZone: zone }) }).format(instant);

/** Slack leaves out the year of a date less than six months away, and a season is shorter. */
const day = { day: 'numeric', month: 'long' } as const;
/** The day of the week apart: whether a comma follows it depends on the version of the language data. */
const formats: ReadonlyMap<string, readonly Intl.DateTimeFormatOptions[]> = new Map<
  string,
  readonly Intl.DateTimeFormatOptions[]
>([
  ['date_long', [{ weekday: 'long' }, day]],
  ['date', [day]],
  ['date_short', [{ ...day, month: 'short' }]],
  ['time', [{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }]],
]);
