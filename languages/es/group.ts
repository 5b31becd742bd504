import type { Catalogue } from '../catalogue.ts';
import { command } from '../command.ts';
import { noCounts } from './common.ts';

export const groupCopy: Catalogue['group'] = {
  title: 'Gestionar grupo',
  chooser: {
    choose: 'Coordinas varios grupos. ¿Cuál?',
    open: 'Abrir',
    openLabel: (place: number, of: number) => `Abrir el grupo ${place} de ${of}`,
  },
  notLead: 'Esto es para quien coordina el grupo.',
  back: 'Volver al grupo',
  open: 'Gestionar grupo',
  openLabel: 'Gestionar grupo: horario, a quién acudir, canal, coordinación, pausa y fin',
  name: (channel: string) => `*${channel}*`,
  states: {
    coming: (season: number) => `La temporada ${season} aún no ha empezado.`,
    running: (season: number) => `La temporada ${season} está en marcha.`,
    paused: (season: number) => `La temporada ${season} está en pausa.`,
    ended: (season: number) =>
      `La temporada ${season} ha terminado. No sigue nada hasta que quien coordina empiece la próxima.`,
    stopped: () => 'El grupo ha terminado.',
  },
  tooFewLeads:
    '*Hay menos personas que coordinan que aprobaciones pedidas*, así que no se puede publicar nada. Añade a alguien, o pide menos, por favor.',
  reminder: (on: boolean) =>
    on ? 'El canal recibe un recordatorio a la semana.' : 'El canal no recibe recordatorios.',
  contacts: (routes: readonly string[], country: string, checked: string | undefined) =>
    [
      '*A quién acudir*',
      ...routes.map((route) => `• ${route}`),
      checked === undefined ? 'Aún sin comprobar.' : `Líneas de ayuda: ${country}. Última comprobación: ${checked}.`,
    ].join('\n'),
  contactsLeft: {
    none: '*La primera pregunta espera:* di a quién se puede acudir y comprueba las líneas de ayuda, por favor.',
    unchecked:
      '*La primera pregunta espera una marca:* repasa los contactos y marca después que los has comprobado, por favor.',
  },
  addContacts: 'Añadir contactos',
  checkContacts: 'Comprobar contactos',
  reporter: (date: string) => `Se muestra un aviso sobre quién debe comunicar lo que oye, con fecha: ${date}.`,
  ownLines: (count: number) =>
    `*Líneas de ayuda propias*\n${count === 0 ? 'Todavía ninguna. Las de la propia empresa van primero.' : `${count} propias; van primero.`}`,
  leads: (leads: string) => `*Quién coordina*\n${leads}`,
  channelLine: (channel: string) => `*Canal*\n${channel}`,
  editContactsLabel: 'Cambiar a quién acudir: canales de denuncia y líneas de ayuda',
  ownLinesLabel: 'Añadir o quitar líneas de ayuda de la propia empresa',
  editChannelLabel: 'Elegir otro canal',
  editLeads: 'Quién coordina',
  editLeadsLabel: 'Añadir o quitar a quien coordina, o traspasar el grupo',
  invite: 'Invitar',
  inviteLabel: 'Invitar: publicar una invitación en el canal',
  seeWeeks: 'Ver las semanas',
  seeWeeksLabel: 'Ver todas las semanas como quien participa',
  saved: {
    week: (date: string) => `*Guardado.* Vale desde la próxima semana (${date}). Una semana abierta conserva lo suyo.`,
    weekEnded: '*Guardado.* Vale desde la primera semana de la próxima temporada.',
    contacts: '*Guardado.* Desde ahora lo ve quien participa.',
    channel: (channel: string) =>
      `*Guardado.* Desde ahora el grupo publica en ${channel}. Lo que antes no se pudo publicar llega en un momento.`,
  },
  week: {
    schedule: 'Vale desde la próxima semana que se abra; una semana abierta conserva su horario.',
    privacy: 'Una semana abierta conserva su número; quién aprueba cambia al momento.',
  },
  contactsEffect: 'Se muestra al momento. Los días festivos cuentan desde la próxima semana.',
  channel: {
    title: 'Canal',
    effect:
      'El grupo publica en un canal. Lo publicado se queda en el antiguo; lo que falta va al nuevo. Para quien participa no cambia nada más.',
  },
  pause: 'Pausa',
  pauseLabel: 'Poner el programa en pausa para todo el grupo',
  pauseSays:
    '*Pausa.* No se abre ninguna semana hasta que quien coordina la termine. Una semana abierta se puede responder hasta que se cierre, y sus temas se publican; no se envían más mensajes sobre ella. Al canal no se le dice: se lee en la página de inicio de la app.',
  paused:
    '*El programa está en pausa.* No se abre ninguna semana. Si hay una abierta, se puede responder hasta que se cierre y sus temas se publican; no se envían más mensajes sobre ella. Se lee en la página de inicio de la app.',
  resume: 'Terminar la pausa',
  resumeLabel: 'Terminar la pausa del programa',
  resumeSays: '*Terminar la pausa.* La próxima semana se abre a la próxima hora habitual.',
  resumed: (date: string) => `*El programa sigue.* Próxima semana con pregunta: ${date}.`,
  stop: 'Terminar del todo',
  stopLabel: 'Terminar el programa del todo',
  stopSays:
    '*Terminar.* Termina el grupo del todo. Una semana abierta acaba sin leerse: lo que se escribió en ella se borra. Una semana cerrada aún se publica. Se borran los ajustes de cada persona. El canal lee una breve despedida.',
  stopTitle: '¿Terminar del todo?',
  stopText:
    'Lo que se escribió en una semana abierta se borra sin leerse, y se quita a todas las personas de la lista. No se puede deshacer.',
  stopYes: 'Terminar del todo',
  stopNo: 'Conservarlo',
  stopped:
    '*El grupo ha terminado.* Se ha quitado a todas las personas de la lista, y el canal lee una breve despedida. Allí se puede crear otro grupo cuando se quiera.',
  record: {
    says: {
      ended:
        '*Borrar el registro.* Borra lo que la app guarda de las temporadas hasta ahora: los temas, los compromisos y lo que preguntó cada semana, y con ello el informe de temporada. Lo publicado en el canal se queda: es del canal. El horario, las reglas, el programa y los ajustes de cada persona siguen para otra temporada. Si quieres conservar un informe, llévatelo antes.',
      stopped:
        '*Borrar el registro.* Borra lo que la app guarda de las temporadas del grupo: los temas, los compromisos, lo que preguntó cada semana y un programa propio. Lo publicado en el canal se queda: es del canal.',
    },
    delete: 'Borrar el registro',
    deleteLabel: 'Borrar para siempre el registro de las temporadas hasta ahora',
    title: '¿Borrar el registro?',
    text: 'Los temas guardados en la app, los compromisos y el informe de temporada se borran para siempre y para todas las personas que coordinan. Lo publicado en el canal se queda. No se puede deshacer.',
    yes: 'Borrar para siempre',
    no: 'Conservarlo',
    deleted:
      '*El registro se ha borrado.* Lo publicado en el canal se queda. Se avisa a las demás personas que coordinan.',
    nothingLeft: '*Ya no hay registro.* Se borró antes.',
    isDeleted: 'El registro de las temporadas hasta ahora se ha borrado. Lo publicado está en el canal.',
    weekUnfinished:
      'La última semana aún no ha terminado, o el canal todavía espera saber de ella. Después se puede borrar el registro.',
    notOver:
      'Hay una temporada en marcha, así que su registro aún hace falta. Se puede borrar cuando termine la temporada o el grupo.',
    stoppedGroups: 'Grupos que coordinaste y que han terminado',
  },
  nextSeason: (season: number) => `Empezar la temporada ${season}`,
  nextSeasonLabel: (season: number) => `Empezar la temporada ${season}: los mismos pasos con otras palabras`,
  nextSeasonSays:
    '*Seguir.* La próxima temporada pregunta los mismos pasos con otras palabras; para preguntar otra cosa, cambia antes el programa en la página «Programa». Se ha preguntado a quienes participan si siguen; el primer mensaje de la temporada lo pregunta otra vez.',
  seasonStarted: (season: number, date: string) =>
    `*La temporada ${season} está en marcha.* Primera semana: ${date}, cuando haya ocho participantes.`,
  otherState: 'Alguien acaba de cambiar este grupo. Vuelve a abrir la página, por favor.',
  botNotInChannel: 'La app ya no está en el canal del grupo. Elige antes otro canal, o vuelve a invitarla, por favor.',
  sharedChannel: 'El canal del grupo ahora se comparte con otro espacio de trabajo. Elige antes otro canal, por favor.',
  archivedChannel: 'El canal del grupo está archivado. Elige antes otro canal, por favor.',
  privateChannel:
    'Aquí ya no puedo ver canales privados. Elige antes un canal público, o pide a quien instaló la app que vuelva a permitirle los canales privados (groups:read).',
  channelTaken: 'En este canal ya hay otro grupo. Elige antes otro canal, por favor.',
  privacy: noCounts,
  lead: {
    title: 'Quién coordina',
    intro: (channel: string) => `*Quién coordina ${channel}.* Lo ve quien lee sobre el grupo antes de participar.`,
    none: 'Ahora mismo nadie coordina el grupo. Añade a alguien, por favor.',
    remove: 'Quitar',
    removeLabel: 'Quitar a esta persona de la coordinación',
    stepBack: 'Dejarlo',
    stepBackLabel: 'Dejar de coordinar',
    confirm: {
      remove: {
        title: '¿Quitar a esta persona?',
        text: 'Se le avisa en un mensaje directo. Se la puede volver a añadir cuando se quiera.',
        yes: 'Quitar',
        no: 'Conservar',
      },
      stepBack: {
        title: '¿Dejar de coordinar?',
        text: 'Ya no verás los temas antes ni podrás cambiar el grupo. Otra persona que coordina puede volver a añadirte.',
        yes: 'Dejarlo',
        no: 'Quedarme',
      },
    },
    lastLead: 'Alguien tiene que coordinar. Añade antes a otra persona, o traspasa el grupo abajo, por favor.',
    add: '¿Quién más debe coordinar?',
    addHint: 'No hace falta que participe. Se le avisa en un mensaje directo.',
    addPlaceholder: 'Elige a una persona',
    submit: 'Añadir',
    handOver: 'Traspasar',
    handOverOption: 'Lo dejo: esta persona coordina en mi lugar',
    added: (person: string) => `*Listo.* ${person} también coordina. Ya lo sabe.`,
    removed: (person: string) => `*Listo.* ${person} ya no coordina. Ya lo sabe.`,
    steppedBack: (channel: string) => `*Listo.* Ya no coordinas ${channel}. Gracias por lo que hiciste.`,
    mayNot: 'Quién coordina lo deciden quienes ya coordinan el grupo y quienes administran el espacio de trabajo.',
    alreadyLead: 'Esta persona ya coordina.',
    wasNoLead: 'Esta persona no coordina.',
    unknownPerson: 'Slack no conoce a esta persona. Elige a otra, por favor.',
    bot: 'Solo pueden coordinar personas.',
    guest: 'Quien tiene cuenta de invitado no puede coordinar.',
    stranger: 'Quien es de otro espacio de trabajo no puede coordinar.',
    deactivated: 'Esta cuenta está desactivada.',
  },
  notices: {
    'channel-lost': (channel: string) =>
      `Ya no puedo publicar en ${channel}: se archivó o se borró, me quitaron de allí, o ya no puedo ver canales privados. Las semanas siguen en privado. Elige otro canal, o vuelve a invitarme, por favor.`,
    'channel-shared': (channel: string) =>
      `${channel} ahora se comparte con otro espacio de trabajo. Lo que se escribe es solo para la propia empresa, así que no publico nada allí. Las semanas siguen en privado. Elige otro canal, o deja de compartirlo, por favor: lo que espera se publica entonces.`,
    'lead-added': (channel: string) =>
      `Ahora coordinas ${channel}. Ves los temas antes de que se publiquen y cuidas del horario, las líneas de ayuda y la coordinación. Nunca ves una respuesta ni quién participa.`,
    'lead-removed': (channel: string) => `Ya no coordinas ${channel}. Gracias por lo que hiciste.`,
    'leads-changed': (channel: string, leads: string) => `Ahora coordinan ${channel}: ${leads}.`,
    'lead-gone': (channel: string, leads: string) =>
      `Una persona que coordinaba ${channel} ha dejado el espacio de trabajo. Ahora coordinan: ${leads}. Procura que alguien se ocupe, por favor.`,
    'approvals-lowered': (channel: string, approvals: number) =>
      `Una persona que coordina ${channel} ha bajado cuántas aprobaciones necesitan sus temas. Ahora ${approvals === 0 ? 'ninguna: se publican en su día' : approvals === 1 ? 'es una' : `son ${approvals}`}.`,
    'held-twice': (channel: string) =>
      `Dos semanas seguidas, los temas de ${channel} quedaron retenidos hasta borrarse. Hubo personas que respondieron para el grupo: conviene hablar de si publicar los temas o poner el programa en pausa.`,
    'season-over': (channel: string, season: number) =>
      `La temporada ${season} de ${channel} ha terminado. A quienes participan se les pregunta una vez si siguen. Nada sigue por sí solo: si quieres otra temporada, empiézala.`,
    'record-deleted': (channel: string) =>
      `Una persona que coordina ${channel} ha borrado el registro de sus temporadas: los temas como los guardaba la app, y los compromisos. Lo publicado en el canal se queda.`,
    'work-stuck': (channel: string) =>
      `Algo mío para ${channel} no funciona desde hace una hora, y lo sigo intentando. Nada de lo que alguien escribió se muestra a nadie. Solo tienes que avisar a quienes me administran, por favor: sus registros y \`npm run doctor\` dicen qué pasa.`,
    'contacts-unchecked': (channel: string) =>
      `La próxima semana de ${channel} está lista y te espera: di a quién se puede acudir y comprueba las líneas de ayuda, por favor. Después se abre en unos minutos.`,
    'app-not-invited': (channel: string) =>
      `La primera semana de ${channel} está lista y me espera: escribe allí \`/invite @Imperfect Ally\`, por favor. Después se abre en unos minutos.`,
    'go-on': (channel: string) =>
      `La temporada de ${channel} ha terminado: gracias por participar. ¿Te gustaría seguir? Si alguien empieza otra temporada, desde entonces vuelves a recibir preguntas. Si ya tienes bastante, sal con un toque; las dos cosas están bien.`,
  },
  noLeads: 'nadie',
  goOn: 'Seguir',
  goOnLabel: 'Seguir: participar si alguien empieza otra temporada',
  chooseChannel: 'Elegir otro canal',
  goOnTitle: 'Seguimos',
  goesOn: 'Nos alegra que sigas. No hay nada que hacer: si alguien empieza otra temporada, tu primer mensaje lo dirá.',
  goesOnNot: `Ya no participas. Puedes volver con \`${command} participar\` cuando haya una temporada en marcha.`,
  reporterNotice: (text: string, date: string) => `*Un aviso de tu empresa* (${date}): ${text}`,
};

