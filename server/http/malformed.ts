import type { z } from 'zod';

/** One sentence that says what is wrong with a body and where: the first mistake, which is the one to mend first. */
export function malformedSentence(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The body is malformed.';
  const what = issue.message.replace(/\.$/, '');
  const where = readablePath(issue.path);
  return where === '' ? `The body is malformed: ${what}.` : `The body is malformed at ${where}: ${what}.`;
}

function readablePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('')
    .slice(0, 100);
}
