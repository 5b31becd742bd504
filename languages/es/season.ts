import type { Catalogue } from '../catalogue.ts';
import { noCounts } from './common.ts';

export const seasonCopy: Catalogue['season'] = {
  themes: {
    title: 'Temas hasta ahora',
    none: 'En esta temporada aún no se han publicado temas. Llegan después de que se cierre la primera semana.',
    deleted:
      'Los temas de esta temporada ya no se guardan aquí: quien coordina ha borrado el registro. Lo publicado sigue en el canal.',
    nothing: 'No hubo bastante que compartir.',
    week: (title: string) => `*${title}*`,
    promise: 'Solo temas, como los ha leído el canal: nunca las palabras de nadie ni números exactos.',
    notInChannel:
      'Estos temas son de un canal privado, y parece que ahora no estás en él. Si estás, vuelve a intentarlo en un momento.',
    earlier: 'Las semanas anteriores están en el canal.',
  },
  report: {
    title: 'Informe de temporada',
    open: 'Informe de temporada',
    openLabel: 'La temporada como la ha leído el canal',
    notLead: 'Esto es para quien coordina un grupo.',
    chooser: {
      title: 'Informe de temporada',
      choose: '¿Qué temporada te gustaría leer?',
      one: (channel: string) => `*${channel}*`,
      open: 'Leer',
      openLabel: (place: number, of: number) => `Leer la temporada del grupo ${place} de ${of}`,
    },
    intro: (channel: string, season: number, posted: number, length: number) =>
      `*${channel}*, temporada ${season}. Publicadas hasta ahora: ${posted} de ${length} semanas.`,
    week: (week: number, title: string, date: string) => `*Semana ${week}: ${title}* (abierta: ${date})`,
    introDeleted: (channel: string, season: number) => `*${channel}*, temporada ${season}.`,
    earlier: 'Semanas anteriores',
    later: 'Semanas posteriores',
    files: 'Como documento, tabla o página con gráficos: quien administra el servidor escribe `npm run report`.',
    take: 'Copiar como texto',
    takeLabel: 'Copiar como texto: el informe entero, para llevarlo',
    text: {
      title: 'Copiar el informe',
      hint: 'Selecciónalo todo, cópialo y pégalo donde lo necesites. Solo tiene lo que ha leído el canal.',
      part: (part: number, of: number) => (of === 1 ? 'El informe' : `Parte ${part} de ${of}`),
      done: 'Listo',
      heading: (programme: string, season: number) => `${programme}: temporada ${season}`,
      progress: (posted: number, length: number) => `Publicadas hasta ahora: ${posted} de ${length} semanas.`,
      promise: (k: number) =>
        `Cada tema lo eligieron al menos ${k} personas distintas. Ni palabras de nadie, ni nombres, ni números exactos.`,
      week: (week: number, title: string, date: string) => `Semana ${week}: ${title} (abierta: ${date})`,
      theme: (label: string, band: string, sentence: string) => `• ${label}${band}: ${sentence}`,
      band: (band: number) => ` (${band} personas o más)`,
      promises: 'Lo que vamos a intentar',
      action: (text: string, state: string, week: number) => `• ${text} (${state}, desde la semana ${week})`,
      source: (source: string) => source,
    },
  },
  status: {
    title: 'Estado',
    open: (title: string, until: string) => `«${title}» está abierta. Cierra: ${until}.`,
    closing: (title: string) => `«${title}» se está cerrando.`,
    closed: (title: string, at: string) => `«${title}» se ha cerrado. Sus temas se publican: ${at}.`,
    closedForApproval: (title: string, at: string) =>
      `«${title}» se ha cerrado. Sus temas se publican cuando se aprueben, como pronto: ${at}.`,
    held: (title: string) => `«${title}» se ha cerrado, y sus temas están retenidos.`,
    posted: (title: string) => `«${title}» se ha cerrado, y el canal ha leído sobre ella.`,
    opens: (title: string, at: string) => `«${title}» se abre: ${at}.`,
    opensAtEarliest: (title: string, day: string) => `«${title}» se abre, como pronto: ${day}.`,
    comesNext: (title: string) => `Después viene «${title}».`,
    paused: 'El programa está en pausa.',
    ended:
      'La temporada ha terminado. No sigue nada hasta que quien coordina empiece la próxima, en «Gestionar grupo».',
    enough: 'Hay bastantes participantes para que se abra una semana.',
    notEnough:
      'Todavía no hay bastantes participantes para que se abra una semana. Lo que más ayuda son unas palabras cálidas en el canal.',
    notLead: 'Esto es para quien coordina el grupo.',
    privacy: noCounts,
  },
};
