import type { Catalogue } from '../catalogue.ts';

export const safetyCopy: Catalogue['safety'] = {
  promise:
    'El canal solo ve temas que comparten cinco personas o más, nunca las palabras de nadie. Cuando se cierra la semana, se borran tus palabras y el único vínculo entre tú y lo que elegiste. Hasta entonces, quienes administran el servidor o la app de Slack podrían mirar, técnicamente; preferimos decírtelo.',
  notAReport: 'No es una denuncia: no se avisa a nadie. Para denunciar algo, usa «Ayuda y denuncia».',
  deadlineNotice:
    'Escribir aquí no es una queja y no cambia ningún plazo legal. Algunos plazos son cortos: si quizá quieras denunciar, pregunta pronto a un organismo oficial.',
  points: [
    'Recibes una pregunta a la semana en un mensaje directo y, como mucho, un recordatorio. Puedes responder, saltarla, hacer una pausa o salir con un toque; a nadie del grupo se le dice cuál.',
    'El canal solo ve temas que comparten al menos cinco personas. Nunca ve tus palabras, tu nombre ni cuántas personas respondieron.',
    'Cuenta lo que eliges. Si solo escribes, un programa sugiere lo que entiende; tú ves qué cuenta y puedes cambiarlo. No pongas nombres, por favor.',
    'Puedes cambiar o borrar tu respuesta hasta que se cierre la semana. Entonces se borran tus palabras y el único vínculo entre tú y lo que elegiste; la app ya no puede encontrar tu respuesta, ni siquiera para ti.',
    'Hasta entonces, quienes administran el servidor o la app de Slack podrían mirar, técnicamente. Copias antiguas de datos y claves juntas, si alguien las tiene, aún lo dirían después.',
    'Nadie más ve tu respuesta en ninguna pantalla. Lo elegido, sin nombres, se borra cuando se publican los temas, como muy tarde siete días después del cierre. Slack transporta el formulario; por lo demás, tu respuesta queda en los servidores que ejecutan esta app.',
    'Esto no es un canal de denuncia. Escribir aquí no es una queja y no cambia ningún plazo legal. «Ayuda y denuncia» está a un toque.',
    'La app guarda que participas, tus ajustes y la versión de este texto. Se borra cuando sales.',
  ],
  visibility: [
    {
      who: 'Tu grupo, quien lo coordina y quien administra Slack con una exportación completa',
      whileOpen:
        'Que se preguntó al grupo. Una exportación también muestra quién participa y, por un mensaje de menos o más tarde, quién la saltó, la aplazó o hizo una pausa; nunca quién respondió.',
      afterClose: 'Lo mismo. Quien coordina ve los temas antes de que se publiquen.',
      afterPublication: 'Los temas, con tramos amplios como «10 o más» en lugar de números.',
    },
    {
      who: 'Quienes administran el servidor, con la base de datos y sus claves',
      whileOpen: 'Quién respondió qué, si lo buscaran.',
      afterClose: 'Lo elegido, sin nombres; ninguna palabra.',
      afterPublication: 'Los temas.',
    },
    {
      who: 'Quienes gestionan los ajustes de la app de Slack',
      whileOpen: 'Podrían recibir las respuestas al enviarse.',
      afterClose: 'Nada nuevo.',
      afterPublication: 'Los temas.',
    },
    {
      who: 'Slack',
      whileOpen: 'Transporta el formulario al guardarlo, al cambiar lo que cuenta y al volver a abrirlo.',
      afterClose: 'Tu respuesta no se guarda como mensaje.',
      afterPublication: 'Los temas.',
    },
    {
      who: 'Alguien que robó una copia de la base de datos',
      whileOpen: 'Cuántas respuestas cambiaron hace poco, no de quién; ningún texto.',
      afterClose: 'Nada sin la clave. Con ella, lo elegido sin nombres.',
      afterPublication: 'Los temas.',
    },
    {
      who: 'Quien tenga copias de datos y claves de una semana abierta',
      whileOpen: 'Quién respondió qué.',
      afterClose: 'Todavía quién respondió qué, mientras existan las dos copias.',
      afterPublication: 'Lo mismo.',
    },
    {
      who: 'Cuatro personas que comparan lo suyo, o cuatro cuentas inventadas',
      whileOpen: 'Nada.',
      afterClose: 'Nada.',
      afterPublication:
        'Una conjetura sobre si otra persona eligió un tema: acierta dos de cada tres veces, más si saben lo que eligieron todas las demás, y alguna vez con certeza.',
    },
  ],
  kept: [
    {
      what: 'Que participas, tus ajustes, tu canal de mensajes directos, la versión del texto que aceptaste',
      why: 'Para enviarte la pregunta a tu hora',
      until: 'Sales, se desactiva tu cuenta, termina el grupo, o en 24 horas después de que se quite la app',
    },
    {
      what: 'Si tu mensaje está previsto, enviado o saltado',
      why: 'Para enviar exactamente uno',
      until: 'Se cierra la semana',
    },
    {
      what: 'Si está previsto o enviado un mensaje sobre el propio grupo, como el fin de una temporada',
      why: 'Para enviar exactamente uno',
      until: 'Treinta días',
    },
    {
      what: 'Tu respuesta (lo elegido y las palabras), cifrada, y la clave que la une a ti',
      why: 'Para que puedas cambiarla o borrarla',
      until: 'Se cierra la semana',
    },
    {
      what: 'Lo elegido sin nombres ni palabras, cifrado, y su clave',
      why: 'Para contar temas',
      until: 'Se publican los temas, como muy tarde siete días después del cierre',
    },
    {
      what: 'Temas publicados, compromisos, líneas de quien coordina, lo que preguntó cada semana',
      why: 'El registro de la temporada',
      until: 'Quien coordina lo borra tras la temporada, o en 24 horas después de que se quite la app',
    },
    {
      what: 'Quién coordina un grupo; su programa, ajustes, canales de denuncia, líneas de ayuda propias, aviso e invitación, con las palabras de quien coordina',
      why: 'Para llevar sus semanas y mostrarlo a quienes se pregunta',
      until: 'Quien coordina los cambia, o en 24 horas después de que se quite la app',
    },
    {
      what: 'Los identificadores de los eventos de Slack, sin contenido',
      why: 'Para notar si uno llega dos veces',
      until: 'Un día',
    },
    {
      what: 'Cómo se llaman las personas del canal',
      why: 'Para quitar nombres de una respuesta antes de guardarla',
      until: 'Nunca se guarda: en memoria, mientras hay una semana abierta',
    },
    {
      what: 'El acceso de la app a Slack, cifrado',
      why: 'Para hablar con Slack',
      until: 'Se quita la app: entonces al momento',
    },
  ],
};
