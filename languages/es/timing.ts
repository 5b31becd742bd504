import type { Catalogue } from '../catalogue.ts';

export const timingCopy: Catalogue['timing'] = {
  week: {
    title: 'Esta semana',
    skipped: (until: string) =>
      `*De acuerdo, te saltas esta semana.* No llegan más mensajes sobre ella. Por si cambias de idea, la pregunta cierra: ${until}.`,
    asked: (until: string) =>
      `*Vuelves a participar esta semana.* Los mensajes llegan a tu hora de siempre. La pregunta cierra: ${until}.`,
    snoozed: (when: string) => `*De acuerdo, te lo recuerdo: ${when}.*`,
    usual: (until: string) => `*De nuevo a tu hora de siempre.* La pregunta cierra: ${until}.`,
    nothingLeft: (until: string) =>
      `Esta semana ya no llega ningún mensaje, así que no hay nada que aplazar. La pregunta cierra: ${until}.`,
    noPlace: (until: string) =>
      `No hay otro buen momento antes de que acabe la semana. Cierra: ${until}. Puedes responder ahora o dejarla pasar.`,
    nothingOpen: (from: string) =>
      `Ahora mismo no hay nada abierto, así que no hay nada que cambiar. La próxima pregunta llega: ${from}.`,
    whenLater: '¿Hasta cuándo espera el mensaje de esta semana?',
    whenUnclear:
      'El mensaje de esta semana puede esperar hasta hoy más tarde o hasta mañana; aún no ha cambiado nada. Para descansar más tiempo, haz una pausa.',
  },
  pause: {
    title: 'Hacer una pausa',
    submit: 'Hacer una pausa',
    intro: 'Mientras dura la pausa no llegan mensajes semanales. Sigues en el grupo, y no se le dice a nadie.',
    label: '¿Desde qué día pueden volver a llegar mensajes?',
    hint: 'Cualquier día después de hoy, como mucho dentro de un año.',
    placeholder: 'Elige un día',
    unread:
      'No he podido leer un día en eso, así que no ha cambiado nada. Escribe, por ejemplo, «pausa hasta el 12 de enero» o «pausa dos semanas», o elige un día aquí.',
    readDayFirst: 'Escribiste solo cifras y leí primero el día. Si era al revés, pulsa «Otro día».',
    readMonthFirst: 'Escribiste solo cifras y leí primero el mes. Si era al revés, pulsa «Otro día».',
    notAhead: 'Esa fecha ya pasó. ¿Otra?',
    tooFar:
      'Falta más de un año, así que no ha cambiado nada. Elige un día más cercano, por favor; entonces podrás alargar la pausa.',
    paused: (date: string) =>
      `*Estás en pausa.* No llegan mensajes antes de esta fecha: ${date}. Una semana abierta la puedes responder desde la página de inicio.`,
    on: '*No estás en pausa.* Los mensajes llegan a tu hora de siempre.',
  },
  settings: {
    title: 'Ajustes',
    submit: 'Guardar',
    zone: (zone: string) => `Las horas son las de tu reloj, como las conoce Slack: ${zone}.`,
    day: '¿Qué día debe llegar el mensaje de la semana?',
    firstDay: 'El primero de mis días de trabajo',
    dayNotWorked: (day: string) => `Abajo no es uno de tus días de trabajo: ${day}. Elige otro o márcalo, por favor.`,
    time: '¿A qué hora?',
    timeHint: 'No antes de esta hora, y nunca entre las 20:00 y las 07:00.',
    timeNotOffered: (from: string, to: string) =>
      `Ese día un mensaje puede llegar de ${from} a ${to}, para que quede bastante semana.`,
    workingDays: '¿Cuáles son tus días de trabajo?',
    noWorkingDay: (days: string) => `Un mensaje puede llegar en estos días: ${days}. Marca al menos uno, por favor.`,
    country: '¿Qué días festivos y líneas de ayuda son los tuyos?',
    usualCountry: 'Lo habitual',
    groupCountry: (name: string) => `Los de mi grupo: ${name}`,
    language: 'Idioma',
    slackLanguage: (name: string) => `Como en Slack: ${name}`,
    reminders: 'Un recordatorio tuyo',
    remindMe: 'Recuérdamelo los miércoles',
    remindMeMore: 'O dos días después de tu mensaje, hayas respondido o no.',
    late: 'Ha tardado demasiado. Compruébalo antes de volver a intentarlo.',
    done: (day: string, time: string, zone: string) =>
      `*Guardado.* Tu mensaje llega: ${day}, no antes de las ${time} (${zone}).`,
    doneFirstDay: 'el primero de tus días de trabajo de la semana',
    doneNext: 'Vale también para una semana abierta, si su mensaje aún no ha salido.',
  },
};
