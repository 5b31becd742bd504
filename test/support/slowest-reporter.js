import path from 'node:path';

/** Says at the end of a run of many files where the time went. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default class SlowestReporter {
  onRunComplete(_, { testResults }) {
    if (testResults.length <= most) return;
    const slowest = testResults
      .map(({ testFilePath, perfStats }) => ({ file: testFilePath, seconds: perfStats.runtime / 1000 }))
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, most)
      .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path.relative(process.cwd(), file)}`);
    process.stdout.write(`\nThe ${most} slowest files\n\n${slowest.join('\n')}\n\n`);
  }
}

const most = 10;
