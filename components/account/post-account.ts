import { sayWait, secondsToWait } from '@/components/practice/retry-after';

export type Posted = { status: 'done'; body: unknown } | { status: 'refused'; message: string };

/** Asks the server for something about accounts; what went wrong is a sentence for people. */
export function postAccount(path: string, body: object): Promise<Posted> {
  const headers = { 'content-type': 'application/json' };
  return readPosted(() => fetch(`/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** What came of asking. */
export async function readPosted(ask: () => Promise<Response>): Promise<Posted> {
  try {
    const response = await ask();
    const said: unknown = await response.json();
    if (response.ok) return { status: 'done', body: said };
    return { status: 'refused', message: sentenceOf(said) + waitOf(response) };
  } catch {
    // No connection, or an answer that is not the server's own.
    return { status: 'refused', message: 'The server cannot be reached. Please try again.' };
  }
}

/** A text field of an answer, or an empty text. */
export function fieldOf(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

const sentenceOf = (body: unknown): string => fieldOf(body, 'message') || 'The server refused this.';

function waitOf(response: Response): string {
  const seconds = secondsToWait(response);
  return seconds === null ? '' : ` ${sayWait(seconds)}`;
}
