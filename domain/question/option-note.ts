import type { TableOption } from '@/domain/bank/item';

/** What is true today of an option, as its table says it: the service's status, then what one would build; null where neither is said. */
export function optionNote({ text, status, today }: TableOption): string | null {
  const notes = [status?.replace(/\.$/, '') ?? null, today].filter((note) => note !== null);
  return notes.length === 0 ? null : `${text}: ${notes.join('. ')}`;
}
