import type { Reading } from '../reading.ts';
import { spanishCare } from './care.ts';

export const spanishReading: Reading = {
  standIn: 'alguien del equipo',
  tells:
    'yo mi mis mí tú ti tu tus nosotros nosotras nos él ella ellos ellas usted ustedes su sus se lo la los las el un una unos unas pero porque que qué cuando como cómo donde dónde quien quién con de del al en por para sobre entre hasta desde muy más menos nunca siempre también tampoco sólo soy eres es somos fue eran fueron estoy está están estaba ha han había hay tengo tiene hace hacer dije dijo te le les esto eso esta este estas estos cada algo alguien nadie nada todo todos todas mucho poco veces aunque si sí aún todavía antes después ahora hoy ayer mañana',
  titles: 'señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora',
  care: spanishCare,
  notNames:
    'dolores mercedes pilar consuelo rosario soledad remedios luz paz amparo esperanza gloria victoria alba rocío mar sol ángel santos cruz león rosa margarita violeta blanca clara cándida justo modesto domingo abril navidad reyes milagros olga concepción ascensión dios pascua mamá papá mama papa',
};
