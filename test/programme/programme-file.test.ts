import { describe, expect, test } from '@jest/globals';
import { readProgrammeFile as readFile, writeProgrammeFile } from '../../src/programme/programme-file.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';

const codebook = loadCodebook();
const readProgrammeFile = (text: string) => readFile(text, codebook);
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
      expect(readProgrammeFile(text)).toEqual({ ok: true, value: { programme: usual, notices: [] } });
  });

  test('says its language, by which names are looked for; without one it is English', () => {
    const german = exported.replace(/talk: .+/, 'talk: Ansprechen statt Schweigen');
    expect(mistakesIn(german)).toEqual([expect.stringContaining('tips.talk seems to name somebody: “Schweigen”')]);
    const said = german.replace(/^title: .+$/mu, '$&\nlanguage: de');
    const read = readProgrammeFile(said);
    expect(read).toMatchObject({ ok: true, value: { programme: { language: 'de' }, notices: [] } });
    if (read.ok) expect(readProgrammeFile(writeProgrammeFile(read.value.programme))).toEqual(read);
    expect(mistakesIn(said.replace('Ansprechen statt', 'Frau Müller und'))).not.toEqual([]);
    expect(mistakesIn(said.replace('language: de', 'language: fr'))).toEqual([
      `${lineOf(said, 'language: de')}: language is not usable; write one of en, de, es`,
    ]);
  });

  test('says beside each part of the first week what it is for', () => {
    for (const key of ['title', 'minutes', 'framing', 'note', 'wordings', 'receiving', 'tips', 'channelLine'])
      expect(exported).toMatch(new RegExp(`^    # .+\\n(    # .+\\n)*    ${key}:`, 'm'));
    expect(Math.max(...exported.split('\n').map((line) => line.length))).toBeLessThanOrEqual(125);
  });

  test('names the line of every mistake, in order, with the fix', () => {
    const broken = exported
      .replace('title: Acknowledge', 'titel: Acknowledge')
      .replace('minutes: 3', 'minutes: three')
      .replace(/channelLine: .+/, 'channelLine: Who was it?');
    expect(mistakesIn(broken)).toEqual([
      `${lineOf(broken, 'minutes: three')}: steps[0].minutes is not usable; write a whole number of minutes`,
      `${lineOf(broken, 'channelLine: Who')}: steps[0].channelLine says “who”, which asks about a person; say what the week is about`,
      `${lineOf(broken, 'kind: step\n    id: acknowledge')}: steps[1].title is missing; write a title`,
      `${lineOf(broken, 'titel:')}: steps[1] has “titel”, which nothing reads; correct the spelling or remove it`,
    ]);
  });

  test.each([
    ['title: Reflect', 'title: What Bob did', 'steps[0].title seems to name somebody: “Bob”'],
    [/talk: .+/, 'talk: Is Bob from Sales a bully?', 'steps[0].tips.talk seems to name somebody: “Bob”'],
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
    choice: 'I’m short with people after a night on call',
  });
  const parent = {
    id: 'own-work',
    label: 'How we work',
    alternatives: ['Our work'],
    sentence: 'Some wrote about how we work.',
    themes: [theme('own-on-call')],
  };
  const withThemes = (...themes: readonly unknown[]) => JSON.stringify({ ...usual, themes }, null, 1);

  test('belong to the programme and survive the file', () => {
    const read = readProgrammeFile(withThemes(parent));
    expect(read).toEqual({ ok: true, value: { programme: { ...usual, themes: [parent] }, notices: [] } });
    if (read.ok) expect(readProgrammeFile(writeProgrammeFile(read.value.programme))).toEqual(read);
  });

  test('may be chosen by people in any week', () => {
    const asked = JSON.stringify({ ...usual, themes: [parent] }).replaceAll('went-along', 'own-on-call');
    expect(mistakesIn(asked)).toEqual([]);
    expect(mistakesIn(JSON.stringify(usual).replaceAll('went-along', 'own-on-call'))[0]).toContain('which is no theme');
  });

  test.each([
    ['a name that could be one of the codebook’s', { ...parent, id: 'power' }, 'begin with "own-"'],
    ['the same name twice', { ...parent, themes: [theme('own-a'), theme('own-a')] }, 'give each its own id'],
    ['no theme under a parent', { ...parent, themes: [] }, 'write at least one theme'],
    [
      'a choice that is too long',
      { ...parent, themes: [{ ...theme('own-a'), choice: 'x'.repeat(76) }] },
      '75 characters',
    ],
    ['a label that looks like two', { ...parent, label: 'How we work; Theft' }, 'has a semicolon'],
    ['another label on two lines', { ...parent, alternatives: ['Work\nTheft'] }, 'more than one line'],
    ['a sentence on two lines', { ...parent, sentence: 'Some wrote.\nSome stole.' }, 'more than one line'],
    ['a sentence that names somebody', { ...parent, sentence: 'Some wrote about Priya.' }, 'to name somebody: “Priya”'],
    ['no other label', { ...parent, alternatives: [] }, 'one or two other labels'],
  ])('with %s are refused with the line and the fix', (_title, broken, fix) => {
    const text = withThemes(broken);
    const [first = ''] = mistakesIn(text);
    expect(first).toContain(fix);
    expect(Number.parseInt(first, 10)).toBeGreaterThanOrEqual(lineOf(text, '"themes"'));
  });
});

describe('A file of an earlier release', () => {
  const older = {
    id: 'ours',
    title: 'Our season',
    source: 'Written by us.',
    steps: [
      {
        id: 'look-back',
        kind: 'step',
        title: 'Look back',
        minutes: 3,
        framing: 'A month is long. Take a minute for it.',
        note: 'Think of stages.',
        wordings: ['What went well?', 'What was hard?', 'What was new?'].map((question) => ({
          question,
          more: ['Why?', 'And then?'],
        })),
        lighter: 'One word for this month?',
        contentNote: 'Take the lighter question, come later, or open the resources.',
        channelLine: 'This week we look back.',
      },
    ],
    themes: [
      {
        id: 'own-work',
        label: 'How we work',
        alternatives: ['Our work'],
        sentence: 'Some wrote about how we work.',
        themes: [
          {
            id: 'own-on-call',
            label: 'Nights on call',
            alternatives: ['On call'],
            sentence: 'Some wrote about nights on call.',
            definition: 'What being on call does.',
            cues: ['on call'],
            seeds: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
          },
        ],
      },
    ],
  };

  test('still loads, says line by line what it lacks or still has, and is clean once it was exported', () => {
    const text = JSON.stringify(older, null, 1);
    const read = readProgrammeFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.programme.steps[0]).toMatchObject({
      note: { title: 'Something to think with', text: 'Think of stages.' },
      wordings: [{ question: 'What went well?', choices: [], more: ['Why?'] }, {}, {}],
    });
    expect(read.value.notices).toContainEqual({
      line: lineOf(text, '"lighter"'),
      sentence: 'steps[0].lighter is no longer asked: choosing without writing is the easy way',
    });
    const told = read.value.notices.map(({ sentence }) => sentence);
    expect(told.filter((each) => each.endsWith('has no choices, so people can only write; add 4 to 7'))).toHaveLength(
      3,
    );
    expect(told.filter((each) => each.includes('at most one smaller question'))).toHaveLength(3);
    expect(told.filter((each) => each.startsWith('themes[0].themes[0].'))).toHaveLength(3);
    expect(readProgrammeFile(writeProgrammeFile(read.value.programme))).toEqual({
      ok: true,
      value: { programme: read.value.programme, notices: [] },
    });
  });
});
