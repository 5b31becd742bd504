import { type Harm, noHarm } from './harm.ts';
import { instants, missingKeys, openStores, openWeek, people, type Told } from './stored-week.ts';

/** Starts on what a power cut left, lives on to the end of the week, and compares with what the world was told before. */
export async function judgeCut(folder: string, before: readonly Told[]): Promise<Harm & { readonly why?: string }> {
  const after: Told[] = [];
  const harm = { ...noHarm };
  let isSealed = false;
  try {
    const setUp = before.find((told) => told.kind === 'set up');
    if (setUp?.kind !== 'set up') {
      await (await openStores(folder)).close();
      return harm;
    }
    const week = await openWeek(folder, setUp.week, (told) => after.push(told));
    const { ports, group } = week.world;
    harm.neededKeysGone = (await missingKeys(week.world)).length;
    for (const told of before)
      if (told.kind === 'key destroyed' && (await ports.vault.read(...told.key)) !== 'gone')
        harm.destroyedKeysBack += 1;
    const [round] = await ports.rounds.ofSeason(group.workspace, group.id, 1);
    isSealed = round?.status === 'sealed' || round?.status === 'published';
    await liveOn(week, before);
    await week.close();
  } catch (error) {
    return { ...harm, stuck: 1, why: error instanceof Error ? error.message : String(error) };
  }
  const saved = new Set([...before, ...after].flatMap((told) => (told.kind === 'saved' ? [told.person] : [])));
  const counted = (isSealed ? [...before, ...after] : after).findLast((told) => told.kind === 'sealed');
  harm.savedLost = Math.max(0, saved.size - (counted?.kind === 'sealed' ? counted.answers : 0));
  const sent = [...before, ...after].flatMap((told) => (told.kind === 'sent' ? [told.message] : []));
  harm.sentTwice = sent.length - new Set(sent).size;
  return harm;
}

/** From the instant of the cut on. Who had not been told "saved" answers now, where the week is still open. */
async function liveOn(week: Awaited<ReturnType<typeof openWeek>>, before: readonly Told[]): Promise<void> {
  const now = before.findLast((told) => told.kind === 'now');
  const from = now?.kind === 'now' ? now.instant : instants[0];
  const answered = new Set(before.map((told) => told.kind === 'saved' && told.person));
  for (const instant of instants.filter((each) => each >= from)) {
    await week.moveTo(instant);
    const { ports, group } = week.world;
    if ((await ports.rounds.openOf(group.workspace, group.id))?.week !== 1) continue;
    for (let person = 0; person < people; person += 1) {
      if (answered.has(person)) continue;
      await week.reply(person);
      answered.add(person);
    }
  }
}
