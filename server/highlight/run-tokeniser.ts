import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { CodeToken } from '@/domain/session/code-token';
import type { FoundCode } from './find-codes';

const kind = z.enum(['word', 'name', 'text', 'value', 'note']);
const output = z.array(z.array(z.union([z.tuple([z.string()]), z.tuple([z.string(), kind])])));
const limitMs = 30_000;

/** The tokens of some codes, in their order, from a process that ends with the answer. Rejects where it fails or takes too long. */
export async function runTokeniser(codes: readonly FoundCode[]): Promise<CodeToken[][]> {
  const script = join(process.cwd(), 'server', 'highlight', 'tokenise.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'], timeout: limitMs });
  // A server that is told to stop does not wait for colours.
  child.unref();
  const text = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
    child.once('error', reject);
    child.stdin.once('error', reject);
    child.once('close', (code, signal) =>
      code === 0 ? resolve(printed) : reject(new Error(`Code was not coloured: ${signal ?? `exit code ${code}`}.`)),
    );
    child.stdin.end(JSON.stringify(codes));
  });
  return output
    .parse(JSON.parse(text))
    .map((tokens) => tokens.map(([text, kind]) => (kind === undefined ? { text } : { text, kind })));
}
