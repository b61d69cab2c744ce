import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isWrongMethod } from '@/server/http/wrong-method';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Response | Promise<Response>;

/** A method of a route that does something, as the files of app/ have it. */
export interface Door {
  method: (typeof METHODS)[number];
  /** Its address, parameters in brackets as its folders have them. */
  path: string;
  handler: Handler;
}

const app = fileURLToPath(new URL('..', import.meta.url));

/** The addresses of all files of a name, from the folders that they are in. */
export function addressesOf(name: 'route.ts' | 'page.tsx'): { file: string; path: string }[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => {
      const folders = file.split('/').slice(0, -1);
      // A folder in parentheses groups files and is no part of the address.
      return { file, path: `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join('/')}` };
    });
}

/** Every method of every route, but for those that only say that they are not possible. */
export async function allDoors(): Promise<Door[]> {
  const doors: Door[] = [];
  for (const { file, path } of addressesOf('route.ts')) {
    const handlers = (await import(/* @vite-ignore */ `${app}${file}`)) as Partial<Record<string, Handler>>;
    for (const method of METHODS) {
      const handler = handlers[method];
      if (handler !== undefined && !isWrongMethod(handler)) doors.push({ method, path, handler });
    }
  }
  return doors;
}
