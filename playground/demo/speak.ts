import { catalogues } from '../../languages/catalogues.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { Stage } from './stage.ts';

/** Gives one colleague a Slack in this language. The last one: whoever sets the group up, and whom the page begins with, keep their English. */
export async function speak({ playground, people, out, settle }: Stage, language: Language): Promise<void> {
  const speaker = people.at(-1);
  if (speaker === undefined || language === languages[0]) return;
  await playground.changePerson(speaker.id, { locale: catalogues[language].locale });
  await settle();
  out.tell(`${speaker.realName}'s Slack speaks “${language}”: look at the page as ${speaker.realName}.`);
}
