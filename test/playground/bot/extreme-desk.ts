import { randomUUID } from 'node:crypto';
import type { Publication } from '../../../src/domain/digest.ts';
import type { GroupWithLeads } from '../../../src/domain/group.ts';
import { channelId, groupId, type MemberId, memberId, themeId } from '../../../src/domain/ids.ts';
import type { Person } from '../../../src/domain/member.ts';
import { contentOfWeek } from '../../../src/domain/programme.ts';
import type { Ports } from '../../../src/flows/ports.ts';
import type { SlackContext } from '../../../src/slack/context.ts';
import type { FlowWorld } from '../../support/flow-world.ts';
import { contentOf, type Extreme, programmeOf, type TextOf } from './extreme-texts.ts';

/** People who do not take part, of every kind. */
export const cast = {
  admin: memberId('UADMIN'),
  newcomer: memberId('UNEW'),
  guest: memberId('UGUEST'),
  bot: memberId('UBOT'),
  stranger: memberId('USTRANGER'),
  deactivated: memberId('UGONE'),
  unknown: memberId('UUNKNOWN'),
};

const everyTheme = Array.from({ length: 7 }, (_, at) => themeId(`theme-${at}`));

/** Hears three themes in every reply, others each time. */
export function hearsEverything(): Ports['themes'] {
  let at = 0;
  return {
    codebook: codebookOf(() => 'x'),
    read: () => {
      at += 1;
      const themes = [0, 1, 2].flatMap((next) => everyTheme[(at * 3 + next) % everyTheme.length] ?? []);
      return { likely: themes, suggestions: themes };
    },
  };
}

/** The desk of a world in which everything that can be called something is called the worst. */
export async function extremeDesk(world: FlowWorld, extreme: Extreme): Promise<SlackContext> {
  const { ports } = world;
  const { text, count } = extreme;
  const programme = programmeOf((await ports.programmes.of(world.group)).programme, text);
  const worst = ({ group, leads }: GroupWithLeads): GroupWithLeads => ({
    group: { ...group, routes: [text(500), text(500)], reporterNotice: { text: text(1000), on: '2027-01-01' } },
    leads: [...leads, ...Array.from({ length: count }, (_, at) => memberId(`ULEAD${at}`))],
  });
  const many = (own: readonly GroupWithLeads[]) =>
    count === 0
      ? own
      : [...own, ...own.flatMap((group) => Array.from({ length: count - 1 }, (_, at) => copyOf(group, at)))];
  return {
    namedLeads: [cast.admin],
    content: contentOf(extreme),
    views: () => ({
      open: async () => ({ id: '', hash: '' }),
      push: async () => ({ id: '', hash: '' }),
      update: async () => 'shown',
      publish: async () => {},
    }),
    ports: {
      ...ports,
      programmes: {
        ...ports.programmes,
        usual: () => programme,
        of: async () => ({ programme, whole: programme, revision: 0, isUsable: false }),
        contentOf: async (_, { week }) => contentOfWeek(programme, week, codebookOf(text)),
      },
      themes: { ...ports.themes, codebook: codebookOf(text) },
      directory: { ...ports.directory, person: async (_, id) => personOf(id) },
      groups: {
        ...ports.groups,
        find: async (workspace, id) => {
          const found = await ports.groups.find(workspace, id);
          return found && worst(found);
        },
        active: async (workspace) => many((await ports.groups.active(workspace)).map(worst)),
        ledBy: async (workspace, lead) => many((await ports.groups.ledBy(workspace, lead)).map(worst)),
      },
      publications: {
        ...ports.publications,
        ofSeason: async (workspace, group, season) => {
          const rounds = await ports.rounds.ofSeason(workspace, group, season);
          const round = rounds[0];
          if (round === undefined) return [];
          const publication = publicationOf(workspace, round.id, text);
          return Array.from({ length: count }, () => ({ week: 1, step: round.step, publication }));
        },
      },
    },
  };
}

function codebookOf(text: TextOf): Ports['themes']['codebook'] {
  const theme = { label: text(200), alternatives: [text(200)], sentence: text(3000), choice: text(75) };
  const parent = themeId('parent');
  return { parents: [{ ...theme, id: parent }], themes: everyTheme.map((id) => ({ ...theme, id, parent })) };
}

function publicationOf(workspace: Publication['workspace'], round: Publication['round'], text: TextOf): Publication {
  const themes = everyTheme.map((id) => ({ id, label: text(200), sentence: text(3000), band: 100 as const }));
  return { workspace, round, hash: '', digest: { kind: 'themes', beyond: true, themes } };
}

const copyOf = ({ group, leads }: GroupWithLeads, at: number): GroupWithLeads => ({
  group: { ...group, id: groupId(randomUUID()), channel: channelId(`C${at}`) },
  leads,
});

function personOf(id: MemberId): Person | undefined {
  if (id === cast.unknown) return undefined;
  return {
    id,
    zone: 'America/Argentina/ComodRivadavia',
    locale: 'ar',
    isAdmin: id === cast.admin,
    isBot: id === cast.bot,
    isGuest: id === cast.guest,
    isStranger: id === cast.stranger,
    isDeactivated: id === cast.deactivated,
  };
}
