/** What one look found. A `problem` keeps the product from working or its promise from holding; a `warning` may. */
export interface Finding {
  readonly about: string;
  readonly verdict: 'fine' | 'warning' | 'problem' | 'left out';
  readonly says: string;
  /** What to do, in words that can be followed. */
  readonly mend?: string;
}

export const fine = (about: string, says: string): Finding => ({ about, verdict: 'fine', says });
export const warning = (about: string, says: string, mend: string): Finding => ({
  about,
  verdict: 'warning',
  says,
  mend,
});
export const problem = (about: string, says: string, mend: string): Finding => ({
  about,
  verdict: 'problem',
  says,
  mend,
});
export const leftOut = (about: string, says: string): Finding => ({ about, verdict: 'left out', says });
