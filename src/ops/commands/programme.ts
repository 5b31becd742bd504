import { parseArgs } from 'node:util';
import type { Group } from '../../domain/group.ts';
import { changeProgramme, type ProgrammeRefusal } from '../../flows/groups/change-programme.ts';
import type { KnownRoster, Rosters } from '../../flows/ports/content.ts';
import type { Ports } from '../../flows/ports.ts';
import { type FileMistake, readProgrammeFile, writeProgrammeFile } from '../../programme/programme-file.ts';
import { createProgrammes } from '../../programme/programmes.ts';
import { loadProgramme, mistakeSentence } from '../../programme/validate.ts';
import { createLog } from '../../runtime/process.ts';
import { readTextFile } from '../../start-up/read-text-file.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import { openStore } from '../../store/open-store.ts';
import { createProgrammeStore } from '../../store/programme-store.ts';
import { prepareRoster } from '../../text/names/scrub.ts';
import { loadCodebook } from '../../text/themes/theme-reader.ts';

const help = `Usage: npm run --silent programme -- export [--channel ID]
       npm run --silent programme -- check FILE
       npm run --silent programme -- import FILE [--channel ID]

  export  print the programme of a group as YAML with comments; without --channel the one that comes with the app
  check   read a file (YAML or JSON) and name every mistake by its line; needs no database
  import  check, then give the programme to a group, from the next week that opens

  --channel ID  the group's channel as Slack calls it, for instance C024BE91L; not needed where there is one group only

The database is DATABASE_URL, else the folder DATA_DIR. The embedded database must be free: stop the app first.
`;

type Stores = Pick<Ports, 'groups' | 'rounds' | 'programmes' | 'log'> & { readonly rosters: Pick<Rosters, 'of'> };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { channel: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [action, file, ...more] = positionals;
  if (values.help) return say(help, 0);
  if (more.length > 0) return fail(help);
  if (action === 'export' && file === undefined) return exportProgramme(values.channel);
  if (action === 'check' && file !== undefined) return checkFile(file);
  if (action === 'import' && file !== undefined) return importFile(file, values.channel);
  return fail(help);
}

async function exportProgramme(channel: string | undefined): Promise<number> {
  if (channel === undefined) return say(writeProgrammeFile(loadProgramme()), 0);
  return withGroup(channel, async ({ programmes }, group) =>
    say(writeProgrammeFile((await programmes.of(group)).whole), 0),
  );
}

async function checkFile(file: string): Promise<number> {
  const read = readProgrammeFile(await readTextFile(file), loadCodebook());
  if (!read.ok) return say(mistakesIn(file, read.refusal), 1);
  const { title, steps, themes = [] } = read.value.programme;
  const own = themes.flatMap((parent) => parent.themes).length;
  const summary = `${file} is fine: “${title}”, ${steps.length} weeks, ${own === 0 ? 'no' : own} themes of its own.\n`;
  return say(`${summary}${noticesIn(read.value.notices)}`, 0);
}

async function importFile(file: string, channel: string | undefined): Promise<number> {
  const read = readProgrammeFile(await readTextFile(file), loadCodebook());
  if (!read.ok) return say(mistakesIn(file, read.refusal), 1);
  return withGroup(channel, async (ports, group) => {
    const { revision } = await ports.programmes.of(group);
    const outcome = await changeProgramme(ports, group, read.value.programme, revision);
    if (!outcome.ok) return say(`Nothing was changed. ${refusalSentence(outcome.refusal)}\n`, 1);
    return say(
      `${noticesIn(read.value.notices)}“${outcome.value.title}” is now the programme of ${group.channel}. It holds from the next week that opens; a week that has opened keeps what it asked.\n`,
      0,
    );
  });
}

/** What a file of an earlier release lacks or still has; it loads all the same. */
const noticesIn = (notices: readonly FileMistake[]): string =>
  notices.length === 0
    ? ''
    : `It was written for an earlier release:\n${notices.map(({ line, sentence }) => `  line ${line}: ${sentence}\n`).join('')}`;

const mistakesIn = (file: string, mistakes: readonly FileMistake[]): string =>
  `${file} cannot be used yet. Please correct:\n${mistakes
    .map(({ line, sentence }) => `  line ${line}: ${sentence}\n`)
    .join('')}`;

function refusalSentence(refusal: ProgrammeRefusal): string {
  switch (refusal.kind) {
    case 'mistakes':
      return refusal.mistakes.map(mistakeSentence).join('\n');
    case 'changedMeanwhile':
      return 'Somebody has changed the programme in Slack just now: export it again to see how.';
    case 'otherStep':
      return `Week ${refusal.week} of the season has begun as “${refusal.step}”, and a season keeps what it has asked: let week ${refusal.week} of the file have this id, or import it when the season has ended.`;
    case 'tooShort':
      return `Week ${refusal.week} is planned, and the file has fewer weeks: add one, or import it when the season has ended.`;
  }
}

/** Opens the database and looks the group up by its channel. */
async function withGroup(
  channel: string | undefined,
  work: (ports: Stores, group: Group) => Promise<number>,
): Promise<number> {
  return withDatabase('of this release', async (database) => {
    const log = createLog('silent');
    const programmes = createProgrammes(
      createProgrammeStore(database),
      { usual: loadProgramme(), codebook: loadCodebook() },
      log,
    );
    const ports = { ...openStore(database), programmes, log, rosters: { of: async () => nobodyKnown } };
    const groups = (await ports.groups.ofEveryWorkspace()).filter(
      (group) => ['running', 'paused'].includes(group.status) && (channel === undefined || group.channel === channel),
    );
    const [group] = groups;
    if (group === undefined) return fail('There is no such group. A lead sets one up in Slack first.\n');
    if (groups.length > 1)
      return fail(
        `There are several groups. Say which: ${groups.map((each) => `--channel ${each.channel}`).join(', ')}\n`,
      );
    return work(ports, group);
  });
}

/** Slack, which knows what people are called, is not asked here. */
const nobodyKnown: KnownRoster = { roster: prepareRoster([]), isComplete: false };

await runCommand(main, help);
