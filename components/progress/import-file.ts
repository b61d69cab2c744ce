export type ImportOutcome =
  | { name: 'imported'; added: number; known: number; beside: number }
  | { name: 'failed'; message: string };

const headers = { 'content-type': 'application/json' };

/** Sends an exported file to the server. A browser that the server has not met yet is made a guest first: the answers need an owner. */
export async function importFile(file: Pick<File, 'text'>, isKnown: boolean): Promise<ImportOutcome> {
  const body = await file.text();
  if (!isExport(body))
    return { name: 'failed', message: 'This file is not an export of Checkpoint. Nothing was changed.' };
  try {
    if (!isKnown) await fetch('/api/practice/next', { method: 'POST', headers, body: '{}' });
    const response = await fetch('/api/me/import', { method: 'POST', headers, body });
    const reply = (await response.json()) as { added?: number; known?: number; beside?: number; message?: string };
    const { added = 0, known = 0, beside = 0, message } = reply;
    if (response.ok) return { name: 'imported', added, known, beside };
    return { name: 'failed', message: `${message ?? 'The server refused this file.'} Nothing was changed.` };
  } catch {
    // No connection, or an answer that is not the server's own.
    return { name: 'failed', message: 'The server cannot be reached. Please try again: importing twice does no harm.' };
  }
}

/** Whether a file names our format; the rest is for the server to judge. */
function isExport(text: string): boolean {
  try {
    const format = (JSON.parse(text) as { format?: unknown } | null)?.format;
    return typeof format === 'string' && format.startsWith('checkpoint/');
  } catch {
    return false;
  }
}
