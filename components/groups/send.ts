import { sayWait, secondsToWait } from '@/components/practice/retry-after';

/** What came of asking the server for a change; `fields`: what is wrong with what was entered, by its name. */
export type Sent<T> =
  | { status: 'ok'; body: T }
  | { status: 'refused'; code: number; message: string; fields: Record<string, string> };

const UNREACHABLE = 'The server could not be reached, so nothing was changed. Try again in a moment.';

/** Asks the server for a change to a group; what it says is taken to be what the contract promises. */
export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<Sent<T>> {
  try {
    const response = await fetch(path, {
      ...{ method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      signal: AbortSignal.timeout(15_000),
    });
    const told = (await response.json()) as T & { message?: string; fields?: Record<string, string> };
    if (response.ok) return { status: 'ok', body: told };
    const { message = UNREACHABLE, fields = {} } = told;
    const seconds = secondsToWait(response);
    const said = seconds === null ? message : `${message} ${sayWait(seconds)}`;
    return { status: 'refused', code: response.status, message: said, fields };
  } catch {
    // No connection, no answer in time, or an answer that is none: the reader may try again.
    return { status: 'refused', code: 0, message: UNREACHABLE, fields: {} };
  }
}
