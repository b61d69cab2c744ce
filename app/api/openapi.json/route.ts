import { reply } from '@/server/http/reply';
import { wrongMethod } from '@/server/http/wrong-method';
import { openApiDocument } from '../openapi-document';

export const dynamic = 'force-dynamic';

let document: object | null = null;

/** The API in OpenAPI 3.1, made from the schemas that validate. */
export function GET(): Response {
  document ??= openApiDocument(process.env.CHECKPOINT_VERSION ?? '');
  return reply(document);
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
