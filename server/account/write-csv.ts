/** A record of a file; times are text already. */
type Row = Readonly<Record<string, unknown>>;

/** Columns of the tables that can be taken away, in their order. */
export const TABLES = {
  answers: [
    ...['answeredAt', 'itemId', 'version', 'form', 'event', 'correct', 'confidence', 'effortMs', 'rating'],
    ...['guessed', 'origin', 'predicted', 'dueAt', 'response', 'keyIds', 'seed', 'id'],
  ],
  memories: [
    ...['itemId', 'state', 'stability', 'difficulty', 'dueAt', 'lastReviewedAt', 'scheduledDays', 'reps', 'lapses'],
  ],
  marks: ['itemId', 'flagged', 'suspended', 'buriedUntil', 'note', 'changedAt'],
} as const;

export type TableName = keyof typeof TABLES;

export const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name);

/**
 * Rows as comma-separated values (RFC 4180), with a line of names, for programs that calculate. A text that one of them would take for a formula has an
 * apostrophe before it.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])));
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
