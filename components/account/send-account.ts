import { type Posted, readPosted } from './post-account';

/** Asks the server to change something of an account; what went wrong is a sentence for people. */
export async function sendAccount(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body: object = {},
): Promise<Posted> {
  const headers = { 'content-type': 'application/json' };
  return readPosted(() => fetch(path, { method, headers, body: JSON.stringify(body) }));
}

/** What is wrong, or null where it was done. */
export const faultIn = (posted: Posted): string | null => (posted.status === 'refused' ? posted.message : null);
