import { readConfig } from '../config.ts';
import { type Finding, fine, problem, warning } from './finding.ts';

/** The environment and the program that reads it. */
export function examineSettings(env: Readonly<Record<string, string | undefined>>, nodeVersion: string): Finding[] {
  return [...settings(env), node(nodeVersion)];
}

function settings(env: Readonly<Record<string, string | undefined>>): Finding[] {
  const config = readConfig(env);
  if (config.ok) return [fine('settings', 'every setting can be used')];
  return config.refusal.map((mistake) => {
    const [says = mistake, ...mend] = mistake.split(': ');
    return problem('settings', says, mend.join(': ') || 'see .env.example');
  });
}

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return problem('Node', `version ${version} is too old`, 'install Node 20.19 or newer, best 24');
  if (major < 22)
    return warning('Node', `version ${version} works, and gets no security updates any more`, 'install Node 24');
  return fine('Node', version);
}
