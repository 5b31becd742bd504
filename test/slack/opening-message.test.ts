import { describe, expect, test } from '@jest/globals';
import { loadProgramme } from '../../src/programme/validate.ts';
import { openingMessage } from '../../src/slack/messages/opening-message.ts';
import { aRound } from './message-samples.ts';

const notice = { zone: 'Europe/London', reporterNotice: { text: 'Managers must tell HR.', on: '2027-01-04' } } as const;

describe.each(loadProgramme().steps)('The text of the opening of “$title”, which may be all that is heard', (step) => {
  const { text } = openingMessage({
    kind: 'opening',
    step,
    season: 1,
    round: aRound,
    heard: undefined,
    actions: [],
    line: undefined,
    notice,
  });

  test('says that it is no place for reports, and where reporting routes and help lines are', () => {
    expect(text).toMatch(/n’t (?:reports|a place for reports)/u);
    expect(text).toContain('any legal deadline');
    expect(text).toMatch(/reporting routes and help lines/iu);
  });

  test('has the workplace’s own notice, with its date', () => {
    expect(text).toContain('Managers must tell HR.');
    expect(text).toContain('A notice from your workplace');
  });
});
