import { z } from 'zod';

/** Characters that Slack takes, from the Block Kit reference (docs.slack.dev/reference/block-kit). */
export const slackLimits = { modalTitle: 24, option: 75, header: 150, label: 2000, section: 3000 } as const;

/** A text that Slack shows as it is: a title, a label, an option. */
export function plainText(what: string, limit: number) {
  return z
    .string(wanted(what))
    .regex(/\S/u, `is empty; write ${what}`)
    .max(limit, `is longer than ${limit} characters, which Slack refuses; shorten it`)
    .refine(fitsSection, tooLongEscaped);
}

/** The same in one line. */
export const oneLine = (what: string, limit: number) =>
  plainText(what, limit).refine((text) => !/[\r\n\u2028\u2029]/u.test(text), 'has more than one line; keep one');

/** A text of a section or message, where `& < >` are escaped and so take more room. */
export function sectionText(what: string) {
  return z.string(wanted(what)).regex(/\S/u, `is empty; write ${what}`).refine(fitsSection, tooLongEscaped);
}

/** Words for a missing or wrong value, and for keys that nothing reads. */
export function wanted(what: string) {
  return {
    error: (issue: { readonly input?: unknown; readonly keys?: readonly string[] }): string => {
      if (issue.keys !== undefined) {
        const keys = issue.keys.map((key) => `“${key}”`).join(', ');
        return `has ${keys}, which nothing reads; correct the spelling or remove it`;
      }
      return issue.input === undefined ? `is missing; write ${what}` : `is not usable; write ${what}`;
    },
  };
}

const tooLongEscaped = `is longer than ${slackLimits.section} characters (& < > count as 5, 4, 4), which Slack refuses; shorten it`;

function fitsSection(text: string): boolean {
  return text.replaceAll('&', '&amp;').replaceAll(/[<>]/gu, '&lt;').length <= slackLimits.section;
}
