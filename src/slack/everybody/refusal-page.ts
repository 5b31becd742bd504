import type { types } from '@slack/bolt';
import type { NotEligible } from '../../domain/member.ts';
import { opens } from '../parts/actions.ts';
import { button, buttons, modal, plain, section } from '../parts/blocks.ts';
import { common } from '../words/common.ts';
import { memberWords } from '../words/member.ts';

const words = memberWords.refusal;

/** A kind no, with what one can do instead. */
export const refusalPage = (sentence: string, ...row: types.Button[]): types.ModalView =>
  modal({ title: words.title, blocks: [section(sentence), ...(row.length === 0 ? [] : [buttons(...row)])] });

/** Something failed on our side: said where a page or a confirmation would have stood. */
export const sorryPage = (): types.ModalView => modal({ title: common.sorryTitle, blocks: [section(common.sorry)] });

/** Somebody who does not take part: they are offered to read what it is about. Help lines are for them as well. */
export const notEnrolledPage = (): types.ModalView =>
  refusalPage(words.notEnrolled, joinButton(), privacyButton(), resourcesButton());

export const joinButton = (): types.Button =>
  button({ text: common.join, label: common.joinLabel, action: opens.join, style: 'primary' });

export const privacyButton = (): types.Button =>
  button({ text: common.whoCanSee, label: common.whoCanSeeLabel, action: opens.privacy });

/** Asks once more, for what it takes back cannot be brought back. */
export const withdrawButton = (): types.Button =>
  button({
    text: common.withdraw,
    action: opens.withdraw,
    style: 'danger',
    confirm: {
      title: plain(common.withdrawTitle, 100),
      text: plain(common.withdrawText, 300),
      confirm: plain(common.withdrawYes, 30),
      deny: plain(common.withdrawNo, 30),
    },
  });

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
