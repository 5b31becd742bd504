import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';

export const promiseCopy: Catalogue['promise'] = {
  channel: {
    title: 'Unser Vorsatz',
    howTheyEnded: 'Was wir uns vorgenommen hatten',
    line: (text: string, about: string) => `• ${text} (${about})`,
    about: (owner: string, state: string) => `${owner}: ${state}`,
    group: 'wir alle',
    state: { planned: 'geplant', doing: 'im Gange', done: 'geschafft', dropped: 'fallen gelassen' },
  },
  page: {
    open: 'Unsere Vorsätze',
    openLabel: 'Unsere Vorsätze: was die Gruppe versuchen will',
    title: 'Unsere Vorsätze',
    intro:
      'Was die Gruppe versuchen will, steht im nächsten Montagsbeitrag. Das sind deine eigenen Worte: Bitte schreib nichts, was auf einen Menschen hinweist oder auf etwas, das dir erzählt wurde.',
    group: (channel: string) => `*${channel}*`,
    none: 'Noch gibt es keinen Vorsatz. Eine kleine Sache, die wirklich geschieht, ist mehr wert als fünf.',
    add: 'Vorsatz hinzufügen',
    addLabel: 'Vorsatz hinzufügen: etwas, das die Gruppe versuchen will',
    change: 'Ändern',
    changeLabel: (text: string) => `Ändern: ${text}`,
    notLead: 'Das ist für die Leitung einer Gruppe.',
    tooMany: 'Fünf laufen schon. Schließ einen ab oder lass einen fallen, bevor du einen neuen hinzufügst.',
    changedMeanwhile:
      ':warning: *Jemand anderes aus der Leitung hat das geändert, während du geschrieben hast. Es ist nichts gespeichert.* So steht es jetzt.',
  },
  form: {
    addTitle: 'Vorsatz hinzufügen',
    changeTitle: 'Vorsatz ändern',
    submit: 'Speichern',
    text: 'Was wollt ihr versuchen?',
    textHint: 'Ein Satz, wie der Kanal ihn lesen wird.',
    textMissing: 'Bitte schreib ein paar Worte.',
    owner: 'Wer kümmert sich darum?',
    ownerHint:
      'Nur du selbst kannst deinen Namen dorthin setzen, niemand den von anderen. Er steht in den Beiträgen des Kanals.',
    mine: 'Ich, mit meinem Namen',
    group: 'Die Gruppe gemeinsam',
    unchanged: 'So, wie es jetzt ist',
    state: 'Wie weit ist er?',
    states: {
      planned: 'Geplant',
      doing: 'Im Gange',
      done: 'Geschafft',
      dropped: 'Fallen gelassen: Der Kanal liest ihn nicht mehr',
    },
  },
};

export const leadCopy: Catalogue['lead'] = {
  doubtfulPost: {
    opening: (title: string, channel: string) =>
      `Vielleicht steht der Beginn von „${title}“ schon in ${channel}, aber Slacks Antwort ging verloren. Zweimal schreibe ich ihn nicht von selbst. Steht er da?`,
    digest: (title: string, channel: string) =>
      `Vielleicht stehen die Themen von „${title}“ schon in ${channel}, aber Slacks Antwort ging verloren. Zweimal schreibe ich sie nicht von selbst. Stehen sie da?`,
    invitation: (_title: string, channel: string) =>
      `Vielleicht steht die Einladung schon in ${channel}, aber Slacks Antwort ging verloren. Zweimal schreibe ich sie nicht von selbst. Steht sie da?`,
    goodbye: (_title: string, channel: string) =>
      `Vielleicht steht mein Abschied schon in ${channel}, aber Slacks Antwort ging verloren. Zweimal schreibe ich ihn nicht von selbst. Steht er da?`,
    seen: 'Ja, steht da',
    seenLabel: 'Ja, steht da: Der Beitrag ist im Kanal',
    postAgain: 'Nein, jetzt schreiben',
    postAgainLabel: 'Nein, jetzt schreiben: Der Beitrag ist nicht im Kanal',
    title: 'Danke',
    thanks: {
      seen: 'Danke. Dann lasse ich es so.',
      'post again': 'Danke. Es steht gleich im Kanal.',
    },
    alreadyAnswered: 'Das wurde schon beantwortet, also hat sich nichts geändert.',
    notLead: 'Das ist für die Leitung der Gruppe.',
  },
  facilitation: {
    first: 'Eine Karte zum Gespräch dieser Woche, für dich als Leitung.',
    title: (title: string) => `Das Gespräch leiten: ${title}`,
    more: 'Die App liest den Thread nicht mit.',
    pageTitle: 'Gesprächsleitung',
    open: 'Gesprächsleitung',
    openLabel: 'Gesprächsleitung: die Karte zum Thread dieser Woche oder zum nächsten',
    notLead: 'Diese Karten sind für die Leitung einer Gruppe.',
    group: (channel: string) => `*${channel}*`,
    now: 'Jetzt offen, in einem Thread des Kanals.',
    coming: (week: number) => `Kommt in Woche ${week}.`,
    none: 'In dieser Staffel gibt es keine Gespräche mehr.',
    rules: 'Wie wir hier reden',
    card: 'Für dich als Leitung',
  },
  waiting: {
    text: (title: string) =>
      `Die Woche „${title}“ hat nicht geöffnet: Es machen noch zu wenige mit. Nächste Woche versuche ich es wieder. Eine Gruppe braucht acht für den Beginn; ab zwanzig gibt es in den meisten Wochen etwas zu lesen.`,
    join: `Mitmachen geht mit \`${command} mitmachen\`. Am besten wirken ein paar herzliche Worte von dir im Kanal.`,
  },
};
