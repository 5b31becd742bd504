import type { Catalogue } from '../catalogue.ts';

export const installCopy: Catalogue['install'] = {
  invite: {
    title: 'Añadir Imperfect Ally a Slack',
    what: 'Imperfect Ally lleva a un canal por una temporada de preguntas cortas y semanales sobre cómo apoyar mejor. Quien participa recibe cada semana una pregunta privada, y el canal lee temas: nunca las palabras de nadie.',
    mayTitle: 'Qué le pide a Slack',
    may: [
      'responder a /imperfect-ally y enviar sus propios mensajes donde se la invitó',
      'enviar un mensaje directo a quienes participan',
      'saber quién está en el espacio de trabajo, en qué zona horaria, qué canales hay y quién está en ellos',
    ],
    mayNot: 'No puede leer mensajes, ni en canales ni en ningún otro sitio.',
    button: 'Añadir a Slack',
    removal: 'Si se quita, sus claves de acceso se borran al momento y todo lo demás en 24 horas.',
  },
  installed: {
    title: 'Imperfect Ally está instalada',
    next: 'En Slack, escribe /invite @Imperfect Ally en el canal al que va destinada y después /imperfect-ally crear.',
    open: 'Abrir Slack',
  },
  cancelled: {
    title: 'No se ha instalado nada',
    text: 'Cancelaste, así que no ha cambiado nada. Puedes volver a empezar cuando quieras.',
  },
  stale: {
    title: 'Empieza de nuevo, por favor',
    text: 'Esta página estuvo abierta demasiado tiempo o se abrió en otro navegador. No se ha instalado nada.',
  },
  failed: {
    title: 'No ha funcionado',
    text: 'No se ha instalado nada. Empieza de nuevo, por favor; si vuelve a pasar, da este código a quienes administran Imperfect Ally:',
  },
  again: 'Empezar de nuevo',
};
