import { boxBytes, sealedBytes } from '../../../crypto/slot.ts';
import { type Evidence, type Finding, finding, type RoundEvidence, type RowEvidence } from '../evidence.ts';

const nothingSealed = 'No replies are kept now. Run this again between a close and its post.';

/** After the close nothing may tell one reply from another, and nothing may be left that leads to a person. */
export const attackSealed = (evidence: Evidence): readonly Finding[] => [
  byWriter(evidence),
  byId(evidence),
  byStorage(evidence),
  byLength(evidence),
  byLeftovers(evidence),
  byKeys(evidence),
];

function byWriter({ rounds }: Evidence): Finding {
  const weeks = rounds.filter(({ sealed }) => sealed.length > 0);
  const loose = weeks.filter(({ sealed }) => new Set(sealed.map(({ writer }) => writer)).size > 1);
  const told = loose.reduce((sum, { sealed }) => sum + new Set(sealed.map(({ writer }) => writer)).size, 0);
  const success = { found: told, of: boxesOf(weeks), what: 'boxes that their moment sets apart' };
  return finding('The moment of writing (xmin)', success, {
    safe: 'All boxes of a week were written in one single moment: their hidden numbers match nobody.',
    found: 'Boxes were written at different moments, so whoever knows who replied when can match them.',
    untried: nothingSealed,
  });
}

function byId({ rounds }: Evidence): Finding {
  const ids = rounds.flatMap(({ sealed }) => sealed.map(({ name }) => name));
  const telling = ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id));
  const started = new Set(ids.map((id) => id.slice(0, 8)));
  const alike = ids.length > 4 && started.size < ids.length / 2;
  const success = { found: alike ? ids.length : telling.length, of: ids.length, what: 'boxes with a telling number' };
  return finding('The numbers of replies', success, {
    safe: 'All numbers are drawn at random and tell no order.',
    found: 'Numbers are not drawn at random: they can tell the order of replying.',
    untried: nothingSealed,
  });
}

function byStorage({ boxColumns }: Evidence): Finding {
  const outside = boxColumns.filter(({ outOfLine }) => outOfLine).map(({ name }) => name);
  const success = { found: outside.length, of: boxColumns.length, what: 'columns that may be stored apart' };
  return finding('Storage outside the table (TOAST)', success, {
    safe: 'No place and no box is stored apart under a running number: there is no order to read.',
    found: `The database may store ${outside.join(' and ')} apart under running numbers, which tell the order of replying of everybody.`,
    untried: 'There is no table of boxes.',
  });
}

function byLength({ rounds }: Evidence): Finding {
  const [places, sealed] = [rounds.flatMap(({ slots }) => slots), rounds.flatMap((round) => round.sealed)];
  const rows = [...places, ...sealed];
  const other = unlike(places, boxBytes) + unlike(sealed, sealedBytes);
  return finding(
    'The length of boxes',
    { found: other, of: rows.length, what: 'boxes of a length of their own' },
    {
      safe: 'Whether nothing, a word or a page is in a box, it is as long as the others.',
      found: 'Some boxes differ in length, so what is in them can be told apart.',
      untried: 'No week is open and no reply is kept now.',
    },
  );
}

const isOver = ({ status }: RoundEvidence) => !['planned', 'open', 'closing'].includes(status);

function byLeftovers({ rounds }: Evidence): Finding {
  const over = rounds.filter(isOver);
  const left = over.filter(
    ({ slots, nudges, sealed, status }) => slots.length + nudges > 0 || (sealed.length > 0 && status !== 'sealed'),
  );
  const success = { found: left.length, of: over.length, what: 'closed weeks that left something behind' };
  return finding('What closed weeks left behind', success, {
    safe: 'No place, no delivery and no reply of a closed week is kept longer than it may be.',
    found: 'Rows about people or replies of closed weeks are still there, and should have been deleted.',
    untried: 'No week has closed yet.',
  });
}

function byKeys({ rounds, keys }: Evidence): Finding {
  const states = new Map(rounds.map(({ id, status }) => [id, status]));
  const over = rounds.filter(isOver).length;
  const stale = keys.filter(({ round, kind }) => {
    const status = states.get(round);
    const allowed = kind === 'link' ? ['planned', 'open', 'closing'] : ['planned', 'open', 'closing', 'sealed'];
    return status === undefined || !allowed.includes(status);
  });
  const people = rounds
    .filter(({ id }) => stale.some(({ round, kind }) => round === id && kind === 'link'))
    .reduce((sum, { slots }) => sum + slots.length, 0);
  const success = { found: stale.length, of: keys.length + over, what: 'keys that outlived their week' };
  return finding('Keys that should be gone', success, {
    safe: 'Every key in the vault is still needed; the key of every closed week is gone.',
    found:
      'Keys of closed weeks were not destroyed: with a database backup of that time they open every reply and name its ' +
      `writer${people > 0 ? ` (${people} right here)` : ''}.`,
    untried: 'There was no week yet.',
  });
}

const boxesOf = (weeks: readonly RoundEvidence[]) => weeks.reduce((sum, { sealed }) => sum + sealed.length, 0);

/** A box of another size than the program's would tell what is in it; a larger one could hold words. */
const unlike = (rows: readonly RowEvidence[], size: number) => rows.filter(({ length }) => length !== size).length;
