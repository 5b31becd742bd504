import type { WorkspaceHandle } from '../workspace-handle.ts';

/** Text as a Slack client shows it: names for mentions and channels, labels for links, characters for entities. */
export function spelledOut(text: string, workspace: Pick<WorkspaceHandle, 'person' | 'channel'>): string {
  return text
    .replace(/<@(\w+)>/g, (_, id: string) => `@${workspace.person(id).person.realName}`)
    .replace(/<#(\w+)>/g, (_, id: string) => `#${workspace.channel(id).name}`)
    .replace(/"(C\w{6,})"/g, (_, id: string) => `#${workspace.channel(id).name}`)
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '$2: $1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/ ?<>/g, '');
}
