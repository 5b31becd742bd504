import type { Catalogue } from '../catalogue.ts';

export const commandsCopy: Catalogue['commands'] = {
  hub: { word: '', also: ['start'], help: 'alles an einem Ort' },
  join: { word: 'mitmachen', also: ['beitreten'], help: 'lesen, was geschieht, und entscheiden' },
  reflect: { word: 'antworten', also: ['antwort', 'frage'], help: 'die Frage dieser Woche öffnen' },
  skip: { word: 'auslassen', also: ['überspringen'], help: 'diese Woche auslassen: keine Nachrichten mehr dazu' },
  snooze: {
    word: 'später',
    also: ['verschieben', 'erinnern'],
    help: 'die Nachricht dieser Woche verschieben: „später heute“ oder „später morgen“',
  },
  pause: { word: 'pause', also: ['ruhe'], help: 'eine Weile in Ruhe gelassen werden, etwa „pause bis 12. Januar“' },
  resume: { word: 'weiter', also: ['pause beenden'], help: 'eine Pause beenden' },
  settings: { word: 'einstellungen', also: [], help: 'Tag, Uhrzeit, Arbeitstage, Land und Sprache wählen' },
  themes: { word: 'themen', also: [], help: 'die Themen der Staffel bis jetzt' },
  withdraw: { word: 'löschen', also: ['antwort löschen'], help: 'deine Antwort der offenen Woche löschen' },
  leave: { word: 'aussteigen', also: ['aufhören', 'austreten', 'abmelden'], help: 'nicht mehr mitmachen' },
  'forget-me': {
    word: 'vergiss-mich',
    also: ['vergiss mich', 'meine daten löschen'],
    help: 'deine Antwort und deine Einstellungen löschen und keine Nachrichten mehr bekommen',
  },
  privacy: { word: 'vertraulichkeit', also: ['datenschutz'], help: 'wer was sehen kann' },
  resources: { word: 'hilfestellen', also: ['meldewege', 'hilfetelefon'], help: 'Hilfetelefone und Meldewege' },
  help: { word: 'hilfe', also: ['befehle'], help: 'diese Seite' },
  setup: { word: 'einrichten', also: [], help: 'in einem Kanal eine Gruppe beginnen' },
  invite: { word: 'einladen', also: ['einladung'], help: 'Menschen in deine Gruppe einladen' },
  review: { word: 'ansehen', also: ['prüfen'], help: 'die Themen dieser Woche sehen, bevor sie im Kanal stehen' },
  status: { word: 'stand', also: [], help: 'wo die Woche deiner Gruppe gerade steht' },
  report: { word: 'bericht', also: [], help: 'die Staffel, wie der Kanal sie gelesen hat' },
};
