import type { SendOutcome } from '../../domain/delivery.ts';
import { languages } from '../../domain/language.ts';
import { errorCode } from '../../domain/result.ts';
import type { Message, Messenger } from '../../flows/ports/slack.ts';
import { isAboutToken } from '../api/slack-answers.ts';
import type { ClientOf } from '../api/slack-client.ts';
import { type SlackFailure, slackFailure } from '../api/slack-error.ts';
import { inLanguage } from '../copy.ts';
import { digestMessage, farewellMessage, goodbyeMessage } from '../messages/digest-message.ts';
import { facilitationMessage, rulesMessage } from '../messages/discussion-messages.ts';
import { doubtfulPostMessage } from '../messages/doubtful-post-message.ts';
import { approvalMessage, draftMessage, waitingMessage } from '../messages/draft-message.ts';
import { invitationMessage } from '../messages/invitation-message.ts';
import type { MessageContent } from '../messages/message-parts.ts';
import { noticeMessage } from '../messages/notice-message.ts';
import { nudgeMessage } from '../messages/nudge-message.ts';
import { openingMessage, reminderMessage } from '../messages/opening-message.ts';

/** Posts each message once. What became of it is read from the answer, never guessed. */
export function createMessenger(clientOf: ClientOf): Messenger {
  return {
    send: async (workspace, { channel, message, thread, language = languages[0] }) => {
      const request = {
        channel,
        ...inLanguage(language, () => contentOf(message)),
        unfurl_links: false,
        unfurl_media: false,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      };
      const client = await clientOf(workspace).catch(() => undefined);
      // No token, or none that could be read: nothing was sent, so there is no doubt.
      if (client === undefined) return { kind: 'later', seconds: accessWait };
      try {
        const { ts } = await client.chat.postMessage(request);
        return ts === undefined ? { kind: 'unclear', code: 'no_ts' } : { kind: 'sent', ts };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

export function contentOf(message: Message): MessageContent {
  switch (message.kind) {
    case 'nudge':
      return nudgeMessage(message);
    case 'opening':
      return openingMessage(message);
    case 'invitation':
      return invitationMessage(message);
    case 'digest':
      return digestMessage(message);
    case 'farewell':
      return farewellMessage(message);
    case 'goodbye':
      return goodbyeMessage(message);
    case 'reminder':
      return reminderMessage(message);
    case 'rules':
      return rulesMessage(message);
    case 'draft':
      return draftMessage(message);
    case 'approval':
      return approvalMessage(message);
    case 'facilitation':
      return facilitationMessage(message);
    case 'waiting':
      return waitingMessage(message);
    case 'doubtful-post':
      return doubtfulPostMessage(message);
    case 'notice':
      return noticeMessage(message);
  }
}

/** Seconds: somebody has to mend the app's access to the workspace first. */
const accessWait = 300;
/** Seconds until a request that never reached Slack is tried again. */
const unreachableWait = 30;

function outcomeOf(error: unknown): SendOutcome {
  const failure = slackFailure('chat.postMessage', error);
  switch (failure?.kind) {
    case 'limited':
      return { kind: 'later', seconds: failure.seconds };
    case 'unreachable':
      return { kind: 'later', seconds: unreachableWait };
    case 'unclear':
      return { kind: 'unclear', code: failure.code };
    case 'platform':
      return refused(failure);
    case undefined:
      // Something after the request had gone out, such as half an answer.
      return { kind: 'unclear', code: errorCode(error) };
  }
}

function refused({ code, verdict }: Extract<SlackFailure, { kind: 'platform' }>): SendOutcome {
  if (verdict === 'wait' || isAboutToken(code)) return { kind: 'later', seconds: accessWait };
  // Nobody knows what it says, so nobody knows what became of the message.
  return verdict === undefined ? { kind: 'unclear', code } : { kind: 'refused', code, because: whyRefused[verdict] };
}

const whyRefused = { ended: 'gone', giveUp: 'forbidden', bug: 'wrong' } as const;
