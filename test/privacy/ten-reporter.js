// The ten privacy tests by number and name, with what became of each: npm run test:privacy, and in every whole run.
// Plain JavaScript, for jest loads it by itself.

/** What each of the ten shows, and the tests that show it: a file, and words of the names of its tests. */
const ten = [
  [
    'Nobody can be linked to a reply better than by chance',
    [
      ['linkage', 'no order tells who wrote what'],
      ['linkage', 'find everybody'],
    ],
  ],
  [
    'A word that nobody else may see is found nowhere',
    [
      ['canary-under-failure', 'line of the log'],
      ['canary-under-failure', 'no file of the server'],
      ['canary-under-failure', 'no error of the database'],
      ['running-week', 'what was said'],
    ],
  ],
  [
    'Who replied and who did not leave the same traces',
    [
      ['running-week', 'what it sends by itself'],
      ['participation-traces', ''],
    ],
  ],
  [
    'The threshold is not lowered, nothing is published twice or changed',
    [['guarantees', 'cannot have its k lowered']],
  ],
  ['All boxes have one length', [['guarantees', 'boxes of one length']]],
  [
    'No four words of a reply stand in a post',
    [
      ['running-week', 'four words in a row'],
      ['rules-of-publication', 'four words in a row'],
    ],
  ],
  [
    'Killed anywhere, racing the close: no reply is lost that was told "saved"',
    [
      ['killed-at-every-step', ''],
      ['power-cut', ''],
      ['race-the-close', ''],
    ],
  ],
  [
    'A copy from within a week and the keys of today open nothing',
    [
      ['guarantees', 'gives up no text'],
      ['restore-drill', 'gives up no text'],
    ],
  ],
  [
    'Taking back and being forgotten are answered the same to everybody',
    [['guarantees', 'answers a withdrawal the same']],
  ],
  [
    'The audit attacks a live season, and finds what is planted',
    [
      ['clean-season', ''],
      ['planted-weaknesses', ''],
    ],
  ],
];

// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default class TenReporter {
  #failed = [];
  #all;

  /** `all`: every one of them must have run. Otherwise a run of some files says nothing of them. */
  constructor(_, { all = false } = {}) {
    this.#all = all;
  }

  onRunComplete(_, { testResults }) {
    const files = ten.flatMap(([, shownBy]) => shownBy.map(([file]) => file));
    const ran = (file) => testResults.some(({ testFilePath }) => isFile(testFilePath, file));
    if (!this.#all && !files.every(ran)) return;
    const lines = ten.map(([name, shownBy], at) => {
      const outcomes = shownBy.map(([file, words]) => outcomeOf(testResults, file, words));
      const passed = outcomes.every(({ passed }) => passed);
      if (!passed) this.#failed.push(at + 1);
      const count = outcomes.reduce((sum, { count }) => sum + count, 0);
      return `${passed ? 'shown ' : 'FAILED'} ${String(at + 1).padStart(2)}  ${name} (${count} tests)`;
    });
    process.stdout.write(`\nThe ten privacy tests\n\n${lines.join('\n')}\n`);
  }

  getLastError() {
    if (this.#failed.length > 0) return new Error(`Not shown: ${this.#failed.join(', ')} of the ten privacy tests.`);
  }
}

const isFile = (testFilePath, file) => testFilePath.replaceAll('\\', '/').endsWith(`/${file}.test.ts`);

/** Passed: there are such tests, none failed, and not all were skipped. */
function outcomeOf(results, file, words) {
  const tests = results
    .filter(({ testFilePath }) => isFile(testFilePath, file))
    .flatMap(({ testResults }) => testResults)
    .filter(({ fullName }) => fullName.includes(words));
  const count = tests.filter(({ status }) => status === 'passed').length;
  return { count, passed: count > 0 && !tests.some(({ status }) => status === 'failed') };
}
