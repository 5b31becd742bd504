/** The command that people type, in every language. */
export const command = '/imperfect-ally';
