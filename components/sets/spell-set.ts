import type { PracticeSet } from '@/domain/session/practice-set';

/** A set in the making as the names and values of a link. The server answers with its one spelling. */
export function spellSet(set: PracticeSet): string {
  return Object.entries(set)
    .map(([name, value]): [string, string] => [name, [value].flat().map(encodeURIComponent).join(',')])
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `${name}=${words}`)
    .join('&');
}
