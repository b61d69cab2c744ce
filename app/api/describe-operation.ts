import { z } from 'zod';
import type { Operation } from './operation';

/** A name that zod gives to a reference, moved to where OpenAPI keeps schemas. */
export const place = (name: string) => `#/components/schemas/${name}`;

/** An operation as OpenAPI writes it under its path and method. */
export function describeOperation({ path, method, summary, query, body, replies }: Operation): object {
  const words = path.replace(/^\/api|\.json$|[{}]/g, '');
  const parameters = [...pathParameters(path), ...(query ? queryParameters(query) : [])];
  const requestBody = body && { required: true, content: { 'application/json': { schema: reference(body) } } };
  const responses = Object.fromEntries(
    Object.entries(replies).map(([status, { says, schema, type = 'application/json' }]) => [
      status,
      { description: says, content: { [type]: { schema: reference(schema) } } },
    ]),
  );
  return {
    operationId: `${method}${words.replace(/[/-](\w)/g, (_, first: string) => first.toUpperCase())}`,
    summary,
    ...('401' in replies && { security: [{ guest: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses,
  };
}

function pathParameters(path: string): object[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(query: z.ZodObject): object[] {
  return Object.entries(z.toJSONSchema(query, { io: 'input' }).properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: 'query', required: true, schema },
  }));
}

function reference(schema: z.ZodType): { $ref: string } {
  return { $ref: place(z.globalRegistry.get(schema)?.id ?? '') };
}
