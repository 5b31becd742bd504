import type { Band, Digest } from '../../../src/domain/digest.ts';
import { channelId, themeId } from '../../../src/domain/ids.ts';
import type { ReportedWeek, SeasonReport } from '../../../src/flows/groups/season-report.ts';

export const aDigest = (...themes: readonly (readonly [label: string, band: Band | undefined])[]): Digest => ({
  kind: 'themes',
  beyond: true,
  themes: themes.map(([label, band]) => ({ id: themeId(label), label, sentence: `About ${label}.`, band })),
});

export const aWeek = (week: number, digest: Digest): ReportedWeek => ({
  week,
  title: `Step ${week}`,
  kind: 'step',
  opened: '2027-01-11',
  k: 5,
  digest,
});

export const aReport = (change: Partial<SeasonReport> = {}): SeasonReport => ({
  programme: 'The imperfect ally',
  source: 'An article',
  season: 2,
  isDeleted: false,
  channel: channelId('C1'),
  contactsCheckedOn: '2027-01-07',
  length: 8,
  weeks: [
    aWeek(1, aDigest(['Silence', 20], ['Laughter', 5])),
    aWeek(2, { kind: 'nothing' }),
    aWeek(3, aDigest(['Silence', undefined])),
  ],
  actions: [{ week: 1, text: 'Notes in turns', state: 'doing', byLead: true }],
  ...change,
});
