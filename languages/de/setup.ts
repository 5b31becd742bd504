import type { Catalogue } from '../catalogue.ts';
import { inWords } from './common.ts';

const approvalLines = [
  'Themen kommen von selbst in den Kanal, wenn du sie nicht anhältst.',
  'Eine Person aus der Leitung gibt Themen vorher frei.',
  'Zwei Personen aus der Leitung geben Themen vorher frei.',
] as const;

export const setupCopy: Catalogue['setup'] = {
  hours: (hours: number, counted: string) => (hours === 1 ? 'eine Stunde' : `${counted} Stunden`),
  title: 'Gruppe einrichten',
  next: 'Weiter',
  back: 'Zurück',
  start: 'Beginnen',
  save: 'Speichern',
  change: 'Ändern',
  choose: 'Bitte wähl etwas aus.',
  lead: 'Du wirst die Gruppe leiten. Alle entscheiden selbst, ob sie mitmachen; mit acht geht es los.',
  channel: {
    label: 'Kanal',
    placeholder: 'Wähl einen Kanal',
    fine: (channel: string) => `Die App ist in ${channel}.`,
    again: 'Noch einmal prüfen',
    againLabel: 'Noch einmal prüfen, ob die App im Kanal ist',
    unknown:
      'Slack antwortet gerade nicht, der Kanal ist also ungeprüft. Bitte versuch es in einer Minute noch einmal.',
    botNotInChannel:
      'Die App ist noch nicht in diesem Kanal. Schreib dort /invite @Imperfect Ally, komm zurück und prüf noch einmal.',
    sharedChannel:
      'Dieser Kanal wird mit einem anderen Workspace geteilt. Bitte wähl einen, den nur euer Betrieb liest.',
    archivedChannel: 'Dieser Kanal ist archiviert. Bitte wähl einen anderen.',
    privateChannel:
      'Private Kanäle sehe ich hier nicht, nur öffentliche. Wähl einen öffentlichen, oder frag, wer die App installiert hat, ob sie auch private sehen darf (groups:read).',
    channelTaken: 'In diesem Kanal gibt es schon eine Gruppe. Bitte wähl einen anderen.',
  },
  schedule: {
    title: 'Zeiten',
    changeLabel: 'Die Zeiten ändern',
    line: (opens: string, closes: string, place: string) =>
      `*Zeiten*\nBeginn: ${opens} · Ende: ${closes}, Zeit in ${place}`,
    intro: 'Alle werden an ihren eigenen Arbeitstagen gefragt, zwischen 7 und 20 Uhr ihrer Zeit.',
    zone: 'Zeitzone',
    opens: 'Eine Woche öffnet am',
    opensTime: 'Uhrzeit',
    closes: 'Sie schließt am',
    closesTime: 'Uhrzeit am Ende',
    language: 'Sprache im Kanal',
    extras: 'Was kommt noch?',
    reminder: 'Eine Erinnerung im Kanal am dritten Tag',
    roundTooShort: 'Eine Woche muss mindestens einen Tag offen sein. Bitte wähl ein späteres Ende.',
    noWorkingDay:
      'Eine Woche braucht einen ganzen Arbeitstag, Montag bis Freitag, 9 bis 17 Uhr. Bitte wähl ein späteres Ende.',
    noTimeBetween: 'Eine Woche muss schließen, bevor die nächste öffnet. Bitte wähl ein früheres Ende.',
    postsAtNight: 'Nachts kommt nichts. Bitte wähl eine Zeit zwischen 7 und 20 Uhr.',
    unknownZone: 'Bitte wähl einen der Orte auf der Liste.',
  },
  privacy: {
    title: 'Vertraulichkeit',
    changeLabel: 'Ändern, was geteilt wird und wer es vorher ansieht',
    line: (k: number, approvals: 0 | 1 | 2) =>
      `*Vertraulichkeit*\nEin Thema braucht ${inWords(k)} Menschen. ${approvalLines[approvals]}`,
    k: 'Wie viele müssen ein Thema teilen, bevor der Kanal es liest?',
    kHint: 'Mehr Menschen heißt mehr Schutz und weniger Themen. Später geht nur mehr, nie weniger.',
    kOption: (k: number, isUsual: boolean) => `Mindestens ${inWords(k)} Menschen${isUsual ? ' (üblich)' : ''}`,
    approvals: 'Wer sieht die Themen an, bevor der Kanal sie liest?',
    approvalsHint: (isOneLead: boolean) =>
      `Themen, die eine Woche nach dem Ende niemand freigegeben hat, werden gelöscht. ${isOneLead ? 'Sobald zwei leiten, kannst du beide verlangen.' : 'Bei zwei Freigaben sollten immer mindestens zwei leiten.'}`,
    approvalOptions: [
      'Von selbst in den Kanal, wenn die Leitung nicht anhält',
      'Eine Person aus der Leitung muss sie freigeben',
      'Zwei Personen aus der Leitung müssen sie freigeben',
    ],
    kOutOfRange: 'Bitte wähl eine der Zahlen auf der Liste.',
    tooFewLeads: 'So viele leiten die Gruppe nicht. Bitte nimm zuerst jemanden auf.',
    kLowered: 'Jemand hat das inzwischen erhöht, und gesenkt wird es nie. Bitte wähl eine höhere Zahl.',
  },
  programme: {
    line: (title: string, weeks: number) => `*Programm*\n${title}, ${weeks === 1 ? 'eine Woche' : `${weeks} Wochen`}`,
    preview: 'Vorschau',
    previewLabel: 'Alle Wochen so ansehen wie alle, die mitmachen',
  },
  preview: {
    title: 'Alle Wochen',
    choose: 'Andere Woche',
    option: (week: number, title: string) => `Woche ${week}: ${title}`,
    direct: '*In einer Direktnachricht*',
    form: '*Im Formular (das sieht nur, wer antwortet)*',
    channel: '*Im Kanal*',
    thread: 'Als Thread, in dem Antworten einen Namen tragen:',
    all: (titles: string) => `Alle Wochen: ${titles}.`,
    season: (season: number) => `In den Worten von Staffel ${season}.`,
  },
  contacts: {
    title: 'Anlaufstellen',
    routeLine: 'Wem kann man etwas melden?',
    routeOutside: 'Und jemandem außerhalb der Führungslinie',
    routePlaceholder: 'Name, und wie man die Person erreicht',
    country: 'Land',
    lines: (count: number, country: string) =>
      `*${count === 1 ? 'Ein Hilfetelefon' : `${count} Hilfetelefone`}* für ${country}, aus amtlichen Quellen`,
    worldwide: (country: string) =>
      `*Weltweite Verzeichnisse.* Für ${country} kennen wir noch keine Hilfetelefone; du kannst später eigene hinzufügen.`,
    check: 'Liste prüfen',
    checkLabel: 'Die Liste der Hilfetelefone und ihre Quellen prüfen',
    checked: 'Deine Prüfung',
    checkedOption: 'Ich habe diese Anlaufstellen geprüft',
    later: 'Gerade keine Zeit? Beginn trotzdem: Die erste Frage wartet auf diesen Haken.',
    reporter: 'Sind manche hier verpflichtet, Gehörtes weiterzugeben?',
    reporterHint:
      'Sag es in den Worten eures Betriebs, geprüft von denen, die dafür einstehen. Es steht mit dem heutigen Datum überall, wo man schreiben kann. Leer heißt: nichts.',
    routeMissing: 'Bitte nenne jemanden, und wie man die Person erreicht.',
    routeUnreachable: 'Wie erreicht man die Person? Bitte eine Adresse, eine Nummer, einen Link oder eine @Person.',
    sameRoute: 'Das ist noch einmal die erste. Bitte nenne jemanden außerhalb der Führungslinie.',
    unknownCountry: 'Bitte wähl eines der Länder auf der Liste.',
    otherLines: 'Das sind jetzt die Hilfetelefone eines anderen Landes. Bitte prüf sie, dann setz den Haken.',
    unchecked: 'Bitte prüf die Anlaufstellen, dann setz den Haken.',
    goBack: (sentence: string) => `Auf der Seite davor: ${sentence}`,
    list: 'Die Liste',
    listIntro: 'Passt jedes für eure Leute, und stimmt seine Nummer noch mit der Quelle überein?',
    read: (date: string) => `Ihre Quellen wurden gelesen am ${date} oder später.`,
    own: '*Hilfetelefone eures eigenen Betriebs*',
    wrong: 'Stimmt eines nicht? Setz keinen Haken, und sag es denen, die die App betreiben.',
  },
  tooManyForOneDay: (people: string, perMinute: string, needs: string, has: string) =>
    `*Ein großer Kanal.* Bei ${perMinute} Nachrichten in der Minute braucht es ${needs}, um ${people} Menschen zu fragen; am ersten Tag einer Woche bleiben dafür ${has}. Machen alle mit, werden manche einen Tag später gefragt. Ein früherer Beginn hilft.`,
  mayNotLead:
    'Eine Gruppe einrichten können nur die Workspace-Verwaltung und die Menschen, die in der Konfiguration der App stehen. Bitte frag dort.',
  late: 'Das hat zu lange gedauert. Schau nach, bevor du es noch einmal versuchst.',
};

