import type { Catalogue } from '../catalogue.ts';

export const noCounts =
  'Nadie ve cuántas personas participan o han respondido, tampoco tú. Con el tiempo, un número delataría quién lo hizo.';

const numbers: Readonly<Record<number, string>> = {
  ...{ 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez' },
  ...{ 15: 'quince', 20: 'veinte' },
};

export const inWords = (count: number): string => numbers[count] ?? String(count);

/** «y» se vuelve «e» ante el sonido «i». */
export const inList = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const and = /^(?:i|hi(?![ae]))/iu.test(last) ? 'e' : 'y';
  return `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
};

export const common: Catalogue['common'] = {
  country: (name: string) => name,
  byText: (to: string) => `SMS ${to.replace(' to ', ' al ')}`,
  countries: (from: string, to: string) => `${from} a ${to}`,
  appName: 'Imperfect Ally',
  moment: '{date_long}, {time}',
  close: 'Cerrar',
  cancel: 'Cancelar',
  loadingTitle: 'Un momento',
  loading: 'Un momento…',
  sorryTitle: 'No ha funcionado',
  sorry: 'Algo de nuestro lado no responde. Mira qué ha pasado y vuelve a intentarlo en un minuto.',
  late: 'Ha tardado demasiado: no se ha abierto ni cambiado nada. Vuelve a intentarlo, por favor.',
  cannotOpen:
    'Algo de nuestro lado no responde: no se ha abierto ni cambiado nada. Vuelve a intentarlo en un minuto, por favor.',
  reflectNow: 'Responder en privado',
  reflectNowLabel: 'Responder en privado: abrir la pregunta de esta semana',
  join: 'Participar',
  joinLabel: 'Participar: leer qué pasa y decidir',
  leave: 'Salir',
  leaveLabel: 'Salir del programa',
  whoCanSee: 'Quién puede ver esto',
  whoCanSeeLabel: 'Quién puede ver lo que escribes',
  resources: 'Ayuda y denuncia',
  resourcesLabel: 'Ayuda y denuncia: líneas de ayuda y a quién acudir',
  help: 'Palabras',
  withdraw: 'Borrar mi respuesta',
  withdrawTitle: '¿Borrar tu respuesta?',
  withdrawText:
    'Esto borra lo que la semana abierta tenga tuyo, si hay algo. Puedes volver a responder hasta que se cierre.',
  withdrawYes: 'Borrar',
  withdrawNo: 'Conservar',
  review: 'Revisar temas',
  reviewLabel: 'Revisar temas: ver los de esta semana antes de que se publiquen',
  setup: 'Crear un grupo',
  setupAnother: 'Crear otro grupo',
  leadsOfGroups: 'Quién coordina',
  leadsOfGroupsLabel: 'Quién coordina: elegir un grupo, añadir o quitar a quien lo coordina',
  laterToday: 'Hoy, más tarde',
  laterTodayLabel: 'Recordarme hoy, más tarde, la pregunta de esta semana',
  tomorrow: 'Mañana',
  tomorrowLabel: 'Recordarme mañana la pregunta de esta semana',
  skip: 'Saltar esta semana',
  skipLabel: 'Saltar esta semana: no llegan más mensajes sobre ella',
  unskip: 'No saltarla',
  unskipLabel: 'No saltarla: los mensajes de esta semana vuelven a llegar',
  usualTime: 'A la hora de siempre',
  pause: 'Hacer una pausa',
  pauseLabel: 'Hacer una pausa: elegir hasta cuándo no llegan mensajes',
  pauseMonth: 'Pausa de cuatro semanas',
  pauseMonthLabel: 'Pausa de cuatro semanas: hasta entonces no llegan mensajes',
  changePause: 'Otro día',
  changePauseLabel: 'Elegir otro día hasta el que no llegan mensajes',
  resume: 'Terminar la pausa',
  resumeLabel: 'Terminar la pausa: vuelven a llegar mensajes',
  settings: 'Ajustes',
  settingsLabel: 'Ajustes: cuándo llega tu mensaje',
  themes: 'Temas hasta ahora',
  themesLabel: 'Los temas de la temporada hasta ahora',
  status: 'Estado',
  statusLabel: 'Estado: cómo va la semana de tu grupo',
  reflectPrivately: 'Responder en privado',
  reflectPrivatelyLabel: 'Responder en privado: sin tu nombre',
  noCounts,
  inWords,
  inList,
};
