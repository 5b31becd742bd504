import type { types } from '@slack/bolt';
import { writtenDate } from '../../domain/calendar.ts';
import type { CareResource, CareResources } from '../../domain/safety-content.ts';
import { boxes, type FormState, ticked } from '../parts/form-fields.ts';
import { clipped } from '../parts/mrkdwn.ts';
import { inList } from '../words/common.ts';
import { setupWords } from '../words/setup.ts';

const words = setupWords.safety;

/** A view holds 100 blocks, and the boxes below the help lines must be among them. */
export const helpLinesToCheck = ({ resources }: CareResources): readonly CareResource[] => resources.slice(0, 70);

/** A box for each help line of a country, none of them ticked: its name, and below it the number and its source's date. */
export function helpLineBoxes(country: CareResources): types.InputBlock[] {
  const all = partsOf(country);
  const total = helpLinesToCheck(country).length;
  return all.map(({ block, lines }, at) => {
    const before = at * mostBoxes;
    const label = all.length === 1 ? words.checkLines : words.checkLinesPart(before + 1, before + lines.length, total);
    return boxes(
      { block, label },
      lines.map((line) => ({ value: line.id, text: line.name, description: numberAndDate(line), ticked: false })),
    );
  });
}

export const tickedHelpLines = (country: CareResources, view: FormState): readonly string[] =>
  partsOf(country).flatMap(({ block }) => ticked(view, block));

/** Which lines are missing, under the boxes among which they stand. */
export const helpLineErrors = (country: CareResources, missing: readonly string[]) =>
  partsOf(country).flatMap(({ block, lines }) => {
    const names = lines.filter(({ id }) => missing.includes(id)).map(({ name }) => name);
    return names.length === 0 ? [] : [[block, words.linesUnchecked(someOf(names))] as const];
  });

/** A new id for each country: what is ticked for one country is not ticked for another. */
const partsOf = (country: CareResources) => {
  const lines = helpLinesToCheck(country);
  return Array.from({ length: Math.ceil(lines.length / mostBoxes) }, (_, at) => ({
    block: `help-lines.${country.country}.${at}`,
    lines: lines.slice(at * mostBoxes, (at + 1) * mostBoxes),
  }));
};

/** Slack clips what is too long at its end, and the date must stay. */
function numberAndDate({ number, sourceDate }: CareResource): string {
  const date = words.line(writtenDate(sourceDate));
  return `${clipped(number, mostInDescription - date.length)}${date}`;
}

const someOf = (names: readonly string[]) =>
  inList(
    names.length <= mostNamed ? names : [...names.slice(0, mostNamed - 1), words.andMore(names.length - mostNamed + 1)],
  );

/** Slack's limits of a group of boxes and of the small print below one (docs.slack.dev/reference/block-kit). */
const mostBoxes = 10;
const mostInDescription = 75;
const mostNamed = 4;
