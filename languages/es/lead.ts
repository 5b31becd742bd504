import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';

export const promiseCopy: Catalogue['promise'] = {
  channel: {
    title: 'Nuestro compromiso',
    howTheyEnded: 'A qué nos comprometimos',
    line: (text: string, about: string) => `• ${text} (${about})`,
    about: (owner: string, state: string) => `${owner}: ${state}`,
    group: 'todo el grupo',
    state: { planned: 'previsto', doing: 'en marcha', done: 'hecho', dropped: 'abandonado' },
  },
  page: {
    open: 'Nuestros compromisos',
    openLabel: 'Nuestros compromisos: lo que el grupo va a intentar',
    title: 'Nuestros compromisos',
    intro:
      'Lo que el grupo va a intentar está en la próxima publicación del lunes. Son tus palabras: no escribas nada que señale a una persona ni nada que te hayan contado, por favor.',
    group: (channel: string) => `*${channel}*`,
    none: 'Todavía no hay ningún compromiso. Una cosa pequeña que de verdad se hace vale más que cinco.',
    add: 'Añadir un compromiso',
    addLabel: 'Añadir un compromiso: algo que el grupo va a intentar',
    change: 'Cambiar',
    changeLabel: (text: string) => `Cambiar: ${text}`,
    notLead: 'Esto es para quien coordina un grupo.',
    tooMany: 'Ya hay cinco en marcha. Termina uno, o abandónalo, antes de añadir otro.',
    changedMeanwhile:
      ':warning: *Otra persona que coordina lo cambió mientras escribías, así que no se ha guardado nada.* Así está ahora.',
  },
  form: {
    addTitle: 'Añadir un compromiso',
    changeTitle: 'Cambiar un compromiso',
    submit: 'Guardar',
    text: '¿Qué se va a intentar?',
    textHint: 'Una frase, como la leerá el canal.',
    textMissing: 'Escribe unas palabras, por favor.',
    owner: '¿Quién se ocupa?',
    ownerHint:
      'Solo tú puedes poner ahí tu nombre; nadie puede poner el de otra persona. Aparece en las publicaciones del canal.',
    mine: 'Yo, con mi nombre',
    group: 'Todo el grupo',
    unchanged: 'Como está ahora',
    state: '¿Cómo va?',
    states: {
      planned: 'Previsto',
      doing: 'En marcha',
      done: 'Hecho',
      dropped: 'Abandonado: el canal ya no lo lee',
    },
  },
};

export const leadCopy: Catalogue['lead'] = {
  doubtfulPost: {
    opening: (title: string, channel: string) =>
      `Puede que ya haya publicado el comienzo de «${title}» en ${channel}, pero la respuesta de Slack se perdió. No lo publico dos veces por mi cuenta. ¿Está ahí?`,
    digest: (title: string, channel: string) =>
      `Puede que ya haya publicado los temas de «${title}» en ${channel}, pero la respuesta de Slack se perdió. No los publico dos veces por mi cuenta. ¿Están ahí?`,
    invitation: (_title: string, channel: string) =>
      `Puede que ya haya publicado la invitación en ${channel}, pero la respuesta de Slack se perdió. No la publico dos veces por mi cuenta. ¿Está ahí?`,
    goodbye: (_title: string, channel: string) =>
      `Puede que ya me haya despedido en ${channel}, pero la respuesta de Slack se perdió. No me despido dos veces por mi cuenta. ¿Está ahí?`,
    seen: 'Sí, está ahí',
    seenLabel: 'Sí, está ahí: la publicación está en el canal',
    postAgain: 'No, publícalo ahora',
    postAgainLabel: 'No, publícalo ahora: no está en el canal',
    title: 'Gracias',
    thanks: {
      seen: 'Gracias. Entonces lo dejo como está.',
      'post again': 'Gracias. Se publica en un momento.',
    },
    alreadyAnswered: 'Ya se había respondido, así que no ha cambiado nada.',
    notLead: 'Esto es para quien coordina el grupo.',
  },
  facilitation: {
    first: 'Una tarjeta para la conversación de esta semana, para ti que coordinas.',
    title: (title: string) => `Llevar la conversación: ${title}`,
    more: 'La app no lee el hilo.',
    pageTitle: 'Guía de conversación',
    open: 'Guía de conversación',
    openLabel: 'Guía de conversación: la tarjeta del hilo de esta semana, o la del próximo',
    notLead: 'Estas tarjetas son para quien coordina un grupo.',
    group: (channel: string) => `*${channel}*`,
    now: 'Abierta ahora, en un hilo del canal.',
    coming: (week: number) => `Llega en la semana ${week}.`,
    none: 'Esta temporada ya no hay más conversaciones.',
    rules: 'Cómo hablamos aquí',
    card: 'Para ti que coordinas',
  },
  waiting: {
    text: (title: string) =>
      `La semana «${title}» no se ha abierto: aún participan pocas personas. Lo intento de nuevo la semana que viene. Un grupo necesita ocho para empezar; desde veinte hay algo que leer casi todas las semanas.`,
    join: `Para participar: \`${command} participar\`. Lo que mejor funciona son unas palabras cálidas tuyas en el canal.`,
  },
};
