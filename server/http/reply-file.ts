import { reply } from './reply';

/** A text as a file to be saved, with the headers of any other answer. The name is plain ASCII without quotes. */
export function replyFile(text: string, { name, type }: { name: string; type: string }): Response {
  const { headers } = reply(null);
  headers.set('content-type', type);
  headers.set('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`);
  return new Response(new TextEncoder().encode(text), { headers });
}