export const ownLinesCopy: Catalogue['ownLines'] = {
  title: 'Líneas propias',
  intro:
    'Las de la propia empresa: alguien que asesora, un comité de empresa, un servicio de apoyo que paga la empresa. Las ve todo el espacio de trabajo, por encima de las del país, en cuanto las añades.',
  none: 'Todavía no hay ninguna.',
  remove: 'Quitar',
  removeLabel: (place: number, of: number) => `Quitar la línea de ayuda ${place} de ${of}`,
  add: 'Añadir',
  name: 'Nombre',
  nameHint: 'Por ejemplo, «Asesoría confidencial».',
  reach: 'Cómo se contacta',
  reachHint: 'Una dirección, un número, un enlace o una @persona.',
  purpose: 'Para qué sirve',
  purposeHint: 'Una línea corta.',
  missing: {
    name: 'Ponle un nombre, por favor.',
    reach: 'Di cómo se contacta, por favor.',
    purpose: 'Di para qué sirve, por favor.',
  },
  unreachable: 'Pon una dirección, un número, un enlace o una @persona, por favor.',
  full: 'Hay diez, y no caben más. Quita una antes de añadir otra, por favor.',
  added: '*Añadida.* Desde ahora la ve quien participa.',
  removed: '*Quitada.*',
};
