import type { StepId } from '../../src/domain/ids.ts';

/** What the invented lead promises after a week: "what we will try". Undefined for a step of another programme. */
export function whatWeWillTry(step: StepId): string | undefined {
  return promises.get(step);
}

const promises: ReadonlyMap<string, string> = new Map([
  ['reflect', 'Begin our Thursday sync with a minute for what we may have missed.'],
  ['acknowledge', 'Agree one short phrase that anybody may use to stop a remark, and print it on the wall.'],
  ['listen', 'Pin both reporting routes to the channel, with how long each takes.'],
  ['engage', 'Rotate notes and chairing in all weekly meetings, starting next Monday.'],
  ['next-whose-voices', 'Invite the helpdesk and the night shift to the next town hall as speakers.'],
  ['next-shared-power', 'Look at rotas and sign-offs for places where one person decides alone.'],
  ['next-inclusion', 'Publish the pay range in each of our job adverts this quarter.'],
  ['offer-support', 'Keep half an hour a month for this, and list those glad to come along to a hard meeting.'],
]);
