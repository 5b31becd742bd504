import { answersFor, type CrowdAnswer } from '../../playground/crowd/replies.ts';
import { withDates } from '../../playground/date-tokens.ts';
import { isObject } from '../../playground/json.ts';
import { blocksText } from '../../playground/screen.ts';
import { addDays, instantOf, localDateOf } from '../../src/domain/calendar.ts';
import { workspaceId } from '../../src/domain/ids.ts';
import { type Prompt, promptOf } from '../../src/domain/programme.ts';
import type { ReplyInput } from '../../src/domain/reply.ts';
import { submitReply } from '../../src/flows/replies/submit-reply.ts';
import { createProgrammes } from '../../src/programme/programmes.ts';
import { loadProgramme } from '../../src/programme/validate.ts';
import { contentOf } from '../../src/slack/transport/slack-messenger.ts';
import type { Database } from '../../src/store/database.ts';
import { createProgrammeStore } from '../../src/store/programme-store.ts';
import { createThemeReader } from '../../src/text/themes/theme-reader.ts';
import { firstOpening, flowWorld } from '../support/flow-world.ts';

/** Plays a season of so many people, as they answer in the demo, and prints every post of the channel. */
export async function printSeason(database: Database, people: number): Promise<void> {
  const world = await flowWorld(database, { people, workspace: workspaceId('T0SEASON') });
  const usual = loadProgramme();
  const themes = createThemeReader();
  const programmes = createProgrammes(
    createProgrammeStore(database),
    { usual, codebook: themes.codebook },
    world.ports.log,
  );
  const ports = { ...world.ports, themes, programmes };
  const { zone, workspace, id } = world.group;
  const monday = localDateOf(new Date(firstOpening), zone);
  const moveTo = async (week: number, day: number, time: '09:00' | '09:15' | '12:00' | '12:02') => {
    world.moveTo(instantOf(addDays(monday, week * 7 + day), time, zone));
    await world.settle(ports);
  };
  for (const [week, step] of usual.steps.entries()) {
    await moveTo(week, 0, '09:00');
    await moveTo(week, 0, '09:15');
    await moveTo(week, 2, '12:00');
    const round = await ports.rounds.openOf(workspace, id);
    if (round === undefined) throw new Error(`“${step.title}” has not opened.`);
    const prompt = promptOf(step, 1);
    for (const [at, answer] of answersFor(step.id, prompt.choices.length, people).entries()) {
      const member = world.members[at];
      if (member !== undefined && at % 4 !== 3)
        await submitReply(ports, { workspace, round: round.id, member }, inputOf(answer, prompt));
    }
    await moveTo(week, 4, '12:00');
    await moveTo(week, 4, '12:02');
  }
  await moveTo(usual.steps.length, 0, '09:00');
  for (const { channel, message } of world.sent) {
    if (channel !== world.group.channel) continue;
    const blocks = contentOf(message).blocks.filter(isObject);
    const text = blocksText(blocks.map((block, at) => ({ block_id: `b${at}`, ...block })));
    process.stdout.write(`\n##### ${message.kind}\n${withDates(text, zone)}\n`);
  }
}

function inputOf({ choices, words }: CrowdAnswer, prompt: Prompt): ReplyInput {
  const written = { main: words, more: [] };
  if (choices === 'somethingElse') return { chosen: 'somethingElse', ...written };
  const chosen = choices.flatMap((place) => prompt.choices[place]?.theme ?? []);
  return { chosen: chosen.length === 0 ? 'nothing' : chosen, ...written };
}
