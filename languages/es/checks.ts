import type { Catalogue } from '../catalogue.ts';

export const checksCopy: Catalogue['checks'] = {
  pointing: ['a quién', 'quién', 'nombre', 'nombres', 'se llama', 'la otra persona'],
  publicPhrases: [
    'quién es escuchado',
    'a quién se cree',
    'quién puede hablar',
    'quién dirige',
    'quién se lleva el mérito',
    'quién tiene el poder',
    'de quién fue una idea',
    'del lado de quién te pones',
  ],
  wayOut: ['más tarde', 'otro día', 'esperar', 'saltar', 'no responder'],
};
