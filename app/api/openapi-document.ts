import { z } from 'zod';
import { operations } from './operations';

/** A name that zod gives to a reference, moved to where OpenAPI keeps schemas. */
const place = (name: string) => `#/components/schemas/${name}`;

const GUEST = { type: 'apiKey', in: 'cookie', name: 'checkpoint-guest' };

/** The API as an OpenAPI 3.1 document. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, method, summary, query, body, replies } of operations) {
    const responses = Object.fromEntries(
      Object.entries(replies).map(([status, { says, schema }]) => [
        status,
        { description: says, content: { 'application/json': { schema: reference(schema) } } },
      ]),
    );
    const requestBody = body && { required: true, content: { 'application/json': { schema: reference(body) } } };
    const operationId = `${method}${path.replace(/^\/api|\.json$/g, '').replace(/\/(\w)/g, (_, first: string) => first.toUpperCase())}`;
    const security = { ...('401' in replies && { security: [{ guest: [] }] }) };
    const parameters = query && { parameters: parametersOf(query) };
    const operation = {
      operationId,
      summary,
      ...security,
      ...parameters,
      ...(requestBody && { requestBody }),
      responses,
    };
    paths[path] = { [method]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Checkpoint practice API',
      version,
      description:
        'A guest is known by a cookie, which the first POST /api/practice/next sets. Requests that change something carry an Origin header equal to the origin that serves them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemas(), securitySchemes: { guest: GUEST } },
  };
}

function parametersOf(query: z.ZodObject): object[] {
  return Object.entries(z.toJSONSchema(query, { io: 'input' }).properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: 'query', required: true, schema },
  }));
}

function reference(schema: z.ZodType): { $ref: string } {
  return { $ref: place(z.globalRegistry.get(schema)?.id ?? '') };
}

function schemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => place(id), io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
