import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../languages/catalogue.ts';
import { catalogues } from '../../languages/catalogues.ts';
import { contents } from '../../languages/contents.ts';
import { isObject } from '../../playground/json.ts';
import { languageOf, languages } from '../../src/domain/language.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { loadResources, loadWorldwide } from '../../src/programme/resources.ts';
import { safetyContentIn } from '../../src/programme/safety-content.ts';
import { codebookIn, seasonIn, stepIn } from '../../src/programme/spoken-content.ts';
import { commandWords, readCommandWord } from '../../src/slack/ui/command-words.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';

const others = languages.filter((language) => language !== 'en');

/** Every text with its path; functions are told a long example of whatever they take. */
function textsOf(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return saidBy(node, path);
  if (Array.isArray(node)) return node.flatMap((each, at) => textsOf(each, `${path}.${at}`));
  return isObject(node) ? Object.entries(node).flatMap(([key, value]) => textsOf(value, `${path}.${key}`)) : [];
}

/** A number, a word or a list: whatever does not make it throw. */
function saidBy(say: { readonly length: number; apply(self: undefined, told: unknown[]): unknown }, path: string) {
  const examples = [7, 'Wort', ['eins', 'zwei']];
  return examples.flatMap((example) => {
    try {
      return textsOf(
        say.apply(
          undefined,
          Array.from({ length: say.length }, () => example),
        ),
        path,
      );
    } catch {
      return [];
    }
  });
}

const textsIn = (catalogue: Catalogue) => textsOf(catalogue).map(([path, text]) => ({ path, text }));

describe.each(languages)('In the language %s', (language) => {
  const catalogue = catalogues[language];

  test('no title or button of a window is longer than Slack takes', () => {
    const heads =
      /(?:\.(?:title|\w+Title|submit|save|close|cancel|notNow|send|sendAnyway)|^\.setup\.(?:next|start|back|save))$/u;
    // Headers of posts and what a confirmation asks have room for more.
    const roomy = /^\.(?:channel|install|checks)\b|confirm|(?:withdraw|stop)Title|record\.title|facilitation\.title$/u;
    const long = textsIn(catalogue).filter(
      ({ path, text }) => heads.test(path) && !roomy.test(path) && text.length > 24,
    );
    expect(long).toEqual([]);
  });

  test('no label of a button is longer than Slack takes, and no sentence is empty', () => {
    const texts = textsIn(catalogue);
    expect(
      texts.filter(({ path, text }) => /Label$|\.(?:open|yes|no|stopYes|stopNo)$/u.test(path) && text.length > 75),
    ).toEqual([]);
    expect(texts.filter(({ path, text }) => text.trim() === '' && path !== '.commands.hub.word')).toEqual([]);
  });

  test('every word of the command is understood, in each way in which it may be typed', () => {
    for (const word of commandWords) {
      const { word: name, also } = catalogue.commands[word];
      for (const typed of [name, ...also].filter((each) => each !== ''))
        expect({ typed, ...readCommandWord(typed) }).toMatchObject({ typed, kind: 'word', word });
    }
  });

  test('the season passes the check of programmes, and asks what the English one asks', () => {
    expect(shapeOf(seasonIn(language))).toEqual(shapeOf(seasonIn('en')));
  });

  test('the words of care cover every help line, and the promise has all its parts', () => {
    const [content, english] = [safetyContentIn(language), safetyContentIn('en')];
    expect(content.visibility.length).toBe(english.visibility.length);
    expect(content.kept.length).toBe(english.kept.length);
    expect(content.consent.points.length).toBe(english.consent.points.length);
    expect(catalogue.setup.privacy.approvalOptions.length).toBe(3);
    for (const { country, resources } of content.countries)
      for (const { about, id, contact } of resources) {
        const known = english.countries
          .find((each) => each.country === country)
          ?.resources.find((each) => each.id === id);
        expect(known?.about).toBeDefined();
        expect(about.length).toBeLessThanOrEqual(150);
        expect(contact).not.toBe('');
      }
  });

  test('each theme has texts of its own, and says the same to whoever reads another language', () => {
    const codebook = codebookIn(loadCodebook(), language);
    const texts = [...codebook.parents, ...codebook.themes].flatMap(({ label, alternatives, sentence }) => [
      label,
      ...alternatives,
      sentence,
    ]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => text.includes(';'))).toEqual([]);
    expect(codebookIn(codebook, 'en')).toEqual(loadCodebook());
  });
});

describe.each(others)('What is there in English is there in %s', (language) => {
  test('as something else', () => {
    const english = new Map(textsIn(catalogues.en).map(({ path, text }) => [path, text]));
    const same = textsIn(catalogues[language]).filter(
      ({ path, text }) => english.get(path) === text && text.split(' ').length > 3 && path !== '.member.help.line',
    );
    expect(same).toEqual([]);
  });

  test('for every help line', () => {
    const { helpLines } = contents[language];
    const ids = (of: readonly { readonly id: string }[]) =>
      of.map(({ id }) => id).toSorted((one, other) => one.localeCompare(other));
    const keys = (of: unknown) =>
      isObject(of) ? Object.keys(of).toSorted((one, other) => one.localeCompare(other)) : [];
    const countries = isObject(helpLines) ? helpLines['countries'] : undefined;
    const worldwide = isObject(helpLines) ? helpLines['worldwide'] : undefined;
    const resources = loadResources();
    expect(keys(countries)).toEqual(Object.keys(resources).toSorted((one, other) => one.localeCompare(other)));
    for (const [country, lines] of Object.entries(resources))
      expect({ country, ids: keys(isObject(countries) ? countries[country] : undefined) }).toEqual({
        country,
        ids: ids(lines),
      });
    expect(keys(worldwide)).toEqual(ids(loadWorldwide()));
  });

  test('a week that nobody reworded is read in it, and one that somebody did stays as it is', () => {
    const [step] = seasonIn('en').steps;
    expect(stepIn(step, language)).toEqual(seasonIn(language).steps[0]);
    const reworded = { ...step, title: 'Look back' };
    expect(stepIn(reworded, language)).toBe(reworded);
  });
});

test('a locale is the language that it begins with, where we speak it', () => {
  expect(['de-DE', 'de_AT', 'es-LA', 'en-US', 'EN', 'fr-FR', '', undefined].map(languageOf)).toEqual([
    ...['de', 'de', 'es', 'en', 'en'],
    ...[undefined, undefined, undefined],
  ]);
});

/** All but the words. */
const shapeOf = ({ id, steps }: Programme) => ({
  id,
  steps: steps.map(({ id: step, kind, minutes, wordings, receiving, tips, note, contentNote }) => ({
    ...{ step, kind, minutes },
    wordings: [...wordings, ...(receiving === undefined ? [] : [receiving])].map(({ choices, more }) => ({
      themes: choices.map(({ theme }) => theme),
      more: more.length,
    })),
    has: [tips !== undefined, tips?.talk !== undefined, note !== undefined, contentNote !== undefined],
  })),
});

test.each([
  ['is empty; write a title', 'ist leer'],
  ['is longer than 24 characters, which Slack refuses; shorten it', 'ist länger als 24 Zeichen; bitte kürzen'],
  ['says “who”, which asks about a person; say what the week is about', /^sagt „who“/u],
  [
    'seems to name somebody: “Bob”; write it without a name, or in other words if it is none',
    /nennen: “Bob”; schreib/u,
  ],
])('what is wrong with a reworded week is said in German: %s', (message, said) => {
  expect(catalogues.de.programme.problem(message)).toMatch(said);
  expect(catalogues.es.programme.problem(message)).not.toBe(message);
});
