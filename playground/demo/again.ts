import { type Actor, NotOnScreen } from '../actors.ts';

/**
 * What a person does whose page does not come: close it, and ask for it again. On a machine that is busy with something
 * else the bot gives a request to Slack up after ten seconds, and then nothing more comes.
 */
export async function again(person: Pick<Actor, 'closesEverything'>, step: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof NotOnScreen) || tries === mostTries) throw error;
      await person.closesEverything().catch(() => undefined); // There may be nothing to close.
    }
  }
}

const mostTries = 5;

/** Submits a form; one that took too long asks to try again. */
export async function goOn(lead: Pick<Actor, 'submits'>): Promise<void> {
  let errors = await lead.submits();
  for (let tries = 1; tries < mostTries && Object.keys(errors).length > 0; tries += 1) errors = await lead.submits();
  if (Object.keys(errors).length > 0) throw new NotOnScreen(`Setup was refused: ${JSON.stringify(errors)}`);
}
