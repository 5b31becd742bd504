import type { Catalogue } from '../catalogue.ts';

export const checksCopy: Catalogue['checks'] = {
  pointing: ['wen', 'wem', 'wer', 'wessen', 'name', 'namen', 'genannt', 'die andere person'],
  publicPhrases: [
    'wer gehört wird',
    'wem geglaubt wird',
    'wer reden darf',
    'wer führt',
    'wer das lob bekommt',
    'wessen stimmen',
    'von wem eine idee kam',
    'wer höher steht',
    'mit meinem namen',
    'für wen ergreifst du leicht partei',
  ],
  wayOut: ['später', 'ein anderer tag', 'warten', 'auslassen', 'gar keine antwort', 'keine antwort'],
};
