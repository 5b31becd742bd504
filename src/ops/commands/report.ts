import { parseArgs } from 'node:util';
import type { Group } from '../../domain/group.ts';
import { type SeasonReport, seasonReport } from '../../flows/groups/season-report.ts';
import { createProgrammes } from '../../programme/programmes.ts';
import { loadProgramme } from '../../programme/validate.ts';
import { createLog, systemClock } from '../../runtime/process.ts';
import { fail, runCommand, say } from '../../start-up/run-command.ts';
import { withDatabase } from '../../start-up/with-database.ts';
import { openStore } from '../../store/open-store.ts';
import { createProgrammeStore } from '../../store/programme-store.ts';
import { loadCodebook } from '../../text/themes/theme-reader.ts';
import { evidenceReport } from '../report/evidence.ts';
import { htmlReport } from '../report/html.ts';
import { csvReport, markdownReport } from '../report/plain-reports.ts';

const help = `Usage: npm run --silent report -- --format markdown|csv|html|evidence [--group ID] [--season N] > FILE

Prints the report of a season: published themes and facts of the programme, nothing about a person.

  --format    markdown, csv, one self-contained HTML page with charts, or evidence: weeks, themes, promises and dates
              beside the steps that employers in Great Britain are asked to take (Markdown)
  --group ID  the group's channel as Slack calls it (C024BE91L), or the id of the group itself; not needed where there is
              one group only
  --season N  an earlier season of the group; without it the present one

The database is DATABASE_URL, else the folder DATA_DIR. The embedded database must be free: stop the app first.
`;

const formats: Readonly<Record<string, (report: SeasonReport) => string | Promise<string>>> = {
  markdown: markdownReport,
  csv: csvReport,
  html: htmlReport,
  evidence: evidenceReport,
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      group: { type: 'string' },
      season: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const write = formats[values.format ?? ''];
  const season = values.season === undefined ? undefined : Number(values.season);
  if (values.help) return say(help, 0);
  if (write === undefined || (season !== undefined && !(Number.isInteger(season) && season >= 1))) return fail(help);
  return withDatabase('of this release', async (database) => {
    const store = openStore(database);
    const groups = (await store.groups.ofEveryWorkspace()).filter(
      ({ id, channel }) => values.group === undefined || values.group === channel || values.group === id,
    );
    const [group] = groups;
    if (group === undefined) return fail('There is no such group. A lead sets one up in Slack first.\n');
    if (groups.length > 1) return fail(`There are several groups. Say which:\n${groups.map(lineOf).join('')}`);
    const programmes = createProgrammes(
      createProgrammeStore(database),
      { usual: loadProgramme(), codebook: loadCodebook() },
      createLog('silent'),
    );
    const report = await seasonReport({ ...store, programmes, clock: systemClock }, group, season ?? group.season);
    return say(await write(report), 0);
  });
}

const lineOf = ({ id, channel, status, season }: Group) => `  --group ${id}  ${channel}, season ${season}, ${status}\n`;

await runCommand(main, help);
