/** Slack cannot be used: the message says in one sentence why and what to do. */
export class SlackUnavailable extends Error {
  override readonly name = 'SlackUnavailable';
  /** Slack's code, or the network's. */
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
