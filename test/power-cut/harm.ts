/** What a power cut did that it must not do; all are 0. */
export interface Harm {
  /** The program did not start again, or could not go on. */
  readonly stuck: number;
  /** Replies that were told "saved" and never reached the themes. */
  readonly savedLost: number;
  readonly neededKeysGone: number;
  /** Keys of sealed weeks that are there again. */
  readonly destroyedKeysBack: number;
  readonly sentTwice: number;
}

export const noHarm: Harm = { stuck: 0, savedLost: 0, neededKeysGone: 0, destroyedKeysBack: 0, sentTwice: 0 };
