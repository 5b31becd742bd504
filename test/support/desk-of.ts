import type { Ports } from '../../src/flows/ports.ts';
import { safetyContent } from '../../src/programme/safety-content.ts';
import type { SlackContext } from '../../src/slack/context.ts';

/** A desk for pages and forms that are asked for by hand: what they show goes nowhere. */
export const deskOf = (ports: Ports): SlackContext => ({
  ports,
  content: safetyContent,
  namedLeads: [],
  views: () => ({
    open: async () => ({ id: '', hash: '' }),
    push: async () => ({ id: '', hash: '' }),
    update: async () => 'shown',
    publish: async () => {},
  }),
});
