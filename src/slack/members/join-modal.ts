import type { types, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { z } from 'zod';
import type { GroupWithLeads } from '../../domain/group.ts';
import { type GroupId, groupId } from '../../domain/ids.ts';
import { notEligible } from '../../domain/member.ts';
import { groupsOpenTo, type JoinRefusal, joinGroup } from '../../flows/members/join-group.ts';
import { type Asker, type Desk, dayFor, zoneOfPerson } from '../desk.ts';
import {
  notEligibleSentence,
  privacyButton,
  refusalPage,
  resourcesButton,
  sorryPage,
} from '../everybody/refusal-page.ts';
import { standingOf } from '../everybody/standing.ts';
import { attempt, formLimit } from '../parts/attempt.ts';
import { button, buttons, context, divider, modal, section, sectionWith } from '../parts/blocks.ts';
import { escaped } from '../parts/mrkdwn.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';
import { nextQuestionAt } from './next-question.ts';

const words = memberWords.join;

export const joinCallback = 'join';
export const chooseGroup = 'choose-group';

/** What somebody reads before they join. Where there are several groups and none is named, they choose one first. */
export async function joinPage(desk: Desk, asker: Asker, wanted?: GroupId): Promise<types.ModalView> {
  const refusal = memberWords.refusal;
  const { member, groups: all } = await standingOf(desk, asker);
  if (member !== undefined) return refusalPage(refusal.alreadyEnrolled, privacyButton(), resourcesButton());
  const person = await desk.ports.directory.person(asker.workspace, asker.member);
  if (person === undefined) return refusalPage(refusal.unknownPerson);
  const why = notEligible(person);
  if (why !== undefined) return refusalPage(notEligibleSentence(why), resourcesButton());
  const groups = await groupsOpenTo(desk.ports, asker, all);
  const chosen = groups.length === 1 ? groups[0] : groups.find(({ group }) => group.id === wanted);
  if (chosen !== undefined) return consentView(desk, asker, chosen);
  return groups.length === 0 ? refusalPage(refusal.noGroup, privacyButton()) : chooseView(groups);
}

/** A group as a button's value names it. */
export const readGroup = (value: string | undefined): GroupId => groupId(z.uuid().parse(value));

function chooseView(groups: readonly GroupWithLeads[]): types.ModalView {
  const shown = groups.slice(0, 90);
  const choices = shown.map(({ group }, at) => {
    const label = words.chooseOneLabel(at + 1, shown.length);
    return sectionWith(
      words.intro(`<#${group.channel}>`),
      button({ text: words.chooseOne, label, action: chooseGroup, value: group.id }),
    );
  });
  return modal({ title: words.chooseTitle, blocks: [section(words.choose), ...choices] });
}

/** One screen: what will happen, how often, who sees what, what is kept until when, who leads, when it begins. */
async function consentView(desk: Desk, asker: Asker, { group, leads }: GroupWithLeads): Promise<types.ModalView> {
  const { consent } = desk.content;
  const size = (await desk.ports.members.ofGroup(asker.workspace, group.id)).length;
  const first = dayFor(await nextQuestionAt(desk, group), await zoneOfPerson(desk, asker, group.zone));
  const metadata: z.input<typeof metadataSchema> = { group: group.id, consentVersion: consent.version };
  return modal({
    title: words.title,
    close: common.cancel,
    submit: { text: words.submit, callback: joinCallback, metadata: JSON.stringify(metadata) },
    blocks: [
      section(words.intro(`<#${group.channel}>`)),
      section(
        words.facts(
          leads
            .slice(0, 20)
            .map((lead) => `<@${lead}>`)
            .join(', ') || '–',
          group.k,
          sizeWords(size),
        ),
      ),
      section(words.first(first)),
      divider,
      ...consent.points.map((point) => section(`• ${escaped(point)}`)),
      divider,
      buttons(privacyButton(), resourcesButton()),
      context(words.consent),
    ],
  });
}

/** Enrols whoever submitted the consent screen, with the version of the text that they saw. */
export async function submitJoin(
  desk: Desk,
  asker: Asker,
  view: Pick<ViewOutput, 'private_metadata'>,
): Promise<ViewResponseAction> {
  const { group, consentVersion } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const now = desk.ports.clock.now();
  const joining = joinGroup(desk.ports, { ...asker, group, consentVersion }, now);
  const outcome = await attempt(desk, formLimit, joining);
  if (outcome.kind !== 'done') return update(sorryPage());
  if (!outcome.value.ok) return update(refusedView(outcome.value.refusal));
  const { group: joined, firstQuestion } = outcome.value.value;
  const member = await desk.ports.members.find(asker.workspace, asker.member);
  const first = dayFor(firstQuestion ?? (await nextQuestionAt(desk, joined)), member?.zone ?? joined.zone);
  return update(modal({ title: words.doneTitle, blocks: [section(words.done(first)), context(words.doneMore)] }));
}

function refusedView(refusal: JoinRefusal): types.ModalView {
  switch (refusal.kind) {
    case 'alreadyEnrolled':
    case 'noGroup':
    case 'notInChannel':
    case 'noDirectMessages':
    case 'unknownPerson':
      return refusalPage(memberWords.refusal[refusal.kind]);
    case 'notEligible':
      return refusalPage(notEligibleSentence(refusal.why));
  }
}

function sizeWords(size: number): string {
  if (size >= 50) return words.size.crowd;
  if (size >= 20) return words.size.many;
  return size >= 8 ? words.size.some : words.size.few;
}

const update = (view: types.ModalView): ViewResponseAction => ({ response_action: 'update', view });

const metadataSchema = z.object({ group: z.uuid().transform(groupId), consentVersion: z.int().min(1) });
