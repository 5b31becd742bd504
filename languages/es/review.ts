import type { Catalogue } from '../catalogue.ts';

const oncePassed: Readonly<Record<1 | 2, string>> = {
  1: 'los haya aprobado una persona que coordina',
  2: 'los hayan aprobado dos personas que coordinan',
};

export const reviewCopy: Catalogue['review'] = {
  draft: {
    text: (title: string, date: string) =>
      `La semana «${title}» se ha cerrado. Sus temas se publican, si no los retienes: ${date}.`,
    textApproved: (title: string, date: string, needed: 1 | 2) =>
      `La semana «${title}» se ha cerrado. Sus temas se publican cuando ${oncePassed[needed]}, como pronto: ${date}.`,
  },
  reminder: {
    text: (title: string, needed: 1 | 2, purge: string) =>
      `Los temas de «${title}» siguen esperando a que ${oncePassed[needed]}. Si no, se borran (${purge}), y el canal lee en su lugar una frase fija.`,
  },
  page: {
    title: 'Revisar temas',
    week: (title: string, week: number) => `*Semana ${week} · ${title}*`,
    when: (date: string) => `*Se publica: ${date}.* ¿Está bien así? Entonces no hay nada que hacer.`,
    whenNothing: (date: string) => `*La próxima publicación sale: ${date}*, sin temas de esta semana.`,
    held: (date: string) =>
      `*Retenidos.* Si nadie que coordina los publica, estos temas se borran (${date}) y el canal no los lee nunca.`,
    waiting: (needed: 1 | 2, date: string, purge: string) =>
      `*Como pronto se publica: ${date}*, cuando ${oncePassed[needed]}. Si no, se borra: ${purge}.`,
    given: {
      none: 'Aún no los ha aprobado nadie.',
      mine: 'Tú los has aprobado.',
      other: 'Los ha aprobado otra persona que coordina.',
    },
    tooFewLeads:
      'Este grupo pide dos aprobaciones y lo coordina una sola persona, así que no se puede publicar nada: añade a alguien, o pide una sola aprobación.',
    approved: (date: string) => `*Aprobado. Se publica: ${date}.*`,
    approvedNow: '*Aprobado.* El canal lo lee en un momento.',
    nothing: 'Esta semana no hay bastante que compartir. Es normal, y no dice nada de nadie.',
    nothingLeft: 'Has quitado todos los temas, así que el canal no lee ninguno.',
    merged: 'Unidos. Cuántas personas hay detrás se cuenta al publicarlo.',
    dropped: (label: string) => `~${label}~  Quitado: el canal no lo lee.`,
    addLine: 'Añadir una línea tuya',
    addLineLabel: 'Añadir una línea tuya a la próxima publicación',
    changeLine: 'Cambiar tu línea',
    changeLineLabel: 'Cambiar o quitar tu línea de la próxima publicación',
    hold: 'Retener',
    release: 'Publicar según lo previsto',
    releaseLabel: 'Publicar según lo previsto: dejar de retener los temas de esta semana',
    approve: 'Aprobar',
    approveLabel: 'Aprobar estos temas tal como están aquí',
    edit: 'Editar temas',
    editLabel: 'Editar temas: elegir otros nombres o quitar algunos',
    merge: 'Unir dos',
    dropAll: 'No publicar temas',
    promises: 'Nuestros compromisos',
    clearsApprovals: 'Cualquier cambio anula las aprobaciones hasta ahora.',
    neverReplies: 'Ves temas, nunca respuestas.',
  },
  line: {
    title: 'Una línea tuya',
    submit: 'Guardar',
    label: 'Tu línea en la próxima publicación',
    hint: 'La lee todo el canal bajo «De quien coordina». No escribas nada que señale a una persona ni nada que te hayan contado, por favor. Déjalo vacío para no publicar ninguna.',
    names: (found: string) => `Parece que nombra a alguien: ${found}. Escríbelo sin nombres, por favor.`,
    tooLong: (most: number) => `Usa como mucho ${most} caracteres, por favor.`,
  },
  edit: {
    title: 'Editar temas',
    submit: 'Guardar',
    kept: '¿Qué temas debe leer el canal?',
    keptHint: 'Lo que dejas fuera no se sustituye por nada.',
    name: (label: string) => `Nombre de «${label}»`,
    nameHint: 'Los nombres salen de una lista fija, para que no se cuelen las palabras de nadie.',
    late: 'Ha tardado demasiado. Vuelve a abrir la revisión antes de intentarlo otra vez.',
  },
  merge: {
    title: 'Unir temas',
    submit: 'Unir para siempre',
    intro:
      'Los temas unidos se leen como uno: quien eligió al menos uno de ellos cuenta una vez. *No se puede deshacer*, y cuántas personas hay detrás se ve solo al publicarlo: si no, probando uniones se sabría quién coincide.',
    which: '¿Qué temas dicen lo mismo?',
    tooFew: 'Elige al menos dos, por favor.',
  },
  outcome: {
    changedMeanwhile:
      ':warning: *Otra persona que coordina cambió esta semana mientras la mirabas, así que no se ha guardado nada tuyo.* Así está ahora.',
    alreadyApproved: 'Ya los habías aprobado. La segunda aprobación tiene que ser de otra persona que coordina.',
    notShown: 'Ese tema ya no está en esta semana. Así está ahora.',
  },
  refusal: {
    notLead: 'Revisar los temas es cosa de quien coordina un grupo.',
    nothingToReview: 'Ahora mismo no hay nada que revisar. Cuando lo haya, te llega un mensaje.',
    closing: 'La semana se está cerrando. Vuelve a mirar en un minuto, por favor.',
    tooLate: 'Esta semana ya se ha publicado o ha terminado. No se puede cambiar más.',
  },
};
