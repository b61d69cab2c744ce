import type { Concept } from '@/domain/bank/concept';

interface Name {
  text: string;
  /** Where its first word begins: a path begins with a slash. */
  lead: number;
  /** A name in code stands for something only as it is written: `File` is a mode, a file is not. Null for any other name. */
  asWritten: string | null;
  concept: Concept;
}

/**
 * Finds the concepts that a text names, in the order of the text: by name or alias, whole words, in any case, inline code as its bare text,
 * names in code in their own case; where names overlap, the longest. The returned function remembers nothing; its time grows with the text and not with the glossary.
 */
export function conceptFinder(concepts: Iterable<Concept>): (text: string) => Concept[] {
  const names = new Map<string, Name[]>();
  for (const concept of concepts) {
    for (const name of [concept.name, ...concept.aliases]) {
      const text = plain(name);
      const asWritten = /^`[^`]+`$/.test(name.trim()) ? bare(name) : null;
      const first = /[\p{L}\p{N}]+/u.exec(text);
      if (first) names.set(first[0], [...(names.get(first[0]) ?? []), { text, lead: first.index, asWritten, concept }]);
    }
  }
  for (const sharing of names.values()) sharing.sort((one, other) => other.text.length - one.text.length);
  return (text) => findNames(bare(text), names);
}

function findNames(written: string, names: ReadonlyMap<string, readonly Name[]>): Concept[] {
  const found = new Set<Concept>();
  const text = written.toLowerCase();
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isAsWritten = ({ asWritten, lead }: Name) =>
      asWritten === null || written.startsWith(asWritten, index - lead);
    const name = names
      .get(word)
      ?.find((one) => index - one.lead >= end && standsAt(text, one, index - one.lead) && isAsWritten(one));
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
  return bare(text).toLowerCase();
}

function bare(text: string): string {
  return text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}
