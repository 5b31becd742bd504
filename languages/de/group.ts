import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { noCounts } from './common.ts';

export const groupCopy: Catalogue['group'] = {
  title: 'Gruppe verwalten',
  chooser: {
    choose: 'Du leitest mehrere Gruppen. Welche soll es sein?',
    open: 'Öffnen',
    openLabel: (place: number, of: number) => `Gruppe ${place} von ${of} öffnen`,
  },
  notLead: 'Das ist für die Leitung der Gruppe.',
  back: 'Zurück zur Gruppe',
  open: 'Gruppe verwalten',
  openLabel: 'Gruppe verwalten: Zeiten, Anlaufstellen, Kanal, Leitung, Pause und Ende',
  name: (channel: string) => `*${channel}*`,
  states: {
    coming: (season: number) => `Staffel ${season} hat noch nicht begonnen.`,
    running: (season: number) => `Staffel ${season} läuft.`,
    paused: (season: number) => `Staffel ${season} macht Pause.`,
    ended: (season: number) =>
      `Staffel ${season} ist zu Ende. Es geht erst weiter, wenn die Leitung die nächste beginnt.`,
    stopped: () => 'Die Gruppe ist beendet.',
  },
  tooFewLeads:
    '*Die Leitung ist kleiner als die Zahl der verlangten Freigaben*, also kann nichts in den Kanal. Bitte nimm jemanden in die Leitung auf, oder verlange weniger Freigaben.',
  reminder: (on: boolean) =>
    on ? 'Der Kanal bekommt eine Erinnerung in der Woche.' : 'Der Kanal bekommt keine Erinnerung.',
  contacts: (routes: readonly string[], country: string, checked: string | undefined) =>
    [
      '*Wohin man sich wenden kann*',
      ...routes.map((route) => `• ${route}`),
      checked === undefined ? 'Noch nicht geprüft.' : `Hilfetelefone: ${country}. Zuletzt geprüft: ${checked}.`,
    ].join('\n'),
  contactsLeft: {
    none: '*Die erste Frage wartet:* Bitte nenne, wohin man sich wenden kann, und prüf die Hilfetelefone.',
    unchecked: '*Die erste Frage wartet auf einen Haken:* Bitte sieh die Anlaufstellen durch und bestätige es dann.',
  },
  addContacts: 'Stellen eintragen',
  checkContacts: 'Stellen prüfen',
  reporter: (date: string) => `Ein Hinweis, wer Gehörtes weitergeben muss, wird gezeigt. Stand: ${date}.`,
  ownLines: (count: number) =>
    `*Eigene Hilfetelefone*\n${count === 0 ? 'Noch keine. Stellen eures Betriebs stehen zuerst.' : `${count} eigene, sie stehen zuerst.`}`,
  leads: (leads: string) => `*Leitung*\n${leads}`,
  channelLine: (channel: string) => `*Kanal*\n${channel}`,
  editContactsLabel: 'Ändern, wohin man sich wenden kann: Meldewege und Hilfetelefone',
  ownLinesLabel: 'Hilfetelefone eures Betriebs hinzufügen oder entfernen',
  editChannelLabel: 'Einen anderen Kanal wählen',
  editLeads: 'Leitung',
  editLeadsLabel: 'Leitende hinzufügen, entfernen oder die Gruppe übergeben',
  invite: 'Einladen',
  inviteLabel: 'Einladen: eine Einladung in den Kanal schreiben',
  seeWeeks: 'Wochen ansehen',
  seeWeeksLabel: 'Alle Wochen so ansehen wie alle, die mitmachen',
  saved: {
    week: (date: string) =>
      `*Gespeichert.* Es gilt ab der nächsten Woche (${date}). Eine offene Woche bleibt, wie sie ist.`,
    weekEnded: '*Gespeichert.* Es gilt ab der ersten Woche der nächsten Staffel.',
    contacts: '*Gespeichert.* Ab jetzt sehen es alle.',
    channel: (channel: string) =>
      `*Gespeichert.* Ab jetzt schreibt die Gruppe in ${channel}. Was vorher nicht ging, folgt gleich.`,
  },
  week: {
    schedule: 'Gilt ab der nächsten Woche; eine offene Woche behält ihre Zeiten.',
    privacy: 'Eine offene Woche behält ihre Zahl; wer freigibt, gilt sofort.',
  },
  contactsEffect: 'Alle sehen es sofort. Feiertage zählen ab der nächsten Woche.',
  channel: {
    title: 'Kanal',
    effect:
      'Die Gruppe schreibt in einen Kanal. Was schon dasteht, bleibt im alten; was noch kommt, geht in den neuen. Für alle anderen ändert sich nichts.',
  },
  pause: 'Pause',
  pauseLabel: 'Das Programm für alle unterbrechen',
  pauseSays:
    '*Pause.* Es öffnet keine Woche, bis die Leitung die Pause beendet. Eine offene Woche kann noch beantwortet werden, bis sie schließt, und ihre Themen kommen in den Kanal; weitere Nachrichten dazu gibt es nicht. Der Kanal erfährt nichts davon: Zu lesen ist es auf der Startseite der App.',
  paused:
    '*Das Programm macht Pause.* Es öffnet keine Woche. Ist eine offen, kann sie beantwortet werden, bis sie schließt, und ihre Themen kommen in den Kanal; weitere Nachrichten dazu gibt es nicht. Zu lesen ist das auf der Startseite der App.',
  resume: 'Pause beenden',
  resumeLabel: 'Die Pause des Programms beenden',
  resumeSays: '*Pause beenden.* Die nächste Woche öffnet zur nächsten üblichen Zeit.',
  resumed: (date: string) => `*Das Programm geht weiter.* Nächste Woche mit einer Frage: ${date}.`,
  stop: 'Endgültig beenden',
  stopLabel: 'Das Programm endgültig beenden',
  stopSays:
    '*Beenden.* Beendet die Gruppe endgültig. Eine offene Woche endet ungelesen: Was darin geschrieben wurde, wird gelöscht. Eine Woche, die geschlossen hat, kommt noch in den Kanal. Die Einstellungen aller werden gelöscht. Der Kanal liest einen kurzen Abschied.',
  stopTitle: 'Endgültig beenden?',
  stopText:
    'Was in einer offenen Woche geschrieben wurde, wird ungelesen gelöscht, und alle werden von der Liste genommen. Das lässt sich nicht rückgängig machen.',
  stopYes: 'Endgültig beenden',
  stopNo: 'Behalten',
  stopped:
    '*Die Gruppe ist beendet.* Alle sind von der Liste genommen, und der Kanal liest einen kurzen Abschied. Dort kann jederzeit eine neue Gruppe eingerichtet werden.',
  record: {
    says: {
      ended:
        '*Aufzeichnung löschen.* Löscht, was die App von den bisherigen Staffeln aufbewahrt: die Themen, die Vorsätze und was jede Woche gefragt hat, und damit den Bericht der Staffel. Was im Kanal steht, bleibt dort: Es gehört dem Kanal. Zeiten, Regeln, Programm und die Einstellungen aller bleiben für eine nächste Staffel. Möchtest du einen Bericht behalten, nimm ihn vorher mit.',
      stopped:
        '*Aufzeichnung löschen.* Löscht, was die App von den Staffeln der Gruppe aufbewahrt: die Themen, die Vorsätze, was jede Woche gefragt hat und ein eigenes Programm. Was im Kanal steht, bleibt dort: Es gehört dem Kanal.',
    },
    delete: 'Aufzeichnung löschen',
    deleteLabel: 'Die Aufzeichnung der bisherigen Staffeln endgültig löschen',
    title: 'Aufzeichnung löschen?',
    text: 'Die Themen in der App, die Vorsätze und der Bericht der Staffel werden für die ganze Leitung endgültig gelöscht. Beiträge im Kanal bleiben. Das lässt sich nicht rückgängig machen.',
    yes: 'Endgültig löschen',
    no: 'Behalten',
    deleted: '*Die Aufzeichnung ist gelöscht.* Was im Kanal steht, bleibt dort. Die übrige Leitung erfährt es.',
    nothingLeft: '*Es gibt keine Aufzeichnung mehr.* Sie wurde schon gelöscht.',
    isDeleted: 'Die Aufzeichnung der bisherigen Staffeln ist gelöscht. Was veröffentlicht wurde, steht im Kanal.',
    weekUnfinished:
      'Die letzte Woche ist noch nicht zu Ende, oder der Kanal wartet noch darauf, von ihr zu lesen. Danach lässt sich die Aufzeichnung löschen.',
    notOver:
      'Eine Staffel läuft, ihre Aufzeichnung wird also noch gebraucht. Löschen kannst du sie, wenn die Staffel zu Ende oder die Gruppe beendet ist.',
    stoppedGroups: 'Gruppen, die du geleitet hast und die beendet sind',
  },
  nextSeason: (season: number) => `Staffel ${season} beginnen`,
  nextSeasonLabel: (season: number) => `Staffel ${season} beginnen: dieselben Schritte in anderen Worten`,
  nextSeasonSays:
    '*Weitermachen.* Die nächste Staffel fragt dieselben Schritte in anderen Worten; soll sie etwas anderes fragen, ändere zuerst das Programm auf der Seite „Programm“. Alle wurden gefragt, ob sie weitermachen; die erste Nachricht der Staffel fragt noch einmal.',
  seasonStarted: (season: number, date: string) =>
    `*Staffel ${season} läuft.* Erste Woche: ${date}, sobald acht mitmachen.`,
  otherState: 'Gerade hat jemand diese Gruppe geändert. Bitte öffne die Seite neu.',
  botNotInChannel:
    'Die App ist nicht mehr im Kanal der Gruppe. Bitte wähl zuerst einen anderen Kanal, oder lade sie wieder ein.',
  sharedChannel:
    'Der Kanal der Gruppe wird jetzt mit einem anderen Workspace geteilt. Bitte wähl zuerst einen anderen Kanal.',
  archivedChannel: 'Der Kanal der Gruppe ist archiviert. Bitte wähl zuerst einen anderen Kanal.',
  privateChannel:
    'Private Kanäle sehe ich hier nicht mehr. Bitte wähl zuerst einen öffentlichen Kanal, oder frag, wer die App installiert hat, ob sie private Kanäle wieder sehen darf (groups:read).',
  channelTaken: 'In diesem Kanal läuft jetzt eine andere Gruppe. Bitte wähl zuerst einen anderen Kanal.',
  privacy: noCounts,
  lead: {
    title: 'Leitung',
    intro: (channel: string) =>
      `*Leitung von ${channel}.* Alle, die vor dem Mitmachen über die Gruppe lesen, sehen sie.`,
    none: 'Die Gruppe hat gerade keine Leitung. Bitte nimm jemanden auf.',
    remove: 'Entfernen',
    removeLabel: 'Diese Person aus der Leitung entfernen',
    stepBack: 'Zurücktreten',
    stepBackLabel: 'Von der Leitung zurücktreten',
    confirm: {
      remove: {
        title: 'Aus der Leitung entfernen?',
        text: 'Die Person erfährt es in einer Direktnachricht und kann jederzeit wieder aufgenommen werden.',
        yes: 'Entfernen',
        no: 'Behalten',
      },
      stepBack: {
        title: 'Zurücktreten?',
        text: 'Du siehst keine Themen mehr vorab und kannst die Gruppe nicht mehr ändern. Die übrige Leitung kann dich wieder aufnehmen.',
        yes: 'Zurücktreten',
        no: 'Bleiben',
      },
    },
    lastLead: 'Jemand muss die Gruppe leiten. Bitte nimm zuerst jemanden auf, oder übergib die Gruppe unten.',
    add: 'Wer soll noch leiten?',
    addHint: 'Mitmachen ist dafür nicht nötig. Die Person erfährt es in einer Direktnachricht.',
    addPlaceholder: 'Wähl eine Person',
    submit: 'Hinzufügen',
    handOver: 'Übergeben',
    handOverOption: 'Ich trete zurück: Diese Person leitet an meiner Stelle',
    added: (person: string) => `*Erledigt.* ${person} leitet jetzt mit und hat eine Nachricht von mir.`,
    removed: (person: string) => `*Erledigt.* ${person} leitet nicht mehr und hat eine Nachricht von mir.`,
    steppedBack: (channel: string) =>
      `*Erledigt.* Du leitest ${channel} nicht mehr. Danke für alles, was du getan hast.`,
    mayNot: 'Wer leitet, bestimmen die Leitung der Gruppe und die Workspace-Verwaltung.',
    alreadyLead: 'Diese Person leitet schon.',
    wasNoLead: 'Diese Person leitet nicht.',
    unknownPerson: 'Slack kennt diese Person nicht. Bitte wähl eine andere.',
    bot: 'Leiten können nur Menschen.',
    guest: 'Gäste des Workspace können nicht leiten.',
    stranger: 'Wer zu einem anderen Workspace gehört, kann nicht leiten.',
    deactivated: 'Dieses Konto ist deaktiviert.',
  },
  notices: {
    'channel-lost': (channel: string) =>
      `In ${channel} kann ich nicht mehr schreiben: Der Kanal wurde archiviert oder gelöscht, ich wurde entfernt, oder ich darf private Kanäle nicht mehr sehen. Die Wochen gehen vertraulich weiter. Bitte wähl einen anderen Kanal, oder lade mich wieder ein.`,
    'channel-shared': (channel: string) =>
      `${channel} wird jetzt mit einem anderen Workspace geteilt. Was hier geschrieben wird, ist nur für euren Betrieb gedacht, deshalb schreibe ich dort nichts. Die Wochen gehen vertraulich weiter. Bitte wähl einen anderen Kanal, oder beende das Teilen: Was wartet, kommt dann.`,
    'lead-added': (channel: string) =>
      `Du leitest jetzt ${channel}. Du siehst die Themen, bevor sie in den Kanal kommen, und kümmerst dich um Zeiten, Hilfetelefone und die Leitung. Eine Antwort, oder wer mitmacht, siehst du nie.`,
    'lead-removed': (channel: string) => `Du leitest ${channel} nicht mehr. Danke für alles, was du getan hast.`,
    'leads-changed': (channel: string, leads: string) => `Die Leitung von ${channel} ist jetzt: ${leads}.`,
    'lead-gone': (channel: string, leads: string) =>
      `Jemand aus der Leitung von ${channel} hat den Workspace verlassen. Die Leitung ist jetzt: ${leads}. Bitte achte darauf, dass sich jemand kümmert.`,
    'approvals-lowered': (channel: string, approvals: number) =>
      `Jemand aus der Leitung von ${channel} hat gesenkt, wie viele die Themen freigeben müssen. Jetzt ${approvals === 0 ? 'ist es niemand: Sie kommen an ihrem Tag in den Kanal' : approvals === 1 ? 'ist es eine Person' : `sind es ${approvals}`}.`,
    'held-twice': (channel: string) =>
      `Zwei Wochen nacheinander wurden die Themen von ${channel} angehalten, bis sie gelöscht waren. Menschen haben für die Gruppe geantwortet: Bitte sprecht darüber, ob ihr Themen zeigen oder das Programm unterbrechen wollt.`,
    'season-over': (channel: string, season: number) =>
      `Staffel ${season} von ${channel} ist zu Ende. Alle, die mitmachen, werden einmal gefragt, ob sie weitermachen. Von selbst geht nichts weiter: Wenn ihr eine neue Staffel möchtet, beginnt sie.`,
    'record-deleted': (channel: string) =>
      `Jemand aus der Leitung von ${channel} hat die Aufzeichnung der Staffeln gelöscht: die Themen, wie die App sie aufbewahrt hat, und die Vorsätze. Was im Kanal steht, bleibt dort.`,
    'work-stuck': (channel: string) =>
      `Etwas von mir für ${channel} geht seit einer Stunde nicht, und ich versuche es weiter. Niemand bekommt etwas zu sehen, das jemand geschrieben hat. Bitte gib das nur an die Menschen weiter, die mich betreiben: Ihre Protokolle und \`npm run doctor\` sagen, was nicht stimmt.`,
    'contacts-unchecked': (channel: string) =>
      `Die nächste Woche von ${channel} ist bereit und wartet auf dich: Bitte nenne, wohin man sich wenden kann, und prüf die Hilfetelefone. Danach öffnet sie binnen Minuten.`,
    'app-not-invited': (channel: string) =>
      `Die erste Woche von ${channel} ist bereit und wartet auf mich: Bitte schreib dort \`/invite @Imperfect Ally\`. Danach öffnet sie binnen Minuten.`,
    'go-on': (channel: string) =>
      `Die Staffel von ${channel} ist zu Ende: Danke, dass du dabei warst. Möchtest du weitermachen? Wenn die Leitung eine neue Staffel beginnt, wirst du von da an wieder gefragt. Wenn es dir reicht, steig mit einem Tippen aus; beides ist in Ordnung.`,
  },
  noLeads: 'niemand',
  goOn: 'Weitermachen',
  goOnLabel: 'Weitermachen: dabei sein, wenn die Leitung eine neue Staffel beginnt',
  chooseChannel: 'Anderer Kanal',
  goOnTitle: 'Es geht weiter',
  goesOn:
    'Schön, dass du dabei bleibst. Du musst nichts tun: Wenn die Leitung eine neue Staffel beginnt, sagt es dir deine erste Nachricht.',
  goesOnNot: `Du machst nicht mehr mit. Wenn eine Staffel läuft, kannst du mit \`${command} mitmachen\` wieder dazukommen.`,
  reporterNotice: (text: string, date: string) => `*Ein Hinweis deines Betriebs* (${date}): ${text}`,
};

