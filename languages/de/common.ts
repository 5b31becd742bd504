import type { Catalogue } from '../catalogue.ts';

/** Sagt Leitungen, warum sie keine Zahlen finden. */
export const noCounts =
  'Niemand sieht, wie viele mitmachen oder geantwortet haben, auch du nicht. Über die Zeit würde eine Zahl verraten, wer es war.';

const numbers: Readonly<Record<number, string>> = {
  ...{ 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn' },
  ...{ 15: 'fünfzehn', 20: 'zwanzig' },
};

export const inWords = (count: number): string => numbers[count] ?? String(count);

export const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;

export const common: Catalogue['common'] = {
  country: (name: string) => name,
  byText: (to: string) => `SMS ${to.replace(' to ', ' an ')}`,
  countries: (from: string, to: string) => `${from} bis ${to}`,
  appName: 'Imperfect Ally',
  moment: '{date_long}, {time}',
  close: 'Schließen',
  cancel: 'Abbrechen',
  loadingTitle: 'Einen Moment',
  loading: 'Einen Moment …',
  sorryTitle: 'Das ging nicht',
  sorry:
    'Bei uns antwortet gerade etwas nicht. Schau nach, was geschehen ist, und versuch es in einer Minute noch einmal.',
  late: 'Das hat zu lange gedauert: Es ist nichts geöffnet oder geändert. Bitte versuch es noch einmal.',
  cannotOpen:
    'Bei uns antwortet gerade etwas nicht: Es ist nichts geöffnet oder geändert. Bitte versuch es in einer Minute noch einmal.',
  reflectNow: 'Vertraulich antworten',
  reflectNowLabel: 'Vertraulich antworten: die Frage dieser Woche öffnen',
  join: 'Mitmachen',
  joinLabel: 'Mitmachen: lesen, was geschieht, und entscheiden',
  leave: 'Aussteigen',
  leaveLabel: 'Aus dem Programm aussteigen',
  whoCanSee: 'Wer das sehen kann',
  whoCanSeeLabel: 'Wer sehen kann, was du schreibst',
  resources: 'Hilfe & Meldewege',
  resourcesLabel: 'Hilfe & Meldewege: Hilfetelefone und Stellen, an die du dich wenden kannst',
  help: 'Befehle',
  withdraw: 'Antwort löschen',
  withdrawTitle: 'Deine Antwort löschen?',
  withdrawText:
    'Damit wird gelöscht, was die offene Woche von dir enthält, falls da etwas ist. Bis sie schließt, kannst du neu antworten.',
  withdrawYes: 'Löschen',
  withdrawNo: 'Behalten',
  review: 'Themen ansehen',
  reviewLabel: 'Themen ansehen: die dieser Woche, bevor sie im Kanal stehen',
  setup: 'Gruppe einrichten',
  setupAnother: 'Weitere Gruppe einrichten',
  leadsOfGroups: 'Gruppenleitungen',
  leadsOfGroupsLabel: 'Gruppenleitungen: eine Gruppe wählen, Leitende hinzufügen oder entfernen',
  laterToday: 'Heute später',
  laterTodayLabel: 'Heute später an die Frage dieser Woche erinnern',
  tomorrow: 'Morgen',
  tomorrowLabel: 'Morgen an die Frage dieser Woche erinnern',
  skip: 'Woche auslassen',
  skipLabel: 'Diese Woche auslassen: keine Nachrichten mehr dazu',
  unskip: 'Doch nicht auslassen',
  unskipLabel: 'Doch nicht auslassen: Die Nachrichten dieser Woche kommen wieder',
  usualTime: 'Wie üblich',
  pause: 'Pause machen',
  pauseLabel: 'Pause machen: wählen, bis wann keine Nachrichten kommen',
  pauseMonth: 'Vier Wochen Pause',
  pauseMonthLabel: 'Vier Wochen Pause: So lange kommen keine Nachrichten',
  changePause: 'Anderer Tag',
  changePauseLabel: 'Einen anderen Tag wählen, bis zu dem keine Nachrichten kommen',
  resume: 'Pause beenden',
  resumeLabel: 'Pause beenden: Die Nachrichten kommen wieder',
  settings: 'Einstellungen',
  settingsLabel: 'Einstellungen: wann deine Nachricht kommt',
  themes: 'Themen bisher',
  themesLabel: 'Die Themen der Staffel bis jetzt',
  status: 'Stand',
  statusLabel: 'Stand: wo die Woche deiner Gruppe gerade steht',
  reflectPrivately: 'Vertraulich antworten',
  reflectPrivatelyLabel: 'Vertraulich antworten: ohne deinen Namen',
  noCounts,
  inWords,
  inList,
};
