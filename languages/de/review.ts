import type { Catalogue } from '../catalogue.ts';

const oncePassed: Readonly<Record<1 | 2, string>> = {
  1: 'eine Person aus der Leitung sie freigegeben hat',
  2: 'zwei Personen aus der Leitung sie freigegeben haben',
};

export const reviewCopy: Catalogue['review'] = {
  draft: {
    text: (title: string, date: string) =>
      `Die Woche „${title}“ hat geschlossen. Ihre Themen kommen in den Kanal, wenn du sie nicht anhältst: ${date}.`,
    textApproved: (title: string, date: string, needed: 1 | 2) =>
      `Die Woche „${title}“ hat geschlossen. Ihre Themen kommen in den Kanal, sobald ${oncePassed[needed]}, frühestens: ${date}.`,
  },
  reminder: {
    text: (title: string, needed: 1 | 2, purge: string) =>
      `Die Themen von „${title}“ warten noch, bis ${oncePassed[needed]}. Sonst werden sie gelöscht (${purge}), und der Kanal liest stattdessen einen festen Satz.`,
  },
  page: {
    title: 'Themen ansehen',
    week: (title: string, week: number) => `*Woche ${week} · ${title}*`,
    when: (date: string) => `*Kommt in den Kanal: ${date}.* Passt es so? Dann musst du nichts tun.`,
    whenNothing: (date: string) => `*Der nächste Beitrag kommt: ${date}*, ohne Themen aus dieser Woche.`,
    held: (date: string) =>
      `*Angehalten.* Gibt die Leitung diese Themen nicht frei, werden sie gelöscht (${date}), und der Kanal liest sie nie.`,
    waiting: (needed: 1 | 2, date: string, purge: string) =>
      `*Kommt frühestens: ${date}*, sobald ${oncePassed[needed]}. Sonst wird alles gelöscht: ${purge}.`,
    given: {
      none: 'Noch hat niemand sie freigegeben.',
      mine: 'Du hast sie freigegeben.',
      other: 'Jemand anderes aus der Leitung hat sie freigegeben.',
    },
    tooFewLeads:
      'Diese Gruppe verlangt zwei Freigaben, und nur eine Person leitet sie, also kann nichts in den Kanal: Nimm jemanden in die Leitung auf, oder verlange nur eine Freigabe.',
    approved: (date: string) => `*Freigegeben. Kommt in den Kanal: ${date}.*`,
    approvedNow: '*Freigegeben.* Der Kanal liest es gleich.',
    nothing: 'Diese Woche gibt es nicht genug zu teilen. Das ist normal und sagt über niemanden etwas aus.',
    nothingLeft: 'Du hast alle Themen gestrichen, der Kanal liest also keine.',
    merged: 'Zusammengelegt. Wie viele Menschen dahinterstehen, wird gezählt, wenn es in den Kanal kommt.',
    dropped: (label: string) => `~${label}~  Gestrichen: Der Kanal liest es nicht.`,
    addLine: 'Zeile hinzufügen',
    addLineLabel: 'Dem nächsten Beitrag eine eigene Zeile hinzufügen',
    changeLine: 'Zeile ändern',
    changeLineLabel: 'Deine Zeile im nächsten Beitrag ändern oder entfernen',
    hold: 'Anhalten',
    release: 'Wie geplant',
    releaseLabel: 'Wie geplant: Die Themen dieser Woche werden nicht mehr angehalten',
    approve: 'Freigeben',
    approveLabel: 'Diese Themen freigeben, wie sie hier stehen',
    edit: 'Themen bearbeiten',
    editLabel: 'Themen bearbeiten: andere Namen wählen oder welche streichen',
    merge: 'Zwei zusammenlegen',
    dropAll: 'Keine Themen zeigen',
    promises: 'Unsere Vorsätze',
    clearsApprovals: 'Jede Änderung hebt die Freigaben bis dahin auf.',
    neverReplies: 'Du siehst Themen, nie Antworten.',
  },
  line: {
    title: 'Eine Zeile von dir',
    submit: 'Speichern',
    label: 'Deine Zeile im nächsten Beitrag',
    hint: 'Der ganze Kanal liest sie unter „Von der Leitung“. Bitte schreib nichts, was auf einen Menschen hinweist oder auf etwas, das dir erzählt wurde. Leer heißt: keine Zeile.',
    names: (found: string) => `Das scheint jemanden zu nennen: ${found}. Bitte schreib es ohne Namen.`,
    tooLong: (most: number) => `Bitte höchstens ${most} Zeichen.`,
  },
  edit: {
    title: 'Themen bearbeiten',
    submit: 'Speichern',
    kept: 'Welche Themen soll der Kanal lesen?',
    keptHint: 'Was du weglässt, wird durch nichts ersetzt.',
    name: (label: string) => `Name von „${label}“`,
    nameHint: 'Die Namen kommen aus einer festen Liste, damit niemandes Worte hineingeraten.',
    late: 'Das hat zu lange gedauert. Öffne die Seite neu, bevor du es noch einmal versuchst.',
  },
  merge: {
    title: 'Themen zusammenlegen',
    submit: 'Für immer zusammenlegen',
    intro:
      'Zusammengelegte Themen werden als eines gelesen: Wer mindestens eines davon gewählt hat, zählt einmal. *Das lässt sich nicht rückgängig machen*, und wie viele Menschen dahinterstehen, steht erst im Kanal: Sonst würde das Ausprobieren verraten, wer sich überschneidet.',
    which: 'Welche Themen sagen dasselbe?',
    tooFew: 'Bitte wähl mindestens zwei.',
  },
  outcome: {
    changedMeanwhile:
      ':warning: *Jemand anderes aus der Leitung hat diese Woche geändert, während du sie angesehen hast. Von dir ist nichts gespeichert.* So steht sie jetzt.',
    alreadyApproved:
      'Du hast das schon freigegeben. Die zweite Freigabe muss von jemand anderem aus der Leitung kommen.',
    notShown: 'Dieses Thema gehört nicht mehr zu dieser Woche. So steht sie jetzt.',
  },
  refusal: {
    notLead: 'Themen ansehen kann nur die Leitung einer Gruppe.',
    nothingToReview: 'Gerade gibt es nichts anzusehen. Wenn es so weit ist, bekommst du eine Nachricht.',
    closing: 'Die Woche schließt gerade. Bitte schau in einer Minute noch einmal.',
    tooLate: 'Diese Woche steht schon im Kanal oder ist beendet. Sie lässt sich nicht mehr ändern.',
  },
};
