import { describe, expect, test } from '@jest/globals';
import { checksCopy } from '../../languages/en/checks.ts';
import imperfectAlly from '../../languages/en/season.json' with { type: 'json' };
import { checkNewProgramme, loadProgramme, mistakeSentence, parseProgramme } from '../../src/programme/validate.ts';
import { loadCodebook } from '../../src/text/themes/theme-reader.ts';

/** A small programme that is right; a test changes the one thing that it is about. */
function smallProgramme() {
  const week = () => ({
    id: 'look-back',
    title: 'Look back',
    minutes: 3,
    framing: 'A month is long. Take a minute for it.',
    wordings: ['What went well?', 'What was hard?', 'What was new?'].map((question) => ({
      question,
      choices: fourChoices(),
      more: ['Why?'],
    })),
    read: 'Months and days (2001)',
    contentNote: 'Another day is fine.',
  });
  return {
    id: 'our-own',
    title: 'Our own season',
    source: 'Written by us.',
    steps: [
      { ...week(), kind: 'step', channelLine: 'This week we look back.' },
      {
        ...week(),
        id: 'talk',
        kind: 'discussion',
        discussion: {
          question: 'What makes a team fair?',
          alternatives: ['What makes a meeting fair?', 'What makes a rota fair?'],
          groundRules: ['Be kind.', 'Be brief.', 'Be curious.'],
          facilitation: ['Begin.', 'Wait.', 'Thank.', 'Close.'],
        },
      },
    ],
  };
}

const fourChoices = () =>
  ['stayed-silent', 'went-along', 'did-not-notice', 'minimised'].map((theme) => ({ theme, text: `I say ${theme}` }));

type Draft = ReturnType<typeof smallProgramme>;

const receiving = (question: string) => ({ receiving: { question, choices: [], more: [] } });

function mistakesIn(data: unknown): readonly string[] {
  const parsed = parseProgramme(data);
  return parsed.ok ? [] : parsed.refusal;
}

/** The mistakes of the small programme after one change, made on its first step unless the path says otherwise. */
function mistakesWith(change: (draft: Draft, step: Draft['steps'][number]) => void): readonly string[] {
  const draft = smallProgramme();
  for (const step of draft.steps.slice(0, 1)) change(draft, step);
  return mistakesIn(draft);
}

