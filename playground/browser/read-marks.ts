/** Up to which message each person has read each conversation. */
export interface ReadMarks {
  /** The timestamp of the last message read, 0 at first. */
  of(personId: string, channelId: string): number;
  /** Answers whether anything changed. */
  read(personId: string, channelId: string, ts: string): boolean;
}

export function readMarks(): ReadMarks {
  const marks = new Map<string, number>();
  const key = (personId: string, channelId: string) => `${personId} ${channelId}`;
  const of = (personId: string, channelId: string) => marks.get(key(personId, channelId)) ?? 0;
  return {
    of,
    read: (personId, channelId, ts) => {
      if (Number(ts) <= of(personId, channelId)) return false;
      marks.set(key(personId, channelId), Number(ts));
      return true;
    },
  };
}
