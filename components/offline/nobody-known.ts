/** Why answers are held back that the server cannot give to anybody, and what to do. */
export const NOBODY_KNOWN =
  'The server does not know who gave them: this browser’s cookie is gone, or another guest’s. If you have an account, sign in and try again. If the server was moved or restored, try again when that is done; else discard them.';