describe('A programme that a workspace writes itself', () => {
  test('is taken as it is when nothing is wrong', () => {
    expect(parseProgramme(smallProgramme())).toEqual({ ok: true, value: smallProgramme() });
  });

  test('that is broken in many places hears about all of them at once, each with its place and the fix', () => {
    const broken = {
      ...smallProgramme(),
      id: 'Our Own',
      title: '',
      autor: 'me',
      steps: smallProgramme().steps.map((step) => ({
        ...step,
        id: 'same',
        minutes: 'three',
        framing: 'One. Two. Three. Four.',
        wordings: step.wordings.slice(0, 2),
        receiving: { question: 'Who was it?', choices: [], more: [] },
        contentNote: 'This may be hard.',
      })),
    };

    const step = (index: number) => [
      `steps[${index}].minutes is not usable; write a whole number of minutes`,
      `steps[${index}].framing is longer than three sentences; frame the question in one to three`,
      `steps[${index}].wordings[2] is missing; write a wording with "question", "choices" and "more"; a step has at least three`,
      `steps[${index}].receiving.question says “who”, which asks about a person; ask what the ally noticed, will do or is unsure of`,
      `steps[${index}].contentNote does not offer a way out; say that another day, or no answer, is fine`,
    ];
    expect([...mistakesIn(broken)].sort()).toEqual(
      [
        'The programme has “autor”, which nothing reads; correct the spelling or remove it',
        'id is not an id; use lower-case letters, digits and single hyphens, such as "offer-support"',
        'title is empty; write a title',
        'steps has more than one step “same”; give each its own id',
        ...step(0),
        ...step(1),
      ].sort(),
    );
  });

  test.each([
    ['nothing at all', undefined, 'The programme is missing; write an object with "id", "title", "source" and "steps"'],
    ['a list', [], 'The programme is not usable; write an object with "id", "title", "source" and "steps"'],
    ['no steps', { ...smallProgramme(), steps: [] }, 'steps[0] is missing; write a step; a season has at least one'],
    [
      'a week of an unknown kind',
      { ...smallProgramme(), steps: [{ ...smallProgramme().steps[0], kind: 'quiz' }] },
      'steps[0].kind is not the kind of a week; write "step" or "discussion"',
    ],
    [
      'a discussion week without its discussion',
      { ...smallProgramme(), steps: [{ ...smallProgramme().steps[1], discussion: undefined }] },
      'steps[0].discussion is missing; write a discussion with "question", "alternatives", "groundRules" and "facilitation"',
    ],
  ])('is refused in plain words when there is %s', (_what, data, mistake) => {
    expect(mistakesIn(data)).toEqual([mistake]);
  });

  test.each(['Two Words', 'under_score', '-start', 'end-', 'double--hyphen', '1st', ''])(
    'cannot call a step “%s”',
    (id) => {
      expect(mistakesWith((_, step) => Object.assign(step, { id }))).toEqual([
        'steps[0].id is not an id; use lower-case letters, digits and single hyphens, such as "offer-support"',
      ]);
    },
  );

  test('cannot ask the same question in two seasons', () => {
    expect(
      mistakesWith((_, step) => {
        const [first] = step.wordings;
        if (first) step.wordings = [first, ...step.wordings.slice(0, 2)];
      }),
    ).toEqual(['steps[0].wordings asks the same question twice; reword one of them']);
  });

  const mistakesWithChoices = (choices: unknown) =>
    mistakesWith((_, { wordings: [first] }) => Object.assign(first ?? {}, { choices }));
  const choice = (theme: string) => ({ theme, text: 'I wait' });

  test.each([
    ['no choices', [], []],
    ['seven', [...'abcdefg'].map(choice), []],
    ['three', [...'abc'].map(choice), ['has fewer than 4 choices; write 4 to 7, or none: then people only write']],
    ['eight', [...'abcdefgh'].map(choice), ['has more than 7 choices; keep the clearest']],
    ['two for one theme', [...'abca'].map(choice), ['has two choices for “a”; keep one, so that nobody counts twice']],
  ])('may have %s, or hears why not', (_what, choices, mistakes) => {
    expect(mistakesWithChoices(choices)).toEqual(mistakes.map((mistake) => `steps[0].wordings[0].choices ${mistake}`));
  });

  test('has choices that fit a line of the form and point at nobody', () => {
    const four = (text: string) => [...'abcd'].map((theme) => ({ theme, text }));
    expect(mistakesWithChoices(four('x'.repeat(75)))).toEqual([]);
    expect(mistakesWithChoices(four('x'.repeat(76)))).toHaveLength(4);
    expect(mistakesWithChoices(four('I know who it was'))[0]).toContain('says “who”');
  });

  test('has choices for known themes when it is stored; a stored one is not asked again', () => {
    const codebook = loadCodebook();
    const unknown = JSON.parse(JSON.stringify(smallProgramme()).replaceAll('went-along', 'went-away'));
    expect(checkNewProgramme(smallProgramme(), codebook).ok).toBe(true);
    expect(parseProgramme(unknown).ok).toBe(true);
    const checked = checkNewProgramme(unknown, codebook);
    expect(checked.ok ? [] : checked.refusal.map(mistakeSentence)).toContain(
      'steps[0].wordings[0].choices[1].theme is “went-away”, which is no theme; take one of the codebook or of your own',
    );
  });
});

