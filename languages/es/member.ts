import type { Placeholder } from '../../src/text/names/scrub.ts';
import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { inList, inWords } from './common.ts';

const replacedWords: Readonly<Record<Placeholder, string>> = {
  'a colleague': 'en lugar de un nombre dice «alguien del equipo»',
  '[link]': 'una dirección web, «[link]»',
  '[email]': 'un correo electrónico, «[email]»',
  '[address]': 'una dirección, «[address]»',
  '[number]': 'un número, «[number]»',
  '[channel]': 'un canal, «[channel]»',
  '[secret]': 'una contraseña o clave, «[secret]»',
};

const figures = (count: number): string => count.toLocaleString('es');

export const memberCopy: Catalogue['member'] = {
  hub: {
    welcome:
      '*Apoyar mejor, con imperfecciones.* Una pregunta privada a la semana. El canal ve temas, nunca las palabras de nadie. Puedes saltarla o salir cuando quieras.',
    noGroup: 'Aquí todavía no hay ningún grupo.',
    thisWeek: (title: string) => `Esta semana: ${title}`,
    until: (until: string, week: number, of: number) =>
      `Cierra: ${until}. Semana ${week} de ${of}. Esta página se ve igual, hayas respondido o no.`,
    next: (from: string) => `*Tu próxima pregunta llega: ${from}.*`,
    first: (from: string) => `*Tu primera pregunta llega: ${from}.*`,
    firstOnceEnough: (from: string) => `*Tu primera pregunta llega: ${from}, cuando haya ocho participantes.*`,
    onceReady: (from: string) =>
      `*Tu próxima pregunta llega, como pronto: ${from}.* Quienes coordinan el grupo aún la preparan.`,
    lastWeek: (channel: string) => `*La semana pasada en ${channel}*`,
    pausing: (date: string) => `*Estás en pausa.* No llegan mensajes antes de esta fecha: ${date}.`,
    paused: '*El programa está en pausa.* Tu próxima pregunta llega cuando quien coordina la termine.',
    pausedOpen: '*El programa está en pausa.* Aún puedes responder hasta que se cierre la semana.',
    ended: '*La temporada ha terminado. Gracias por participar.* Si hay otra, tu primer mensaje lo dirá.',
    leading: (channel: string) => `*Coordinas ${channel}.*`,
  },
  join: {
    title: 'Participar',
    submit: 'Participar',
    chooser: {
      title: '¿Qué grupo?',
      choose: 'Puedes participar en un grupo a la vez. ¿Sobre cuál te gustaría leer?',
      one: (channel: string) => `*${channel}*`,
      open: 'Leer y decidir',
      openLabel: (place: number, of: number) => `Leer sobre el grupo ${place} de ${of} y decidir`,
    },
    intro: (channel: string, weeks: number, minutes: number) =>
      `*${channel}: una pregunta privada a la semana, durante ${weeks === 1 ? 'una semana' : `${inWords(weeks)} semanas`}.* ${minutes === 1 ? 'Un minuto cada una' : `Unos ${inWords(minutes)} minutos cada una`}. Puedes saltarla o salir cuando quieras.`,
    points: (leads: readonly string[], k: number) =>
      [
        `• *Respondes en privado.* Nadie del grupo ve tu respuesta ni si la diste.${leads.length === 0 ? '' : ` Tampoco ${leads.length === 1 ? 'quien lo coordina' : 'quienes lo coordinan'}: ${inList(leads)}.`}`,
        `• *El canal ve temas*, y solo los que comparten ${inWords(k)} personas o más. Nunca las palabras de nadie.`,
        '• *Cuando se cierra la semana, se borran tus palabras y el vínculo contigo.* Hasta entonces, quienes administran el servidor o la app de Slack podrían mirar, técnicamente.',
        '• *No es un canal de denuncia.* Nada de aquí es una queja ni cambia un plazo legal.',
      ].join('\n'),
    starts: {
      few: (day: string) => `Comienzo: ${day}, cuando haya ocho participantes (aún no hay ocho).`,
      enough: (day: string) => `Comienzo: ${day}. Ya hay ocho participantes o más.`,
      running: (day: string) => `Tu primera pregunta llega: ${day}.`,
    },
    hours: 'Los mensajes llegan entre las 7 y las 20 h de tu zona.',
    details: 'Todos los detalles',
    detailsLabel: 'Todos los detalles: a qué dices que sí, qué se guarda y hasta cuándo',
    detailsTitle: 'Todos los detalles',
    consent: 'Al pulsar «Participar» aceptas esto. Si sales, se borran tus ajustes.',
    doneTitle: 'Te damos la bienvenida',
    done: (day: string) => `*¡Ya participas!* Tu primera pregunta llega: ${day}.`,
    doneWaits: (day: string) => `*¡Ya participas!* Tu primera pregunta llega: ${day}, si para entonces hay ocho.`,
    doneMore: `Lo encuentras todo en la página de inicio de esta app o con \`${command}\`.`,
  },
  consentAgain: {
    title: 'Antes de seguir',
    submit: 'Aceptar',
    intro: '*Ha cambiado lo que aceptaste al entrar.* Léelo antes de seguir, por favor.',
    consent: 'Al pulsar «Aceptar» dices que sí a esto. Si prefieres que no, cierra esto o sal del programa.',
  },
  leave: {
    title: 'Salir',
    submit: 'Salir',
    confirm:
      'Si sales, no llegan más mensajes y se borran tus ajustes. Si la semana abierta tiene una respuesta tuya, también se borra.',
    closedWeeks:
      'Cuando una semana se ha cerrado, la app ya no sabe qué respuesta era tuya. Puedes volver cuando quieras.',
    doneTitle: 'Has salido',
    done: 'No llegan más preguntas y tus ajustes se han borrado. Gracias por haber participado.',
    notEnrolled: 'No participas, así que no hay de dónde salir.',
  },
  reply: {
    save: 'Guardar',
    notNow: 'Ahora no',
    choose: 'Elige lo que encaje, hasta tres',
    somethingElse: 'Otra cosa',
    also: 'También en tu respuesta',
    ownWords: 'Con tus palabras',
    fewWords: 'Con unas pocas palabras basta.',
    leaveNamesOut: 'Sin nombres, por favor. Quitamos los que veamos y te lo enseñamos antes.',
    openUntil: (until: string) =>
      `🔒 Puedes cambiar o borrar tu respuesta hasta el cierre: ${until}. Entonces se borran tus palabras y nadie puede saber qué elegiste.`,
    notAReport: 'No es una denuncia: no se avisa a nadie. Para denunciar algo, usa «Ayuda y denuncia».',
    fromTheOtherSide: 'Otra pregunta',
    usualQuestion: 'Pregunta habitual',
    send: 'Enviar',
    sendAnyway: 'Enviar de todos modos',
    lookFirstTitle: 'Antes de enviar',
    empty: 'Elige algo o escribe unas palabras, por favor. Saltar la semana también está bien.',
    tooMany: 'Tres como mucho, por favor: ¿cuáles encajan mejor?',
    unknownChoice: 'Esta pregunta ha cambiado y esa opción ya no está. Vuelve a abrirla, por favor.',
    elseAndMore: '«Otra cosa» va sola. Desmárcala, o desmarca las demás.',
    tooLong: (over: number) => (over === 1 ? 'Sobra un carácter.' : `Sobran ${figures(over)} caracteres.`),
    tooManyBytes: (over: number) =>
      `Es un poco demasiado para guardarlo: acórtalo en unos ${figures(Math.ceil(over / 4))} emojis o ${figures(over)} letras, por favor.`,
    tooManyNames:
      'No se ha guardado: hay tanto que parece un nombre que el resto no cabría. Escríbelo sin nombres, por favor.',
    notSentTitle: 'No enviado',
    notSent:
      'No se ha guardado nada. Si ya habías respondido esta semana, esa respuesta sigue igual. La ayuda está a un toque.',
    closed: 'Esta semana se ha cerrado, así que no se ha guardado. Tu texto sigue aquí para que lo copies.',
    nextRound: 'Entraste cuando esta semana ya estaba abierta, así que no se ha guardado: participas desde la próxima.',
    notEnrolled: 'No participas en este grupo, así que no se ha guardado. Tu texto sigue aquí para que lo copies.',
    consentChanged:
      'No se ha guardado: ha cambiado lo que aceptaste desde que abriste esto. Conserva tu texto, cierra esta ventana y vuelve a abrir la semana para leerlo, por favor.',
    failed:
      'No se ha guardado: algo de nuestro lado no responde. Conserva tu texto y vuelve a intentarlo en un minuto, por favor.',
    late: 'Puede que aún no se haya guardado. Conserva tu texto y vuelve a abrir la semana para comprobarlo, por favor.',
  },
  saved: {
    counts: '*Guardado. Gracias.* Así cuenta:',
    beyond: '*Guardado. Gracias.* Cuenta como «otra cosa», fuera de estos temas.',
    untilTicked: '*Guardado. Gracias.* Si no marcas nada, cuenta como «otra cosa».',
    alsoLike: '*Tus palabras suenan también a:*',
    tryThis: (tip: string) => `*Para probar esta semana:* ${tip}`,
    until: (until: string) => `Puedes cambiar o borrar tu respuesta hasta el cierre: ${until}.`,
    keepWords: (day: string) =>
      `¿Quieres conservar tus palabras? Cópialas ahora: después (${day}) ni tú podrás recuperarlas.`,
    edit: 'Cambiar',
    editLabel: 'Cambiar: volver a abrir tu respuesta',
    line: 'Si te ha pasado algo, o no puedes más: no tienes que pasarlo a solas.',
    moreHelp: 'Más ayuda',
    moreHelpLabel: 'Más ayuda: líneas de ayuda y canales de denuncia',
    notChanged: {
      tooMany: '*No ha cambiado:* tres como mucho, por favor. Desmarca una antes.',
      closed: '*No ha cambiado:* esta semana se ha cerrado.',
      failed: '*No ha cambiado:* algo de nuestro lado no responde. Vuelve a intentarlo en un minuto, por favor.',
    },
    late: '*Quizá no ha cambiado:* ha tardado demasiado. «Cambiar» enseña lo que hay guardado.',
    outOfDate:
      '*No ha cambiado:* esta respuesta se guardó de nuevo o se borró en otro sitio. Lo guardado se abre con un toque.',
  },
  lookFirst: {
    changed: (replaced: readonly Placeholder[]) =>
      `*Aún no se ha guardado nada.* Hemos quitado lo que podría señalar a alguien: ${inList(replaced.map((each) => replacedWords[each]))}. Abajo está lo que se guardaría. Envíalo, o cámbialo antes.`,
    again: 'Los nombres siempre se quitan. Si una palabra no lo era, dilo de otra manera, por favor.',
    withoutRoster:
      'Ahora mismo no hemos podido leer los nombres de tus colegas, así que solo falta lo que parece un nombre. Vuelve a leerlo tú, por favor.',
    unread:
      '*Aún no se ha guardado nada. Ahora mismo no hemos podido leer los nombres de tus colegas.* Mira otra vez si hay alguno en tu texto y quítalo, por favor.',
    grown: 'Con eso se ha vuelto demasiado largo: acórtalo un poco antes de enviarlo, por favor.',
    care: {
      crisis:
        '*¿Estás bien?* Si tú, o alguien cercano, corre peligro o no puede más: no hace falta llevarlo a solas. Aún no se ha guardado nada.',
      incident:
        '*Esto suena a algo que no debería haber pasado.* Si te pasó a ti, no tienes que pasarlo a solas, y lo que hagas ahora lo decides tú. Aún no se ha guardado nada.',
    },
    atWork: 'Aquí, en el trabajo',
    outside: 'Fuera',
    line: (name: string, number: string) => `${name}: ${number}`,
    moreLines: 'Más líneas de ayuda',
    moreLinesLabel: 'Más líneas de ayuda y canales de denuncia',
    noticed:
      'Lo ha notado un programa, no una persona; puede equivocarse. Enviarlo no es denunciarlo, y en cualquier caso no se avisa a nadie.',
    deadlines: 'Los plazos para denunciar pueden ser cortos.',
    deadlinesAdvised: (body: string) => `Los plazos para denunciar pueden ser cortos. Asesora gratis: ${body}.`,
    keepEditing: 'Seguir escribiendo',
    keepEditingLabel: 'Seguir escribiendo: volver al formulario con tu texto',
    doNotSend: 'No enviar',
    doNotSendLabel: 'No enviar: no se guarda nada de esto',
  },
  withdraw: {
    title: 'Borrado',
    answer:
      'Si una semana abierta tenía una respuesta tuya, ya no está. Cuando una semana se cierra, se borran sus palabras y nadie puede saber qué elegiste: entonces no queda nada que borrar.',
  },
  forgetMe: {
    title: 'Olvídame',
    submit: 'Olvídame',
    done: 'Ya no se guarda ninguno de tus ajustes, y no llegan más mensajes semanales.',
    confirm:
      'Esto borra tu respuesta de una semana abierta, si la hay, y tus ajustes, y detiene los mensajes. Los temas que el canal ha leído se quedan: no nombran a nadie. Tu nombre se quita de los compromisos del grupo, salvo en las publicaciones que ya están.',
  },
  refusal: {
    title: 'Ahora no',
    notEnrolled:
      'Esto es para quienes participan, y tú aún no. Si participas, recibes una pregunta a la semana y la respondes en privado. El canal solo ve temas, nunca palabras ni nombres. ¿Lees qué pasa y luego decides?',
    closed: 'Esa semana se ha cerrado. La próxima pregunta llega en un mensaje directo.',
    nothingOpen: (from: string) => `Ahora mismo no hay nada abierto. La próxima pregunta llega: ${from}.`,
    nextRound: (from: string) => `Entraste cuando esta semana ya estaba abierta. Tu primera pregunta llega: ${from}.`,
    alreadyEnrolled: 'Ya participas. Se puede estar en un grupo a la vez.',
    noGroup:
      'Todavía no hay ningún grupo. Puede crearlo quien administra el espacio de trabajo. El grupo de un canal privado es para quienes están en ese canal.',
    notInChannel:
      'Este grupo es de un canal privado en el que no estás, así que no puedes participar. Alguien del canal puede invitarte.',
    guest:
      'Quienes tienen cuenta de invitado aún no pueden participar. Lo sentimos; los temas del canal también son para ti.',
    bot: 'Solo pueden participar personas.',
    outdated: 'Esto ha cambiado desde que lo abriste. Vuelve a abrirlo, por favor.',
    stranger:
      'Este programa es solo para miembros de este espacio de trabajo; quien viene de otro conectado no puede participar.',
    deactivated: 'Esta cuenta está desactivada y no puede participar.',
    noDirectMessages:
      'Slack no me deja enviarte mensajes directos, así que no has entrado. Quien administra el espacio de trabajo puede cambiarlo.',
    unknownPerson: 'Slack no nos dice ahora mismo quién eres. Vuelve a intentarlo en un minuto, por favor.',
  },
  privacy: {
    title: 'Quién puede ver esto',
    short: [
      '*Tu grupo, quien lo coordina y quien administra Slack* nunca ven tu respuesta ni si la diste.',
      '*Quien administra el servidor o la app de Slack* podría mirar, técnicamente, hasta que se cierre la semana. Después tus palabras ya no están, y nadie puede saber qué elegiste.',
      '*El canal* solo ve temas que comparten cinco personas o más.',
    ],
    steps: 'Paso a paso',
    stored: 'Qué se guarda y cuánto',
    storedTitle: 'Qué se guarda',
    risks: 'Qué podría fallar aun así',
    risksTitle: 'Qué podría fallar',
    back: 'Volver',
    backLabel: 'Volver a quién puede ver esto',
    whileOpen: 'Mientras la semana está abierta',
    afterClose: 'Después de cerrarse',
    afterPublication: 'Después de publicarse los temas',
    why: 'Por qué',
    until: 'Hasta cuándo',
  },
  resources: {
    title: 'Ayuda y denuncia',
    intro: 'No tienes que llevar nada a solas. A nadie se le dice que has abierto esta página.',
    routes: 'En tu trabajo',
    routesNote: 'La segunda está fuera de tu línea de mando.',
    country: (name: string) => `Fuera de tu trabajo: ${name}`,
    checked: (date: string) =>
      `Última comprobación de quien coordina: ${date}. Si algo no es correcto, avísale, por favor.`,
    own: 'Líneas de ayuda de tu empresa',
    worldwide: (name: string) =>
      `No conocemos líneas de ayuda lo bastante bien para mostrarlas aquí: ${name}. Estas encuentran ayuda en cada país, y quien coordina puede añadir las de tu empresa.`,
    otherCountry: 'Líneas de ayuda de otro país',
    elsewhere:
      'Los canales de denuncia de tu empresa están aquí en cuanto hay un grupo: quien lo coordina los nombra y los comprueba.',
    source: 'fuente',
  },
  help: {
    title: 'Ayuda',
    unknown: (typed: string) => `No conozco «${typed}».`,
    unknownSentence: 'No conozco esas palabras. No se ha enviado ni guardado nada.',
    didYouMean: (typed: string, meant: string) => `No conozco «${typed}». ¿Querías decir *${meant}*?`,
    open: (word: string) => `Abrir «${word}»`,
    all: 'Todas las palabras',
    intro: `Escribe \`${command}\` y una de estas palabras, o usa los botones de la página de inicio de esta app.`,
    line: (word: string, what: string) => `\`${command}${word === '' ? '' : ` ${word}`}\`  ${what}`,
  },
};
