import type { Concept } from '@/domain/bank/concept';

interface Name {
  text: string;
  /** Where its first word begins: a path begins with a slash. */
  lead: number;
  concept: Concept;
}

/**
 * Finds the concepts that a text names, in the order of the text: by name or alias, whole words, in any case, inline code as its bare text;
 * where names overlap, the longest. The returned function remembers nothing; its time grows with the text and not with the glossary.
 */
export function conceptFinder(concepts: Iterable<Concept>): (text: string) => Concept[] {
  const names = new Map<string, Name[]>();
  for (const concept of concepts) {
    for (const text of [concept.name, ...concept.aliases].map(plain)) {
      const first = /[\p{L}\p{N}]+/u.exec(text);
      if (first) names.set(first[0], [...(names.get(first[0]) ?? []), { text, lead: first.index, concept }]);
    }
  }
  for (const sharing of names.values()) sharing.sort((one, other) => other.text.length - one.text.length);
  return (text) => findNames(plain(text), names);
}

function findNames(text: string, names: ReadonlyMap<string, readonly Name[]>): Concept[] {
  const found = new Set<Concept>();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const name = names.get(word)?.find((one) => index - one.lead >= end && standsAt(text, one, index - one.lead));
    if (name === undefined) continue;
    found.add(name.concept);
    end = index - name.lead + name.text.length;
  }
  return [...found];
}

function standsAt(text: string, name: Name, start: number): boolean {
  if (!text.startsWith(name.text, start)) return false;
  const isWord = (at: number) => /[\p{L}\p{N}_]/u.test(text.charAt(at));
  const stop = start + name.text.length;
  return !(isWord(start) && isWord(start - 1)) && !(isWord(stop - 1) && isWord(stop));
}

function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ').trim().toLowerCase();
}
