// Holds TM-15 of docs/threat-model.md.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prepareRoster, type RosterEntry, scrub } from '../../../src/text/names/scrub.ts';

const roster = prepareRoster([
  { displayName: 'Zsófi', realName: 'Zsófia Halmos-Tar', firstName: 'Zsófia', nicknames: ['Zsozso'] },
  { displayName: 'will.f', realName: 'Will Fjord' },
  { displayName: 'Rose', realName: 'Rose Marchetti' },
  { displayName: '山田', realName: '山田 花子' },
]);
const likeThings = prepareRoster(
  ['Jordan', 'Georgia', 'Mark', 'Grace', 'Hope', 'Sydney'].map((name) => ({
    displayName: name,
    realName: `${name} Marchetti`,
  })),
);
const likeWords = prepareRoster(
  ['Will', 'May', 'Mark', 'Grace', 'Rose', 'Hope', 'June', 'Art'].map((name) => ({
    displayName: name,
    realName: `${name} Marchetti`,
  })),
);
const scrubbed = (text: string) => scrub(text, roster).text;

describe('Scrubbing', () => {
  test.each([
    ['I thanked Zsófia after lunch.', 'I thanked a colleague after lunch.'],
    ['i thanked zsofia halmos after lunch', 'i thanked a colleague after lunch'],
    ["That was Zsozso's idea.", "That was a colleague's idea."],
    ['Zsofiia spoke first.', 'A colleague spoke first.'],
    ['We asked ZH about it.', 'We asked a colleague about it.'],
    ['In the retro will kept talking.', 'In the retro a colleague kept talking.'],
    ['Only @will.f and @someone_else came.', 'Only a colleague and a colleague came.'],
    ['昨日、山田さんと話した', '昨日、 a colleague さんと話した'],
  ])('takes a member out of %p', (text, expected) => {
    expect(scrub(text, roster)).toMatchObject({ text: expected, changed: true });
  });

  test.each([
    ['Jordan cut me off again.', 'A colleague cut me off again.'],
    ['Georgia never listens.', 'A colleague never listens.'],
    ['So it goes. Mark interrupts women.', 'So it goes. A colleague interrupts women.'],
    ["Sydney doesn't listen.", "A colleague doesn't listen."],
    ['Grace in payroll laughed.', 'A colleague in payroll laughed.'],
  ])('takes a member who is called like a place or a thing out of %p', (text, expected) => {
    expect(scrub(text, likeThings).text).toBe(expected);
  });

  test.each([
    'Georgia is cold in January. Jordan, they say, was warm.',
    'Mark the date. Hope this helps. Grace under pressure is rare.',
    'Then with some grace we hope, and mark it.',
  ])('does not take a place, a thing or an order for a member in %p', (text) => {
    expect(scrub(text, likeThings)).toMatchObject({ text, changed: false });
  });

  test.each([
    'Will was late again.',
    'Will said that it was fine.',
    'Will would never do that.',
    'Will, who runs the team, laughed.',
    "Will didn't let her finish.",
    'I told Will to stop.',
    'I think Will should have said something.',
    'May was interrupted twice.',
    'May is our team lead.',
    'May, my manager, said no.',
    'I told May that I would be there.',
    'June was cut off again.',
    'June was quiet in the meeting.',
    'Mark is always the one who interrupts.',
    "Mark didn't notice that she had stopped talking.",
    'Grace is right about this.',
    'Grace has been overlooked twice.',
    'Rose was left out of the thread.',
    'Hope felt ignored.',
    'Art wasn’t listening.',
    'i talked to grace about it',
  ])('takes a member who is called like a word out of %p', (text) => {
    expect(scrub(text, likeWords).replaced).toEqual(['a colleague']);
    expect(scrub(text, likeWords).text).not.toMatch(/\b(will|may|june|mark|grace|rose|hope|art)\b/i);
  });

  test('takes two out who are named together', () => {
    expect(scrub('May and Grace were there. Will and I talked.', likeWords).text).toBe(
      'A colleague and a colleague were there. A colleague and I talked.',
    );
  });

  test.each([
    'I will speak up. Will I? Will people listen? Will try. Will be there. Free will said otherwise.',
    'In May we met. May was busy. May have been wrong. May is when we plan. It can be May or June.',
    'June has been difficult. June was quiet.',
    'Mark it down. I want to mark the moment. He left a mark.',
    'Grace is hard to find. Grace period. With grace and hope. It takes grace to listen.',
    'Voices rose. Rose from my chair and left. Rose to the occasion.',
    'Hope was lost. Hope is not a plan. Hope will not fix it. I hope people listen.',
    'Art is hard. Art was something I gave up.',
  ])('takes nobody out of %p, whoever is called like its words', (text) => {
    expect(scrub(text, likeWords)).toMatchObject({ text, changed: false });
  });

  test.each([
    ['Then Quillarby laughed.', 'Then a colleague laughed.'],
    ['I sat with Auntie Pam today.', 'I sat with a colleague today.'],
    ['My lead mohammed al-sayed agreed.', 'My lead a colleague agreed.'],
    ['I wrote to Grace Quillarby.', 'I wrote to a colleague.'],
    ['Dr. Okonkwo-Bell listened.', 'A colleague listened.'],
    ['Ask Miguel Ángel de la Cruz or María José.', 'Ask a colleague or a colleague.'],
    ['J.P. and P. Quill-Hart agreed.', 'a colleague and a colleague agreed.'],
    ["Grace's slide, then Tadhg's.", "A colleague's slide, then a colleague's."],
    ['Her manager (Bob) and Chloe/Amir came.', 'Her manager (a colleague) and a colleague/a colleague came.'],
    ['Tadhg was cut off, and so was Ji-woo.', 'A colleague was cut off, and so was a colleague.'],
    ['My colleague Eilidh presents, and Ulf claps.', 'My colleague presents, and a colleague claps.'],
    ['Jordan and I met in Jordan.', 'A colleague and I met in Jordan.'],
    ['I told June about it, in June.', 'I told a colleague about it, in June.'],
  ])('takes anybody else out of %p', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  test.each([
    ['Write to jo@example.org, please.', 'Write to [email], please.'],
    ['See https://example.org/a?b=c.', 'See [link].'],
    ['It was in #team-north today', 'It was in [channel] today'],
    ['<@U012AB3CD> wrote in <#C012AB3CD|north>', 'a colleague wrote in [channel]'],
    ['Call +44 7700 900123 now', 'Call [number] now'],
    ['The token was xoxb-1-2-abc', 'The token was [secret]'],
  ])('takes addresses, links and numbers out of %p', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  test.each([
    ['She lives at 14 Elm Street, and he knows.', 'She lives at [address], and he knows.'],
    ['Flat 3b, 22 King’s Road, SW1A 1AA', '[address], [address]'],
    ['221B Upper Baker St; No. 5, Church Lane; 14 elm street', '[address]; [address]; [address]'],
    ['12 rue de la Paix, Lindenstraße 5, Calle Mayor 7', '[address], [address], [address]'],
    ['Write to PO Box 12 or flat 9.', 'Write to [address] or [address].'],
    ['I am on ext. 4471, extension 338 or x4471.', 'I am on ext. [number], extension [number] or [number].'],
    ['Badge 88213 is mine.', 'Badge [number] is mine.'],
    ['My staff number is 4471, employee ID E-10442.', 'My staff number is [number], employee ID [number].'],
    ['From 2001:db8::1, fe80::1%eth0 or [::1]:443.', 'From [number], [number] or [number].'],
    ['At 2001:0db8:85a3:0000:0000:8a2e:0370:7334/64', 'At [number]'],
    ['::ffff:192.0.2.1 or 10.0.0.1, card 00:1A:2b:3c:4d:5e', '[number] or [number], card [number]'],
    ['My plate is AB12 CDE, my number QQ 12 34 56 C.', 'My plate is [number], my number [number].'],
  ])('takes addresses of houses and machines, and numbers that stand for one person, out of %p', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  test.each([
    'It is 5 minutes down the road, a 10 minute drive, on 5 main road.',
    'At 10:30:45 we were 3:2:1, in version 1.2.3, from 9:00-10:00.',
    'There were 2 people in the street, 12 of 14 in room 4 on floor 3.',
    'Staff was 300 then, member 2020, x86 and 1920x1080, 10x more.',
    'The 5 Whys, 3 women, 360 degrees, ticket 5 and locker 22.',
  ])('leaves numbers and times that point at nobody alone in %p', (text) => {
    expect(scrub(text, roster)).toMatchObject({ text, changed: false });
  });

  const drawn =
    "he'd he'll she's she'd they've they're who'd it'll you've I've I'd've that'd there'd y'all should've".split(' ');
  test.each([...drawn, ...drawn.map((word) => word.replaceAll("'", '’')), 'heʼd', "HE'D", "'Twas", 'mustn’t'])(
    'takes nobody out for %p, whatever stands beside it',
    (word) => {
      const text = `I told my boss ${word} said no, after ${word} left. ${word} told them.`;
      expect(scrub(text, likeWords)).toMatchObject({ text, changed: false });
    },
  );

  test.each([
    ["Tadhg'd told me that Quillarby’ll come.", "A colleague'd told me that a colleague’ll come."],
    ["I think Mark'll be there.", "I think a colleague'll be there."],
    ["I told Tadhg he'd had his turn.", "I told a colleague he'd had his turn."],
  ])('takes the name, and not the verb that is drawn to it, out of %p', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  test.each([
    'Then the MPs, our CEOs and CFOs, the PMs, HRs, GPs, VPs, PhDs and NGOs laughed.',
    'I asked my GP, and the MP’s office.',
    'I told the Poles, Scots, Swedes, Filipinos, Danes, Turks, Serbs, Kurds and Arabs.',
    'Then the Nigerians, Pakistanis, Latinas, Israelis, Koreans and New Zealanders laughed.',
    'I asked a Belgian, two Frenchmen, an Irishwoman, Londoners and Methodists.',
  ])('leaves plurals of abbreviations, and where people come from, alone in %p', (text) => {
    expect(scrub(text, roster)).toMatchObject({ text, changed: false });
  });

  test.each([
    'I will hope that with some grace we mark the moment.',
    'Will anyone speak? May I? Hope is not a plan.',
    'The bill rose in May, in 2019-2020 and on 12/05/2024.',
    'Was it Acceptance or Adaptation? Me Too began with Tarana Burke.',
    'HR, the CEO and the UK team met on Monday in Berlin.',
    'Some German and Nigerian friends of #MeToo read it on LinkedIn.',
    "I've been told that it's OK. We can't wait 👩‍💻",
    'We flew from Lyon to Addis Ababa and met in Ghent, near Oldenburg.',
    'Our OKRs, the MVP and talks with QA about AI, imho.',
    'Harvey Weinstein was in the news. God knows.',
    'I booked it for June, at Siemens.',
  ])('leaves %p as it is', (text) => {
    expect(scrub(text, roster)).toEqual({ text, changed: false, replaced: [] });
  });

  test.each([
    'He said that he can do so, if he may, and an ally told him so.',
    'I asked can we go long, and was told no.',
    'I like art, and stone in the rain.',
  ])('leaves the small words that are members’ names as well alone in %p', (text) => {
    const small = prepareRoster(
      ['He Li', 'Can Do', 'An So', 'Art Stone', 'May Long', 'Ally Rain'].map((name) => ({
        displayName: name,
        realName: name,
      })),
    );
    expect(scrub(text, small)).toMatchObject({ text, changed: false });
    expect(scrub('I saw Can Do and He Li.', small).text).toBe('I saw a colleague and a colleague.');
  });

  test('takes what people put beside their name for no part of it', () => {
    const decorated = prepareRoster([{ displayName: 'Zuzka (she/her) | Payments', realName: 'Zuzana Tarn' }]);
    expect(scrub('She and zuzka from Payments', decorated).text).toBe('She and a colleague from Payments');
  });

  test('drops invisible characters without calling that a change', () => {
    expect(scrub('so\u200b qui\u202eet\u0000', roster)).toEqual({ text: 'so quiet', changed: false, replaced: [] });
  });

  test('leaves the joiners of Persian and Indic words where they are, and finds a name with one in it', () => {
    const persian = 'من نمی\u200cدانم چه بگویم';
    expect(scrub(persian, roster)).toEqual({ text: persian, changed: false, replaced: [] });
    const arash = prepareRoster([{ displayName: 'آرش\u200cپور', realName: 'آرش\u200cپور' }]);
    expect(scrub('من با آرشپور', arash).text).toBe('من با a colleague');
    expect(scrub('من با آرش\u200cپور', arash).text).toBe('من با a colleague');
  });

  test('changes nothing when it is done twice, and takes any text', () => {
    const word = fc.constantFrom(
      'Zsófia',
      'will',
      'Rose',
      'and',
      'said',
      'A',
      'Grace',
      'Qzx',
      'the',
      '.',
      '山田',
      '-',
      "'s",
      '#x',
      '@y',
      '1234567',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const once = scrubbed(given);
        expect(scrub(once, roster)).toMatchObject({ text: once, changed: false });
      }),
      { numRuns: 1000 },
    );
  });

  test('gets through long hostile texts, which a search that starts over at each letter would not', () => {
    for (const part of [
      'a',
      'a.',
      '1-',
      '1 Aa ',
      ':',
      '1:',
      'a:1',
      'Aa 1 ',
      'id 1',
      '1.',
      '(1 ',
      '<@',
      'Qx ',
      'Qx-',
      'Grace ',
      'a@',
      "a'",
      ' ',
    ])
      expect(typeof scrubbed(part.repeat(200_000 / part.length))).toBe('string');
  });

  test('knows five thousand members as well as four', () => {
    const member = (number: number): RosterEntry => {
      const letters = [...number.toString()].map((digit) => 'bcdfghjkmn'.charAt(Number(digit))).join('o');
      return { displayName: letters, realName: `Tal${letters} Ver${letters}` };
    };
    const large = prepareRoster(Array.from({ length: 5000 }, (_, number) => member(number)));
    expect(scrub('yesterday talbocodof verbocodof sat beside me', large).text).toBe(
      'yesterday a colleague sat beside me',
    );
  });
});
