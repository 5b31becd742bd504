import type { types } from '@slack/bolt';
import type { NotEligible } from '../domain/member.ts';
import { opens } from './actions.ts';
import { button, buttons, modal, section } from './blocks.ts';
import { common } from './words/common.ts';
import { memberWords } from './words/member.ts';

const words = memberWords.refusal;

/** A kind no, with what one can do instead. */
export const refusalPage = (sentence: string, ...row: types.Button[]): types.ModalView =>
  modal({ title: words.title, blocks: [section(sentence), ...(row.length === 0 ? [] : [buttons(...row)])] });

/** Somebody who does not take part: they are offered to read what it is about. */
export const notEnrolledPage = (): types.ModalView =>
  refusalPage(words.notEnrolled, joinButton(), button({ ...privacyFacts }));

export const joinButton = (): types.Button =>
  button({ text: common.join, label: common.joinLabel, action: opens.join, style: 'primary' });

const privacyFacts = { text: common.whoCanSee, label: common.whoCanSeeLabel, action: opens.privacy };

export const privacyButton = (): types.Button => button(privacyFacts);

/** The value is a round, or absent where no group is meant. */
export const resourcesButton = (): types.Button =>
  button({ text: common.resources, label: common.resourcesLabel, action: opens.resources });

export function notEligibleSentence(why: NotEligible): string {
  switch (why) {
    case 'bot':
      return words.bot;
    case 'guest':
      return words.guest;
    case 'stranger':
      return words.stranger;
    case 'deactivated':
      return words.deactivated;
  }
}
