import type { IncomingMessage, ServerResponse } from 'node:http';

export function cameByHttps(request: Pick<IncomingMessage, 'headers'>, publicUrl: string | undefined): boolean;
export function keepBaseHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  publicUrl: string | undefined,
): void;
