import { parseArgs } from 'node:util';
import { isPublicAddress } from '../../config/environment.ts';
import { Refused, refusal } from '../../refusals/refusals.ts';
import { manifestFor } from '../../slack/transport/app-manifest.ts';
import { runCommand, say } from '../../start-up/run-command.ts';

const help = `Usage: npm run --silent manifest -- --url https://ally.example.com

Prints the manifest of a Slack app that Slack reaches at this address, and that many workspaces may install. Without
--url it is the manifest for one workspace, which needs no address (Socket Mode).
`;

function main(): number {
  const { values } = parseArgs({ options: { url: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) return say(help, 0);
  const { url } = values;
  if (url !== undefined && !isPublicAddress(url)) throw new Refused(refusal('publicUrlWrong', { name: '--url' }));
  return say(`${JSON.stringify(manifestFor(url), null, 2)}\n`, 0);
}

await runCommand(main, help);
