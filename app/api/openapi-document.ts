import { z } from 'zod';
import { describeOperation, place } from './describe-operation';
import { operations } from './operations';

const GUEST = { type: 'apiKey', in: 'cookie', name: 'checkpoint-guest' };

/** The API as an OpenAPI 3.1 document. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Checkpoint practice API',
      version,
      description:
        'A guest is known by a cookie, which the first POST /api/practice/next or /api/mock sets. Requests that change something carry an Origin header equal to the origin that serves them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemas(), securitySchemes: { guest: GUEST } },
  };
}

function schemas(): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => place(id), io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
