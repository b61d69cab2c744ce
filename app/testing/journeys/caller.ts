import { callDoor } from '../call';
import { allDoors } from '../routes';

const doors = new Map((await allDoors()).map((door) => [`${door.method} ${door.path}`, door]));

interface Asking {
  params?: Record<string, string>;
  body?: unknown;
}

/** What was answered, and its body where it is JSON. */
export interface Answered {
  status: number;
  body: unknown;
}

/** Somebody who asks routes with the same headers each time. */
export function caller(headers: Record<string, string>) {
  return async (door: string, asking: Asking = {}): Promise<Answered> => {
    const found = doors.get(door);
    if (found === undefined) throw new Error(`There is no ${door}.`);
    const response = await callDoor(found, { ...asking, headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
  };
}

export type Caller = ReturnType<typeof caller>;
