/** Says at the end of `npm test` what it did not run. */
// biome-ignore lint/style/noDefaultExport: jest asks for one.
export default class LeftOutReporter {
  onRunComplete() {
    process.stderr.write(
      'Left out: the tests in a real browser. They need Chromium and run with npm run test:browser.\n',
    );
  }
}
