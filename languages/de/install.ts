import type { Catalogue } from '../catalogue.ts';

export const installCopy: Catalogue['install'] = {
  invite: {
    title: 'Imperfect Ally zu Slack hinzufügen',
    what: 'Imperfect Ally führt einen Kanal durch eine Staffel kurzer, wöchentlicher Fragen dazu, wie man besser verbündet ist. Wer mitmacht, bekommt jede Woche eine vertrauliche Frage, und der Kanal liest Themen: nie jemandes Worte.',
    mayTitle: 'Was die App von Slack braucht',
    may: [
      'auf /imperfect-ally zu antworten und eigene Nachrichten zu schreiben, wo sie eingeladen ist',
      'allen, die mitmachen, eine Direktnachricht zu schicken',
      'zu wissen, wer im Workspace ist, in welcher Zeitzone, welche Kanäle es gibt und wer darin ist',
    ],
    mayNot: 'Nachrichten lesen kann sie nicht, weder in Kanälen noch sonst irgendwo.',
    button: 'Zu Slack hinzufügen',
    removal: 'Wird sie wieder entfernt, sind ihre Zugangsschlüssel sofort gelöscht und alles Übrige binnen 24 Stunden.',
  },
  installed: {
    title: 'Imperfect Ally ist installiert',
    next: 'Schreib in Slack /invite @Imperfect Ally in dem Kanal, für den es gedacht ist, und dann /imperfect-ally einrichten.',
    open: 'Slack öffnen',
  },
  cancelled: {
    title: 'Es wurde nichts installiert',
    text: 'Du hast abgebrochen, es hat sich also nichts geändert. Du kannst jederzeit neu beginnen.',
  },
  stale: {
    title: 'Bitte beginn von vorn',
    text: 'Diese Seite war zu lange offen, oder du hast in einem anderen Browser begonnen. Es wurde nichts installiert.',
  },
  failed: {
    title: 'Das ging nicht',
    text: 'Es wurde nichts installiert. Bitte beginn von vorn; geschieht es noch einmal, nenn denen, die Imperfect Ally betreiben, diesen Code:',
  },
  again: 'Von vorn beginnen',
};
