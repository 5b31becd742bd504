import type { Catalogue } from '../catalogue.ts';

export const safetyCopy: Catalogue['safety'] = {
  promise:
    'Der Kanal sieht immer nur Themen, die fünf oder mehr Menschen teilen, nie jemandes Worte. Wenn die Woche schließt, werden deine Worte und die einzige Verbindung zwischen dir und deiner Auswahl gelöscht. Bis dahin könnten die Menschen, die den Server oder die Slack-App betreiben, technisch nachsehen; das sagen wir dir lieber.',
  notAReport: 'Keine Meldung: Niemand wird benachrichtigt. Zum Melden: „Hilfe & Meldewege“.',
  deadlineNotice:
    'Was du hier schreibst, ist keine Beschwerde und wahrt keine Frist. Manche Fristen sind kurz: Wenn du dich vielleicht beschweren möchtest, frag bald eine amtliche Stelle.',
  points: [
    'Du bekommst jede Woche eine Frage als Direktnachricht und höchstens eine Erinnerung. Antworten, auslassen, Pause machen oder aussteigen kannst du mit einem Tippen; wir sagen niemandem in der Gruppe, was davon.',
    'Der Kanal sieht nur Themen, die mindestens fünf Menschen teilen. Er sieht nie deine Worte, deinen Namen oder wie viele geantwortet haben.',
    'Es zählt, was du auswählst. Wenn du nur schreibst, schlägt ein Programm vor, was es darin hört; du siehst, was zählt, und kannst es ändern. Bitte lass Namen weg.',
    'Du kannst deine Antwort ändern oder löschen, bis die Woche schließt. Dann werden deine Worte und die einzige Verbindung zwischen dir und deiner Auswahl gelöscht; danach findet die App deine Antwort nicht mehr, auch nicht für dich.',
    'Bis dahin könnten die Menschen, die den Server oder die Slack-App betreiben, technisch nachsehen. Alte Kopien von Daten und Schlüsseln zusammen würden auch danach noch etwas verraten, falls jemand sie hat.',
    'Sonst sieht niemand deine Antwort auf irgendeinem Bildschirm. Die Auswahl, ohne Namen, wird gelöscht, wenn die Themen in den Kanal kommen, spätestens sieben Tage nach dem Ende der Woche. Slack befördert das Formular; im Übrigen bleibt deine Antwort auf den Servern, auf denen diese App läuft.',
    'Das ist keine Meldestelle. Was du hier schreibst, ist keine Beschwerde und wahrt keine Frist. „Hilfe & Meldewege“ ist ein Tippen entfernt.',
    'Die App bewahrt auf, dass du mitmachst, deine Einstellungen und die Fassung dieses Textes. Das wird gelöscht, wenn du aussteigst.',
  ],
  visibility: [
    {
      who: 'Deine Gruppe, die Leitung und Slack-Verwaltungen mit einem vollen Export',
      whileOpen:
        'Dass die Gruppe gefragt wurde. Ein Export zeigt auch, wer mitmacht, und an einer Nachricht weniger oder später, wer ausgelassen, verschoben oder Pause gemacht hat; nie, wer geantwortet hat.',
      afterClose: 'Dasselbe. Die Leitung sieht die Themen, bevor sie in den Kanal kommen.',
      afterPublication: 'Die Themen, mit groben Stufen wie „10 oder mehr“ statt Zahlen.',
    },
    {
      who: 'Die Menschen, die den Server betreiben, mit der Datenbank und ihren Schlüsseln',
      whileOpen: 'Wer was geantwortet hat, wenn sie danach suchen.',
      afterClose: 'Die Auswahl ohne Namen; keine Worte.',
      afterPublication: 'Die Themen.',
    },
    {
      who: 'Die Menschen, die die Einstellungen der Slack-App verwalten',
      whileOpen: 'Sie könnten Antworten empfangen, während sie abgesendet werden.',
      afterClose: 'Nichts Neues.',
      afterPublication: 'Die Themen.',
    },
    {
      who: 'Slack',
      whileOpen:
        'Es befördert das Formular, wenn du es speicherst, wenn du änderst, was zählt, und wenn du es wieder öffnest.',
      afterClose: 'Deine Antwort ist nicht als Nachricht gespeichert.',
      afterPublication: 'Die Themen.',
    },
    {
      who: 'Jemand, der eine Kopie der Datenbank gestohlen hat',
      whileOpen: 'Wie viele Antworten sich zuletzt geändert haben, nicht wessen; keinen Text.',
      afterClose: 'Nichts ohne den Schlüssel. Mit ihm: die Auswahl ohne Namen.',
      afterPublication: 'Die Themen.',
    },
    {
      who: 'Wer aus einer offenen Woche Kopien der Daten und der Schlüssel hat',
      whileOpen: 'Wer was geantwortet hat.',
      afterClose: 'Noch immer, wer was geantwortet hat, solange es beide Kopien gibt.',
      afterPublication: 'Dasselbe.',
    },
    {
      who: 'Vier Menschen, die sich absprechen, oder vier erfundene Konten',
      whileOpen: 'Nichts.',
      afterClose: 'Nichts.',
      afterPublication:
        'Eine Vermutung, ob ein bestimmter anderer Mensch ein Thema gewählt hat: in zwei von drei Fällen richtig, öfter, wenn sie die Auswahl aller anderen kennen, und hin und wieder mit Gewissheit.',
    },
  ],
  kept: [
    {
      what: 'Dass du mitmachst, deine Einstellungen, dein Kanal für Direktnachrichten, die Fassung des Textes, dem du zugestimmt hast',
      why: 'Um dir die Frage zu deiner Zeit zu schicken',
      until:
        'Du steigst aus, dein Konto wird deaktiviert, die Gruppe wird beendet, oder binnen 24 Stunden, nachdem die App entfernt wurde',
    },
    {
      what: 'Ob deine Nachricht geplant, geschickt oder ausgelassen ist',
      why: 'Um genau eine zu schicken',
      until: 'Die Woche schließt',
    },
    {
      what: 'Ob dir eine Nachricht über die Gruppe selbst, etwa zum Ende einer Staffel, geplant oder geschickt ist',
      why: 'Um genau eine zu schicken',
      until: 'Dreißig Tage',
    },
    {
      what: 'Deine Antwort (Auswahl und Worte), verschlüsselt, und der Schlüssel, der sie mit dir verbindet',
      why: 'Damit du sie ändern oder löschen kannst',
      until: 'Die Woche schließt',
    },
    {
      what: 'Die Auswahl ohne Namen und Worte, verschlüsselt, und ihr Schlüssel',
      why: 'Um Themen zu zählen',
      until: 'Die Themen kommen in den Kanal, spätestens sieben Tage nach dem Ende der Woche',
    },
    {
      what: 'Veröffentlichte Themen, Vorsätze, eigene Zeilen der Leitung, was jede Woche gefragt hat',
      why: 'Die Aufzeichnung der Staffel',
      until: 'Die Leitung löscht sie nach der Staffel, oder binnen 24 Stunden, nachdem die App entfernt wurde',
    },
    {
      what: 'Wer eine Gruppe leitet; ihr Programm, ihre Einstellungen, Meldewege, eigenen Hilfetelefone, Hinweis und Einladung, in den Worten der Leitung',
      why: 'Um ihre Wochen zu führen und es allen zu zeigen, die gefragt werden',
      until: 'Die Leitung ändert sie, oder binnen 24 Stunden, nachdem die App entfernt wurde',
    },
    {
      what: 'Die Kennungen von Slacks Ereignissen, ohne Inhalt',
      why: 'Um zu bemerken, wenn eines zweimal kommt',
      until: 'Einen Tag',
    },
    {
      what: 'Wie die Menschen im Kanal heißen',
      why: 'Um Namen aus einer Antwort zu nehmen, bevor sie gespeichert wird',
      until: 'Nie gespeichert: im Arbeitsspeicher, solange eine Woche offen ist',
    },
    {
      what: 'Der Zugang der App zu Slack, verschlüsselt',
      why: 'Um mit Slack zu sprechen',
      until: 'Die App wird entfernt: dann sofort',
    },
  ],
};
