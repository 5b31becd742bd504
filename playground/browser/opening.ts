/** How far the play has come that goes before the page is its visitor's. */
export interface OpeningState {
  /** "Setting the stage … week 1 of 5" */
  readonly title: string;
  /** What is going on just now, or the hour on the lead's clock. */
  readonly detail: string;
  /** From 0 to 1. */
  readonly done: number;
  /** Whether more would follow that can be left out. */
  readonly canEnd: boolean;
}

/** What is played before the page is its visitor's, who may watch meanwhile. */
export interface Opening {
  /** Undefined once it is over. */
  now(): OpeningState | undefined;
  /** Leaves out what would follow the week that is being played. */
  endEarly(): void;
}
