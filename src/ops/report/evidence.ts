import type { SeasonReport } from '../../flows/groups/season-report.ts';
import { dateInWords, literal, reportWords, table } from './plain-reports.ts';

/**
 * What a season can show of the steps that employers in Great Britain are asked to take, and what it cannot, as Markdown
 * for whoever keeps the employer's file. No person, no answer and no band is in it.
 */
export function evidenceReport(report: SeasonReport): string {
  const { weeks, actions, length, contactsCheckedOn } = report;
  const themes = weeks.map(({ digest }) => (digest.kind === 'nothing' ? [] : digest.themes.map(({ label }) => label)));
  const discussions = weeks.filter(({ kind }) => kind === 'discussion').length;
  const ran = `${weeks.length} of ${length} weeks run and posted`;
  const shared = `themes posted in ${counted(themes.filter((each) => each.length > 0).length, 'week')}`;
  const promised = Object.entries(reportWords.states)
    .map(([state, words]) => [actions.filter((action) => action.state === state).length, words] as const)
    .flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  const promises = actions.length === 0 ? reportWords.noActions : `Promises: ${promised.join(', ')}.`;
  const checked =
    contactsCheckedOn === undefined
      ? 'Reporting routes and help lines have not been confirmed.'
      : `A lead last confirmed the reporting routes and help lines on ${dateInWords(contactsCheckedOn)}.`;
  const none = 'Nothing.';
  const steps = [
    ['1. Have a policy against harassment', none, 'The policy, its date, how it is made known.'],
    [
      '2. Engage with staff',
      `${ran}; ${shared}; ${discussions} with a discussion in the channel.`,
      'Surveys, talks, exit interviews, the works council or unions.',
    ],
    ['3. Assess risks and reduce them', promises, 'The risk assessment itself. Themes are no measure of risk.'],
    [
      '4. Let people report',
      `${checked} The app shows them to everyone who is asked, and takes no reports.`,
      'The channels, and that they are used and trusted.',
    ],
    [
      '5. Train',
      'The weeks below: what was offered, never who took part.',
      'Training with attendance, for managers too.',
    ],
    ['6. Act on complaints', none, 'The procedure, and that it was followed.'],
    ['7. Harassment by third parties', none, 'What is done about customers, clients and visitors.'],
    ['8. Monitor and evaluate', `${promises} ${ran}.`, 'What changed, when it is looked at again, and by whom.'],
  ];
  return [
    `# ${literal(`Evidence: ${reportWords.title(report)}`)}`,
    literal(reportWords.progress(report)),
    'A record of what was offered and promised. It is no legal advice, and no proof that all reasonable steps were taken.',
    '## The eight steps, after the EHRC’s guide for employers',
    table(['Step', 'What this season shows', 'Yours to add'], steps),
    '## Weeks',
    weeks.length === 0
      ? reportWords.nothingPosted(report)
      : table(
          ['Week', 'Opened', 'About', 'Themes posted'],
          weeks.map(({ week, opened, title }, at) => [
            ...[String(week), dateInWords(opened), title],
            themes[at]?.join('; ') || reportWords.nothing,
          ]),
        ),
    `## ${reportWords.actions}`,
    actions.length === 0
      ? reportWords.noActions
      : table(
          [reportWords.action, reportWords.since, reportWords.state],
          actions.map(({ text, week, state }) => [text, String(week), reportWords.states[state]]),
        ),
    'Leads write promises themselves: read them for names before you pass this page on.',
  ]
    .join('\n\n')
    .concat('\n');
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
