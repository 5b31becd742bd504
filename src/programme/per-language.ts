import type { Language } from '../domain/language.ts';

/** What is read of a language's files, once, when it is first asked for. */
export function perLanguage<Content>(read: (language: Language) => Content): (language: Language) => Content {
  const known = new Map<Language, Content>();
  return (language) => {
    const content = known.get(language) ?? read(language);
    known.set(language, content);
    return content;
  };
}
