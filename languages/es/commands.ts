import type { Catalogue } from '../catalogue.ts';

export const commandsCopy: Catalogue['commands'] = {
  hub: { word: '', also: ['inicio'], help: 'todo en un solo lugar' },
  join: { word: 'participar', also: ['unirme'], help: 'leer qué pasa y decidir' },
  reflect: { word: 'responder', also: ['respuesta', 'pregunta'], help: 'abrir la pregunta de esta semana' },
  skip: { word: 'saltar', also: ['omitir'], help: 'saltar esta semana: no llegan más mensajes sobre ella' },
  snooze: {
    word: 'luego',
    also: ['después', 'aplazar', 'más tarde'],
    help: 'aplazar el mensaje de esta semana: «luego hoy» o «luego mañana»',
  },
  pause: { word: 'pausa', also: ['descanso'], help: 'descansar un tiempo, por ejemplo «pausa hasta el 12 de enero»' },
  resume: { word: 'seguir', also: ['terminar la pausa'], help: 'terminar una pausa' },
  settings: { word: 'ajustes', also: [], help: 'elegir tu día, tu hora, tus días de trabajo, tu país y tu idioma' },
  themes: { word: 'temas', also: [], help: 'los temas de la temporada hasta ahora' },
  withdraw: { word: 'borrar', also: ['borrar mi respuesta'], help: 'borrar tu respuesta de la semana abierta' },
  leave: { word: 'salir', also: ['dejarlo', 'darme de baja'], help: 'dejar de participar' },
  'forget-me': {
    word: 'olvídame',
    also: ['borrar mis datos'],
    help: 'borrar tu respuesta y tus ajustes, y no recibir más mensajes',
  },
  privacy: { word: 'privacidad', also: ['quién puede ver'], help: 'quién puede ver qué' },
  resources: { word: 'apoyo', also: ['denunciar', 'líneas de ayuda'], help: 'líneas de ayuda y a quién acudir' },
  help: { word: 'ayuda', also: ['palabras'], help: 'esta página' },
  setup: { word: 'crear', also: ['configurar'], help: 'empezar un grupo en un canal' },
  invite: { word: 'invitar', also: ['invitación'], help: 'invitar a tu grupo' },
  review: { word: 'revisar', also: [], help: 'ver los temas de esta semana antes de que se publiquen' },
  status: { word: 'estado', also: [], help: 'cómo va la semana de tu grupo' },
  report: { word: 'informe', also: [], help: 'la temporada como la ha leído el canal' },
};
