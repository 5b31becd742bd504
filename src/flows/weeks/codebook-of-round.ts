import type { Round } from '../../domain/round.ts';
import { type Codebook, codebookWith, type OwnThemes } from '../../domain/theme.ts';
import type { Ports } from '../ports.ts';

export type CodebookPorts = Pick<Ports, 'groups' | 'programmes' | 'themes'>;

/** What a round is read and reviewed with: the app's codebook, and the themes of the programme that asked. */
export async function codebookOfRound(ports: CodebookPorts, round: Round): Promise<Codebook> {
  return codebookWith(ports.themes.codebook, await ownThemesOf(ports, round));
}

/** The themes that the group's own programme had when the round opened; none of a group that is gone. */
export async function ownThemesOf(
  ports: Pick<Ports, 'groups' | 'programmes'>,
  round: Round,
): Promise<readonly OwnThemes[]> {
  const found = await ports.groups.find(round.workspace, round.group);
  return (found && (await ports.programmes.askedIn(found.group, round)))?.themes ?? [];
}
