import { actorOf } from '@/server/auth/actor';
import { callDoor } from '../../../testing/call';
import { allDoors } from '../../../testing/routes';

export const PASSWORD = 'correct horse battery';

const doors = new Map((await allDoors()).map((door) => [`${door.method} ${door.path}`, door]));

/** A browser that keeps its cookies. */
export function browser() {
  const jar = new Map<string, string>();
  return {
    jar,
    headers: () => ({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
    async post(path: string, body: unknown) {
      const door = doors.get(`POST /api/auth/${path}`);
      if (door === undefined) throw new Error(`There is no ${path}.`);
      const response = await callDoor(door, { body, headers: this.headers() });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/Max-Age=0/i.test(cookie) || value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return { status: response.status, body: (await response.json()) as unknown, headers: response.headers };
    },
    actor() {
      return actorOf(new Headers(this.headers()));
    },
  };
}
