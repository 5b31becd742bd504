import { parseArgs } from 'node:util';
import { type Language, languageOf, languages } from '../../src/domain/language.ts';

export interface DemoOptions {
  /** Exit after the transcript instead of serving the page. */
  readonly once: boolean;
  /** Print everything that anybody saw, not only the week in short. */
  readonly transcript: boolean;
  /** Begin with a workspace in which nothing was played. */
  readonly empty: boolean;
  /** How many colleagues take part. */
  readonly people: number;
  /** What the Slack of one colleague speaks, once the weeks are played; the others, and the channel, English. */
  readonly language: Language;
  /** 0 picks a free port. */
  readonly port: number;
}

export const demoHelp = `Usage: npm run demo -- [options]

  --people N   how many colleagues take part: 8 to 40 (24 unless told)
  --language L one colleague's Slack speaks it: de or es; the others, and the channel, read English
  --transcript print everything that anybody saw, not only the weeks in short
  --once       end after the transcript instead of serving the page
  --empty      play nothing first: the page begins with an empty workspace
  --fresh      as without it: every demo begins anew, and deletes what it kept when it ends
  --help       this text

PORT in the environment chooses the page's port (3000).`;

/** Reads the command line; throws with a sentence when it makes no sense. */
export function demoOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): DemoOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '24' },
      language: { type: 'string', default: languages[0] },
      once: { type: 'boolean', default: false },
      transcript: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.empty && values.once) throw new RangeError('--empty and --once together would do nothing.');
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 8 || people > 40)
    throw new RangeError('--people takes a whole number from 8 to 40.');
  const language = languageOf(values.language);
  if (language === undefined) throw new RangeError(`--language takes one of ${languages.join(', ')}.`);
  const port = Number(env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError('PORT takes a number from 0 to 65535.');
  return { once: values.once, transcript: values.transcript, empty: values.empty, people, language, port };
}
