import type { Placeholder } from '../../src/text/names/scrub.ts';
import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { inList, inWords } from './common.ts';

const replacedWords: Readonly<Record<Placeholder, string>> = {
  'a colleague': 'statt eines Namens steht da „jemand aus dem Team“',
  '[link]': 'eine Webadresse „[link]“',
  '[email]': 'eine E-Mail-Adresse „[email]“',
  '[address]': 'eine Anschrift „[address]“',
  '[number]': 'eine Nummer „[number]“',
  '[channel]': 'ein Kanal „[channel]“',
  '[secret]': 'ein Passwort oder Schlüssel „[secret]“',
};

const figures = (count: number): string => count.toLocaleString('de-DE');

export const memberCopy: Catalogue['member'] = {
  hub: {
    welcome:
      '*Besser verbündet, unperfekt.* Eine vertrauliche Frage in der Woche. Der Kanal sieht Themen, nie jemandes Worte. Auslassen oder aussteigen kannst du jederzeit.',
    noGroup: 'Hier gibt es noch keine Gruppe.',
    thisWeek: (title: string) => `Diese Woche: ${title}`,
    until: (until: string, week: number, of: number) =>
      `Offen bis ${until}. Woche ${week} von ${of}. Diese Seite sieht gleich aus, ob du geantwortet hast oder nicht.`,
    next: (from: string) => `*Deine nächste Frage kommt: ${from}.*`,
    first: (from: string) => `*Deine erste Frage kommt: ${from}.*`,
    firstOnceEnough: (from: string) => `*Deine erste Frage kommt: ${from}, sobald acht mitmachen.*`,
    onceReady: (from: string) => `*Deine nächste Frage kommt frühestens: ${from}.* Die Leitung bereitet sie noch vor.`,
    lastWeek: (channel: string) => `*Letzte Woche in ${channel}*`,
    pausing: (date: string) => `*Du machst Pause.* Vor ${date} kommen keine Nachrichten.`,
    paused: '*Das Programm macht Pause.* Deine nächste Frage kommt, wenn die Leitung sie beendet.',
    pausedOpen: '*Das Programm macht Pause.* Du kannst noch antworten, bis die Woche schließt.',
    ended:
      '*Die Staffel ist zu Ende. Danke, dass du dabei warst.* Wenn es eine neue gibt, sagt es dir deine erste Nachricht.',
    leading: (channel: string) => `*Du leitest ${channel}.*`,
  },
  join: {
    title: 'Mitmachen',
    submit: 'Mitmachen',
    chooser: {
      title: 'Welche Gruppe?',
      choose: 'Du kannst in einer Gruppe mitmachen. Über welche möchtest du lesen?',
      one: (channel: string) => `*${channel}*`,
      open: 'Lesen und entscheiden',
      openLabel: (place: number, of: number) => `Über Gruppe ${place} von ${of} lesen und entscheiden`,
    },
    intro: (channel: string, weeks: number, minutes: number) =>
      `*${channel}: eine vertrauliche Frage in der Woche, ${weeks === 1 ? 'eine Woche' : `${inWords(weeks)} Wochen`} lang.* Jeweils etwa ${minutes === 1 ? 'eine Minute' : `${inWords(minutes)} Minuten`}. Auslassen oder aussteigen kannst du jederzeit.`,
    points: (leads: readonly string[], k: number) =>
      [
        `• *Du antwortest vertraulich.* Niemand in der Gruppe sieht deine Antwort oder ob du geantwortet hast.${leads.length === 0 ? '' : ` Das gilt auch für die Leitung: ${inList(leads)}.`}`,
        `• *Der Kanal sieht Themen*, und nur solche, die ${inWords(k)} oder mehr Menschen teilen. Nie jemandes Worte.`,
        '• *Wenn die Woche schließt, werden deine Worte und die Verbindung zu dir gelöscht.* Bis dahin könnten die Menschen, die den Server oder die Slack-App betreiben, technisch nachsehen.',
        '• *Das ist keine Meldestelle.* Nichts hier ist eine Beschwerde oder wahrt eine Frist.',
      ].join('\n'),
    starts: {
      few: (day: string) => `Beginn: ${day}, sobald acht mitmachen (noch sind es keine acht).`,
      enough: (day: string) => `Beginn: ${day}. Acht oder mehr machen mit.`,
      running: (day: string) => `Deine erste Frage kommt: ${day}.`,
    },
    hours: 'Nachrichten kommen zwischen 7 und 20 Uhr deiner Zeit.',
    details: 'Alle Einzelheiten',
    detailsLabel: 'Alle Einzelheiten: wozu du Ja sagst, was gespeichert wird und wie lange',
    detailsTitle: 'Alle Einzelheiten',
    consent: 'Mit „Mitmachen“ stimmst du dem zu. Wenn du aussteigst, werden deine Einstellungen gelöscht.',
    doneTitle: 'Willkommen',
    done: (day: string) => `*Du bist dabei!* Deine erste Frage kommt: ${day}.`,
    doneWaits: (day: string) => `*Du bist dabei!* Deine erste Frage kommt: ${day}, wenn bis dahin acht mitmachen.`,
    doneMore: `Alles Weitere findest du auf der Startseite dieser App oder mit \`${command}\`.`,
  },
  consentAgain: {
    title: 'Bevor es weitergeht',
    submit: 'Zustimmen',
    intro: '*Das, wozu du beim Mitmachen Ja gesagt hast, hat sich geändert.* Bitte lies es, bevor es weitergeht.',
    consent: 'Mit „Zustimmen“ sagst du Ja dazu. Wenn du nicht möchtest, schließ das hier oder steig aus.',
  },
  leave: {
    title: 'Aussteigen',
    submit: 'Aussteigen',
    confirm:
      'Wenn du aussteigst, kommen keine Nachrichten mehr, und deine Einstellungen werden gelöscht. Hat die offene Woche eine Antwort von dir, wird auch sie gelöscht.',
    closedWeeks:
      'Hat eine Woche geschlossen, kann die App nicht mehr sagen, welche Antwort deine war. Du kannst jederzeit wieder mitmachen.',
    doneTitle: 'Du bist ausgestiegen',
    done: 'Es kommen keine Fragen mehr, und deine Einstellungen sind gelöscht. Danke, dass du dabei warst.',
    notEnrolled: 'Du machst nicht mit, also gibt es nichts, woraus du aussteigen könntest.',
  },
  reply: {
    save: 'Speichern',
    notNow: 'Jetzt nicht',
    choose: 'Wähl, was passt, bis zu drei',
    somethingElse: 'Etwas anderes',
    also: 'Auch in deiner Antwort',
    ownWords: 'In deinen eigenen Worten',
    fewWords: 'Ein paar Worte genügen.',
    leaveNamesOut: 'Bitte lass Namen weg. Was wir als Name erkennen, nehmen wir heraus und zeigen es dir vorher.',
    openUntil: (until: string) =>
      `🔒 Ändern oder löschen kannst du bis ${until}. Dann werden deine Worte gelöscht, und niemand kann sagen, was du gewählt hast.`,
    notAReport: 'Keine Meldung: Niemand wird benachrichtigt. Zum Melden: „Hilfe & Meldewege“.',
    fromTheOtherSide: 'Andere Frage',
    usualQuestion: 'Übliche Frage',
    send: 'Absenden',
    sendAnyway: 'Trotzdem absenden',
    lookFirstTitle: 'Bevor du absendest',
    empty: 'Bitte wähl etwas oder schreib ein paar Worte. Auslassen ist auch in Ordnung.',
    tooMany: 'Bitte höchstens drei: Welche passen am besten?',
    unknownChoice: 'Diese Frage hat sich geändert, die Auswahl gibt es nicht mehr. Bitte öffne sie neu.',
    elseAndMore: '„Etwas anderes“ steht allein. Nimm den Haken dort heraus oder bei den übrigen.',
    tooLong: (over: number) =>
      over === 1 ? 'Das ist ein Zeichen zu lang.' : `Das ist ${figures(over)} Zeichen zu lang.`,
    tooManyBytes: (over: number) =>
      `Das ist etwas zu viel zum Speichern: Bitte kürze es um etwa ${figures(Math.ceil(over / 4))} Emoji oder ${figures(over)} Buchstaben.`,
    tooManyNames:
      'Nicht gespeichert: Darin sieht so viel nach Namen aus, dass der Rest nicht mehr passt. Bitte schreib es ohne sie.',
    notSentTitle: 'Nicht abgesendet',
    notSent:
      'Es ist nichts gespeichert. Hattest du diese Woche schon geantwortet, ist jene Antwort unverändert. Hilfe ist ein Tippen entfernt.',
    closed: 'Diese Woche hat geschlossen, deshalb ist das nicht gespeichert. Dein Text steht noch hier, zum Kopieren.',
    nextRound:
      'Du bist dazugekommen, als diese Woche schon offen war, deshalb ist das nicht gespeichert: Du bist ab der nächsten dabei.',
    notEnrolled:
      'Du machst in dieser Gruppe nicht mit, deshalb ist das nicht gespeichert. Dein Text steht noch hier, zum Kopieren.',
    consentChanged:
      'Nicht gespeichert: Das, wozu du Ja gesagt hast, hat sich inzwischen geändert. Bitte sichere deinen Text, schließ dieses Fenster und öffne die Woche neu, um es zu lesen.',
    failed:
      'Nicht gespeichert: Bei uns antwortet gerade etwas nicht. Bitte sichere deinen Text und versuch es in einer Minute noch einmal.',
    late: 'Vielleicht ist das noch nicht gespeichert. Bitte sichere deinen Text und öffne die Woche neu, um nachzusehen.',
  },
  saved: {
    counts: '*Gespeichert. Danke.* So zählt es:',
    beyond: '*Gespeichert. Danke.* Es zählt als „etwas anderes“, außerhalb dieser Themen.',
    untilTicked: '*Gespeichert. Danke.* Wenn du nichts ankreuzt, zählt es als „etwas anderes“.',
    alsoLike: '*In deinen Worten klingt auch an:*',
    tryThis: (tip: string) => `*Zum Ausprobieren:* ${tip}`,
    until: (until: string) => `Ändern oder löschen kannst du bis ${until}.`,
    keepWords: (day: string) =>
      `Möchtest du deine Worte behalten? Kopier sie jetzt: Danach (${day}) kommst auch du nicht mehr an sie heran.`,
    edit: 'Ändern',
    editLabel: 'Ändern: deine Antwort noch einmal öffnen',
    line: 'Wenn dir etwas angetan wurde oder du nicht mehr kannst: Du bist nicht allein.',
    moreHelp: 'Mehr Hilfe',
    moreHelpLabel: 'Mehr Hilfe: Hilfetelefone und Meldewege',
    notChanged: {
      tooMany: '*Nicht geändert:* Bitte höchstens drei. Nimm zuerst einen Haken heraus.',
      closed: '*Nicht geändert:* Diese Woche hat geschlossen.',
      failed: '*Nicht geändert:* Bei uns antwortet gerade etwas nicht. Bitte versuch es in einer Minute noch einmal.',
    },
    late: '*Vielleicht nicht geändert:* Das hat zu lange gedauert. „Ändern“ zeigt, was gespeichert ist.',
    outOfDate:
      '*Nicht geändert:* Diese Antwort wurde anderswo neu gespeichert oder gelöscht. Was gespeichert ist, öffnet ein Tippen.',
  },
  lookFirst: {
    changed: (replaced: readonly Placeholder[]) =>
      `*Noch ist nichts gespeichert.* Wir haben herausgenommen, was auf jemanden hinweisen könnte: ${inList(replaced.map((each) => replacedWords[each]))}. Unten steht, was bleiben würde. Sende es ab, oder ändere es vorher.`,
    again: 'Namen werden immer herausgenommen. War ein Wort gar keiner, sag es bitte anders.',
    withoutRoster:
      'Die Namen deiner Kolleginnen und Kollegen konnten wir gerade nicht lesen, deshalb ist nur heraus, was nach einem Namen aussieht. Bitte lies es selbst noch einmal.',
    unread:
      '*Noch ist nichts gespeichert. Die Namen deiner Kolleginnen und Kollegen konnten wir gerade nicht lesen.* Bitte schau noch einmal, ob einer in deinem Text steht, und nimm ihn heraus.',
    grown: 'Damit ist es zu lang geworden: Bitte kürze es etwas, bevor du es absendest.',
    care: {
      crisis:
        '*Geht es dir gut?* Wenn du oder jemand, der dir nahesteht, in Gefahr ist oder nicht mehr kann: Du musst das nicht allein tragen. Noch ist nichts gespeichert.',
      incident:
        '*Das klingt nach etwas, das nicht hätte geschehen dürfen.* Wenn es dir geschehen ist: Du bist nicht allein, und was du als Nächstes tust, entscheidest du. Noch ist nichts gespeichert.',
    },
    atWork: 'Hier bei der Arbeit',
    outside: 'Außerhalb',
    line: (name: string, number: string) => `${name}: ${number}`,
    moreLines: 'Mehr Hilfetelefone',
    moreLinesLabel: 'Mehr Hilfetelefone und Meldewege',
    noticed:
      'Das hat ein Programm bemerkt, kein Mensch; es kann sich irren. Mit dem Absenden meldest du nichts, und so oder so sagen wir es niemandem.',
    deadlines: 'Fristen für Beschwerden können kurz sein.',
    deadlinesAdvised: (body: string) => `Fristen für Beschwerden können kurz sein. Kostenlosen Rat gibt: ${body}.`,
    keepEditing: 'Weiterschreiben',
    keepEditingLabel: 'Weiterschreiben: zurück zum Formular mit deinem Text',
    doNotSend: 'Nicht absenden',
    doNotSendLabel: 'Nicht absenden: Nichts davon wird behalten',
  },
  withdraw: {
    title: 'Gelöscht',
    answer:
      'Falls eine offene Woche eine Antwort von dir hatte, ist sie jetzt gelöscht. Schließt eine Woche, werden ihre Worte gelöscht, und niemand kann sagen, was du gewählt hast: Dann gibt es nichts mehr zu löschen.',
  },
  forgetMe: {
    title: 'Vergiss mich',
    submit: 'Vergiss mich',
    done: 'Von deinen Einstellungen ist nichts mehr da, und es kommen keine wöchentlichen Nachrichten mehr.',
    confirm:
      'Damit werden deine Antwort der offenen Woche, falls es eine gibt, und deine Einstellungen gelöscht, und es kommen keine Nachrichten mehr. Themen, die der Kanal gelesen hat, bleiben: Sie nennen niemanden. Dein Name wird von den Vorsätzen der Gruppe entfernt, nur nicht aus Beiträgen, die schon dastehen.',
  },
  refusal: {
    title: 'Gerade nicht',
    notEnrolled:
      'Das ist für alle, die mitmachen, und du machst noch nicht mit. Wenn du mitmachst, bekommst du eine Frage in der Woche und antwortest vertraulich. Der Kanal sieht nur Themen, nie Worte oder Namen. Lies, was geschieht, und entscheide dann.',
    closed: 'Diese Woche hat geschlossen. Die nächste Frage kommt als Direktnachricht.',
    nothingOpen: (from: string) => `Gerade ist nichts offen. Die nächste Frage kommt: ${from}.`,
    nextRound: (from: string) =>
      `Du bist dazugekommen, als diese Woche schon offen war. Deine erste Frage kommt: ${from}.`,
    alreadyEnrolled: 'Du machst schon mit. Es geht immer nur in einer Gruppe.',
    noGroup:
      'Es gibt noch keine Gruppe zum Mitmachen. Die Workspace-Verwaltung kann eine einrichten. Eine Gruppe in einem privaten Kanal ist für die Menschen in diesem Kanal.',
    notInChannel:
      'Diese Gruppe gehört zu einem privaten Kanal, in dem du nicht bist, deshalb kannst du nicht mitmachen. Jemand aus dem Kanal kann dich einladen.',
    guest:
      'Gäste eines Workspace können noch nicht mitmachen. Das tut uns leid; die Themen im Kanal sind auch für dich.',
    bot: 'Mitmachen können nur Menschen.',
    outdated: 'Das hat sich geändert, seit du es geöffnet hast. Bitte öffne es noch einmal.',
    stranger:
      'Dieses Programm ist nur für Mitglieder dieses Workspace. Wer aus einem verbundenen Workspace kommt, kann nicht mitmachen.',
    deactivated: 'Dieses Konto ist deaktiviert und kann nicht mitmachen.',
    noDirectMessages:
      'Slack lässt nicht zu, dass ich dir Direktnachrichten schicke, deshalb bist du nicht dabei. Die Workspace-Verwaltung kann das ändern.',
    unknownPerson: 'Slack sagt uns gerade nicht, wer du bist. Bitte versuch es in einer Minute noch einmal.',
  },
  privacy: {
    title: 'Wer das sehen kann',
    short: [
      '*Deine Gruppe, die Leitung und die Slack-Verwaltung* sehen nie deine Antwort oder ob du geantwortet hast.',
      '*Wer den Server oder die Slack-App betreibt*, könnte technisch nachsehen, bis die Woche schließt. Danach sind deine Worte gelöscht, und niemand kann sagen, was du gewählt hast.',
      '*Der Kanal* sieht nur Themen, die fünf oder mehr Menschen teilen.',
    ],
    steps: 'Schritt für Schritt',
    stored: 'Was wie lange bleibt',
    storedTitle: 'Was gespeichert wird',
    risks: 'Was trotzdem schiefgehen kann',
    risksTitle: 'Was schiefgehen kann',
    back: 'Zurück',
    backLabel: 'Zurück zu: wer das sehen kann',
    whileOpen: 'Solange die Woche offen ist',
    afterClose: 'Nachdem sie geschlossen hat',
    afterPublication: 'Nachdem die Themen im Kanal stehen',
    why: 'Warum',
    until: 'Bis wann',
  },
  resources: {
    title: 'Hilfe & Meldewege',
    intro: 'Du musst nichts allein tragen. Wir sagen niemandem, dass du diese Seite geöffnet hast.',
    routes: 'An deinem Arbeitsplatz',
    routesNote: 'Die zweite Stelle steht außerhalb deiner Führungslinie.',
    country: (name: string) => `Außerhalb deines Betriebs: ${name}`,
    checked: (date: string) => `Zuletzt von der Leitung geprüft: ${date}. Stimmt etwas nicht, sag es ihr bitte.`,
    own: 'Hilfetelefone deines Betriebs',
    worldwide: (name: string) =>
      `Für ${name} kennen wir keine Hilfetelefone gut genug, um sie zu zeigen. Diese Verzeichnisse finden Hilfe in jedem Land, und die Leitung kann Stellen eures Betriebs hinzufügen.`,
    otherCountry: 'Hilfetelefone eines anderen Landes',
    elsewhere:
      'Die Meldewege deines Betriebs stehen hier, sobald es eine Gruppe gibt: Die Leitung nennt sie und prüft sie.',
    source: 'Quelle',
  },
  help: {
    title: 'Hilfe',
    unknown: (typed: string) => `„${typed}“ kenne ich nicht.`,
    unknownSentence: 'Diese Worte kenne ich nicht. Es ist nichts gesendet oder gespeichert.',
    didYouMean: (typed: string, meant: string) => `„${typed}“ kenne ich nicht. Meinst du *${meant}*?`,
    open: (word: string) => `„${word}“ öffnen`,
    all: 'Alle Befehle',
    intro: `Schreib \`${command}\` und eines dieser Wörter, oder nimm die Knöpfe auf der Startseite dieser App.`,
    line: (word: string, what: string) => `\`${command}${word === '' ? '' : ` ${word}`}\`  ${what}`,
  },
};
