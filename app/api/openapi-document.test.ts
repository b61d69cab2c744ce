import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi-document';
import { operations } from './operations';

interface Operation {
  operationId: string;
  responses: Record<string, { description: string }>;
}

const document = openApiDocument('1.2.3') as {
  openapi: string;
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { type?: string; anyOf?: unknown[] }> };
};

const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to);

describe('the OpenAPI document', () => {
  it('holds every route of the API but the benchmark’s', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('route.ts') && !path.startsWith('bench'))
      .map(
        (path) =>
          `/api/${path
            .replaceAll('\\', '/')
            .replace(/\/route\.ts$/, '')
            .replace(/\[(\w+)\]/g, '{$1}')}`,
      );
    expect(Object.keys(document.paths).sort()).toEqual(routes.sort());
  });

  it('is of version 3.1, and each operation says what it answers', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
    const all = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, responses } of all) {
      expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
      expect((responses['200'] ?? responses['201'])?.description).toMatch(/./);
    }
  });

  it('refers to schemas that it holds, and holds none that nobody refers to', () => {
    const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...new Set(references)].sort()).toEqual(held.sort());
  });

  it('says what the contract says', () => {
    expect(document.components.schemas.Answer).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['id', 'issued', 'response', 'confidence', 'effortMs', 'answeredAt'],
      properties: { confidence: { enum: ['guess', 'fairly', 'sure'] } },
    });
    expect(document.components.schemas.AnswersRequest).toMatchObject({ properties: { answers: { maxItems: 200 } } });
    expect(document.components.schemas.Question).toMatchObject({ required: ['kind', 'stem', 'options'] });
  });
});
