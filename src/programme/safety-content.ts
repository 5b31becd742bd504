import { z } from 'zod';
import { catalogues } from '../../languages/catalogues.ts';
import { contents } from '../../languages/contents.ts';
import { type Language, languages } from '../domain/language.ts';
import type { CareResource, SafetyContent } from '../domain/safety-content.ts';
import { perLanguage } from './per-language.ts';
import { loadResources, loadWorldwide, type Resource } from './resources.ts';

/** Rises with every change of the points that people agree to: they are asked again. */
const consentVersion = 3;

/** The rows of "who can see what" that take a theft, an old copy or an attack; they stand last. */
const mishaps = 3;

const textSchema = z.strictObject({
  name: z.string().exactOptional(),
  purpose: z.string(),
  hours: z.string().exactOptional(),
});
const linesSchema = z.record(z.string(), textSchema);
const textsSchema = z.strictObject({ countries: z.record(z.string(), linesSchema), worldwide: linesSchema });
type Texts = z.infer<typeof linesSchema>;

/** The words of care and of the promise in a language, checked when they are first asked for. */
export const safetyContentIn = perLanguage(contentOf);

export const safetyContent = safetyContentIn(languages[0]);

function contentOf(language: Language): SafetyContent {
  const { common, safety } = catalogues[language];
  const { points, visibility, kept, promise, notAReport, deadlineNotice } = safety;
  const said = textsSchema.parse(contents[language].helpLines ?? { countries: {}, worldwide: {} });
  const spoken = (resource: Resource, texts: Texts | undefined) =>
    careResourceOf({ ...resource, ...texts?.[resource.id] }, common.byText);
  return {
    countries: Object.entries(loadResources()).map(([country, resources]) => ({
      country,
      resources: resources.map((resource) => spoken(resource, said.countries[country])),
    })),
    worldwide: loadWorldwide().map((resource) => spoken(resource, said.worldwide)),
    consent: { version: consentVersion, points },
    promise,
    visibility: visibility.map((row, at) => (at < visibility.length - mishaps ? row : { ...row, isMishap: true })),
    kept,
    notAReport,
    deadlineNotice,
  };
}

function careResourceOf(resource: Resource, byText: (to: string) => string): CareResource {
  const { id, kind, also, name, purpose, phone, text, web, hours, source, sourceDate } = resource;
  const ways = [phone, text === undefined ? undefined : byText(text), web].filter((way) => way !== undefined);
  return {
    id,
    kind,
    ...(also === undefined ? {} : { also }),
    name,
    about: purpose,
    number: ways[0] ?? '',
    contact: [...ways, ...(hours === undefined ? [] : [asPart(hours)])].join(' · '),
    source,
    sourceDate,
  };
}

/** "day and night": after other words, as it stands within a sentence. */
function asPart(hours: string): string {
  return hours.replace(/^(?:Day|Working)/u, (first) => first.toLowerCase());
}
