/** A part that the service needs. `ask` rejects or answers false when the part does not work. */
export interface Part {
  readonly name: 'database' | 'vault' | 'slack' | 'work';
  ask(): Promise<boolean>;
}

export interface Readiness {
  readonly ready: boolean;
  /** Names of parts that do not answer; never why, for errors can carry anything. */
  readonly missing: readonly Part['name'][];
}

/** Asks every part at once and gives each the same time. Answers are kept for a second, so that asking often is cheap. */
export function createReadiness(parts: readonly Part[], now: () => number): () => Promise<Readiness> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<Readiness> = Promise.resolve({ ready: false, missing: [] });
  return () => {
    if (now() - asked >= keptFor) {
      asked = now();
      answer = askAll(parts);
    }
    return answer;
  };
}

async function askAll(parts: readonly Part[]): Promise<Readiness> {
  const answers = await Promise.all(parts.map(async (part) => ({ name: part.name, works: await works(part) })));
  const missing = answers.filter((each) => !each.works).map(({ name }) => name);
  return { ready: missing.length === 0, missing };
}

async function works(part: Part): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([part.ask().catch(() => false), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds. */
const keptFor = 1000;
const patience = 2000;
