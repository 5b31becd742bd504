import type { types } from '@slack/bolt';
import type { Group } from '../../domain/group.ts';
import {
  asResource,
  type CareResource,
  type CareResources,
  helpIn,
  type OwnHelpLine,
  type SafetyContent,
} from '../../domain/safety-content.ts';
import { copy } from '../copy.ts';
import { divider, section } from '../ui/blocks.ts';
import { clippedMrkdwn, escaped } from '../ui/mrkdwn.ts';
import { spokenCountry } from '../ui/spoken.ts';

const words = () => copy().member.resources;

/** Of whom help is for: their group, and their own country where they chose one. */
export interface Place {
  readonly group: Group;
  readonly own: string | undefined;
}

/** One's own country; the group's where none is chosen. */
export const countryFor = ({ group, own }: Place): string => own ?? group.country;

/** The workplace's own help lines, and those of one's own country after them. */
export function helpFor(content: SafetyContent, place: Place): CareResources | undefined {
  const found = helpIn(content, countryFor(place));
  return found && { ...found, resources: [...(place.group.helpLines ?? []).map(asResource), ...found.resources] };
}

/** One country's help lines; a lead sees the same in setup. Where we know none, directories of the whole world. */
export function countryBlocks({ country, resources, worldwide }: CareResources): types.KnownBlock[] {
  const name = escaped(spokenCountry(country));
  return [
    divider,
    section(`*${words().country(name)}*${worldwide ? `\n${words().worldwide(name)}` : ''}`),
    ...resources.map(resourceBlock),
  ];
}

export const ownLineBlocks = (lines: readonly OwnHelpLine[]): types.KnownBlock[] =>
  lines.map((line) => resourceBlock(asResource(line)));

export function resourceBlock({ name, about, contact, source }: CareResource): types.SectionBlock {
  const link = /^https:\/\/[^\s<>|]+$/.test(source) ? ` (<${source}|${words().source}>)` : '';
  return section(
    `*${clippedMrkdwn(name, 200)}*\n${clippedMrkdwn(about, 500)}\n${linked(clippedMrkdwn(contact, 500))}${link.length > 1000 ? '' : link}`,
  );
}

/** Addresses of pages become links; the rest of a contact is shown as it is. */
const linked = (contact: string) => contact.replaceAll(/https:\/\/[^\s<>|…]+/gu, '<$&>');
