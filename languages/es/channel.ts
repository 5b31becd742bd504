import type { Catalogue } from '../catalogue.ts';
import { inList, inWords } from './common.ts';

const about = (minutes: number) => (minutes === 1 ? 'Un minuto, más o menos' : `Unos ${minutes} minutos`);

export const channelCopy: Catalogue['channel'] = {
  nudge: {
    text: (minutes: number) => `Ya está aquí tu pregunta de esta semana. ${about(minutes)}, y puedes saltarla.`,
    week: (week: number, of: number, title: string) => `*Semana ${week} de ${of} · ${title}*`,
    free: (k: number) =>
      `🔒 Solo tú ves tu respuesta. El canal ve temas que comparten ${inWords(k)} personas o más. A nadie se le dice si la saltas.`,
    goOn: '*¿Seguimos?* Se lo preguntamos a todo el mundo de vez en cuando. Si andas con mucho trabajo, un toque te da cuatro semanas de calma; para salir basta `/imperfect-ally salir`. Para seguir no tienes que hacer nada.',
    reminderText: (minutes: number) =>
      `Tu pregunta de esta semana sigue abierta. ${about(minutes)}, y puedes saltarla.`,
    reminderWhy: 'Este recordatorio llega una vez, hayas respondido o no.',
  },
  opening: {
    title: (week: number, title: string) => `Semana ${week} · ${title}`,
    talk: (headline: string) => `Esta semana hablamos: ${headline}`,
    notice: 'Para fijarse',
    tryThis: 'Para probar esta semana',
    talkAbout: 'Para hablar 💬',
    line: (text: string) => `*De quien coordina*\n${text}`,
    weeksOff: (count: number, day: string) =>
      count === 1
        ? `La semana que viene no hay pregunta. La próxima llega: ${day}.`
        : `Después no hay pregunta durante ${inWords(count)} semanas. La próxima llega: ${day}.`,
    smallPrint: (k: number) =>
      `Los temas son lo que eligieron ${inWords(k)} personas o más. Las ideas para probar vienen del programa, no de las respuestas.`,
    named: 'En el hilo se ve tu nombre · habla por ti · sin historias de colegas · leer también cuenta',
    help: 'Esto no es un canal de denuncia, y escribir aquí no cambia ningún plazo legal. Para líneas de ayuda y canales de denuncia: `/imperfect-ally apoyo`.',
    rules: 'Nuestras normas',
    rulesLabel: 'Nuestras normas: cómo hablamos en este hilo',
  },
  rules: {
    page: 'Nuestras normas',
    title: 'Cómo hablamos aquí',
    notAReport:
      'Escribir aquí no es una denuncia y no cambia ningún plazo legal. Los canales de denuncia y las líneas de ayuda están en «Ayuda y denuncia».',
    gone: 'Esa conversación ya no está.',
  },
  reminder: (until: string) => `La pregunta de esta semana sigue abierta. Cierra: ${until}.`,
  heard: {
    title: 'Lo que oímos la semana pasada',
    band: {
      5: 'cinco personas o más',
      10: 'diez personas o más',
      20: 'veinte personas o más',
      50: 'cincuenta personas o más',
      100: 'cien personas o más',
    },
    each: (band: string) => `Cada tema, de ${band}:`,
    beyond: 'Algunas respuestas no encajaban en ningún tema.',
    again: (week: number) => `, como en la semana ${week}.`,
  },
  digest: {
    title: (title: string) => `Lo que oímos: ${title}`,
    nothing: 'De esta semana no hay bastante que compartir. Gracias a quienes se tomaron un momento.',
    weekOff: (day: string) => `Esta semana no hay pregunta. La próxima llega: ${day}.`,
    promise: 'Los temas son lo que se eligió: nunca las palabras de nadie ni números exactos.',
    band: (band) => `${band} personas o más`,
  },
  farewell: {
    title: (weeks: number) => (weeks === 1 ? 'Gracias por esta semana' : `Gracias por ${inWords(weeks)} semanas`),
    thanks:
      'Esta fue la última pregunta de la temporada. Gracias a quienes respondieron, escucharon, hablaron o simplemente leyeron.',
    season: 'La temporada, semana a semana',
    week: (title: string, labels: readonly string[]) => `• ${title}: ${inList(labels)}`,
    next: '*Qué viene ahora*\nNo se pregunta nada más hasta que alguien que coordina empiece otra temporada. Lo pequeño sigue sin nosotros: preguntar, escuchar, compartir el mérito.',
    stopped:
      '*Imperfect Ally se despide.* El grupo de aquí ha terminado, así que no llegan más preguntas. Lo que se escribió en una semana abierta se borra sin leerse. Gracias a quienes se tomaron un momento.',
  },
};
