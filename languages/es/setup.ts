import type { Catalogue } from '../catalogue.ts';
import { inWords } from './common.ts';

const approvalLines = [
  'Los temas se publican solos si no los retienes.',
  'Una persona que coordina aprueba los temas antes de que se publiquen.',
  'Dos personas que coordinan aprueban los temas antes de que se publiquen.',
] as const;

export const setupCopy: Catalogue['setup'] = {
  hours: (hours: number, counted: string) => (hours === 1 ? 'una hora' : `${counted} horas`),
  title: 'Crear un grupo',
  next: 'Siguiente',
  back: 'Volver',
  start: 'Empezar',
  save: 'Guardar',
  change: 'Cambiar',
  choose: 'Elige una opción, por favor.',
  lead: 'Tú coordinarás el grupo. Cada persona decide si participa; empieza cuando hay ocho.',
  channel: {
    label: 'Canal',
    placeholder: 'Elige un canal',
    fine: (channel: string) => `La app está en ${channel}.`,
    again: 'Comprobar otra vez',
    againLabel: 'Comprobar otra vez si la app está en el canal',
    unknown:
      'Slack no responde ahora mismo, así que no hemos podido comprobar el canal. Vuelve a intentarlo en un minuto, por favor.',
    botNotInChannel:
      'La app aún no está en ese canal. Escribe allí /invite @Imperfect Ally, vuelve y comprueba otra vez.',
    sharedChannel:
      'Ese canal se comparte con otro espacio de trabajo. Elige uno que solo lea la propia empresa, por favor.',
    archivedChannel: 'Ese canal está archivado. Elige otro, por favor.',
    privateChannel:
      'Aquí no puedo ver canales privados, solo públicos. Elige un canal público, o pide a quien instaló la app que le permita también los privados (groups:read).',
    channelTaken: 'Ese canal ya tiene un grupo. Elige otro, por favor.',
  },
  schedule: {
    title: 'Horario',
    changeLabel: 'Cambiar el horario',
    line: (opens: string, closes: string, place: string) =>
      `*Horario*\nAbre: ${opens} · cierra: ${closes}, hora de ${place}`,
    intro: 'A cada persona se le pregunta en sus días de trabajo, entre las 7 y las 20 h de su zona.',
    zone: 'Zona horaria',
    opens: 'Una semana se abre el',
    opensTime: 'Hora de apertura',
    closes: 'Se cierra el',
    closesTime: 'Hora de cierre',
    language: 'Idioma del canal',
    extras: '¿Qué más se envía?',
    reminder: 'Un recordatorio en el canal al tercer día',
    roundTooShort: 'Una semana debe estar abierta al menos un día. Elige un cierre más tarde, por favor.',
    noWorkingDay:
      'Una semana debe tener un día de trabajo entero, de lunes a viernes, de 9 a 17 h. Elige un cierre más tarde, por favor.',
    noTimeBetween:
      'Una semana debe cerrarse antes de que se abra la siguiente. Elige un cierre más temprano, por favor.',
    postsAtNight: 'De noche no se publica nada. Elige una hora entre las 07:00 y las 20:00, por favor.',
    unknownZone: 'Elige uno de los lugares de la lista, por favor.',
  },
  privacy: {
    title: 'Privacidad',
    changeLabel: 'Cambiar qué se comparte y quién lo mira antes',
    line: (k: number, approvals: 0 | 1 | 2) =>
      `*Privacidad*\nUn tema necesita ${inWords(k)} personas. ${approvalLines[approvals]}`,
    k: '¿Cuántas personas deben compartir un tema antes de que se publique?',
    kHint: 'Más personas: más privacidad y menos temas. Después se puede subir, nunca bajar.',
    kOption: (k: number, isUsual: boolean) => `Al menos ${inWords(k)} personas${isUsual ? ' (lo habitual)' : ''}`,
    approvals: '¿Quién mira los temas antes de que se publiquen?',
    approvalsHint: (isOneLead: boolean) =>
      `Los temas que nadie aprueba en la semana siguiente al cierre se borran. ${isOneLead ? 'Cuando coordinen dos, puedes pedir las dos aprobaciones.' : 'Con dos aprobaciones, conviene que siempre coordinen al menos dos.'}`,
    approvalOptions: [
      'Se publican solos si nadie que coordina los retiene',
      'Debe aprobarlos una persona que coordina',
      'Deben aprobarlos dos personas que coordinan',
    ],
    kOutOfRange: 'Elige uno de los números de la lista, por favor.',
    tooFewLeads: 'El grupo lo coordinan menos personas. Añade antes a otra, por favor.',
    kLowered: 'Alguien lo ha subido entretanto, y nunca se baja. Elige un número más alto, por favor.',
  },
  programme: {
    line: (title: string, weeks: number) => `*Programa*\n${title}, ${weeks === 1 ? 'una semana' : `${weeks} semanas`}`,
    preview: 'Vista previa',
    previewLabel: 'Ver todas las semanas como quien participa',
  },
  preview: {
    title: 'Todas las semanas',
    choose: 'Otra semana',
    option: (week: number, title: string) => `Semana ${week}: ${title}`,
    direct: '*En un mensaje directo*',
    form: '*En el formulario (solo lo ve quien responde)*',
    channel: '*En el canal*',
    thread: 'Como hilo, en el que las respuestas llevan nombre:',
    all: (titles: string) => `Todas las semanas: ${titles}.`,
    season: (season: number) => `Con las palabras de la temporada ${season}.`,
  },
  contacts: {
    title: 'A quién acudir',
    routeLine: '¿A quién se le puede denunciar algo?',
    routeOutside: 'Y alguien fuera de la línea de mando',
    routePlaceholder: 'Nombre y cómo contactar',
    country: 'País',
    lines: (count: number, country: string) =>
      `*${count === 1 ? 'Una línea de ayuda' : `${count} líneas de ayuda`}* de fuentes oficiales: ${country}`,
    worldwide: (country: string) =>
      `*Directorios mundiales.* Aún no conocemos líneas de este país: ${country}. Puedes añadir las tuyas después.`,
    check: 'Comprobar la lista',
    checkLabel: 'Comprobar la lista de líneas de ayuda y sus fuentes',
    checked: 'Tu comprobación',
    checkedOption: 'He comprobado estos contactos',
    later: '¿Sin tiempo ahora? Empieza igual: la primera pregunta espera a esta marca.',
    reporter: '¿Tiene alguien aquí el deber de comunicar lo que oye?',
    reporterHint:
      'Dilo con las palabras de la empresa, comprobadas por quien responde de ellas. Se muestra con la fecha de hoy donde se pueda escribir. Déjalo vacío para no mostrar nada.',
    routeMissing: 'Nombra a alguien, con la forma de contacto, por favor.',
    routeUnreachable: '¿Cómo se le contacta? Una dirección, un número, un enlace o una @persona, por favor.',
    sameRoute: 'Es otra vez la primera. Nombra a alguien fuera de la línea de mando, por favor.',
    unknownCountry: 'Elige uno de los países de la lista, por favor.',
    otherLines: 'Ahora son las líneas de ayuda de otro país. Compruébalas y márcalo después, por favor.',
    unchecked: 'Comprueba los contactos y márcalo después, por favor.',
    goBack: (sentence: string) => `En la página anterior: ${sentence}`,
    list: 'La lista',
    listIntro: '¿Sirve cada una a tu gente, y su número es todavía el que da la fuente?',
    read: (date: string) => `Sus fuentes se leyeron en esta fecha o después: ${date}.`,
    own: '*Líneas de ayuda de la propia empresa*',
    wrong: '¿Hay alguna mal? Déjalo sin marcar y avisa a quien administra la app.',
  },
  tooManyForOneDay: (people: string, perMinute: string, needs: string, has: string) =>
    `*Un canal grande.* A ${perMinute} mensajes por minuto, preguntar a ${people} personas lleva ${needs}; el día en que se abre una semana quedan ${has}. Si participaran todas, a algunas se les preguntaría un día después. Ayuda abrir más temprano.`,
  mayNotLead:
    'Solo pueden crear un grupo quienes administran el espacio de trabajo y quienes figuran en la configuración de la app. Pregúntales, por favor.',
  late: 'Ha tardado demasiado. Compruébalo antes de volver a intentarlo.',
};