describe('What Slack would refuse is refused before anybody is asked', () => {
  const sentences = (length: number) => `Short. L${'o'.repeat(length - 11)}ng.`;
  const ofLength = (length: number) => 'x'.repeat(length);

  test.each<[string, string, number, (draft: Draft, step: Draft['steps'][number], length: number) => void]>([
    ['a programme title', 'title', 75, (draft, _, length) => Object.assign(draft, { title: ofLength(length) })],
    ['a step title', 'steps[0].title', 24, (_, step, length) => Object.assign(step, { title: ofLength(length) })],
    ['a channel line', 'steps[0].channelLine', 150, (_, step, n) => Object.assign(step, { channelLine: ofLength(n) })],
    ['a question', 'steps[0].receiving.question', 2000, (_, step, n) => Object.assign(step, receiving(ofLength(n)))],
    ['a framing', 'steps[0].framing', 3000, (_, step, n) => Object.assign(step, { framing: sentences(n) })],
    [
      'a note',
      'steps[0].note.text',
      3000,
      (_, step, n) => Object.assign(step, { note: { title: 'N', text: ofLength(n) } }),
    ],
  ])('%s fits to the last character, and not with one more', (_what, place, limit, write) => {
    expect(mistakesWith((draft, step) => write(draft, step, limit))).toEqual([]);
    const [mistake, ...others] = mistakesWith((draft, step) => write(draft, step, limit + 1));
    expect(mistake).toContain(`${place} is longer than ${limit} characters`);
    expect(others).toEqual([]);
  });

  test('an ampersand counts as the five characters that it takes on the wire', () => {
    expect(mistakesWith((_, step) => Object.assign(step, { note: { title: 'N', text: '&'.repeat(600) } }))).toEqual([]);
    expect(
      mistakesWith((_, step) => Object.assign(step, { note: { title: 'N', text: '&'.repeat(601) } })),
    ).toHaveLength(1);
  });

  test('ground rules must fit together into one section', () => {
    const draft = smallProgramme();
    const rules = [sentences(990), sentences(990), sentences(990), sentences(990)];
    draft.steps = draft.steps.map((step) =>
      'discussion' in step ? { ...step, discussion: { ...step.discussion, groundRules: rules } } : step,
    );
    expect(mistakesIn(draft)).toEqual([
      'steps[1].discussion.groundRules is longer than 3000 characters together, which Slack refuses; shorten the points',
    ]);
  });

  test.each(['channelLine', 'title'])('the %s is one line', (field) => {
    expect(mistakesWith((_, step) => Object.assign(step, { [field]: 'One.\nTwo.' }))).toEqual([
      `steps[0].${field} has more than one line; keep one`,
    ]);
  });
});

describe('A question never asks about somebody else', () => {
  test.each([
    ['Who said it?', 'who'],
    ['To WHOM did you speak?', 'whom'],
    ['What was the name of your manager?', 'name'],
    ['Can you give names?', 'names'],
    ['What did the other person feel?', 'the other person'],
  ])('%s is refused', (question, word) => {
    expect(mistakesWith((_, step) => Object.assign(step, receiving(question)))).toEqual([
      `steps[0].receiving.question says “${word}”, which asks about a person; ask what the ally noticed, will do or is unsure of`,
    ]);
  });

  test.each(checksCopy.publicPhrases)('“%s” is about public life and is allowed', (phrase) => {
    expect(mistakesWith((_, step) => Object.assign(step, receiving(`In the news, ${phrase}?`)))).toEqual([]);
  });

  test.each(['title', 'channelLine'])('nor does the %s, which heads a post', (field) => {
    expect(mistakesWith((_, step) => Object.assign(step, { [field]: 'Who talks over us' }))).toEqual([
      `steps[0].${field} says “who”, which asks about a person; say what the week is about`,
    ]);
    expect(mistakesWith((_, step) => Object.assign(step, { [field]: 'Who gets heard' }))).toEqual([]);
  });

  test('a public phrase does not excuse a second, private one', () => {
    expect(mistakesWith((_, step) => Object.assign(step, receiving('Who gets heard, and who hurt you?')))).toHaveLength(
      1,
    );
  });

  test.each(['wordings', 'discussion'])('the rule holds for every question, also among the %s', (part) => {
    const draft = JSON.parse(
      JSON.stringify(smallProgramme()).replace(
        part === 'wordings' ? 'Why?' : 'What makes a rota fair?',
        'Who made the rota?',
      ),
    );
    expect(mistakesIn(draft)).toHaveLength(1);
  });

  test.each(['Whose experience is missing?', 'What did the whole team learn?', 'What does somebody new notice?'])(
    '%s contains no such word',
    (question) => {
      expect(mistakesWith((_, step) => Object.assign(step, receiving(question)))).toEqual([]);
    },
  );
});

describe('The programme that the bot starts with', () => {
  test('is our own season', () => {
    expect(loadProgramme()).toEqual(imperfectAlly);
  });

  test('stops the start and lists every mistake when it is broken', () => {
    expect(() => loadProgramme({ ...smallProgramme(), id: '?', title: ' ' })).toThrow(
      [
        'The programme that comes with the app cannot be used: restore this release, or correct ',
        '  - id is not an id; use lower-case letters, digits and single hyphens, such as "offer-support"',
        '  - title is empty; write a title',
      ].join('\n'),
    );
  });
});
