/** A record of a file; times are text already. */
type Row = Readonly<Record<string, unknown>>;

/** Columns of the tables that can be taken away, in their order. */
export const TABLES = {
  answers: [
    ...['answeredAt', 'itemId', 'version', 'form', 'event', 'correct', 'confidence', 'effortMs', 'rating'],
    ...['guessed', 'origin', 'predicted', 'dueAt', 'response', 'keyIds', 'seed', 'id'],
    ...['issuedId', 'variant', 'parameters', 'receivedAt', 'bodyHash'],
  ],
  memories: [
    ...['itemId', 'state', 'stability', 'difficulty', 'dueAt', 'lastReviewedAt', 'scheduledDays', 'reps', 'lapses'],
    'step',
  ],
  marks: ['itemId', 'flagged', 'suspended', 'buriedUntil', 'note', 'changedAt'],
  questions: ['issuedAt', 'itemId', 'version', 'seed', 'variant', 'origin', 'questionHash', 'id'],
  'miss-reasons': ['givenAt', 'itemId', 'reason', 'reviewId'],
  reports: ['createdAt', 'itemId', 'comment', 'state', 'version', 'seed', 'response', 'reviewId'],
  plan: [
    ...['examVersion', 'examOn', 'minutes', 'daysOff', 'desiredRetention', 'extraMinutes', 'parametersId', 'changedAt'],
  ],
  fits: ['createdAt', 'kept', 'fittedTo', 'heldOut', 'logLoss', 'logLossBefore', 'weights', 'id'],
  'mock-exams': ['startedAt', 'endedAt', 'deadlineAt', 'endedBy', 'blueprint', 'seed', 'extraMinutes', 'id'],
  'mock-questions': [
    ...['mock', 'position', 'itemId', 'task', 'form', 'scored', 'response', 'flagged', 'struck', 'seq', 'spentMs'],
    'issuedId',
  ],
  'mock-answers': ['mock', 'position', 'seq', 'at', 'response'],
  account: [
    ...['name', 'email', 'emailVerified', 'createdAt', 'lastSeenAt', 'timeZone', 'role', 'digest', 'twoFactorEnabled'],
    'preferences',
  ],
  'sign-ins': ['way', 'since'],
  passkeys: ['name', 'createdAt'],
  devices: ['userAgent', 'ipAddress', 'signedInAt', 'lastSeenAt'],
  tokens: ['name', 'createdAt', 'lastUsedAt', 'revokedAt'],
  groups: ['name', 'role', 'joinedAt', 'shares'],
  attempts: ['group', 'assignment', 'number', 'startedAt', 'endedAt', 'answered', 'correct', 'mockId'],
  notices: ['createdAt', 'readAt', 'kind', 'about'],
  drafts: ['deck', 'changedAt', 'text'],
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