const counted = (weeks: number) => (weeks === 1 ? 'una semana' : `${inWords(weeks)} semanas`);

export const inviteCopy: Catalogue['invite'] = {
  title: 'Invitar',
  done: (channel: string, day: string, isFirst: boolean) =>
    isFirst
      ? `*${channel} está listo.* La semana 1 se abre: ${day}, cuando haya ocho participantes.`
      : `*${channel}.* Próxima semana con pregunta: ${day}.`,
  left: (channel: string) => `*Falta una cosa:* escribe \`/invite @Imperfect Ally\` en ${channel}.`,
  now: '*Ahora, invita:*',
  text: (weeks: number, k: number) =>
    `👋 *¿Te apetece apoyar mejor, con imperfecciones?* Imperfect Ally hace a quienes participan una pregunta privada a la semana durante ${counted(weeks)}. Tres minutos, y puedes saltarla. Nadie ve tu respuesta; solo se comparte lo que tenemos en común ${inWords(k)} personas o más.`,
  start: (day: string) => `Si participamos ocho, empezamos: ${day}.`,
  next: (day: string) => `La próxima semana empieza: ${day}.`,
  running: 'Pronto empieza una semana nueva.',
  post: (channel: string) => `Publicar en #${channel}`,
  postUnnamed: 'Publicar',
  edit: 'Editar antes',
  editLabel: 'Editar la invitación antes',
  joinToo: 'Participar también',
  few: 'Con menos de unas 12 respuestas a la semana habrá pocos temas. Aun así, cada lunes el canal recibe algo para probar y para hablar.',
  field: 'Tu invitación',
  fieldHint: 'El canal la lee con los botones «Participar» y «Cómo funciona».',
  empty: 'Escribe unas palabras, por favor.',
  posted: (channel: string) => `*Está en camino.* Se lee en un momento en ${channel}.`,
  waits: (channel: string) =>
    `*Está lista.* La publico en cuanto esté en ${channel}: escribe allí \`/invite @Imperfect Ally\`.`,
  already: 'Esa invitación ya está en camino. Con una a la semana basta.',
  noWeek: 'Ahora mismo no viene ninguna semana, así que no hay a qué invitar.',
  unnoticed: 'Al canal no se le dice quién participa.',
  howItWorks: 'Cómo funciona',
  how: {
    title: 'Cómo funciona',
    weekly: (weeks: number, k: number) =>
      `*Una pregunta privada a la semana, durante ${counted(weeks)}.* Llega en un mensaje directo y lleva unos tres minutos. Puedes saltarla o salir cuando quieras.\n*Respondes en privado.* El canal solo ve lo que comparten ${inWords(k)} personas o más, nunca las palabras de nadie. Los lunes recibe algo en que fijarse, algo para probar y algo de que hablar.`,
    source: (source: string) => `*De dónde viene.* ${source}`,
    burke:
      'Tarana Burke empezó «me too» en 2006 para apoyar a mujeres jóvenes racializadas que habían sobrevivido a la violencia sexual. El mundo escuchó en 2017. Esta temporada trata de cómo el resto podemos apoyar mejor, en el trabajo y con imperfecciones.',
  },
};
