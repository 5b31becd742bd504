import type { Catalogue } from '../catalogue.ts';
import { inList, inWords } from './common.ts';

const about = (minutes: number) => (minutes === 1 ? 'Etwa eine Minute' : `Etwa ${minutes} Minuten`);

export const channelCopy: Catalogue['channel'] = {
  nudge: {
    text: (minutes: number) => `Deine Frage für diese Woche ist da. ${about(minutes)}, und Auslassen ist in Ordnung.`,
    week: (week: number, of: number, title: string) => `*Woche ${week} von ${of} · ${title}*`,
    free: (k: number) =>
      `🔒 Nur du siehst deine Antwort. Der Kanal sieht Themen, die ${inWords(k)} oder mehr Menschen teilen. Wir sagen niemandem, ob du auslässt.`,
    goOn: '*Sollen wir weitermachen?* Das fragen wir alle ab und zu. Wenn gerade viel los ist, gibt dir ein Tippen vier ruhige Wochen; zum Aussteigen genügt `/imperfect-ally aussteigen`. Zum Weitermachen musst du nichts tun.',
    reminderText: (minutes: number) =>
      `Deine Frage für diese Woche ist noch offen. ${about(minutes)}, und Auslassen ist in Ordnung.`,
    reminderWhy: 'Diese Erinnerung kommt einmal, ob du geantwortet hast oder nicht.',
  },
  opening: {
    title: (week: number, title: string) => `Woche ${week} · ${title}`,
    talk: (headline: string) => `Diese Woche reden wir: ${headline}`,
    notice: 'Zum Hinsehen',
    tryThis: 'Zum Ausprobieren',
    talkAbout: 'Zum Reden 💬',
    line: (text: string) => `*Von der Leitung*\n${text}`,
    weeksOff: (count: number, day: string) =>
      count === 1
        ? `Nächste Woche gibt es keine Frage. Die nächste kommt am ${day}.`
        : `Danach gibt es ${inWords(count)} Wochen lang keine Frage. Die nächste kommt am ${day}.`,
    smallPrint: (k: number) =>
      `Themen sind, was ${inWords(k)} oder mehr Menschen gewählt haben. Die Tipps kommen aus dem Programm, nicht aus den Antworten.`,
    named: 'Im Thread steht dein Name · sprich für dich · keine Geschichten über andere · Mitlesen zählt',
    help: 'Das hier ist keine Meldestelle, und was du hier schreibst, wahrt keine Frist. Meldewege und Hilfetelefone: `/imperfect-ally hilfestellen`.',
    rules: 'Unsere Regeln',
    rulesLabel: 'Unsere Regeln: wie wir in diesem Thread reden',
  },
  rules: {
    page: 'Unsere Regeln',
    title: 'Wie wir hier reden',
    notAReport:
      'Was du hier schreibst, ist keine Meldung und wahrt keine Frist. Meldewege und Hilfetelefone stehen unter „Hilfe & Meldewege“.',
    gone: 'Dieses Gespräch gibt es nicht mehr.',
  },
  reminder: (until: string) => `Die Frage dieser Woche ist noch offen, bis ${until}.`,
  heard: {
    title: 'Was wir letzte Woche gehört haben',
    band: {
      5: 'fünf oder mehr von uns',
      10: 'zehn oder mehr von uns',
      20: 'zwanzig oder mehr von uns',
      50: 'fünfzig oder mehr von uns',
      100: 'hundert oder mehr von uns',
    },
    each: (band: string) => `Jeweils ${band}:`,
    beyond: 'Manche Antworten passten zu keinem Thema.',
    again: (week: number) => `, wie in Woche ${week}.`,
  },
  digest: {
    title: (title: string) => `Was wir gehört haben: ${title}`,
    nothing: 'Aus dieser Woche gibt es nicht genug zu teilen. Danke an alle, die sich einen Moment genommen haben.',
    weekOff: (day: string) => `Diese Woche gibt es keine Frage. Die nächste kommt am ${day}.`,
    promise: 'Themen sind, was gewählt wurde: nie jemandes Worte und keine genauen Zahlen.',
    band: (band) => `${band} oder mehr Menschen`,
  },
  farewell: {
    title: (weeks: number) => (weeks === 1 ? 'Danke für diese Woche' : `Danke für ${inWords(weeks)} Wochen`),
    thanks:
      'Das war die letzte Frage dieser Staffel. Danke an alle, die geantwortet, zugehört, mitgeredet oder einfach mitgelesen haben.',
    season: 'Die Staffel, Woche für Woche',
    week: (title: string, labels: readonly string[]) => `• ${title}: ${inList(labels)}`,
    next: '*Wie es weitergeht*\nEs kommt nichts mehr, bis die Leitung eine neue Staffel beginnt. Die kleinen Dinge gehen auch ohne uns weiter: fragen, zuhören, Anerkennung teilen.',
    stopped:
      '*Imperfect Ally sagt auf Wiedersehen.* Die Gruppe hier ist beendet, es kommen keine Fragen mehr. Was in einer offenen Woche geschrieben wurde, ist ungelesen gelöscht. Danke an alle, die sich einen Moment genommen haben.',
  },
};
