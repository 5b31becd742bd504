import type { types } from '@slack/bolt';
import type { SafetyContent, VisibilityRow } from '../../domain/safety-content.ts';
import type { SlackContext } from '../context.ts';
import { copy } from '../copy.ts';
import { actionIds } from '../ui/actions.ts';
import { button, buttons, divider, modal, section } from '../ui/blocks.ts';
import { escaped, labelled } from '../ui/mrkdwn.ts';

const words = () => copy().member.privacy;

type Content = Pick<SlackContext, 'content'>;

/** Who can see an answer, in three sentences; what stands behind them is one tap away. The same for everyone. */
export const privacyPage = (): types.ModalView =>
  modal({
    title: words().title,
    blocks: [
      section(
        words()
          .short.map((line) => `• ${line}`)
          .join('\n'),
      ),
      buttons(
        button({ text: words().steps, action: actionIds.privacySteps }),
        button({ text: words().stored, action: actionIds.privacyStored }),
        button({ text: words().risks, action: actionIds.privacyRisks }),
      ),
    ],
  });

/** Who could learn what, moment by moment. */
export const privacyStepsPage = ({ content }: Content): types.ModalView =>
  behind(words().steps, content.visibility.filter(({ isMishap }) => !isMishap).map(visibilityBlock));

/** What is kept, why, and until when. */
export const privacyStoredPage = ({ content }: Content): types.ModalView =>
  behind(words().storedTitle, keptBlocks(content));

/** What a theft, old copies or people who compare notes could bring out. */
export const privacyRisksPage = ({ content }: Content): types.ModalView =>
  behind(words().risksTitle, content.visibility.filter(({ isMishap }) => isMishap).map(visibilityBlock));

/** In place of the first page, for Slack puts no more than three windows on top of each other. */
const behind = (title: string, blocks: readonly types.KnownBlock[]): types.ModalView =>
  modal({
    title,
    blocks: [
      ...blocks,
      buttons(button({ text: words().back, label: words().backLabel, action: actionIds.privacyAgain })),
    ],
  });

const visibilityBlock = ({ who, whileOpen, afterClose, afterPublication }: VisibilityRow) =>
  section(
    labelled(who, [
      [words().whileOpen, whileOpen],
      [words().afterClose, afterClose],
      [words().afterPublication, afterPublication],
    ]),
  );

/** What people agree to, point by point, and what is kept until when. */
export const joinDetailsPage = ({ content }: Pick<SlackContext, 'content'>): types.ModalView =>
  modal({
    title: copy().member.join.detailsTitle,
    blocks: [
      ...content.consent.points.map((point) => section(`• ${escaped(point)}`)),
      divider,
      section(`*${copy().member.privacy.stored}*`),
      ...keptBlocks(content),
    ],
  });

/** What is kept, why and until when. */
const keptBlocks = ({ kept }: Pick<SafetyContent, 'kept'>): types.SectionBlock[] =>
  kept.map(({ what, why, until }) =>
    section(
      labelled(what, [
        [words().why, why],
        [words().until, until],
      ]),
    ),
  );
