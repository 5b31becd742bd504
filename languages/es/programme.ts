import type { Catalogue } from '../catalogue.ts';
import { translated } from '../translated.ts';

const problems = [
  [/^is empty;.*$/u, 'está vacío'],
  [/^is longer than (\d+) characters.*$/u, 'tiene más de $1 caracteres; acórtalo'],
  [/^has more than one line.*$/u, 'tiene más de una línea'],
  [
    /^says “(.+)”, which asks about a person.*$/u,
    'dice «$1» y así pregunta por una persona; pregunta qué notó, qué hará o qué duda quien responde',
  ],
  [/^has fewer than 4 choices.*$/u, 'tiene menos de cuatro respuestas; escribe de cuatro a siete, o ninguna'],
  [/^has more than 7 choices.*$/u, 'tiene más de siete respuestas; quédate con las más claras'],
  [/^has two choices for “(.+)”.*$/u, 'tiene dos respuestas para «$1»; deja una, para que nadie cuente dos veces'],
  [/^is “(.+)”, which is no theme.*$/u, 'dice «$1», que no es un tema; usa uno de la lista'],
  [/^asks the same question twice.*$/u, 'hace dos veces la misma pregunta'],
  [/^is longer than three sentences.*$/u, 'tiene más de tres frases'],
  [/^has more than one smaller question.*$/u, 'tiene más de una pregunta pequeña'],
  [/^seems to name somebody: ?(.+?); write.*$/u, 'parece nombrar a alguien: $1; escríbelo sin nombres'],
] as const;

export const programmeCopy: Catalogue['programme'] = {
  title: 'Programa',
  open: 'Programa',
  openLabel: 'El programa: todas las semanas y sus palabras',
  notLead: 'El programa es para quien coordina un grupo.',
  intro: (title: string, weeks: number) =>
    `*${title}* · ${weeks === 1 ? 'una semana' : `${weeks} semanas`}. Puedes redactar de nuevo cualquier semana, dejar fuera algunas o cambiar su orden. Una semana que ya se abrió conserva su pregunta: lo que le cambies cuenta desde la próxima temporada.`,
  unusable:
    '*El programa propio no se puede usar tal como está guardado,* así que vale el habitual. Quien administra el servidor ve qué falla con `npm run programme -- check`.',
  file: 'Para semanas o temas propios, pregunta a quien administra el servidor: `npm run programme` admite un archivo.',
  week: (week: number, title: string) => `*${week}. ${title}*`,
  discussion: 'conversación en un hilo',
  step: 'pregunta privada',
  begun: 'ya empezó',
  reword: 'Ver y redactar',
  rewordLabel: (week: number) => `Ver y redactar la semana ${week}`,
  weeks: {
    title: 'Semanas',
    open: 'Elegir semanas',
    openLabel: 'Elegir semanas: dejar fuera algunas o cambiar su orden',
    intro: (weeks: number, of: number) => `*${weeks} de ${of} semanas.* Las que ya empezaron se quedan donde están.`,
    earlier: 'Mover antes',
    later: 'Mover después',
    out: 'Dejar fuera',
    leftOut: '*Quedan fuera*',
    back: 'Volver a poner',
    backLabel: (title: string) => `Volver a poner ${title}`,
    few: (weeks: number) => `Solo ${weeks} semanas`,
    all: 'Todas las semanas',
    saved: '*Guardado.* Cuenta desde la próxima semana.',
    begun: 'Esa semana ya empezó, así que se queda.',
    changedMeanwhile: 'Alguien acaba de cambiar las semanas. Así están ahora.',
    tooFew: (least: number) => `*No ha cambiado nada.* Una temporada necesita al menos ${least} semanas.`,
    sensitiveFirst:
      '*No ha cambiado nada.* Una temporada no empieza con una semana que puede remover cosas, ni con una conversación.',
    discussionTooEarly: '*No ha cambiado nada.* Antes de una conversación van al menos dos semanas privadas.',
  },
  gone: 'Esta semana ya no está en el programa. Vuelve a abrir el programa, por favor.',
  form: {
    title: (week: number) => `Semana ${week}`,
    when: {
      coming: (season: number) =>
        `Estas son las palabras de la temporada ${season}; se pregunta cuando se abre esta semana.`,
      begun: (season: number) =>
        `Esta semana ya empezó en la temporada actual y conserva su pregunta. Lo que escribas aquí se pregunta en la temporada ${season}.`,
    },
    rules:
      'Una pregunta trata de quien responde: lo que notó, lo que hará o lo que no sabe bien. Nunca pide un nombre, una persona ni una historia ajena, y ningún texto nombra a nadie.',
    name: 'Título',
    nameHint: 'Como mucho 24 caracteres.',
    framing: 'De qué trata',
    framingHint: 'De una a tres frases cortas.',
    question: 'La pregunta',
    choices: 'Opciones, una por línea',
    choicesHint:
      'De cuatro a siete, con el tema primero: «Callar: Me quedo en silencio». Vacío: solo se escribe. «Otra cosa» se añade sola.',
    more: 'Una pregunta más pequeña',
    moreHint: 'Déjalo vacío si no hay ninguna.',
    thread: 'La pregunta en el hilo del canal',
    preview: 'Vista previa',
    previewLabel: 'Vista previa: ver esta semana como quien participa, sin guardar',
    save: 'Guardar',
  },
  preview: {
    title: 'Vista previa',
    fine: 'Aún no se ha guardado nada. Esto es lo que verá quien participa:',
    mistakes: '*Todavía no se puede guardar:*',
    mistake: (field: string, message: string) => `• *${field}:* ${message}.`,
    elsewhere: 'Otra parte del programa',
  },
  problem: (message: string) => translated(message, problems),
  mistake: (message: string) => `Aquí hay algo que corregir: ${message}.`,
  elsewhere: (message: string) => `En otra parte del programa hay algo que corregir: ${message}.`,
  changedMeanwhile:
    'No se ha guardado: alguien ha cambiado el programa desde que lo abriste. Conserva tu texto, cierra esto y vuelve a abrir la semana, por favor.',
  otherStep:
    'No se ha guardado: la temporada ha avanzado desde que abriste esto. Conserva tu texto y vuelve a abrir el programa, por favor.',
  failed:
    'No se ha guardado: algo de nuestro lado no responde. Conserva tu texto y vuelve a intentarlo en un minuto, por favor.',
  late: 'Ha tardado demasiado. Conserva tu texto y compruébalo antes de volver a intentarlo.',
  savedTitle: 'Guardado',
  saved: (title: string, season: number) =>
    `*Guardado.* «${title}» se pregunta con estas palabras en la temporada ${season}. Una semana que ya se abrió conserva su pregunta.`,
};
