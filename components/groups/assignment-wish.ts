import { spellSet } from '@/components/sets/spell-set';
import type { AssignmentKind, AssignmentMode } from '@/domain/session/assignment';
import type { PracticeSet } from '@/domain/session/practice-set';

/** An assignment in the making, as its form holds it. Times are those of a field for date and time, in the zone of the browser; empty for none. */
export interface Draft {
  title: string;
  /** topics: chosen here; link: of a set made elsewhere. */
  from: 'topics' | 'link' | 'mock';
  set: PracticeSet;
  link: string;
  blueprint: string;
  questions: number;
  mode: AssignmentMode;
  opensAt: string;
  dueAt: string;
  attempts: number | null;
}

export interface Wish {
  title: string;
  kind: AssignmentKind;
  content: string;
  questions: number;
  mode: AssignmentMode;
  /** Milliseconds since the epoch; what has passed opens at once. */
  opensAt: number;
  dueAt: number | null;
  attempts: number | null;
}

/** What is asked of the server, or what is missing, by its field. */
export function wishOf(draft: Draft): { wish: Wish } | { missing: Record<string, string> } {
  const { title, from, set, link, blueprint, questions, mode, opensAt, dueAt, attempts } = draft;
  const missing: Record<string, string> = {};
  if (title.trim() === '') missing.title = 'Give it a title.';
  if (from === 'link' && queryOf(link) === '') missing.content = 'Paste the link of a set, from Ways to practise.';
  const times = { opensAt: opensAt === '' ? 0 : Date.parse(opensAt), dueAt: dueAt === '' ? null : Date.parse(dueAt) };
  if (Number.isNaN(times.opensAt)) missing.opensAt = 'This is no date and time.';
  if (Number.isNaN(times.dueAt)) missing.dueAt = 'This is no date and time.';
  if (Object.keys(missing).length > 0) return { missing };
  const content = from === 'mock' ? blueprint : from === 'link' ? queryOf(link) : spellSet(set);
  const kind = from === 'mock' ? 'mock' : 'set';
  return { wish: { title, kind, content, questions: kind === 'mock' ? 0 : questions, mode, ...times, attempts } };
}

/** What stands behind the question mark of a set's link, or of a part of one. */
export function queryOf(link: string): string {
  const at = link.indexOf('?');
  return at < 0 ? '' : (link.slice(at + 1).split('#')[0] ?? '').trim();
}
