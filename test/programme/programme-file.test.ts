import { describe, expect, test } from '@jest/globals';
import { loadProgramme } from '../../src/programme/load-programme.ts';
import { readProgrammeFile as readFile, writeProgrammeFile } from '../../src/programme/programme-file.ts';
import { listening } from '../../src/themes/codebook/listening.ts';
import { takenWords } from '../../src/themes/taken-words.ts';

const taken = takenWords();
const readProgrammeFile = (text: string) => readFile(text, taken);
const usual = loadProgramme();
const exported = writeProgrammeFile(usual);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

/** What a person is told about a file, line by line. */
function mistakesIn(text: string): readonly string[] {
  const read = readProgrammeFile(text);
  return read.ok ? [] : read.refusal.map(({ line, sentence }) => `${line}: ${sentence}`);
}

describe('A programme as a file', () => {
  test('is read again as the same programme, from YAML and from JSON, with any indentation and line ends', () => {
    for (const text of [
      exported,
      exported.replaceAll('\n', '\r\n'),
      `\uFEFF${exported}`,
      JSON.stringify(usual),
      JSON.stringify(usual, null, '\t'),
    ])
      expect(readProgrammeFile(text)).toEqual({ ok: true, value: usual });
  });

  test('says beside each part of the first week what it is for', () => {
    for (const key of ['title', 'minutes', 'framing', 'wordings', 'lighter', 'contentNote', 'channelLine'])
      expect(exported).toMatch(new RegExp(`^    # .+\\n(    # .+\\n)*    ${key}:`, 'm'));
    expect(Math.max(...exported.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
  });

  test('names the line of every mistake, in order, with the fix', () => {
    const broken = exported
      .replace('title: Acknowledge', 'titel: Acknowledge')
      .replace('minutes: 3', 'minutes: three')
      .replace(/lighter: .+/, 'lighter: Who was it?');
    expect(mistakesIn(broken)).toEqual([
      `${lineOf(broken, 'minutes: three')}: steps[0].minutes is not usable; write a whole number of minutes`,
      `${lineOf(broken, 'lighter: Who')}: steps[0].lighter says “who”, which asks about a person; ask what the ally noticed, will do or is unsure of`,
      `${lineOf(broken, 'kind: step\n    id: acknowledge')}: steps[1].title is missing; write a title`,
      `${lineOf(broken, 'titel:')}: steps[1] has “titel”, which nothing reads; correct the spelling or remove it`,
    ]);
  });

  test.each([
    ['title: Reflect', 'title: What Bob did', 'steps[0].title seems to name somebody: “Bob”'],
    [/lighter: .+/, 'lighter: Is Bob from Sales a bully?', 'steps[0].lighter seems to name somebody: “Bob”'],
    [/channelLine: .+/, 'channelLine: This week we ask Priya to stop.', 'channelLine seems to name somebody: “Priya”'],
  ])('that names somebody is told where, and how to mend it', (before, after, mistake) => {
    const broken = exported.replace(before, after);
    expect(mistakesIn(broken)).toEqual([expect.stringContaining(mistake)]);
    expect(mistakesIn(broken)[0]).toMatch(/^\d+: .+; write it without a name, or in other words if it is none$/);
    expect(Number.parseInt(mistakesIn(broken)[0] ?? '', 10)).toBe(lineOf(broken, after));
  });

  test.each([
    ['a tab before a line', 'steps:\n\t- id: x', 2, 'tab'],
    ['a name twice', 'title: one\ntitle: two', 2, 'twice'],
    ['an open quotation mark', 'id: x\ntitle: "two', 2, 'quotation mark'],
    ['a colon inside a text', 'title: one: two', 1, 'colon'],
    ['lines that do not stand under each other', 'steps:\n  - id: x\n kind: step', 3, 'spaces'],
    ['a bomb of references', 'a: &a [x, x]\nb: [*a, *a]', 2, 'write the text out'],
    ['nothing', '', 1, 'write an object with'],
  ])('with %s is told so at its line', (_title, text, line, word) => {
    const [first = ''] = mistakesIn(text);
    expect(first).toMatch(new RegExp(`^${line}: .*${word}`));
  });
});

describe('Own themes', () => {
  const theme = (id: string) => ({
    id,
    label: 'Nights on call',
    alternatives: ['On call'],
    sentence: 'Some wrote about nights on call.',
    definition: 'What being on call does to how people treat each other.',
    cues: ['on call'],
    seeds: [
      'I snap on call.',
      'Nights make me short.',
      'The pager again.',
      'Tired and curt.',
      'On call I do not listen.',
    ],
  });
  const parent = {
    id: 'own-work',
    label: 'How we work',
    alternatives: ['Our work'],
    sentence: 'Some wrote about how we work.',
    themes: [theme('own-on-call')],
  };
  const otherSeeds = ['One more.', 'Two more.', 'Three more.', 'Four more.', 'Five more.'];
  const seedOfCodebook = `${listening.themes[0]?.seeds[0]}`;
  const withThemes = (...themes: readonly unknown[]) => JSON.stringify({ ...usual, themes }, null, 1);

  test('belong to the programme and survive the file', () => {
    const read = readProgrammeFile(withThemes(parent));
    expect(read).toEqual({ ok: true, value: { ...usual, themes: [parent] } });
    if (read.ok) expect(readProgrammeFile(writeProgrammeFile(read.value))).toEqual(read);
  });

  test.each([
    ['a name that could be one of the codebook’s', { ...parent, id: 'power' }, 'begin with "own-"'],
    ['too few sentences to learn from', { ...parent, themes: [{ ...theme('own-a'), seeds: ['One.'] }] }, 'at least 5'],
    ['the same name twice', { ...parent, themes: [theme('own-a'), theme('own-a')] }, 'give each its own id'],
    ['no theme under a parent', { ...parent, themes: [] }, 'write at least one theme'],
    ['a cue that is no plain phrase', { ...parent, themes: [{ ...theme('own-a'), cues: ['.*'] }] }, 'plain phrase'],
    ['a label that looks like two', { ...parent, label: 'How we work; Theft' }, 'has a semicolon'],
    ['another label on two lines', { ...parent, alternatives: ['Work\nTheft'] }, 'more than one line'],
    ['a sentence on two lines', { ...parent, sentence: 'Some wrote.\nSome stole.' }, 'more than one line'],
    ['a sentence that names somebody', { ...parent, sentence: 'Some wrote about Priya.' }, 'to name somebody: “Priya”'],
    ['no other label', { ...parent, alternatives: [] }, 'one or two other labels'],
    [
      'a cue of another own theme',
      { ...parent, themes: [theme('own-a'), { ...theme('own-b'), seeds: otherSeeds }] },
      '“on call” has the words of a cue of “own-a”; keep them in one theme',
    ],
    [
      'a cue that is a part of another own theme’s',
      { ...parent, themes: [theme('own-a'), { ...theme('own-b'), cues: ['nights on call'], seeds: otherSeeds }] },
      'choose another phrase here',
    ],
    [
      'a seed of another own theme, in other capitals',
      {
        ...parent,
        themes: [theme('own-a'), { ...theme('own-b'), cues: [], seeds: [...otherSeeds, 'tired and CURT!'] }],
      },
      'is a seed of “own-a” as well; keep the sentence in one theme',
    ],
    [
      'a cue of the codebook',
      { ...parent, themes: [{ ...theme('own-a'), cues: ['on call', 'really listened'] }] },
      'themes[0].themes[0].cues[1] “really listened” has the words of a cue of “listening-to-understand”',
    ],
    [
      'a seed of the codebook',
      { ...parent, themes: [{ ...theme('own-a'), seeds: [...otherSeeds, seedOfCodebook] }] },
      'is a seed of “listening-to-understand” as well',
    ],
  ])('with %s are refused with the line and the fix', (_title, broken, fix) => {
    const text = withThemes(broken);
    const [first = ''] = mistakesIn(text);
    expect(first).toContain(fix);
    expect(Number.parseInt(first, 10)).toBeGreaterThanOrEqual(lineOf(text, '"themes"'));
  });
});