export const ownLinesCopy: Catalogue['ownLines'] = {
  title: 'Eigene Hilfetelefone',
  intro:
    'Stellen eures eigenen Betriebs: eine Vertrauensperson, ein Betriebsrat, eine Beratung, die ihr bezahlt. Alle im Workspace sehen sie, über denen des Landes, sobald du sie hinzufügst.',
  none: 'Es gibt noch keine.',
  remove: 'Entfernen',
  removeLabel: (place: number, of: number) => `Hilfetelefon ${place} von ${of} entfernen`,
  add: 'Hinzufügen',
  name: 'Name',
  nameHint: 'Zum Beispiel „Vertrauensperson“.',
  reach: 'Wie man sie erreicht',
  reachHint: 'Eine Adresse, eine Nummer, ein Link oder eine @Person.',
  purpose: 'Wofür sie da ist',
  purposeHint: 'Eine kurze Zeile.',
  missing: {
    name: 'Bitte gib einen Namen an.',
    reach: 'Bitte sag, wie man sie erreicht.',
    purpose: 'Bitte sag, wofür sie da ist.',
  },
  unreachable: 'Bitte gib eine Adresse, eine Nummer, einen Link oder eine @Person an.',
  full: 'Es sind zehn, und mehr geht nicht. Bitte entferne eines, bevor du ein neues hinzufügst.',
  added: '*Hinzugefügt.* Ab jetzt sehen es alle.',
  removed: '*Entfernt.*',
};
