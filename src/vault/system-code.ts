/** The system's name for what went wrong, for instance "ENOENT"; "" for anything that is no system error. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What the work gives, or `instead` where the file or folder is not there. */
export async function unlessMissing<Value, Instead>(work: Promise<Value>, instead: Instead): Promise<Value | Instead> {
  try {
    return await work;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return instead;
    throw error;
  }
}
