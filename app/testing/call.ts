import type { Door } from './routes';

export const HOST = 'practice.example';
export const ORIGIN = `http://${HOST}`;

export interface Call {
  /** By name; those of an address that are not given are `x`. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Text is sent as it is; everything else as JSON. */
  body?: unknown;
  /** Cookies, and whatever a test changes; a null takes a header away. */
  headers?: Record<string, string | null>;
}

/** Calls a handler as Next would, from a page of our own unless told otherwise. No proxy and no middleware is in between. */
export async function callDoor({ method, path, handler }: Door, call: Call = {}): Promise<Response> {
  const names = [...path.matchAll(/\[(\.\.\.)?(\w+)\]/g)].map(([, many, name = '']) => ({
    name,
    isMany: Boolean(many),
  }));
  const value = (name: string) => call.params?.[name] ?? 'x';
  const params = Object.fromEntries(
    names.map(({ name, isMany }) => [name, isMany ? value(name).split('/') : value(name)]),
  );
  const address = path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
    encodeURI(value(name)).replace(/[?#]/g, '_'),
  );
  const query = call.query ? `?${new URLSearchParams(call.query)}` : '';
  const headers = new Headers({ host: HOST, origin: ORIGIN });
  const hasBody = method !== 'GET' && call.body !== undefined;
  if (hasBody) headers.set('content-type', 'application/json');
  for (const [name, told] of Object.entries(call.headers ?? {}))
    if (told === null) headers.delete(name);
    else headers.set(name, told);
  const body = typeof call.body === 'string' ? call.body : JSON.stringify(call.body);
  const request = new Request(`${ORIGIN}${address}${query}`, { method, headers, ...(hasBody && { body }) });
  return handler(request, { params: Promise.resolve(params) });
}
