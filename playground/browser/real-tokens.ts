/** Why the playground does not start here; undefined when it may. It must never stand beside a real workspace's tokens. */
export function realTokenRefusal(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const real = Object.entries(fakes).filter(([name, fake]) => {
    const value = env[name]?.trim() ?? '';
    return value !== '' && !value.startsWith(fake);
  });
  if (real.length === 0) return undefined;
  const names = real.map(([name]) => name).join(' and ');
  return `The demo is a simulation and does not start beside real Slack tokens. Please open a terminal without ${names}, and run it there.`;
}

const fakes: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'xoxb-playground-',
  SLACK_APP_TOKEN: 'xapp-playground-',
};
