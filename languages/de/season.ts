import type { Catalogue } from '../catalogue.ts';
import { noCounts } from './common.ts';

export const seasonCopy: Catalogue['season'] = {
  themes: {
    title: 'Themen bisher',
    none: 'In dieser Staffel stehen noch keine Themen im Kanal. Sie kommen, nachdem die erste Woche geschlossen hat.',
    deleted:
      'Die Themen dieser Staffel sind hier nicht mehr aufbewahrt: Die Leitung hat sie gelöscht. Was im Kanal steht, bleibt dort.',
    nothing: 'Es gab nicht genug zu teilen.',
    week: (title: string) => `*${title}*`,
    promise: 'Nur Themen, wie der Kanal sie gelesen hat: nie jemandes Worte und keine genauen Zahlen.',
    notInChannel:
      'Diese Themen gehören zu einem privaten Kanal, und du scheinst gerade nicht darin zu sein. Falls doch, versuch es gleich noch einmal.',
    earlier: 'Frühere Wochen stehen im Kanal.',
  },
  report: {
    title: 'Bericht der Staffel',
    open: 'Bericht der Staffel',
    openLabel: 'Die Staffel, wie der Kanal sie gelesen hat',
    notLead: 'Das ist für die Leitung einer Gruppe.',
    chooser: {
      title: 'Bericht der Staffel',
      choose: 'Welche Staffel möchtest du lesen?',
      one: (channel: string) => `*${channel}*`,
      open: 'Lesen',
      openLabel: (place: number, of: number) => `Die Staffel der Gruppe ${place} von ${of} lesen`,
    },
    intro: (channel: string, season: number, posted: number, length: number) =>
      `*${channel}*, Staffel ${season}. Bisher im Kanal: ${posted} von ${length} Wochen.`,
    week: (week: number, title: string, date: string) => `*Woche ${week}: ${title}* (Beginn: ${date})`,
    introDeleted: (channel: string, season: number) => `*${channel}*, Staffel ${season}.`,
    earlier: 'Frühere Wochen',
    later: 'Spätere Wochen',
    files:
      'Als Dokument, Tabelle oder Seite mit Schaubildern: Wer den Server betreibt, ruft dafür `npm run report` auf.',
    take: 'Als Text kopieren',
    takeLabel: 'Als Text kopieren: den ganzen Bericht, zum Mitnehmen',
    text: {
      title: 'Bericht kopieren',
      hint: 'Alles markieren, kopieren und einfügen, wo du es brauchst. Darin steht nur, was der Kanal gelesen hat.',
      part: (part: number, of: number) => (of === 1 ? 'Der Bericht' : `Teil ${part} von ${of}`),
      done: 'Fertig',
      heading: (programme: string, season: number) => `${programme}: Staffel ${season}`,
      progress: (posted: number, length: number) => `Bisher im Kanal: ${posted} von ${length} Wochen.`,
      promise: (k: number) =>
        `Jedes Thema haben mindestens ${k} verschiedene Menschen gewählt. Niemandes Worte, keine Namen, keine genauen Zahlen.`,
      week: (week: number, title: string, date: string) => `Woche ${week}: ${title} (Beginn: ${date})`,
      theme: (label: string, band: string, sentence: string) => `• ${label}${band}: ${sentence}`,
      band: (band: number) => ` (${band} oder mehr Menschen)`,
      promises: 'Was wir versuchen',
      action: (text: string, state: string, week: number) => `• ${text} (${state}, seit Woche ${week})`,
      source: (source: string) => source,
    },
  },
  status: {
    title: 'Stand',
    open: (title: string, until: string) => `„${title}“ ist offen bis ${until}.`,
    closing: (title: string) => `„${title}“ schließt gerade.`,
    closed: (title: string, at: string) => `„${title}“ hat geschlossen. Die Themen kommen in den Kanal: ${at}.`,
    closedForApproval: (title: string, at: string) =>
      `„${title}“ hat geschlossen. Die Themen kommen in den Kanal, sobald sie freigegeben sind, frühestens: ${at}.`,
    held: (title: string) => `„${title}“ hat geschlossen, und die Themen sind angehalten.`,
    posted: (title: string) => `„${title}“ hat geschlossen, und der Kanal hat davon gelesen.`,
    opens: (title: string, at: string) => `„${title}“ öffnet: ${at}.`,
    opensAtEarliest: (title: string, day: string) => `„${title}“ öffnet frühestens: ${day}.`,
    comesNext: (title: string) => `Als Nächstes kommt „${title}“.`,
    paused: 'Das Programm macht Pause.',
    ended:
      'Die Staffel ist zu Ende. Es geht erst weiter, wenn die Leitung unter „Gruppe verwalten“ die nächste beginnt.',
    enough: 'Es machen genug mit, damit eine Woche öffnen kann.',
    notEnough:
      'Noch machen zu wenige mit, damit eine Woche öffnen kann. Am meisten helfen ein paar herzliche Worte im Kanal.',
    notLead: 'Das ist für die Leitung der Gruppe.',
    privacy: noCounts,
  },
};
