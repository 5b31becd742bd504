import type { Catalogue } from '../catalogue.ts';
import { translated } from '../translated.ts';

const problems = [
  [/^is empty;.*$/u, 'ist leer'],
  [/^is longer than (\d+) characters.*$/u, 'ist länger als $1 Zeichen; bitte kürzen'],
  [/^has more than one line.*$/u, 'hat mehr als eine Zeile'],
  [
    /^says “(.+)”, which asks about a person.*$/u,
    'sagt „$1“ und fragt damit nach einem Menschen; frag, was die antwortende Person bemerkt, tun will oder nicht weiß',
  ],
  [/^has fewer than 4 choices.*$/u, 'hat weniger als vier Antworten; schreib vier bis sieben, oder keine'],
  [/^has more than 7 choices.*$/u, 'hat mehr als sieben Antworten; behalte die klarsten'],
  [/^has two choices for “(.+)”.*$/u, 'hat zwei Antworten für „$1“; behalte eine, damit niemand doppelt zählt'],
  [/^is “(.+)”, which is no theme.*$/u, 'nennt „$1“, und das ist kein Thema; nimm eines aus der Liste'],
  [/^asks the same question twice.*$/u, 'fragt zweimal dasselbe'],
  [/^is longer than three sentences.*$/u, 'ist länger als drei Sätze'],
  [/^has more than one smaller question.*$/u, 'hat mehr als eine kleinere Frage'],
  [/^seems to name somebody: ?(.+?); write.*$/u, 'scheint jemanden zu nennen: $1; schreib es ohne Namen'],
] as const;

export const programmeCopy: Catalogue['programme'] = {
  title: 'Programm',
  open: 'Programm',
  openLabel: 'Das Programm: alle Wochen und ihre Worte',
  notLead: 'Das Programm ist für die Leitung einer Gruppe.',
  intro: (title: string, weeks: number) =>
    `*${title}* · ${weeks === 1 ? 'eine Woche' : `${weeks} Wochen`}. Du kannst jede Woche umschreiben, welche weglassen oder ihre Reihenfolge ändern. Eine Woche, die begonnen hat, behält ihre Frage: Änderungen daran zählen ab der nächsten Staffel.`,
  unusable:
    '*Euer eigenes Programm lässt sich nicht verwenden, wie es gespeichert ist,* deshalb gilt das übliche. Wer den Server betreibt, sieht mit `npm run programme -- check`, was nicht stimmt.',
  file: 'Für eigene Wochen oder Themen frag die Person, die den Server betreibt: `npm run programme` nimmt eine Datei.',
  week: (week: number, title: string) => `*${week}. ${title}*`,
  discussion: 'Gespräch im Thread',
  step: 'vertrauliche Frage',
  begun: 'hat begonnen',
  reword: 'Ansehen und ändern',
  rewordLabel: (week: number) => `Woche ${week} ansehen und umschreiben`,
  weeks: {
    title: 'Wochen',
    open: 'Wochen wählen',
    openLabel: 'Wochen wählen: welche weglassen oder ihre Reihenfolge ändern',
    intro: (weeks: number, of: number) => `*${weeks} von ${of} Wochen.* Was begonnen hat, bleibt, wo es ist.`,
    earlier: 'Früher',
    later: 'Später',
    out: 'Weglassen',
    leftOut: '*Weggelassen*',
    back: 'Zurückholen',
    backLabel: (title: string) => `${title} zurückholen`,
    few: (weeks: number) => `Nur ${weeks} Wochen`,
    all: 'Alle Wochen',
    saved: '*Gespeichert.* Es gilt ab der nächsten Woche.',
    begun: 'Diese Woche hat begonnen, also bleibt sie.',
    changedMeanwhile: 'Gerade hat jemand die Wochen geändert. So sind sie jetzt.',
    tooFew: (least: number) => `*Nichts geändert.* Eine Staffel braucht mindestens ${least} Wochen.`,
    sensitiveFirst:
      '*Nichts geändert.* Eine Staffel beginnt nicht mit einer Woche, die aufwühlen kann, und nicht mit einem Gespräch.',
    discussionTooEarly: '*Nichts geändert.* Vor einem Gespräch kommen mindestens zwei vertrauliche Wochen.',
  },
  gone: 'Diese Woche gehört nicht mehr zum Programm. Bitte öffne das Programm noch einmal.',
  form: {
    title: (week: number) => `Woche ${week}`,
    when: {
      coming: (season: number) => `Das sind die Worte für Staffel ${season}; gefragt wird, wenn diese Woche öffnet.`,
      begun: (season: number) =>
        `Diese Woche hat in der laufenden Staffel begonnen und behält ihre Frage. Was du hier schreibst, wird in Staffel ${season} gefragt.`,
    },
    rules:
      'Eine Frage handelt von dem Menschen, der antwortet: was er bemerkt hat, tun will oder nicht sicher weiß. Sie fragt nie nach einem Namen, einer Person oder einer Geschichte über andere, und kein Text nennt jemanden.',
    name: 'Titel',
    nameHint: 'Höchstens 24 Zeichen.',
    framing: 'Worum es geht',
    framingHint: 'Ein bis drei kurze Sätze.',
    question: 'Die Frage',
    choices: 'Auswahl, eine je Zeile',
    choicesHint:
      'Vier bis sieben, das Thema zuerst: „Schweigen: Ich werde still“. Leer heißt: nur eigene Worte. „Etwas anderes“ kommt von selbst dazu.',
    more: 'Eine kleinere Frage',
    moreHint: 'Lass es leer, wenn es keine gibt.',
    thread: 'Die Frage im Thread des Kanals',
    preview: 'Vorschau',
    previewLabel: 'Vorschau: diese Woche sehen wie alle, die mitmachen, ohne zu speichern',
    save: 'Speichern',
  },
  preview: {
    title: 'Vorschau',
    fine: 'Noch ist nichts gespeichert. Das werden alle sehen, die mitmachen:',
    mistakes: '*Noch nicht so weit, gespeichert zu werden:*',
    mistake: (field: string, message: string) => `• *${field}:* ${message}.`,
    elsewhere: 'Ein anderer Teil des Programms',
  },
  problem: (message: string) => translated(message, problems),
  mistake: (message: string) => `Hier stimmt etwas nicht: ${message}.`,
  elsewhere: (message: string) => `In einem anderen Teil des Programms stimmt etwas nicht: ${message}.`,
  changedMeanwhile:
    'Nicht gespeichert: Jemand hat das Programm geändert, seit du es geöffnet hast. Bitte sichere deinen Text, schließ das hier und öffne die Woche neu.',
  otherStep:
    'Nicht gespeichert: Die Staffel ist weitergegangen, seit du das geöffnet hast. Bitte sichere deinen Text und öffne das Programm neu.',
  failed:
    'Nicht gespeichert: Bei uns antwortet gerade etwas nicht. Bitte sichere deinen Text und versuch es in einer Minute noch einmal.',
  late: 'Das hat zu lange gedauert. Sichere deinen Text und schau nach, bevor du es noch einmal versuchst.',
  savedTitle: 'Gespeichert',
  saved: (title: string, season: number) =>
    `*Gespeichert.* „${title}“ wird in Staffel ${season} mit diesen Worten gefragt. Eine Woche, die begonnen hat, behält ihre Frage.`,
};
