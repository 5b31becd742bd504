import { errorCode } from '../domain/error-code.ts';

/** The code that the system or the database gave, whichever realm made the error; else what kind of error it is. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : errorCode(error);
