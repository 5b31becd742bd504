import type { types } from '@slack/bolt';
import type { NotEligible } from '../../domain/member.ts';
import { copy } from '../copy.ts';
import { buttons, modal, section } from './blocks.ts';
import { mainButton, sharedButton } from './buttons.ts';

const words = () => copy().member.refusal;

/** A kind no, with what one can do instead. */
export const refusalPage = (sentence: string, ...row: types.Button[]): types.ModalView =>
  modal({ title: words().title, blocks: [section(sentence), ...(row.length === 0 ? [] : [buttons(...row)])] });

/** Something failed on our side: said where a page or a confirmation would have stood. */
export const sorryPage = (): types.ModalView =>
  modal({ title: copy().common.sorryTitle, blocks: [section(copy().common.sorry)] });

/** Somebody who does not take part: they are offered to read what it is about. Help lines are for them as well. */
export const notEnrolledPage = (): types.ModalView =>
  refusalPage(words().notEnrolled, mainButton('join'), sharedButton('privacy'), sharedButton('resources'));

export function notEligibleSentence(why: NotEligible): string {
  switch (why) {
    case 'bot':
      return words().bot;
    case 'guest':
      return words().guest;
    case 'stranger':
      return words().stranger;
    case 'deactivated':
      return words().deactivated;
  }
}
