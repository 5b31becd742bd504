import type { Catalogue } from '../catalogue.ts';

export const timingCopy: Catalogue['timing'] = {
  week: {
    title: 'Diese Woche',
    skipped: (until: string) =>
      `*Gut, du lässt diese Woche aus.* Es kommen keine Nachrichten mehr dazu. Falls du es dir anders überlegst: Die Frage bleibt offen bis ${until}.`,
    asked: (until: string) =>
      `*Diese Woche bist du wieder dabei.* Nachrichten kommen zur üblichen Zeit. Die Frage ist offen bis ${until}.`,
    snoozed: (when: string) => `*Gut, ich erinnere dich: ${when}.*`,
    usual: (until: string) => `*Wieder zur üblichen Zeit.* Die Frage ist offen bis ${until}.`,
    nothingLeft: (until: string) =>
      `Diese Woche kommt keine Nachricht mehr, also gibt es nichts zu verschieben. Die Frage bleibt offen bis ${until}.`,
    noPlace: (until: string) =>
      `Einen anderen guten Moment gibt es vor dem Ende der Woche nicht: Sie ist offen bis ${until}. Du kannst jetzt antworten oder sie auslassen.`,
    nothingOpen: (from: string) =>
      `Gerade ist nichts offen, also gibt es nichts zu ändern. Die nächste Frage kommt: ${from}.`,
    whenLater: 'Bis wann soll die Nachricht dieser Woche warten?',
    whenUnclear:
      'Die Nachricht dieser Woche kann bis heute später oder bis morgen warten; noch ist nichts geändert. Wenn du länger Ruhe möchtest, mach Pause.',
  },
  pause: {
    title: 'Pause machen',
    submit: 'Pause machen',
    intro:
      'Solange du Pause machst, kommen keine wöchentlichen Nachrichten. Du bleibst in der Gruppe, und wir sagen es niemandem.',
    label: 'Ab welchem Tag dürfen Nachrichten wieder kommen?',
    hint: 'Jeder Tag nach heute, höchstens ein Jahr voraus.',
    placeholder: 'Wähl einen Tag',
    unread:
      'Daraus konnte ich keinen Tag lesen, also ist nichts geändert. Schreib etwa „pause bis 12. Januar“ oder „pause zwei Wochen“, oder wähl hier einen Tag.',
    readDayFirst:
      'Du hast nur Ziffern geschrieben, und ich habe zuerst den Tag gelesen. War es umgekehrt gemeint, drück „Anderer Tag“.',
    readMonthFirst:
      'Du hast nur Ziffern geschrieben, und ich habe zuerst den Monat gelesen. War es umgekehrt gemeint, drück „Anderer Tag“.',
    notAhead: 'Dieser Tag ist vorbei. Ein anderer?',
    tooFar:
      'Das ist mehr als ein Jahr hin, also ist nichts geändert. Bitte wähl einen früheren Tag; dann kannst du wieder Pause machen.',
    paused: (date: string) =>
      `*Du machst Pause.* Vor ${date} kommen keine Nachrichten. Eine offene Woche kannst du von der Startseite aus beantworten.`,
    on: '*Du machst keine Pause.* Nachrichten kommen zur üblichen Zeit.',
  },
  settings: {
    title: 'Einstellungen',
    submit: 'Speichern',
    zone: (zone: string) => `Die Zeiten sind deine eigenen, wie Slack sie kennt: ${zone}.`,
    day: 'An welchem Tag soll die Nachricht der Woche kommen?',
    firstDay: 'Am ersten meiner Arbeitstage',
    dayNotWorked: (day: string) =>
      `${day} ist unten keiner deiner Arbeitstage. Bitte wähl einen anderen oder kreuz ihn an.`,
    time: 'Um wie viel Uhr?',
    timeHint: 'Nicht vor dieser Zeit, und nie zwischen 20 und 7 Uhr.',
    timeNotOffered: (from: string, to: string) =>
      `An diesem Tag kann eine Nachricht zwischen ${from} und ${to} kommen, damit genug von der Woche bleibt.`,
    workingDays: 'Welche sind deine Arbeitstage?',
    noWorkingDay: (days: string) => `Eine Nachricht kann an diesen Tagen kommen: ${days}. Bitte kreuz davon einen an.`,
    country: 'Welche Feiertage und Hilfetelefone sind deine?',
    usualCountry: 'Üblich',
    groupCountry: (name: string) => `Die meiner Gruppe: ${name}`,
    language: 'Sprache',
    slackLanguage: (name: string) => `Wie in Slack: ${name}`,
    reminders: 'Eine eigene Erinnerung',
    remindMe: 'Erinnere mich mittwochs',
    remindMeMore: 'Oder zwei Tage nach deiner Nachricht, ob beantwortet oder nicht.',
    late: 'Das hat zu lange gedauert. Schau nach, bevor du es noch einmal versuchst.',
    done: (day: string, time: string, zone: string) =>
      `*Gespeichert.* Deine Nachricht kommt: ${day}, nicht vor ${time} (${zone}).`,
    doneFirstDay: 'am ersten deiner Arbeitstage in der Woche',
    doneNext: 'Das gilt auch für eine offene Woche, wenn ihre Nachricht noch nicht unterwegs ist.',
  },
};