const counted = (weeks: number) => (weeks === 1 ? 'eine Woche' : `${inWords(weeks)} Wochen`);

export const inviteCopy: Catalogue['invite'] = {
  title: 'Einladen',
  done: (channel: string, day: string, isFirst: boolean) =>
    isFirst
      ? `*${channel} ist eingerichtet.* Woche 1 öffnet: ${day}, sobald acht mitmachen.`
      : `*${channel}.* Nächste Woche mit einer Frage: ${day}.`,
  left: (channel: string) => `*Eines fehlt noch:* Schreib \`/invite @Imperfect Ally\` in ${channel}.`,
  now: '*Jetzt lade ein:*',
  text: (weeks: number, k: number) =>
    `👋 *Lust, besser verbündet zu sein, ganz unperfekt?* Imperfect Ally stellt allen, die mitmachen, ${counted(weeks)} lang eine vertrauliche Frage in der Woche. Drei Minuten, Auslassen jederzeit möglich. Niemand sieht deine Antwort; geteilt wird nur, was ${inWords(k)} oder mehr von uns gemeinsam haben.`,
  start: (day: string) => `Wenn acht von uns mitmachen, beginnen wir: ${day}.`,
  next: (day: string) => `Die nächste Woche beginnt: ${day}.`,
  running: 'Bald beginnt eine neue Woche.',
  post: (channel: string) => `In #${channel} schreiben`,
  postUnnamed: 'In den Kanal schreiben',
  edit: 'Erst ändern',
  editLabel: 'Die Einladung erst ändern',
  joinToo: 'Auch mitmachen',
  few: 'Bei weniger als etwa 12 Antworten in der Woche gibt es nur wenige Themen. Der Kanal bekommt trotzdem jeden Montag etwas zum Ausprobieren und zum Reden.',
  field: 'Deine Einladung',
  fieldHint: 'Der Kanal liest sie mit den Knöpfen „Mitmachen“ und „So geht es“.',
  empty: 'Bitte schreib ein paar Worte.',
  posted: (channel: string) => `*Ist unterwegs.* Gleich steht sie in ${channel}.`,
  waits: (channel: string) =>
    `*Ist bereit.* Ich schreibe sie, sobald ich in ${channel} bin: Schreib dort \`/invite @Imperfect Ally\`.`,
  already: 'Diese Einladung ist schon unterwegs. Eine in der Woche genügt.',
  noWeek: 'Gerade kommt keine Woche, also gibt es nichts, wozu man einladen könnte.',
  unnoticed: 'Dem Kanal sagen wir nicht, wer mitmacht.',
  howItWorks: 'So geht es',
  how: {
    title: 'So geht es',
    weekly: (weeks: number, k: number) =>
      `*${weeks === 1 ? 'Eine Woche' : `${inWords(weeks)[0]?.toUpperCase() ?? ''}${inWords(weeks).slice(1)} Wochen`} lang eine vertrauliche Frage in der Woche.* Sie kommt als Direktnachricht und dauert etwa drei Minuten. Auslassen oder aussteigen kannst du jederzeit.\n*Du antwortest vertraulich.* Der Kanal sieht nur, was ${inWords(k)} oder mehr Menschen teilen, nie jemandes Worte. Montags bekommt er etwas zum Hinsehen, zum Ausprobieren und zum Reden.`,
    source: (source: string) => `*Woher es kommt.* ${source}`,
    burke:
      'Tarana Burke begann „me too“ im Jahr 2006, um junge Women of Color zu unterstützen, die sexuelle Gewalt überlebt hatten. Die Welt hörte 2017 hin. In dieser Staffel geht es darum, wie wir anderen bessere Verbündete sein können, bei der Arbeit und unperfekt.',
  },
};
