import { memberCopy } from '../../languages/en/member.ts';
import type { Colleague } from '../crowd/colleagues.ts';
import { again } from './again.ts';
import { showModal } from './showing.ts';
import type { Stage } from './stage.ts';

const { ownWords } = memberCopy.reply;

/** What a text is answered with that has a name in it, and one that sounds like distress. Neither is kept. */
export async function lookFirst(stage: Stage, colleague: Colleague): Promise<void> {
  const { playground, out, people } = stage;
  const person = playground.person(colleague.id);
  const other = people.find(({ id }) => id !== colleague.id) ?? colleague;
  await again(person, async () => {
    await person.opensDm();
    await person.presses('Answer privately', { in: 'message' });
    await person.fills(ownWords, '');
  });
  const named = `I let ${other.realName} be talked over, twice.`;
  await person.fills(ownWords, named);
  await person.submits();
  out.note(
    `Names are taken out before anything is kept, and the writer sees the text first. This was typed: “${named}”`,
  );
  showModal(stage, `${colleague.realName} wrote about ${other.realName}, and sees`, person.screen());
  const dark = 'Some days I do not want to be alive any more.';
  await person.fills(ownWords, dark);
  await person.submits();
  out.note(`A text that sounds like distress or harm shows help lines to its writer alone. This was typed: “${dark}”`);
  showModal(stage, `${colleague.realName} wrote something else, and sees`, person.screen());
  await person.presses('Don’t send');
  await person.closesEverything();
}
