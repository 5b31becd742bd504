import type { Installation as BoltInstallation, InstallationStore } from '@slack/bolt';
import { organisationId, workspaceId } from '../../domain/ids.ts';
import { homeOf, type Installation, type InstallationTarget } from '../../domain/installation.ts';
import type { Clock, Log } from '../../flows/ports/system.ts';
import type { Installations } from '../../store/installations.ts';
import { AtHomeElsewhere, NotInstalled } from './not-installed.ts';

/** The cells among which this one stands. */
interface Cells {
  readonly publicUrl: string;
  /** The addresses of all; none where there is one only. */
  readonly cells: readonly string[];
  /** Ends a token that is not kept. */
  readonly giveBack: (token: string) => Promise<void>;
}

/** Whoever was let in stays, also when there are more cells later. */
async function homeElsewhere(installations: Installations, place: InstallationTarget, { publicUrl, cells }: Cells) {
  if (cells.length === 0 || (await installations.find(place)) !== undefined) return undefined;
  const home = homeOf(place.kind === 'workspace' ? place.workspace : place.organisation, cells);
  return home === publicUrl ? undefined : home;
}

/**
 * Takes from Bolt what an installation brought: where, the bot, its token. Names and whoever installed it are left out.
 * Bolt never asks for it again, for its own renewing of tokens is not safe on several replicas (`keepTokens` is).
 */
export function createInstallationStore(
  installations: Installations,
  clock: Clock,
  log: Log,
  among: Cells,
): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const now = clock.now();
      const kept = installationOf(installation, now);
      const home = await homeElsewhere(installations, kept.place, among);
      if (home !== undefined) {
        await among.giveBack(kept.token.value);
        throw new AtHomeElsewhere(home);
      }
      await installations.keep(kept, now);
      const { place } = kept;
      log.info({
        event: 'app installed',
        ...(place.kind === 'workspace' ? { workspace: place.workspace } : { organisation: place.organisation }),
      });
    },
    fetchInstallation: () => Promise.reject(new NotInstalled()),
  };
}

function installationOf(installation: BoltInstallation, now: Date): Installation {
  const { bot } = installation;
  const place = placeOf(installation);
  if (bot === undefined || place === undefined) throw new NotInstalled();
  const { id, userId: user, token: value, refreshToken, expiresAt } = bot;
  const installed = { place, bot: { id, user } };
  if (refreshToken === undefined || expiresAt === undefined) return { ...installed, token: { value } };
  // Slack tells how long a token lives, and Bolt adds that to this machine's clock; the app's own may be another one.
  const endsAt = new Date(now.getTime() + expiresAt * 1000 - Date.now());
  return { ...installed, token: { value, renewal: { refreshToken, endsAt } } };
}

function placeOf({ isEnterpriseInstall, enterprise, team }: BoltInstallation): InstallationTarget | undefined {
  const organisation = enterprise === undefined ? {} : { organisation: organisationId(enterprise.id) };
  if (isEnterpriseInstall && enterprise !== undefined)
    return { kind: 'organisation', organisation: organisationId(enterprise.id) };
  return team && { kind: 'workspace', workspace: workspaceId(team.id), ...organisation };
}
